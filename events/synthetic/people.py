"""Who holds the seats of a council: somebody for each office of each state, another every few years."""

from __future__ import annotations

import random
from dataclasses import dataclass

from events.synthetic.councils import MEMBERS

SEATS = 15
"""Places at the table: a minister for each state, and deputies for some."""
YEARS = 4
"""Years that somebody holds a seat."""
GIVEN = (
    "Aram", "Ilham", "Oleg", "Nurlan", "Azamat", "Ion", "Dmitri", "Rahim", "Serdar", "Timur", "Karen",
    "Eldar", "Viktor", "Marat", "Talant", "Pavel", "Igor", "Zafar", "Batyr", "Rustam", "Levon", "Farid",
    "Andrei", "Serik",
)  # fmt: skip
STEMS = (
    "Abdul", "Bakht", "Golub", "Davl", "Erm", "Zhur", "Ibrag", "Karam", "Lebed", "Mirz", "Nazar", "Orlan",
    "Pavl", "Rust", "Sadyk", "Tars", "Usman", "Khas", "Shar", "Yusup", "Vetr", "Kuzm", "Maml", "Turs",
)  # fmt: skip
ENDINGS = ("ov", "ev", "yan", "zoda", "bekov", "enko", "iani", "aliyev")


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody at the table."""

    name: str
    country: str
    office: str


def seated(code: str, year: int, seed: int) -> list[Member]:
    """The members of a council in a year."""
    return [_member(code, seat, year, seed) for seat in range(SEATS)]


def _member(code: str, seat: int, year: int, seed: int) -> Member:
    """The holder of one seat; seats do not change hands together."""
    rng = random.Random(f"{seed}/{code}/{seat}/{(year + seat) // YEARS}")  # noqa: S311
    name = f"{rng.choice(GIVEN)} {rng.choice(STEMS)}{rng.choice(STEMS).lower()}{rng.choice(ENDINGS)}"
    office = "Minister" if seat < len(MEMBERS) else "Deputy Minister"
    return Member(name, MEMBERS[seat % len(MEMBERS)], office)
