"""Who took part in a sitting, and who stayed away.

"Expected" becomes "present" only by a report of the sitting itself. Silence is no absence: nobody is
stored who is not spoken of, and "not reported" stands only where an editor's decision names a person
whom no reading gives an attendance any more.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from events import edtf
from events.edtf import Extent
from events.kinds import Attendance, Basis, Concern, Field, Verdict
from events.records import AttendeeRow, Claim, DateSolution, Decision, Json
from events.reference import Term
from events.resolve.fields import Choice, Rank, Witness, choose, oppose, rank_of, record, support
from events.resolve.ledger import Ledger
from events.resolve.mentions import Mention
from events.resolve.names import near_names
from events.resolve.people import Appearance, People, spoken, terms_of
from events.resolve.sittings import Sitting
from events.resolve.values import is_state, text_part
from events.resolve.verdicts import Thread
from events.resolve.weighing import aside, overruled, superseded, weigh
from events.spelling import folded
from events.telling import counted, tell

BY_TABLE = "office and country by the reference table: {}"


@dataclass(slots=True)
class Part:
    """One person's claims and decisions in one sitting."""

    claims: list[tuple[Mention, Claim]] = field(default_factory=list)
    thread: Thread = field(default_factory=Thread)


def appearances(sittings: Iterable[Sitting]) -> list[Appearance]:
    """Every name that claims and decisions give to somebody at a sitting."""
    found = []
    for sitting in sittings:
        for mention in sitting.mentions:
            for claim in mention.claims:
                if claim.field is Field.ATTENDEE:
                    found.append(_appearance(claim, sitting.stated.extent))
        for thread in sitting.docket.attendees.values():
            found += [_entered(decision) for decision in thread.decisions]
    return found


def _appearance(claim: Claim, day: Extent) -> Appearance:
    name, country, role = (text_part(claim.value, p) or "" for p in ("name", "country", "role"))
    return Appearance(claim.article, claim.id, name, country, role, day=day, quote=claim.span.quote)


def _entered(decision: Decision) -> Appearance:
    """A person whom an editor added is known by all that was entered; a corrected country or office
    says nothing of who somebody is."""
    name = text_part(decision.value, "name") or ""
    if decision.verdict is not Verdict.ADD:
        return Appearance("", f"+{decision.id}", name, person=decision.person or "")
    country, role = (text_part(decision.value, part) or "" for part in ("country", "role"))
    return Appearance("", f"+{decision.id}", name, country, role, decision.person or "")


def parts_of(sitting: Sitting, people: People) -> dict[str, Part]:
    """Claims and decisions by person."""
    parts: dict[str, Part] = defaultdict(Part)
    for mention in sitting.mentions:
        for claim in mention.claims:
            if claim.field is Field.ATTENDEE:
                parts[people.of[claim.id]].claims.append((mention, claim))
    there = sorted(parts)
    for key, thread in sorted(sitting.docket.attendees.items()):
        person = _whom(key, thread, there, people)
        parts[person].thread.decisions += thread.decisions
    for part in parts.values():
        part.thread.decisions.sort(key=lambda d: d.id)
    return parts


def _whom(key: str, thread: Thread, there: Sequence[str], people: People) -> str:
    """The person whom a decision means: by id, by an id of before, or by a near name at this sitting."""
    entered = people.of[f"+{thread.decisions[0].id}"]
    if key in there or entered in there or key.startswith("+"):
        return key if key in there else entered
    former = [person for person in there if key in people.addresses[person]]
    near = former or [person for person in there if _may_be(key, person, people)]
    return near[0] if len(near) == 1 else entered


def _may_be(key: str, person: str, people: People) -> bool:
    """Whether an id that nobody has today means somebody by a near name. A listed person's does not, nor a
    number's, by which an editor told a namesake apart."""
    if key in terms_of() or key[-1:].isdigit():
        return False
    listed = (name for term in terms_of().get(person, ()) for name in (term.name, *term.spellings))
    return any(near_names(spoken(key), name) for name in (*people.rows[person].spellings, *listed))


def _name(person: str, part: Part, people: People) -> Choice:
    """The name as printed: a full name before a short one, a listed spelling before a misprint."""
    listed = {folded(n) for term in terms_of().get(person, ()) for n in (term.name, *term.spellings)}
    said = [
        Witness(text_part(c.value, "name") or spoken(person), rank_of(m, c), c.article, c)
        for m, c in part.claims
    ]
    settled = part.thread.part("name")
    if settled and settled[1]:
        return _choice([Witness(settled[1], Rank.EDITOR, decision=settled[0]), *said])
    if not said:
        return _choice([Witness(_called(person, people), Rank.EDITOR, decision=part.thread.origin)])

    def fullness(witness: Witness) -> tuple[int, bool]:
        return len(str(witness.value).split()), folded(str(witness.value)) in listed

    best = max(map(fullness, said))
    choice = _choice([w for w in said if fullness(w) == best])
    rest = choose(w for w in said if fullness(w) != best)
    return Choice(choice.value, choice.rank, choice.winners, (*choice.losers, *_as_losers(rest)))


def _choice(witnesses: Sequence[Witness]) -> Choice:
    choice = choose(witnesses)
    if choice is None:
        raise ValueError("a value was to be chosen among no witnesses")
    return choice


