"""Addresses of meetings: `cis-cmd-77`, `cis-cfm-2019-10-10-ashgabat`, `cis-cmd-anapa-1f3a`."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

from events.records import Identity
from events.reference import bodies, cities
from events.resolve.mentions import OTHER, MentionId
from events.spelling import slug

DATED = re.compile(r"(?P<date>(?:\d{4}|xxxx)(?:-\d\d){0,2})(?:-(?P<city>[a-z].*))?")


def short_hash(*parts: str, digits: int = 4) -> str:
    """A few stable hexadecimal digits of some texts."""
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:digits]


@dataclass(frozen=True, slots=True)
class Naming:
    """What the address of one meeting is made from; `anchor` is its first mention by article id."""

    body: str
    ordinal: int | None
    date: str | None
    city: str | None
    country: str | None
    sides: tuple[str, ...]
    anchor: MentionId
    former: str | None = None
    """The address a decision knew it by, where only the decision is left of it."""


def _plain(naming: Naming) -> tuple[str, bool]:
    """An address, and whether it tells the meeting apart from others without a hash."""
    body = naming.body.lower()
    if naming.ordinal is not None:
        return f"{body}-{naming.ordinal}", True
    place = slug(naming.city) if naming.city else (naming.country or "").lower()
    sides = "-".join(side.lower() for side in naming.sides) if naming.body == OTHER else ""
    tail = [part for part in (place, sides) if part]
    if naming.date:
        day = re.sub(r"[?~%]", "", naming.date.partition("/")[0]).lower().strip(".")
        return "-".join([body, day, *tail]) if day else "-".join([body, *tail]), bool(day)
    if tail:
        return "-".join([body, *tail]), False
    return f"{body}-article-{naming.anchor[0][:8]}", bool(naming.anchor[0])


def addresses(namings: Sequence[Naming]) -> list[str]:
    """One address for each meeting, in their order; all different. Where two would be the same, all
    but a single one with an ordinal carry a short hash of their first mention."""
    plain = [_plain(naming) for naming in namings]
    shared = Counter(address for address, _ in plain)
    taken: dict[str, None] = {}
    for naming, (address, enough) in zip(namings, plain, strict=True):
        alone = enough and (shared[address] == 1 or naming.ordinal is not None)
        wanted = address if alone else naming.former if naming.former and not enough else None
        hashed = (f"{address}-{short_hash(*naming.anchor, digits=n)}" for n in range(4, 65, 4))
        free = next(option for option in chain((wanted,), hashed) if option and option not in taken)
        taken[free] = None
    return list(taken)


def identity_of(address: str) -> Identity | None:
    """What an address itself says of its meeting; None where it names no known body."""
    codes = sorted((OTHER, *(body.code for body in bodies())), key=len, reverse=True)
    code = next((c for c in codes if address.startswith(f"{c.lower()}-")), None)
    if code is None:
        return None
    rest = address[len(code) + 1 :]
    if rest.isdigit() and len(rest) < 4:
        return Identity(code, ordinal=int(rest))
    towns = {slug(city.name): city.name for city in cities()}
    if match := DATED.fullmatch(rest):
        return Identity(code, date=match["date"].upper(), city=_town(match["city"] or "", towns))
    return Identity(code, city=_town(rest, towns))


def _town(text: str, towns: dict[str, str]) -> str | None:
    fitting = [town for town in towns if text == town or text.startswith(f"{town}-")]
    return towns[max(fitting, key=len)] if fitting else None
