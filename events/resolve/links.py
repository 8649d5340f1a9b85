"""What one text says of two sittings at once: which came first, and which days it names together.

Bounds travel along these links until nothing moves, so that a neighbour's date narrows every date that
hangs on it, with the steps by which it did.
"""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections import defaultdict, deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import permutations

from events import edtf
from events.edtf import ANY, Extent
from events.kinds import Field, Status, StatusDetail
from events.records import Claim, Span
from events.resolve.datings import Bound, Dating, Step
from events.resolve.mentions import Mention
from events.resolve.sittings import Sitting
from events.resolve.titles import Articles, called
from events.resolve.values import UNHELD, date_text
from events.telling import tell

COMPANY = 120
"""Days: two days told in one sentence without a year lie no farther apart. Twice that is less than a
year, so that never two years fit."""
MONTH = 31
PREVIOUS = "previous-sitting"
"""The rule that reads "our last meeting", "на прошлом заседании"."""
TODAY = re.compile(r"\b(today|сегодня)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, eq=False)
class Link(ABC):
    """What the words of one text say of the dates of two meetings together."""

    first: str
    second: str
    claims: tuple[Claim, ...]
    words: str

    @property
    def ends(self) -> tuple[str, str]:
        """The two meetings."""
        return self.first, self.second

    @abstractmethod
    def apply(self, datings: Mapping[str, Dating]) -> list[str]:
        """Move bounds; gives the meetings whose bounds moved."""


def anchor_claims(mention: Mention) -> tuple[Claim, ...]:
    """The claims that show where a mention stands: its date, else its status, else its body."""
    for name in (Field.DATE, Field.STATUS, Field.BODY):
        if found := tuple(claim for claim in mention.claims if claim.field is name):
            return found
    return ()


class Succession(Link):
    """The first sitting lies before the second, or on the same day."""

    __slots__ = ()

    def apply(self, datings: Mapping[str, Dating]) -> list[str]:
        """The later is not before the earlier begins, the earlier not after the later ends."""
        before, after, moved = datings[self.first], datings[self.second], []
        if before.earliest and _needed(after.earliest, before.earliest):
            steps = before.because(before.lower)
            if after.not_before(self._bound(before.earliest, steps)):
                moved.append(self.second)
        if after.latest and _needed(after.latest, before.latest):
            steps = after.because(after.upper)
            if before.not_after(self._bound(after.latest, steps)):
                moved.append(self.first)
        return moved

    def _bound(self, day: date, steps: tuple[Step, ...]) -> Bound:
        return Bound(day, self.claims, self.words, steps)


def _needed(low: date | None, high: date | None) -> bool:
    """Whether a bound can still move there."""
    return low is None or high is None or low < high


class Company(Link):
    """Two sittings whose days one sentence gives without a year: when one year is known, so is the other."""

    __slots__ = ()

    def apply(self, datings: Mapping[str, Dating]) -> list[str]:
        """Put the one into the year in which it is nearest to the other."""
        moved = []
        for known, other in permutations((datings[self.first], datings[self.second])):
            days = Extent(known.earliest, known.latest)
            if other.placed or not other.extent.days or days.length > MONTH:
                continue
            near = edtf.meet(other.extent, _around(days))
            if near is None or near.earliest is None or near.latest is None:
                continue
            steps = known.because(known.lower, known.upper)
            low, high = (Bound(day, self.claims, self.words, steps) for day in (near.earliest, near.latest))
            if any([other.not_before(low), other.not_after(high)]):
                moved.append(other.sitting.id)
        return moved


def _around(days: Extent) -> Extent:
    margin = timedelta(days=COMPANY)
    return Extent(days.earliest and days.earliest - margin, days.latest and days.latest + margin)


def links(sittings: Sequence[Sitting], articles: Articles) -> list[Link]:
    """All links that articles make between sittings, in canonical order."""
    told: dict[str, list[tuple[Mention, str]]] = defaultdict(list)
    spoken = {sitting.id: sitting.spoken for sitting in sittings}
    for sitting in sittings:
        for mention in sitting.mentions:
            if mention.article:
                told[mention.article].append((mention, sitting.id))
    found: list[Link] = []
    for article in sorted(told):
        pairs = sorted(told[article], key=lambda pair: pair[0].key)
        if len(pairs) > 1:
            found += _successions(pairs, spoken, called(article, articles))
            found += _companies(pairs, spoken, called(article, articles))
    return found


def _successions(
    pairs: Sequence[tuple[Mention, str]], spoken: Mapping[str, str], name: str
) -> Iterable[Succession]:
    mains = [(mention, id) for mention, id in pairs if mention.main and mention.status is Status.HELD]
    for mention, id in pairs if mains else ():
        told, main = mains[0]
        if id == main:
            continue
        if mention.status is Status.PAST_MENTION and (order := _why_before(mention, told)):
            words = tell(
                "{article} tells of {past} as past when {main} sat: {why}",
                article=name,
                past=spoken[id],
                main=spoken[main],
                why=order.words,
            )
            yield Succession(id, main, _once((*anchor_claims(mention), *order.claims)), words)
        elif mention.status is Status.PLANNED and mention.detail not in UNHELD:
            words = tell(
                "{article} tells of {coming} as still to come when {main} sat",
                article=name,
                coming=spoken[id],
                main=spoken[main],
            )
            yield Succession(main, id, anchor_claims(mention), words)


@dataclass(frozen=True, slots=True)
class _Order:
    """Why one sitting lies before another, in words, and the claims whose sentences say so."""

    words: str
    claims: tuple[Claim, ...]


def _why_before(past: Mention, main: Mention) -> _Order | None:
    """Why a sitting told as past lies before the sitting that the text is about; None where it does not
    follow. In itself, what is past lies before the day of publication and may lie after that sitting."""
    looking_back = tuple(claim for claim in past.claims if claim.rule == PREVIOUS)
    if past.body == main.body and looking_back:
        return _Order(tell("it calls it the one before"), looking_back)
    if main.detail is StatusDetail.UNDER_WAY:
        return _Order(tell("it was written while that sat"), _telling(main, Field.STATUS))
    today = _told_on_its_day(main)
    return _Order(tell("it was written on the same day"), today) if today else None


def _told_on_its_day(main: Mention) -> tuple[Claim, ...]:
    """The claims by which a text that came out on no known day says "today" of its sitting. Where that day
    is known, "today" is a date, and the day itself bounds what is told as past."""
    if main.window != ANY:
        return ()
    told = _telling(main, Field.STATUS, Field.BODY)
    return tuple(claim for claim in told if TODAY.search(claim.sentence.quote))


def _telling(mention: Mention, *fields: Field) -> tuple[Claim, ...]:
    return tuple(claim for name in fields for claim in mention.claims if claim.field is name)


def _once(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    """Claims without those that rest on the same words as one before them."""
    by_words: dict[Span, Claim] = {}
    for claim in claims:
        by_words.setdefault(claim.span, claim)
    return tuple(by_words.values())


def _companies(
    pairs: Sequence[tuple[Mention, str]], spoken: Mapping[str, str], name: str
) -> Iterable[Company]:
    """Sittings of one tense whose yearless days stand in one sentence, each with the one before it."""
    beside: dict[tuple[Status, int, int], tuple[Claim, str]] = {}
    yearless = [
        (claim.span.start, claim.id, claim, mention, id)
        for mention, id in pairs
        for claim in mention.claims
        if claim.field is Field.DATE and (e := edtf.read(date_text(claim.value) or "")) and e.days
    ]
    for _, _, claim, mention, id in sorted(yearless, key=lambda each: each[:2]):
        place = (mention.status, claim.sentence.start, claim.sentence.end)
        former = beside.get(place)
        beside[place] = (claim, id)
        if former is None or former[1] == id:
            continue
        words = tell(
            "{article} names {day} for {one} and {former} for {other} in one sentence without a year, "
            "so they belong to one time",
            article=name,
            day=claim.span.quote,
            one=spoken[id],
            former=former[0].span.quote,
            other=spoken[former[1]],
        )
        yield Company(former[1], id, (former[0], claim), words)


def follow(datings: Mapping[str, Dating], all_links: Sequence[Link], moved: Iterable[str] = ()) -> None:
    """Move bounds along the links until nothing moves; with `moved`, start at those meetings alone."""
    touching: dict[str, list[Link]] = defaultdict(list)
    for link in all_links:
        for end in link.ends:
            touching[end].append(link)
    started = list(moved)
    waiting = deque(link for id in started for link in touching[id]) if started else deque(all_links)
    queued = set(waiting)
    while waiting:
        link = waiting.popleft()
        queued.discard(link)
        for id in link.apply(datings):
            again = [each for each in touching[id] if each not in queued]
            waiting.extend(again)
            queued.update(again)
