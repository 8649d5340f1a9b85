"""Terms in the chair: claims by body, country and year, one winner for each body and year."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cache

from events.kinds import Basis, Concern, Verdict
from events.records import ChairmanshipRow, Claim, Decision, Json
from events.reference import chair_years
from events.resolve.ledger import Ledger, decided
from events.resolve.people import Appearance, People
from events.resolve.titles import body_name, state_name
from events.resolve.values import is_state, part, reason_of, text_part
from events.telling import tell

CHANGES_AT_NEW_YEAR = {"CIS": 2009}
"""Organisations whose chair changes on 1 January, with the first such year. The chairs of the SCO and CSTO
change at summits, and councils elect a person, so that only the year is known."""

DAYS = "days"
NO_YEAR = tell("the sentence gives the term no year")
ONLY_TERM = tell(
    "the sentence gives the term no year; it is the only term known of the same person in this chair"
)

TermKey = tuple[str, str, int | None, str]
"""Body, country, year; and, where no year is known, the person, who is then all that tells terms apart."""


@dataclass(slots=True)
class ChairTerm:
    """What claims and decisions say of one body, country and year."""

    key: TermKey
    claims: list[Claim] = field(default_factory=list)
    decisions: list[Decision] = field(default_factory=list)
    yearless: list[Claim] = field(default_factory=list)
    """Claims whose sentences name no year, of the person of whom this is the only term known."""

    @property
    def rejected(self) -> bool:
        return bool(self.decisions) and self.decisions[-1].verdict is Verdict.REJECT

    @property
    def settled(self) -> Decision | None:
        """The latest decision that set or added the term."""
        kinds = (Verdict.SET, Verdict.ADD)
        return next((d for d in reversed(self.decisions) if d.verdict in kinds), None)

    @property
    def support(self) -> tuple[int, int, bool, str]:
        """Sorts the best supported term first: editor, articles, then the reference table."""
        settled = self.settled
        articles = len({claim.article for claim in self.claims})
        return (-settled.id if settled else 0, -articles, not _in_table(self.key), self.key[1])

    @property
    def id(self) -> str:
        return "-".join(str(part) for part in self.key if part).lower()


@cache
def _table() -> Mapping[int, str]:
    return {row.year: row.country for row in chair_years()}


def _in_table(key: TermKey) -> bool:
    body, country, year, _ = key
    return body == "CIS" and year is not None and _table().get(year) == country


def _key(value: Json, person: str = "") -> TermKey | None:
    body, country, year = text_part(value, "body"), text_part(value, "country"), part(value, "year")
    if body is None or country is None or not is_state(country):
        return None
    return (body, country, year, "") if isinstance(year, int) else (body, country, None, person)


def appearances(claims: Iterable[Claim], decisions: Iterable[Decision]) -> list[Appearance]:
    """The people named as chairs, by claims of chairmanships and by decisions."""
    found = [
        Appearance(claim.article, claim.id, name, text_part(claim.value, "country") or "", chair=True)
        for claim in claims
        if (name := text_part(claim.value, "person"))
    ]
    for decision in decisions:
        name = text_part(decision.value, "person") or decision.person
        if name:
            country = text_part(decision.value, "country") or ""
            found.append(Appearance("", f"+{decision.id}", name, country, person=decision.person or ""))
    return found


def _terms(
    claims: Iterable[Claim], decisions: Sequence[Decision], people: People
) -> dict[TermKey, ChairTerm]:
    found: dict[TermKey, ChairTerm] = {}
    for claim in claims:
        key = _key(claim.value, people.of.get(claim.id, ""))
        if key and not part(claim.value, "co_chair"):
            found.setdefault(key, ChairTerm(key)).claims.append(claim)
    by_id = {term.id: key for key, term in found.items()}
    for decision in decisions:
        person = people.of.get(f"+{decision.id}", "")
        by_value = None if isinstance(decision.value, str) else _key(decision.value, person)
        named = by_value or by_id.get(str(decision.value))
        if named:
            found.setdefault(named, ChairTerm(named)).decisions.append(decision)
    return found


def chairmanships(
    claims: Iterable[Claim], decisions: Sequence[Decision], people: People, ledger: Ledger
) -> list[ChairmanshipRow]:
    """All terms with their grounds; of several countries for one body and year the best supported.

    A co-chair is no rival: the claim stays in sight beside the chair of its year.
    """
    claims = tuple(claims)
    rivals: dict[tuple[str, int | None, str], list[ChairTerm]] = defaultdict(list)
    for (body, country, year, person), term in _terms(claims, decisions, people).items():
        if not term.rejected and (term.claims or term.settled):
            rivals[body, year, "" if year else country + person].append(term)
    ranked = [sorted(contenders, key=lambda term: term.support) for contenders in rivals.values()]
    placed = _placed([winner for winner, *_ in ranked], people)
    beside = _co_chairs(claims)
    rows = []
    for first, *others in ranked:
        if (why := placed.get(first.key)) is None and first.key[2] is None:
            continue
        rows.append(_row(first, people, ledger, why or ""))
        for other in others:
            _lose(other, first, ledger)
        _beside(first, beside.get((first.key[0], first.key[2]), ()), ledger)
    return sorted(rows, key=lambda row: row.id)


def _placed(terms: Sequence[ChairTerm], people: People) -> dict[TermKey, str]:
    """Why each term without a year has none. One joins the only other term of the same person in the same
    chair, and is not listed then; one that an editor decided about stays as it is."""
    reasons: dict[TermKey, str] = {}
    dated: dict[tuple[str, str], list[ChairTerm]] = defaultdict(list)
    for term in terms:
        if term.key[2]:
            dated[term.key[:2]].append(term)
    for term in terms:
        body, country, year, person = term.key
        if year is not None:
            continue
        same = [t for t in dated[body, country] if person in _named(t, people)]
        if len(same) == 1 and not term.decisions:
            same[0].yearless += term.claims
            continue
        years = ", ".join(str(t.key[2]) for t in sorted(same, key=lambda t: t.key))
        more = tell(
            "the sentence gives the term no year, and the same person had the chair in {years}", years=years
        )
        reasons[term.key] = more if same else NO_YEAR
    return reasons


def _named(term: ChairTerm, people: People) -> set[str]:
    """The people named in a term."""
    return {people.of[claim.id] for claim in term.claims if claim.id in people.of}


def _row(term: ChairTerm, people: People, ledger: Ledger, why: str) -> ChairmanshipRow:
    body, country, year, _ = term.key
    value: Json = {"body": body, "country": country, "year": year}
    settled = term.settled
    if settled:
        ledger.decision(term.id, "term", settled, value)
    for claim in term.claims:
        reason = decided(settled) if settled else why or reason_of(claim.value) or ""
        ledger.claim(term.id, "term", claim.id, value, reason)
    ledger.claims(term.id, "term", tuple(term.yearless), value, ONLY_TERM)
    first, last = _days(term, ledger)
    return ChairmanshipRow(
        id=term.id,
        body=body,
        country=country,
        person=_person(term, people, ledger),
        year_from=year,
        year_to=year,
        date_from=first,
        date_to=last,
        basis=Basis.EDITOR if settled else Basis.ARTICLE,
    )


def _days(term: ChairTerm, ledger: Ledger) -> tuple[date | None, date | None]:
    """The first and last day, inferred from the year where the chair is known to change with the calendar."""
    body, _, year, _ = term.key
    since = CHANGES_AT_NEW_YEAR.get(body)
    if year is None or since is None or year < since:
        return None, None
    first, last = date(year, 1, 1), date(year, 12, 31)
    why = tell(
        "inferred from the year: since {since} the chair of the {body} changes on 1 January",
        since=since,
        body=tell(body),
    )
    for ground in ledger.chosen(term.id, "term"):
        ledger.copy(term.id, replace(ground, field=DAYS, value=f"{first}/{last}"), why)
    return first, last


def _person(term: ChairTerm, people: People, ledger: Ledger) -> str | None:
    """The person in the chair: the editor's, else the one whom most articles name."""
    settled = term.settled
    if settled and f"+{settled.id}" in people.of:
        person = people.of[f"+{settled.id}"]
        ledger.decision(term.id, "person", settled, person)
        return person
    named: dict[str, list[Claim]] = defaultdict(list)
    for claim in (*term.claims, *term.yearless):
        if claim.id in people.of:
            named[people.of[claim.id]].append(claim)
    order = sorted(named, key=lambda person: (-len({c.article for c in named[person]}), person))
    names = [people.rows[person].name for person in order]
    for person in order:
        for claim in named[person]:
            chosen = person == order[0]
            reason = "" if chosen else tell("more articles name {name}", name=names[0])
            ledger.claim(term.id, "person", claim.id, person, reason, chosen=chosen)
    if len(order) > 1:
        words = tell("{name} is preferred to {others}", name=names[0], others=", ".join(names[1:]))
        ledger.disagree(term.id, "person", words)
    return order[0] if order else None


