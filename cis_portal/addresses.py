"""What an address of a server must look like. It holds a password, so that no part of it is ever shown."""

import re
from urllib.parse import SplitResult, urlsplit

DATABASE = ("DATABASE_URL", ("postgresql", "postgres"), "postgresql://USER:PASSWORD@HOST:PORT/NAME")
BROKER = ("REDIS_URL", ("redis", "rediss", "unix"), "redis://:PASSWORD@HOST:PORT/0")
Kind = tuple[str, tuple[str, ...], str]


def fault(kind: Kind, address: str) -> str:
    """One sentence on what is wrong with `address`; empty when nothing is."""
    name, schemes, form = kind
    if re.search(r"[\s\x00-\x1f\x7f]", address):
        return f"{name} holds a space or a line break: leave it out, or write it as %20."
    if address.partition("://")[0] not in schemes:
        return f"{name} must begin with {schemes[0]}://"
    if re.search(r"%(?![0-9A-Fa-f]{2})", address):
        return f"{name} holds a % that begins no code such as %20: write it as %25."
    wrong = _wrong_part(kind, address)
    return (
        f"{name} {wrong}: write it as {form}, with / ? # @ : of a password as %2F %3F %23 %40 %3A."
        if wrong
        else ""
    )


def _wrong_part(kind: Kind, address: str) -> str:
    try:
        parts = urlsplit(address)
        port = parts.port
    except ValueError:
        return "has no readable host and port"
    if parts.scheme == "unix":
        return "" if parts.path else "names no socket"
    if not parts.hostname:
        return "names no host"
    if port == 0:
        return "has the port 0"
    return _wrong_database(kind, parts)


def _wrong_database(kind: Kind, parts: SplitResult) -> str:
    database = parts.path.strip("/")
    if kind is DATABASE:
        return "" if database else "names no database"
    return "" if database.isdecimal() or not database else "has a database that is no number"
