"""Which hosts may be asked: a server that fetches for others must not be led to its own network."""

from __future__ import annotations

import socket
from collections.abc import Collection
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from typing import Final

Address = IPv4Address | IPv6Address

# RFC 6052: the last four bytes are an IPv4 address behind a translator.
TRANSLATED: Final = IPv6Network("64:ff9b::/96")


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
    return all(_is_open(one) for one in _unwrapped(address))


def _is_open(address: Address) -> bool:
    site_local = isinstance(address, IPv6Address) and address.is_site_local
    return address.is_global and not (address.is_multicast or address.is_reserved or site_local)


def _unwrapped(address: Address) -> tuple[Address, ...]:
    if isinstance(address, IPv4Address):
        return (address,)
    if address.ipv4_mapped:
        return (address.ipv4_mapped,)
    if address in TRANSLATED:
        return (IPv4Address(int(address) & 0xFFFFFFFF),)
    if address.sixtofour:
        return (address, address.sixtofour)
    if address.teredo:
        return (address, *address.teredo)
    return (address,)
