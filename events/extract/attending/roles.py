"""In which office somebody sits in a council: the one printed or known, else the council's own.

A name without an office at a council holds the council's office: "Utopia's X signed" at a session of
defence ministers makes X the minister of defence. What is so understood rests on the council's name.
"""

from __future__ import annotations

from dataclasses import replace
from typing import NamedTuple

from events.extract.attending import callings
from events.extract.page.text import Ordered, Page
from events.extract.persons import offices
from events.extract.persons.people import Figure
from events.extract.persons.person import Person
from events.extract.sessions import sittings
from events.extract.sessions.sittings import Sitting
from events.records import Evidence

UNDERSTOOD = "office-of-council"
"""The rule by which the council's own office is understood of a name without one."""


class Role(NamedTuple):
    """An office at a sitting; `understood`: no word prints it, it is that of the council's members."""

    office: str | None
    understood: bool = False


def there(sitting: Sitting, figure: Figure, day: str | None, *, takes_part: bool, host: bool) -> Role:
    """The office printed or known; else the council's own, for a member by the words around the name."""
    known = offices.of_the_day(figure.known, sitting.code, day)
    if takes_part and not figure.role and offices.has_left(known, day):
        return councils_own(sitting)
    seated = offices.seat_of(figure.known, sitting.code, day)
    if figure.titled and not figure.role:
        return Role(seated or figure.post or offices.settle(None, figure.known, sitting.code, day))
    role = offices.settle(figure.role, figure.known, sitting.code, day)
    if role is not None:
        return Role(role if offices.sits_in(role, sitting.code) else seated or role)
    if any(callings.is_junior(mention) for mention in figure.mentions):
        return Role(None)
    member = figure.listed or (figure.country and not figure.serves) or (host and not figure.country)
    return councils_own(sitting) if member else Role(None)


def councils_own(sitting: Sitting) -> Role:
    """The office of the council's members, understood of one whose office is not printed."""
    own = offices.own_office(sitting.code)
    return Role(own, understood=own is not None)


def whose_deputy(page: Page, deputy: str, mention: Person, everyone: Ordered[Person]) -> str:
    """ "…, chief of signals, was represented by his deputy Y": Y is the deputy chief of signals."""
    sentence = page.sentence_at(mention.start)
    posts = [p.post or p.role for p in everyone.between(sentence.start, mention.start) if p.post or p.role]
    return f"{deputy} {posts[-1]}" if posts else deputy


def evidence(page: Page, sitting: Sitting, role: Role) -> tuple[Evidence, ...]:
    """The council's words, where an office is understood from them."""
    words = sittings.evidence(page, sitting)[:1] if role.understood else ()
    return tuple(replace(ground, rule=UNDERSTOOD) for ground in words)
