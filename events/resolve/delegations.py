"""Which states took part in a sitting, and which are said to have stayed away.

A state's row rests on texts that speak of the state, and on its people who took part. An absent person
makes no absent state: that needs a text of its own, and nobody else of the state there. An editor's word
on a state outranks both: one that was rejected stays out, whichever of its people later articles name.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from events.kinds import Attendance, Concern, Field, read_out
from events.records import AttendeeRow, Claim, DelegationRow
from events.resolve.fields import Choice, oppose, support
from events.resolve.ledger import Ledger
from events.resolve.mentions import Mention
from events.resolve.sittings import Sitting
from events.resolve.titles import state_name
from events.resolve.values import is_state, text_part
from events.resolve.weighing import THERE, aside, overruled, superseded, weigh
from events.telling import counted, tell

NEAREST = (
    Attendance.PRESENT,
    Attendance.REMOTE,
    Attendance.OBSERVER,
    Attendance.REPRESENTED,
    Attendance.EXPECTED,
)
"""How a state took part by its people: the word of the one who was most there."""

OF_STATE = Field.DELEGATION
"""The field of the ground by which a state is shown nowhere, and of what is open about a state as such."""

STATE_THERE = THERE | {Attendance.REPRESENTED}
"""A state whose deputy came is there; a minister whose deputy came is not."""


def delegations(sitting: Sitting, attendees: Sequence[AttendeeRow], ledger: Ledger) -> list[DelegationRow]:
    """The states of one sitting with their grounds."""
    said: dict[str, list[tuple[Mention, Claim]]] = defaultdict(list)
    for mention in sitting.mentions:
        for claim in mention.claims:
            country = text_part(claim.value, "country")
            if claim.field is Field.DELEGATION and country:
                said[country].append((mention, claim))
    people: dict[str, list[AttendeeRow]] = defaultdict(list)
    for row in attendees:
        if row.country and is_state(row.country) and row.attendance.took_part:
            people[row.country].append(row)
    threads = sitting.docket.delegations
    rows = []
    for country in sorted({*said, *people, *threads}):
        id, thread = f"{sitting.id}--{country.lower()}", threads.get(country)
        if thread and thread.rejected:
            ledger.decision(id, OF_STATE, thread.decisions[-1])
            aside(ledger, id, said[country])
            _rest_on_people(id, people[country], ledger, chosen=False)
            _still_told(ledger, id, country, said[country], people[country])
            continue
        settled = thread.part("attendance") if thread else None
        if settled and settled[1]:
            decision, word = settled
            ledger.decision(id, "attendance", decision, word)
            aside(ledger, id, said[country])
            _rest_on_people(id, people[country], ledger, chosen=False)
            overruled(ledger, id, said[country], str(word))
            _gainsaid(ledger, id, Attendance(str(word)), people[country])
            rows.append(DelegationRow(id, sitting.id, country, Attendance(str(word))))
        elif said[country] or people[country]:
            word = _weigh(id, said[country], people[country], ledger)
            rows.append(DelegationRow(id, sitting.id, country, word))
    _beside_absent(sitting, attendees, rows, ledger)
    return rows


def _beside_absent(
    sitting: Sitting, attendees: Sequence[AttendeeRow], states: Sequence[DelegationRow], ledger: Ledger
) -> None:
    """Name whom an editor says to have stayed away where his state's word is another and nobody else of it
    came: an absent person makes no absent state, but the two are not to differ in silence."""
    words = {row.country: row.attendance for row in states}
    came = {row.country for row in attendees if row.attendance.took_part}
    for row in attendees:
        decided_away = any(ground.decision for ground in ledger.chosen(row.id, "attendance"))
        if not (decided_away and row.country and is_state(row.country) and row.attendance.stayed_away):
            continue
        word = words.get(row.country, Attendance.NOT_REPORTED)
        thread = sitting.docket.delegations.get(row.country)
        if row.country in came or word.stayed_away or (thread and thread.part("attendance")):
            continue
        asked = tell(
            "an editor decided that {name} stayed away ({attendance}); {state} itself stays {word} until a "
            "decision on the state",
            name=row.name_as_printed,
            attendance=tell(read_out(row.attendance)),
            state=tell(state_name(row.country)),
            word=tell(read_out(word)),
        )
        ledger.disagree(f"{sitting.id}--{row.country.lower()}", OF_STATE, asked, Concern.DECISION)


def _gainsaid(ledger: Ledger, id: str, decided_word: Attendance, people: Sequence[AttendeeRow]) -> None:
    """Name the people of a state who came, where an editor says that it did not, or was only to come."""
    there = [row.name_as_printed for row in people if row.attendance is not Attendance.EXPECTED]
    if there and (decided_word is Attendance.EXPECTED or not decided_word.took_part):
        words = tell(
            "people of the state took part: {names}; an editor decided {word}",
            names=", ".join(there),
            word=tell(read_out(decided_word)),
        )
        ledger.disagree(id, "attendance", words, Concern.DECISION)


def _still_told(
    ledger: Ledger,
    id: str,
    country: str,
    said: Sequence[tuple[Mention, Claim]],
    people: Sequence[AttendeeRow],
) -> None:
    """Name what still speaks of a state that an editor took out."""
    number = len({claim.article for _, claim in said})
    if people:
        told = tell("people of it took part: {names}", names=_names(people))
    elif number:
        told = counted(number, "1 article speaks of it", "{number} articles speak of it")
    else:
        return
    words = tell("an editor rejected {state}; {told}", state=tell(state_name(country)), told=told)
    ledger.disagree(id, OF_STATE, words, Concern.DECISION)


def _names(people: Iterable[AttendeeRow]) -> str:
    return ", ".join(row.name_as_printed for row in people)


def _by_people(people: Sequence[AttendeeRow]) -> Attendance:
    """How a state took part by its people, of whom there are some."""
    words = {row.attendance for row in people}
    return next(word for word in NEAREST if word in words)


def _weigh(
    id: str, said: Sequence[tuple[Mention, Claim]], people: Sequence[AttendeeRow], ledger: Ledger
) -> Attendance:
    """A state's attendance by what is said of it and by its people."""
    by_people = _by_people(people) if people else None
    of_state = weigh(said, STATE_THERE)
    if of_state is None:
        _rest_on_people(id, people, ledger)
        return by_people or Attendance.NOT_REPORTED
    word = Attendance(str(of_state.value))
    if by_people is None:
        _write(id, said, of_state, ledger)
        return word
    if word.took_part:
        _write(id, said, of_state, ledger)
        _rest_on_people(id, people, ledger)
        return by_people if word is Attendance.EXPECTED else word
    if by_people is Attendance.EXPECTED:
        _write(id, said, of_state, ledger)
        return word
    _rest_on_people(id, people, ledger)
    names = _names(people)
    for witness in of_state.winners:
        if witness.claim:
            reason = tell("people of the state took part: {names}", names=names)
            ledger.claim(id, "attendance", witness.claim.id, word, reason, chosen=False)
    words = tell(
        "a text says {word}, but people of the state took part: {names}",
        word=tell(read_out(word)),
        names=names,
    )
    ledger.disagree(id, "attendance", words)
    return by_people


def _write(id: str, said: Sequence[tuple[Mention, Claim]], choice: Choice, ledger: Ledger) -> None:
    support(ledger, id, "attendance", choice)
    oppose(ledger, id, "attendance", choice)
    superseded(ledger, id, said, choice)


def _rest_on_people(id: str, people: Sequence[AttendeeRow], ledger: Ledger, *, chosen: bool = True) -> None:
    """The state's attendance rests on what its people's rests on; or would, had no editor settled it."""
    for row in people:
        for ground in ledger.chosen(row.id, "attendance"):
            if chosen or ground.claim:
                words = tell(
                    "{name} took part: {word}", name=row.name_as_printed, word=tell(read_out(row.attendance))
                )
                ledger.copy(id, ground, words, chosen=chosen)
