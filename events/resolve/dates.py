"""A meeting's date: the narrowest interval that its evidence allows, with the reasons in words.

What is said is weighed first. Then bounds are inferred: a sitting told as held lies before the text
came out, an announced one after; a sitting that a text names as past lies before the held sitting that
the text is about only where the text was written at that sitting or calls the other the one before; an
announced one lies after it; days that one sentence names without a year belong to one time; sessions of
a body follow their ordinals; those who came held their offices; a text that looks forward to an
anniversary, or names the present chair, was written in its time. A contradiction is named and bounds
nothing, and nothing moves what an editor decided: what the rules alone infer stays in sight beside it.
No year is taken unless the evidence leaves exactly one.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from events import edtf
from events.edtf import Extent, MonthDay
from events.kinds import DateBasis, Field, Status
from events.records import Claim, DateSolution, EvidenceBase
from events.resolve.datings import Bound, Dating, in_words_of, said
from events.resolve.fields import Rank, choose
from events.resolve.ledger import Ledger
from events.resolve.links import anchor_claims, follow, links
from events.resolve.mentions import Mention
from events.resolve.people import People
from events.resolve.sittings import Sitting, witnesses
from events.resolve.stated import combine
from events.resolve.tenures import bound_by_tenures
from events.resolve.titles import Articles, called, day_in_words, ordinal_word
from events.resolve.values import UNHELD
from events.resolve.writing import bound_by_chairs, bound_by_writing
from events.resolve.yearless import why
from events.telling import tell

LEAP_YEARS_APART = 8 * 366
"""Days: 29 February comes at least once in as many."""


def _status_claims(mention: Mention) -> tuple[Claim, ...]:
    found = tuple(claim for claim in mention.claims if claim.field is Field.STATUS)
    return found or anchor_claims(mention)


def _bound_by_publication(dating: Dating, articles: Articles) -> None:
    for mention in dating.sitting.mentions:
        facts = articles.get(mention.article)
        published = edtf.read(facts.published) if facts and facts.published else None
        if facts is None or published is None:
            continue
        came_out = {"article": called(mention.article, articles), "edtf": str(facts.published)}
        claims = _status_claims(mention)
        if mention.detail in UNHELD:
            continue
        if mention.status is Status.PLANNED and published.earliest:
            ahead = tell("{article} of {edtf} tells of it as still to come", **came_out)
            dating.not_before(Bound(published.earliest, claims, ahead))
        elif mention.status is not Status.PLANNED and published.latest:
            over = tell("{article} of {edtf} tells of it as held", **came_out)
            dating.not_after(Bound(published.latest, claims, over))


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
            words = tell(
                "contradiction: {first} is dated after {second}",
                first=_session(previous),
                second=_session(following),
            )
            previous[1].contradictions.append(words)
            following[1].contradictions.append(words)
            return
    for _, dating in between:
        if previous and (day := previous[1].extent.earliest):
            dating.not_before(_by_number(dating, day, _was_on(previous)))
        if following and (day := following[1].extent.latest):
            dating.not_after(_by_number(dating, day, _was_on(following)))


def _session(numbered: tuple[int, Dating]) -> str:
    return tell("the {ordinal} session", ordinal=ordinal_word(numbered[0]))


def _was_on(numbered: tuple[int, Dating]) -> str:
    return tell("{session} was on {edtf}", session=_session(numbered), edtf=numbered[1].edtf or "")


def _by_number(dating: Dating, day: date, words: str) -> Bound:
    """A bound that rests on the sitting's number: on the texts that print it, else on the editor's word."""
    choice = dating.sitting.ordinal
    winners = choice.winners if choice else ()
    claims = tuple(w.claim for w in winners if w.claim)
    decisions = () if claims else tuple(w.decision for w in winners if w.decision)
    return Bound(day, claims, words, decisions=decisions)


def _solution(dating: Dating, ledger: Ledger) -> DateSolution:
    earliest, latest = _on_its_days(dating)
    if dating.placed:
        dating.edtf, dating.basis = edtf.write(dating.placed), DateBasis.INFERRED
    elif not dating.extent.days and Extent(earliest, latest) != dating.extent:
        dating.edtf, dating.basis = edtf.write(Extent(earliest, latest)), DateBasis.INFERRED
    for bound in (dating.lower, dating.upper):
        for step in bound.because if bound else ():
            dating.tell(step.words)
            ledger.claims(dating.sitting.id, "date", step.claims, step.value, step.words)
    for words, bound, value in _ruled_out(dating):
        dating.tell(words)
        ledger.claims(dating.sitting.id, "date", bound.claims, value, bound.words)
        for decision in bound.decisions:
            ledger.decision(dating.sitting.id, "date", decision, value, bound.words)
    if by_weekday := _of_weekday(dating):
        dating.tell(by_weekday)
    reasons = (*dating.reasons, *dating.contradictions) or (tell("no text read so far dates it"),)
    return DateSolution(dating.edtf, earliest, latest, dating.basis, tuple(reasons))


def _of_weekday(dating: Dating) -> str | None:
    """What the weekday that is printed beside a day tells of its year; whole dates it can only contradict."""
    lower, upper, said = dating.lower, dating.upper, dating.extent
    if dating.weekday and said.length == 1:
        return why(said, said, said, dating.weekday)
    if dating.weekday is None or dating.placed is None or lower is None or upper is None:
        return None
    return why(dating.placed, dating.extent, Extent(lower.day, upper.day), dating.weekday)


def _on_its_days(dating: Dating) -> tuple[date | None, date | None]:
    """The first and last possible day; of a day or month without its year, one on which it falls."""
    earliest, latest, days = dating.earliest, dating.latest, dating.extent.days
    if dating.placed or days is None:
        return earliest, latest
    first, last = _next_of(days, earliest, 1), _next_of(days, latest, -1)
    return (earliest, latest) if first and last and first > last else (first, last)


def _next_of(days: tuple[MonthDay, MonthDay], day: date | None, step: int) -> date | None:
    """The nearest such day from one on, or back."""
    first, final = days
    for ahead in range(LEAP_YEARS_APART if day else 0):
        number = day.toordinal() + step * ahead if day else 0
        if not date.min.toordinal() <= number <= date.max.toordinal():
            break
        there = date.fromordinal(number)
        after, before = first <= (there.month, there.day), (there.month, there.day) <= final
        if (after and before) if first <= final else (after or before):
            return there
    return day


def _ruled_out(dating: Dating) -> Iterator[tuple[str, Bound, str]]:
    """What each bound rules out, in words, with its EDTF; two ends by one reason are told as one."""
    lower, upper = dating.lower, dating.upper
    if lower and upper and lower.words == upper.words:
        days = Extent(lower.day, upper.day)
        words = tell("{days}: {why}", days=in_words_of(days), why=lower.words)
        yield words, lower, str(edtf.write(days))
        return
    if lower:
        words = tell("not before {day}: {why}", day=day_in_words(lower.day), why=lower.words)
        yield words, lower, f"{lower.day}/.."
    if upper:
        words = tell("not after {day}: {why}", day=day_in_words(upper.day), why=upper.words)
        yield words, upper, f"../{upper.day}"


def solve(
    sittings: Sequence[Sitting], people: People, base: EvidenceBase, ledger: Ledger
) -> dict[str, DateSolution]:
    """The dates of all meetings by their addresses, with their grounds written down."""
    dates = _solved(sittings, people, base, ledger)
    if any(_edited(sitting) for sitting in sittings):
        _keep_inferred(sittings, people, base, ledger)
    return dates


def _edited(sitting: Sitting) -> bool:
    """Whether an editor gave the date."""
    return sitting.date is not None and sitting.date.rank is Rank.EDITOR and sitting.date.value is not None


def _keep_inferred(sittings: Sequence[Sitting], people: People, base: EvidenceBase, ledger: Ledger) -> None:
    """Keep what the rules alone infer where editors gave the dates, with its reasons, as the value that
    lost. What texts state outright is set aside by name already."""
    alone = Ledger()
    edited = {sitting.id for sitting in sittings if _edited(sitting)}
    for id, found in _solved([_unedited(s) for s in sittings], people, base, alone).items():
        if id not in edited or found.basis is not DateBasis.INFERRED:
            continue
        for ground in alone.chosen(id, "date"):
            if ground.claim:
                ledger.claim(id, "date", ground.claim, found.edtf, ground.reason, chosen=False)


def _unedited(sitting: Sitting) -> Sitting:
    """The sitting with the date and the people that texts alone give it."""
    alone = sitting.as_told
    if not _edited(sitting):
        return alone
    date = choose(w for w in witnesses(sitting.cluster, sitting.docket, Field.DATE) if not w.decision)
    return replace(alone, date=date, stated=combine(date))


def _solved(
    sittings: Sequence[Sitting], people: People, base: EvidenceBase, ledger: Ledger
) -> dict[str, DateSolution]:
    articles = base.articles
    ordered = sorted(sittings, key=lambda s: s.id)
    datings = {sitting.id: said(sitting, articles, ledger) for sitting in ordered}
    for dating in datings.values():
        _bound_by_publication(dating, articles)
    bound_by_writing(datings, base)
    _follow_ordinals(datings.values())
    told = links(ordered, articles)
    follow(datings, told)
    if moved := bound_by_tenures(datings, people):
        follow(datings, told, moved)
    if moved := bound_by_chairs(datings, base):
        follow(datings, told, moved)
    return {id: _solution(dating, ledger) for id, dating in datings.items()}
