"""Rows with the values by which they can be found: what the facets of each list are counted from.

A pair is a row's id and a value of one parameter such that choosing that value alone, all else as it is
asked, finds the row. So the number of a value's pairs is the number of rows that it leads to.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from django.db.models import Case, F, Q, QuerySet, TextField, Value, When
from django.db.models.expressions import Combinable
from django.db.models.functions import Concat, Length
from django.db.models.lookups import LessThanOrEqual

from events.models import Attendee, Delegation, Document, Meeting, Mention
from events.query.conditions import Rows
from events.query.filters import LONGEST_VALUE, Filter
from events.query.parameters import UNKNOWN, known
from events.query.sittings import (
    QUOTE,
    STATES,
    WITNESS,
    among,
    in_person,
    named,
    nobody,
    of_asked_states,
    of_state,
    silence,
    somebody,
    whole_of,
)
from events.query.values import OF_MEETING, or_unknown

Found = Callable[[Filter], Rows]
"""The rows of a list that a filter finds."""
Pairs = Callable[[Found, Filter, str], Iterator[Rows]]
"""The pairs of one parameter, in several parts that may overlap."""


def of_meetings(found: Found, asked: Filter, name: str) -> Iterator[Rows]:
    """The meetings with what each holds itself."""
    if name in STATES and (asked.attendance or asked.role) and not asked.person:
        yield from _witnessed_states(found, asked, name)
    else:
        yield _pairs(found(asked.without(name)), OF_MEETING[name].told())


def of_witnesses(found: Found, asked: Filter, name: str) -> Iterator[Rows]:
    """The meetings with what their people and states are told of."""
    meetings = found(asked.without(*WITNESS))
    people = _of(meetings, Attendee).filter(named(asked.without(name)), _askable(name))
    apart = name == "person" or bool(asked.person)
    yield _at_meetings(people if apart else people.filter(of_asked_states(asked)), _OWN[name])
    if name == "attendance" and not asked.role:
        sent = _of(meetings, Delegation)
        if not asked.person:
            yield _at_meetings(sent.filter(of_asked_states(asked)), _OWN[name])
        elif UNKNOWN in asked.person:
            yield _at_meetings(sent.filter(nobody("meeting__")), _OWN[name])
    if name != "role":
        yield _pairs(meetings.filter(somebody(asked.choosing(name, UNKNOWN))), Value(UNKNOWN))


def of_papers(found: Found, asked: Filter, name: str) -> Iterator[Rows]:
    """The meetings with the titles of their papers."""
    meetings = found(asked.without(name))
    papers = _of(meetings, Document)
    yield _at_meetings(papers.filter(_askable(name)), _OWN[name])
    yield _pairs(meetings.filter(documents=None), Value(UNKNOWN))


def of_publishers(found: Found, asked: Filter, name: str) -> Iterator[Rows]:
    """The meetings with those who published articles on them."""
    told = _of(found(asked.without(name)), Mention)
    yield _at_meetings(told, or_unknown(F("article__publisher__name")))


def of_words(found: Found, asked: Filter, name: str) -> Iterator[Rows]:
    """The rows that a list's words find which are asked for: they may stand in several whole values."""
    for words in asked.values(name) if name in WORDED else ():
        if words != UNKNOWN and whole_of(words) == words:
            yield _pairs(found(asked.choosing(name, words)), Value(words))


def of_rows(found: Found, asked: Filter, name: str) -> Iterator[Rows]:
    """The rows of a list with what each holds itself."""
    yield _pairs(found(asked.without(name)).filter(_askable(name)), _OWN[name])


def of_their_meetings(found: Found, asked: Filter, name: str) -> Iterator[Rows]:
    """The rows of a list with what their meetings hold."""
    yield _pairs(found(asked.without(name)), OF_MEETING[name].told("meeting__"))


def of_their_states(found: Found, asked: Filter, name: str) -> Iterator[Rows]:
    """The attendees, or states, with the states by which their meetings match."""
    other = _other(name)
    rows = found(asked.without(*STATES)).filter(OF_MEETING[other].among(asked.values(other), "meeting__"))
    yield _pairs(rows.filter(in_person(name)), F("country_id"))
    others = rows.filter(in_person(other), country_id__in=known(asked.values(other)))
    yield _pairs(others, OF_MEETING[name].told("meeting__"))
    silent = asked.choosing(name, UNKNOWN)
    rows = rows.filter(OF_MEETING[name].among((UNKNOWN,), "meeting__"), of_asked_states(silent, in_person))
    yield _pairs(rows, Value(UNKNOWN))


