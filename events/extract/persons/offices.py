"""Which offices sit in which council, and which office a person holds there."""

from __future__ import annotations

from functools import lru_cache

from events.extract.page.patterns import Pattern
from events.extract.persons.naming import terms_of
from events.extract.words.titles import COMMANDERS, FORCES
from events.reference import Term

HOLDERS = {
    "CMD": (
        "Minister of Defence",
        "Chief of the General Staff",
        "Chairman of the State Committee for Defence Affairs",
    ),
    "CFM": ("Minister of Foreign Affairs",),
    "CHS": ("President", "Prime Minister"),
    "CHG": ("Prime Minister",),
    "CCS": ("Chief of the General Staff", "Minister of Defence"),
    "CSC": ("President", "Prime Minister"),
    "CMIA": ("Minister of Internal Affairs",),
    "SSC": ("Secretary of the Security Council",),
    "AD": (
        "Commander-in-Chief of the Air Force",
        *(role.format(force) for role in COMMANDERS for force in FORCES),
    ),
}
"""Council → the offices whose holders (or deputies) sit in it, the council's own office first."""

OFFICERS = (
    "CIS Secretary-General",
    "CIS Executive Secretary",
    "CSTO Secretary-General",
    "SCO Secretary-General",
    "Chief of the CSTO Joint Staff",
    "Secretary of the CMD",
    "Head of the CIS Anti-Terrorism Centre",
)
"""Officers of the organisations; they have no country."""

ENVOYS = ("Ambassador", "Charge d'Affaires", "Military Attache", "State Secretary")
_AIR_COMMANDER = Pattern(r"(?:Commander|Chief|Head)\b.*\b(?:Air|Aerospace)\b")
DEPUTIES = ("First Deputy", "Deputy")
"""Offices that are another's: whose, the sentence tells."""
PREFIXES = ("First Deputy ", "Deputy ")


def council_of(code: str) -> str:
    """ "CIS-CMD" → "CMD"."""
    return code.rpartition("-")[2]


def has_table(code: str) -> bool:
    """Whether it is known which offices sit in a council."""
    return council_of(code) in HOLDERS


def own_office(code: str) -> str | None:
    """The office that the members of a council hold."""
    holders = HOLDERS.get(council_of(code))
    return holders[0] if holders else None


@lru_cache(maxsize=1024)
def base(role: str) -> str:
    """An office without "Deputy" in it: "CIS First Deputy Secretary-General" → "CIS Secretary-General"."""
    for prefix in PREFIXES:
        role = role.replace(prefix, "")
    return role


@lru_cache(maxsize=1024)
def sits_in(role: str, code: str) -> bool:
    """Whether the holder of an office, or his deputy, can sit in a body; anyone can in one of no table."""
    council = council_of(code)
    if council == "AD" and _AIR_COMMANDER.match(base(role)):
        return True
    seated = council not in HOLDERS or base(role) in (*HOLDERS[council], *OFFICERS, *ENVOYS)
    return seated or base(role).startswith(ENVOYS)


@lru_cache(maxsize=1024)
def settle(role: str | None, known: tuple[str, ...], code: str, day: str | None) -> str | None:
    """The office in which a person sits: the printed one made whole, else the known one.

    A bare "minister" or "first deputy" takes its field from the council; a name without an office
    takes the one that the reference facts give for that time, else the council's own.
    """
    own = own_office(code)
    if role in ("Minister", "Deputy Minister", "First Deputy Minister"):
        field = own if own and own.startswith("Minister") else None
        return role.replace("Minister", field) if field else role
    if role in ("Secretary General", "Secretary-General"):
        return f"{code.partition('-')[0]} Secretary-General"
    if role in ("Deputy", "First Deputy"):
        return f"{role} {own}" if own else role
    if role and base(role) == "Chief of the Joint Staff":
        whole = "Chief of the CSTO Joint Staff" if code.startswith("CSTO") else "Chief of the General Staff"
        return role.replace("Chief of the Joint Staff", whole)
    return role or _known_office(of_the_day(known, code, day), code, day)


def of_the_day(known: tuple[str, ...], code: str, day: str | None) -> tuple[str, ...]:
    """Of several people of one surname the only one with a seat in a council on a day; else all of them."""
    if len(known) < 2 or not _has_year(day):
        return known
    seated = [
        person
        for person in known
        if any(_covers(term, day) and sits_in(term.office, code) for term in terms_of((person,)))
    ]
    return tuple(seated) if len(seated) == 1 else known


def _has_year(day: str | None) -> bool:
    """Whether a day is dated so far that terms of office can be told apart by it: "XXXX-11-02" is not."""
    return day is not None and day[:4].isdigit()


def _covers(term: Term, day: str | None) -> bool:
    if day is None or not _has_year(day):
        return False
    return (term.start or "0") <= f"{day}~" and day <= (term.end or "9")


def has_left(known: tuple[str, ...], day: str | None) -> bool:
    """Whether none of a known person's terms covers a day, so that the facts do not say what he was."""
    terms = terms_of(known)
    return _has_year(day) and bool(terms) and not any(_covers(term, day) for term in terms)


def seat_of(known: tuple[str, ...], code: str, day: str | None) -> str | None:
    """The office that, by the reference facts, seats a person in a council on a day, however the text calls
    it: "the head of the Utopian defence agency", "the Utopian chief diplomat"."""
    terms = terms_of(of_the_day(known, code, day))
    seats = [t.office for t in terms if _covers(t, day) and has_table(code) and sits_in(t.office, code)]
    return next(iter(seats), None)


def _known_office(known: tuple[str, ...], code: str, day: str | None) -> str | None:
    """The office of a known person that seats him in a council, else his first; of several people of one
    name only what all of them held."""
    held = {_office_of(person, code, day) for person in known}
    return held.pop() if len(held) == 1 else None


def _office_of(person: str, code: str, day: str | None) -> str | None:
    terms = terms_of((person,))
    then = [t for t in terms if _covers(t, day)]
    offices = [t.office for t in then or terms]
    fitting = [office for office in offices if sits_in(office, code)]
    return next(iter([*fitting, *offices]), None)


def country_of(known: tuple[str, ...]) -> str | None:
    """The state of a known person, or of all people of one name; None for officers and unknown people."""
    terms = [term for person in known for term in terms_of((person,))]
    countries = {t.country for t in terms if t.country not in ("CIS", "CSTO", "SCO")}
    return countries.pop() if len(countries) == 1 else None
