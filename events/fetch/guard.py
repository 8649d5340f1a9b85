"""Which hosts may be asked: a server that fetches for others must not be led to its own network."""

from __future__ import annotations

import socket
from collections.abc import Collection
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from typing import Final

Address = IPv4Address | IPv6Address

# RFC 6052 and RFC 8215: IPv6 addresses whose last four bytes are an IPv4 address behind a translator.
TRANSLATED: Final = (IPv6Network("64:ff9b::/96"), IPv6Network("64:ff9b:1::/48"))
# RFC 4291, 2.5.5.1: the old "IPv4-compatible" form, `::127.0.0.1`.
COMPATIBLE: Final = IPv6Network("::/96")


class Unsafe(ValueError):
    """The host must not be asked; the message says why."""


def vetted(host: str, port: int, allowed: Collection[str]) -> tuple[str, ...]:
    """Resolve `host` once and return its addresses, to connect to exactly these.

    Raises `Unsafe` when a single one of them is not public, unless `allowed` names `host` or
    `host:port`; raises `OSError` when the name cannot be resolved.
    """
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    addresses = tuple(dict.fromkeys(str(entry[4][0]) for entry in found))
    if host in allowed or f"{host}:{port}" in allowed:
        return addresses
    for address in addresses:
        if not is_public(address):
            raise Unsafe(f"{host} leads to {address}, which is not an address on the public internet.")
    return addresses


def is_public(text: str) -> bool:
    """Whether the address, and any IPv4 address wrapped in it, belongs to the public internet."""
    try:
        address = ip_address(text)
    except ValueError:  # a zone, `fe80::1%eth0`, is local by nature
        return False
    return all(one.is_global and not one.is_multicast and not one.is_reserved for one in _unwrapped(address))


def _unwrapped(address: Address) -> tuple[Address, ...]:
    if isinstance(address, IPv4Address):
        return (address,)
    if address.ipv4_mapped:
        return (address.ipv4_mapped,)
    if address.sixtofour:
        return (address, address.sixtofour)
    if address.teredo:
        return (address, *address.teredo)
    if address in COMPATIBLE or any(address in network for network in TRANSLATED):
        return (address, IPv4Address(int(address) & 0xFFFFFFFF))
    return (address,)