def _witnessed_states(found: Found, asked: Filter, name: str) -> Iterator[Rows]:
    """The meetings with the states whose witness answers what is asked of one."""
    other, told = _other(name), OF_MEETING[name]
    meetings = found(asked.without(name, *WITNESS))
    people = _of(meetings, Attendee).filter(named(asked))
    sent = _of(meetings, Delegation).filter(among("attendance", asked.attendance))
    for witnesses in (people,) if asked.role else (people, sent):
        yield _at_meetings(witnesses.filter(of_state(name)), F("country_id"))
        others = witnesses.filter(of_state(other), country_id__in=known(asked.values(other)))
        yield _at_meetings(others, told.told("meeting__"))
    if UNKNOWN in asked.attendance and not asked.role:
        yield _pairs(meetings.filter(silence()), told.told())
    silent = somebody(asked.choosing(name, UNKNOWN))
    yield _pairs(meetings.filter(told.among((UNKNOWN,)), silent), Value(UNKNOWN))


def _other(name: str) -> str:
    (other,) = STATES.keys() - {name}
    return other


def _of(meetings: QuerySet[Meeting], model: type[Attendee | Delegation | Document | Mention]) -> Rows:
    """What belongs to meetings; to all of them where all are found."""
    rows: Rows = model.objects.all()
    return rows.filter(meeting__in=meetings.values("id")) if meetings.query.where else rows


def _pairs(rows: Rows, value: Combinable) -> Rows:
    return rows.order_by().values_list("id", value)


def _at_meetings(rows: Rows, value: Combinable) -> Rows:
    return rows.order_by().values_list("meeting_id", value).distinct()


def _whole(column: str) -> Combinable:
    """A text as a parameter asks for the whole of it."""
    return Concat(Value(QUOTE), F(column), Value(QUOTE), output_field=TextField())


def _askable(name: str) -> Q:
    """The row's text, where the parameter takes whole texts, is short enough for an address to quote it."""
    if name not in WORDED:
        return Q()
    return Q(LessThanOrEqual(Length(WORDED[name]), LONGEST_VALUE - 2 * len(QUOTE)))


WORDED = {"role": "role", "document": "title"}
"""The parameters that take words as well as whole texts, and where these stand."""
_OWN: dict[str, Combinable] = {
    "person": F("person_id"),
    "attendance": F("attendance"),
    "role": Case(When(role="", then=Value(UNKNOWN)), default=_whole("role"), output_field=TextField()),
    "document": _whole("title"),
    "body": F("body_id"),
    "country": or_unknown(F("country_id")),
}
"""What a row holds itself."""

_OF_THEIR_MEETINGS = dict.fromkeys(("host", "city", "year", "status"), of_their_meetings)
PAIRS: dict[str, Mapping[str, Pairs]] = {
    "meetings": {
        "body": of_meetings,
        "year": of_meetings,
        "country": of_meetings,
        "absent": of_meetings,
        "status": of_meetings,
        "host": of_meetings,
        "city": of_meetings,
        "attendance": of_witnesses,
        "role": of_witnesses,
        "person": of_witnesses,
        "document": of_papers,
        "source": of_publishers,
        "reviewed": of_meetings,
    },
    "attendees": {
        "body": of_their_meetings,
        "country": of_their_states,
        "absent": of_their_states,
        "attendance": of_rows,
        "role": of_rows,
        "person": of_rows,
        **_OF_THEIR_MEETINGS,
    },
    "delegations": {
        "body": of_their_meetings,
        "country": of_their_states,
        "absent": of_their_states,
        "attendance": of_rows,
        **_OF_THEIR_MEETINGS,
    },
    "documents": {"body": of_their_meetings, **_OF_THEIR_MEETINGS},
    "chairmanships": {"body": of_rows, "country": of_rows},
}
"""The facets of each list, in the order of the page."""