def _as_losers(choice: Choice | None) -> tuple[tuple[Json, tuple[Witness, ...]], ...]:
    return ((choice.value, choice.winners), *choice.losers) if choice else ()


def _said(part: Part, name: str) -> Choice | None:
    """The choice on country, role or stand-in: the editor's, else the texts'."""
    found = [
        Witness(value, rank_of(m, c), c.article, c)
        for m, c in part.claims
        if (value := text_part(c.value, name))
    ]
    if settled := part.thread.part(name):
        found.append(Witness(settled[1], Rank.EDITOR, decision=settled[0]))
    return choose(found)


def _by_table(person: str, name: str, date: DateSolution) -> tuple[str, str] | None:
    """Country or office of a listed person by the table of officials, with its source: the office of
    the terms that meet the sitting's date; with no date, the only office there is."""
    held = terms_of().get(person, ())
    if name == "country":
        states = {term.country for term in held if is_state(term.country)}
        return (states.pop(), held[0].source) if len(states) == 1 else None
    day = Extent(date.earliest, date.latest)
    fitting = [term for term in held if edtf.fits(day, _term_extent(term))]
    offices = {term.office for term in fitting}
    return (offices.pop(), fitting[0].source) if len(offices) == 1 else None


def _term_extent(term: Term) -> Extent:
    return edtf.read(f"{term.start or '..'}/{term.end or '..'}") or Extent()


def _known(ledger: Ledger, id: str, name: str, person: str, part: Part, date: DateSolution) -> str | None:
    """Country or role, from decision, text or reference table, with its grounds written down."""
    choice = _said(part, name)
    by_table = _by_table(person, name, date)
    if choice is not None:
        value = record(ledger, id, name, choice)
        if choice.rank is Rank.EDITOR and not choice.losers and by_table:
            for _, claim in part.claims:
                ledger.claim(id, name, claim.id, by_table[0], BY_TABLE.format(by_table[1]), chosen=False)
        return str(value) if value is not None else None
    if by_table is None:
        return None
    value, source = by_table
    reason = BY_TABLE.format(source)
    ledger.claims(id, name, tuple(c for _, c in part.claims), value, reason)
    if not part.claims and part.thread.origin:
        ledger.decision(id, name, part.thread.origin, value, reason)
    return value


def _attendance(ledger: Ledger, id: str, part: Part) -> Attendance:
    said = weigh(part.claims)
    settled = part.thread.part("attendance")
    if settled and settled[1]:
        decision, word = settled
        ledger.decision(id, "attendance", decision, word)
        aside(ledger, id, part.claims)
        overruled(ledger, id, part.claims, str(word))
        return Attendance(str(word))
    if said is None:
        origin = part.thread.origin
        if origin:
            reason = "the decision names no attendance, and no reading does"
            ledger.decision(id, "attendance", origin, Attendance.NOT_REPORTED, reason)
        return Attendance.NOT_REPORTED
    support(ledger, id, "attendance", said)
    oppose(ledger, id, "attendance", said)
    superseded(ledger, id, part.claims, said)
    return Attendance(str(said.value))


def _called(person: str, people: People) -> str:
    """A person's name; the id as a name where nothing else is left of it."""
    row = people.rows.get(person)
    return row.name if row else spoken(person)


def _still_named(ledger: Ledger, fact: str, name: str, part: Part) -> None:
    """Name the articles that still tell of somebody whom an editor rejected."""
    number = len({claim.article for _, claim in part.claims})
    if not number:
        return
    told = counted(number, "1 article names him or her", "{number} articles name him or her")
    words = tell("an editor rejected {name}; {told}", name=name, told=told)
    ledger.disagree(fact, "attendee", words, Concern.DECISION)


def attendees(sitting: Sitting, people: People, date: DateSolution, ledger: Ledger) -> list[AttendeeRow]:
    """The attendees of one sitting with their grounds; whom an editor rejected does not come back."""
    rows = []
    for person, part in sorted(parts_of(sitting, people).items()):
        id = f"{sitting.id}--{person}"
        if part.thread.rejected:
            _still_named(ledger, id, _called(person, people), part)
            continue
        if not part.claims and part.thread.origin is None:
            name = _called(person, people)
            words = tell(
                "{name} was confirmed by an editor, but no current reading names him or her", name=name
            )
            ledger.disagree(id, "attendee", words, Concern.DECISION)
            continue
        printed = _name(person, part, people)
        support(ledger, id, "name", printed)
        oppose(ledger, id, "name", printed, aloud=False)
        stand_in = record(ledger, id, "represented_by", _said(part, "represented_by"))
        rows.append(
            AttendeeRow(
                id=id,
                meeting=sitting.id,
                person=person,
                name_as_printed=str(printed.value),
                country=_known(ledger, id, "country", person, part, date),
                role=_known(ledger, id, "role", person, part, date),
                attendance=_attendance(ledger, id, part),
                represented_by=str(stand_in) if stand_in else None,
                basis=_basis(part),
                reviewed=part.thread.confirmed,
            )
        )
    return rows


def _basis(part: Part) -> Basis:
    settled = any(d.verdict in (Verdict.SET, Verdict.ADD) for d in part.thread.decisions)
    return Basis.EDITOR if settled or not part.claims else Basis.ARTICLE