def _co_chairs(claims: Iterable[Claim]) -> Mapping[tuple[str, int | None], list[Claim]]:
    """The claims of those who are named as co-chairs, by body and year."""
    found: dict[tuple[str, int | None], list[Claim]] = defaultdict(list)
    for claim in claims:
        if part(claim.value, "co_chair") and (key := _key(claim.value)):
            found[key[0], key[2]].append(claim)
    return found


def _beside(term: ChairTerm, co_chairs: Iterable[Claim], ledger: Ledger) -> None:
    """Keep those in sight who are named as co-chairs of the body in the same year."""
    for claim in co_chairs:
        ledger.claim(
            term.id, "term", claim.id, claim.value, tell("a co-chair beside the chair"), chosen=False
        )


def _lose(term: ChairTerm, winner: ChairTerm, ledger: Ledger) -> None:
    body, country, year, _ = term.key
    better, worse = state_name(winner.key[1]), state_name(country)
    if winner.settled:
        why = decided(winner.settled)
    elif winner.support[1] < term.support[1]:
        why = tell("{more} articles against {fewer}", more=-winner.support[1], fewer=-term.support[1])
    elif _in_table(winner.key):
        why = tell("the reference table has it so")
    else:
        why = tell("the evidence is equal; the order of codes decides")
    preferred = tell("{better} is preferred: {why}", better=tell(better), why=why)
    for claim in term.claims:
        value: Json = {"body": body, "country": country, "year": year}
        ledger.claim(winner.id, "term", claim.id, value, preferred, chosen=False)
    words = tell(
        "{better} is preferred to {worse} in the chair of {chair} in {year}: {why}",
        better=tell(better),
        worse=tell(worse),
        chair=tell("the {body}", body=tell(body_name(body))) if "-" in body else body,
        year=str(year),
        why=why,
    )
    ledger.disagree(
        winner.id,
        "term",
        words,
        Concern.DECISION if winner.settled else Concern.CONFLICT,
    )
