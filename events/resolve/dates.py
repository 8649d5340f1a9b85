"""A meeting's date: the narrowest interval that its evidence allows, with the reasons in words.

What is said is weighed first. Then bounds are inferred: a sitting told as held lies before the text
came out, an announced one after; a sitting that a text names as past lies before the held sitting the
text is about, an announced one after it; sessions of a body follow their ordinals. A contradiction is
named and bounds nothing. No year is taken unless the evidence leaves exactly one.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from events import edtf
from events.edtf import Extent
from events.kinds import DateBasis, Field, Status
from events.records import Claim, DateSolution
from events.resolve.datings import Articles, Bound, Dating, called, said
from events.resolve.ledger import Ledger
from events.resolve.mentions import Mention
from events.resolve.sittings import Sitting
from events.resolve.titles import day_in_words, ordinal_word


def _anchor_claims(mention: Mention) -> tuple[Claim, ...]:
    """The claims that show where a mention stands: its date, else its status, else its body."""
    for name in (Field.DATE, Field.STATUS, Field.BODY):
        if found := tuple(claim for claim in mention.claims if claim.field is name):
            return found
    return ()


def _status_claims(mention: Mention) -> tuple[Claim, ...]:
    found = tuple(claim for claim in mention.claims if claim.field is Field.STATUS)
    return found or _anchor_claims(mention)


def _bound_by_publication(dating: Dating, articles: Articles) -> None:
    for mention in dating.sitting.mentions:
        facts = articles.get(mention.article)
        published = edtf.read(facts.published) if facts and facts.published else None
        if facts is None or published is None:
            continue
        came_out = f"{called(mention.article, articles)} of {facts.published}"
        claims = _status_claims(mention)
        if mention.status is Status.PLANNED and published.earliest:
            dating.not_before(Bound(published.earliest, claims, f"{came_out} tells of it as still to come"))
        elif mention.status is not Status.PLANNED and published.latest:
            dating.not_after(Bound(published.latest, claims, f"{came_out} tells of it as held"))


@dataclass(frozen=True, slots=True, eq=False)
class Succession:
    """One sitting lies before another, or on the same day, by the words of one article."""

    before: str
    after: str
    claims: tuple[Claim, ...]
    words: str


def _successions(sittings: Sequence[Sitting], articles: Articles) -> list[Succession]:
    told: dict[str, list[tuple[Mention, str]]] = defaultdict(list)
    spoken = {sitting.id: sitting.spoken for sitting in sittings}
    for sitting in sittings:
        for mention in sitting.mentions:
            if mention.article:
                told[mention.article].append((mention, sitting.id))
    found = []
    for article in sorted(told):
        mains = sorted((m.key, id) for m, id in told[article] if m.main and m.status is Status.HELD)
        if not mains:
            continue
        main, name = mains[0][1], called(article, articles)
        for mention, id in sorted(told[article], key=lambda pair: pair[0].key):
            if id == main:
                continue
            if mention.status is Status.PAST_MENTION:
                words = f"{name} tells of {spoken[id]} as past when {spoken[main]} sat"
                found.append(Succession(id, main, _anchor_claims(mention), words))
            elif mention.status is Status.PLANNED:
                words = f"{name} tells of {spoken[id]} as still to come when {spoken[main]} sat"
                found.append(Succession(main, id, _anchor_claims(mention), words))
    return found


def _follow(datings: Mapping[str, Dating], sequences: Sequence[Succession]) -> None:
    """Move bounds along the sequences until nothing moves."""
    touching: dict[str, list[Succession]] = defaultdict(list)
    for sequence in sequences:
        touching[sequence.before].append(sequence)
        touching[sequence.after].append(sequence)
    waiting = deque(sequences)
    queued = set(sequences)
    while waiting:
        sequence = waiting.popleft()
        queued.discard(sequence)
        for id in _apply(sequence, datings[sequence.before], datings[sequence.after]):
            again = [s for s in touching[id] if s not in queued]
            waiting.extend(again)
            queued.update(again)


def _apply(sequence: Succession, before: Dating, after: Dating) -> list[str]:
    moved = []
    if before.earliest and after.not_before(Bound(before.earliest, sequence.claims, sequence.words)):
        moved.append(sequence.after)
    if after.latest and before.not_after(Bound(after.latest, sequence.claims, sequence.words)):
        moved.append(sequence.before)
    return moved


def _follow_ordinals(datings: Iterable[Dating]) -> None:
    """Sessions of one body follow their ordinals: the nearest dated sessions bound those without a full
    date. Where a dated pair runs backwards, the contradiction is named and the pair bounds nothing."""
    sessions: dict[str, list[tuple[int, Dating]]] = defaultdict(list)
    for dating in datings:
        if (number := dating.sitting.number) is not None:
            sessions[dating.sitting.code].append((number, dating))
    for listed in sessions.values():
        listed.sort(key=lambda session: session[0])
        previous: tuple[int, Dating] | None = None
        between: list[tuple[int, Dating]] = []
        for session in [*listed, None]:
            if session is not None and not session[1].dated:
                between.append(session)
                continue
            _bound_by_neighbours(previous, between, session)
            previous, between = session, []


def _bound_by_neighbours(
    previous: tuple[int, Dating] | None,
    between: Sequence[tuple[int, Dating]],
    following: tuple[int, Dating] | None,
) -> None:
    if previous and following:
        first, last = previous[1].extent, following[1].extent
        if first.earliest and last.latest and first.earliest > last.latest:
            words = f"contradiction: {_session(previous)} is dated after {_session(following)}"
            previous[1].contradictions.append(words)
            following[1].contradictions.append(words)
            return
    for _, dating in between:
        if previous and (day := previous[1].extent.earliest):
            dating.not_before(
                Bound(
                    day,
                    _number_claims(dating),
                    f"{_session(previous)} was on {previous[1].edtf}",
                )
            )
        if following and (day := following[1].extent.latest):
            dating.not_after(
                Bound(
                    day,
                    _number_claims(dating),
                    f"{_session(following)} was on {following[1].edtf}",
                )
            )


def _session(numbered: tuple[int, Dating]) -> str:
    return f"the {ordinal_word(numbered[0])} session"


def _number_claims(dating: Dating) -> tuple[Claim, ...]:
    choice = dating.sitting.ordinal
    return tuple(w.claim for w in choice.winners if w.claim) if choice else ()


def _solution(dating: Dating, ledger: Ledger) -> DateSolution:
    earliest, latest = dating.earliest, dating.latest
    if dating.extent.days:
        placed = edtf.meet(dating.extent, Extent(earliest, latest))
        if placed and placed.bounded:
            dating.edtf, dating.basis = edtf.write(placed), DateBasis.INFERRED
            earliest, latest = placed.earliest, placed.latest
    elif dating.edtf is None and (earliest or latest):
        dating.edtf, dating.basis = edtf.write(Extent(earliest, latest)), DateBasis.INFERRED
    for side, bound in (("before", dating.lower), ("after", dating.upper)):
        if bound is None:
            continue
        dating.reasons.append(f"not {side} {day_in_words(bound.day)}: {bound.words}")
        value = f"{bound.day}/.." if side == "before" else f"../{bound.day}"
        ledger.claims(dating.sitting.id, "date", bound.claims, value, bound.words)
        _ground_on_number(dating, bound, value, ledger)
    reasons = (*dating.reasons, *dating.contradictions) or ("no text read so far dates it",)
    return DateSolution(dating.edtf, earliest, latest, dating.basis, tuple(reasons))


def _ground_on_number(dating: Dating, bound: Bound, value: str, ledger: Ledger) -> None:
    """A bound by an ordinal that an editor gave rests on that decision."""
    choice = dating.sitting.ordinal
    if bound.claims or choice is None:
        return
    for witness in choice.winners:
        if witness.decision:
            ledger.decision(dating.sitting.id, "date", witness.decision, value, bound.words)


def solve(sittings: Sequence[Sitting], articles: Articles, ledger: Ledger) -> dict[str, DateSolution]:
    """The dates of all meetings by their addresses, with their grounds written down."""
    ordered = sorted(sittings, key=lambda s: s.id)
    datings = {sitting.id: said(sitting, articles, ledger) for sitting in ordered}
    for dating in datings.values():
        _bound_by_publication(dating, articles)
    _follow_ordinals(datings.values())
    _follow(datings, _successions(ordered, articles))
    return {id: _solution(dating, ledger) for id, dating in datings.items()}
