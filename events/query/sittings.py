"""A filter as conditions on one meeting, wherever a list reaches it from.

`person`, `attendance` and `role` speak of one and the same witness: an attendee, or, where only the
attendance matters, a state. As long as no person is asked for, the witness is of a state that is asked
for and took part, or stayed away, as is asked.
"""

from __future__ import annotations

from collections.abc import Callable

from django.db.models import Exists, F, Func, IntegerField, OuterRef, Q
from django.db.models.lookups import IsNull

from events.kinds import CAME, STAYED_AWAY
from events.models import Attendee, Delegation, Document, Mention
from events.query.filters import Filter
from events.query.parameters import UNKNOWN, known
from events.query.values import ANY, NONE, OF_MEETING

WITNESS = ("person", "attendance", "role")
"""The parameters that one witness answers together."""
STATES = {"country": ("countries_present", CAME), "absent": ("countries_absent", STAYED_AWAY)}
"""The parameters that ask for states: where a meeting holds them, and how their people attend."""
QUOTE = '"'


def of_meeting(asked: Filter, to: str = "") -> Q:
    """The conditions on a meeting; `to` leads to it (`meeting__`). Words are searched elsewhere."""
    condition = in_range(asked, to)
    for name, held in OF_MEETING.items():
        condition &= held.among(asked.values(name), to)
    if asked.document:
        condition &= _papers(asked.document, to)
    if asked.source:
        condition &= _published_by(asked.source, to)
    if asked.person or asked.attendance or asked.role:
        condition &= somebody(asked, to)
    return condition


def in_range(asked: Filter, to: str = "") -> Q:
    """The meeting's interval meets the range. An unknown bound is open; an undated meeting meets no range."""
    if not asked.has_range:
        return ANY
    condition = ~Q(**{f"{to}date_from": None, f"{to}date_to": None})
    if day := asked.earliest:
        condition &= Q(**{f"{to}date_to__gte": day}) | Q(**{f"{to}date_to": None})
    if day := asked.latest:
        condition &= Q(**{f"{to}date_from__lte": day}) | Q(**{f"{to}date_from": None})
    return condition


def somebody(asked: Filter, to: str = "") -> Q:
    """A witness answers all that is asked of one; or nobody is told of, where that is asked."""
    condition = _witnessed(asked, to)
    if asked.role:
        return condition
    if UNKNOWN in asked.person:
        condition |= nobody(to) & (_sent(asked, to) if asked.attendance else ANY)
    if UNKNOWN in asked.attendance and (UNKNOWN in asked.person or not asked.person):
        condition |= silence(to)
    return condition


def nobody(to: str = "") -> Q:
    """No person is named."""
    return ~Q(Exists(Attendee.objects.filter(meeting=OuterRef(f"{to}id"))))


def silence(to: str = "") -> Q:
    """Nobody's attendance is told, nor any state's."""
    return nobody(to) & ~Q(Exists(Delegation.objects.filter(meeting=OuterRef(f"{to}id"))))


def named(asked: Filter) -> Q:
    """The conditions on an attendee's own row."""
    return among("person_id", asked.person) & among("attendance", asked.attendance) & holding(asked.role)


def of_asked_states(asked: Filter, state: Callable[[str], Q] | None = None) -> Q:
    """The row, of an attendee or a state, is of a state by which its meeting matches; any row is where it
    matches by its silence on states. `state` tells when a row counts for a parameter."""
    wanted = {name: known(asked.values(name)) for name in STATES}
    if not any(wanted.values()):
        return ANY
    state = state or of_state
    condition, told = NONE, NONE
    for name, codes in wanted.items():
        condition |= state(name) & Q(country_id__in=codes)
        told |= OF_MEETING[name].among(codes, "meeting__") if codes else NONE
    is_silence_asked = any(UNKNOWN in asked.values(name) for name in STATES)
    return condition | ~told if is_silence_asked else condition


def of_state(parameter: str) -> Q:
    """The row is of a state of which its meeting tells what the parameter asks."""
    place = Func(
        F(f"meeting__{STATES[parameter][0]}"),
        F("country_id"),
        function="array_position",
        output_field=IntegerField(),
    )
    return Q(IsNull(place, False))


def in_person(parameter: str) -> Q:
    """Such a row that itself attends as the parameter asks."""
    return of_state(parameter) & Q(attendance__in=sorted(STATES[parameter][1]))


def among(column: str, values: tuple[str, ...]) -> Q:
    """The column holds one of the values that are told; without values, anything."""
    return Q(**{f"{column}__in": known(values)}) if values else ANY


def quoted(whole: str) -> str:
    """The value of a parameter that asks for a whole text."""
    return f"{QUOTE}{whole}{QUOTE}"


def holding(roles: tuple[str, ...]) -> Q:
    """The office holds the words, or is the whole of what stands in quotes; unknown: it is not told."""
    condition = ANY
    for words in roles:
        condition |= Q(role="") if words == UNKNOWN else _worded("role", words)
    return condition


def of_document(words: str) -> Q:
    """The paper is called so, or has this id."""
    return _worded("title", words) | Q(id=words)


def _witnessed(asked: Filter, to: str) -> Q:
    people = Attendee.objects.filter(named(asked), _in_its_states(asked), meeting=OuterRef(f"{to}id"))
    if asked.person or asked.role:
        return Q(Exists(people))
    return Q(Exists(people)) | _sent(asked, to)


def _sent(asked: Filter, to: str) -> Q:
    """A state attended in one of the ways."""
    rows = Delegation.objects.filter(among("attendance", asked.attendance), _in_its_states(asked))
    return Q(Exists(rows.filter(meeting=OuterRef(f"{to}id"))))


def _in_its_states(asked: Filter) -> Q:
    return ANY if asked.person else of_asked_states(asked)


def _papers(words: str, to: str) -> Q:
    of = Document.objects.filter(meeting=OuterRef(f"{to}id"))
    return ~Q(Exists(of)) if words == UNKNOWN else Q(Exists(of.filter(of_document(words))))


def _published_by(names: tuple[str, ...], to: str) -> Q:
    told = Mention.objects.filter(among_publishers(names), meeting=OuterRef(f"{to}id"))
    return Q(Exists(told))


def among_publishers(names: tuple[str, ...]) -> Q:
    """The mention stands in an article of one of the publishers; unknown: nobody is said to publish it."""
    condition = Q(article__publisher__name__in=known(names))
    return condition | Q(article__publisher=None) if UNKNOWN in names else condition


def whole_of(words: str) -> str:
    """What is asked for as a whole, without its quotes; other words come back as they are."""
    whole = words[1:-1]
    return whole if whole and words == quoted(whole) else words


def _worded(column: str, words: str) -> Q:
    whole = whole_of(words)
    return Q(**{f"{column}__icontains": words}) if whole == words else Q(**{column: whole})
