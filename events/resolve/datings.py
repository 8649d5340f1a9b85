"""The date of one meeting while it is worked out: what is said, and two ends that move inwards."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from events import edtf
from events.edtf import ANY, Extent
from events.kinds import DateBasis
from events.records import Claim, Decision
from events.resolve.fields import WORDS, Choice, Rank, Witness, concern_of, in_words, shown, why_read
from events.resolve.ledger import Ledger, decided
from events.resolve.sittings import Sitting
from events.resolve.titles import Articles, called, day_in_words
from events.resolve.values import reason_of, text_part
from events.resolve.yearless import is_on, left_of, weekday_of
from events.telling import joined, tell

MOST_STEPS = 8
"""Steps of a way that are kept: longer ways are told by the pages of the meetings they pass through."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the way to a day: why, in words, the claims behind it, and the date it gives."""

    words: str
    claims: tuple[Claim, ...]
    value: str


@dataclass(frozen=True, slots=True)
class Bound:
    """One end of an interval: the day, the claims or decisions behind it, and why, in words; `because` tells
    how the day itself is known where it is another meeting's."""

    day: date
    claims: tuple[Claim, ...]
    words: str
    because: tuple[Step, ...] = ()
    decisions: tuple[Decision, ...] = ()


@dataclass(slots=True)
class Dating:
    """The date of one meeting while it is worked out. `placed` is a yearless day in the year left for it."""

    sitting: Sitting
    extent: Extent = ANY
    placed: Extent | None = None
    edtf: str | None = None
    basis: DateBasis = DateBasis.UNKNOWN
    lower: Bound | None = None
    upper: Bound | None = None
    telling: Step | None = None
    """What is said of the date, where something is."""
    weekday: Claim | None = None
    """The claim that prints a weekday beside the day."""
    reasons: list[str] = field(default_factory=list)
    contradictions: list[str] = field(default_factory=list)

    @property
    def earliest(self) -> date | None:
        if self.placed:
            return self.placed.earliest
        return self.lower.day if self.lower else self.extent.earliest

    @property
    def latest(self) -> date | None:
        if self.placed:
            return self.placed.latest
        return self.upper.day if self.upper else self.extent.latest

    @property
    def dated(self) -> bool:
        """Whether a date with a known year is said."""
        return self.extent.bounded

    @property
    def decided(self) -> bool:
        """Whether an editor gave the date: nothing that is inferred moves it then."""
        return self.basis is DateBasis.EDITOR and not self.extent.days

    def not_before(self, bound: Bound) -> bool:
        """Raise the lower end; gives whether it moved. A bound past the upper end is a contradiction."""
        if self.earliest and bound.day <= self.earliest:
            return False
        if self.latest and bound.day > self.latest:
            self._contradict(bound, "before", self.latest)
            return False
        if self.decided:
            return False
        self.lower = bound
        self._place()
        return True

    def not_after(self, bound: Bound) -> bool:
        """Lower the upper end; gives whether it moved."""
        if self.latest and bound.day >= self.latest:
            return False
        if self.earliest and bound.day < self.earliest:
            self._contradict(bound, "after", self.earliest)
            return False
        if self.decided:
            return False
        self.upper = bound
        self._place()
        return True

    def allows(self, days: Extent) -> bool:
        """Whether some day that is left for the sitting, on its weekday, lies within others."""
        left = edtf.meet(Extent(self.earliest, self.latest), days)
        if left is None or not self.extent.days:
            return left is not None
        placed = edtf.in_years(self.extent, left)
        return any(self.weekday is None or is_on(found, self.weekday) for found in placed)

    def _place(self) -> None:
        """Put a yearless day into its year once the bounds, and its weekday, leave only one."""
        if not self.extent.days or not self.lower or not self.upper:
            return
        left = left_of(self.extent, Extent(self.lower.day, self.upper.day), self.weekday)
        self.placed = left[0] if len(left) == 1 else None

    def because(self, *bounds: Bound | None) -> tuple[Step, ...]:
        """How an end of this date is known, step by step; `bounds` are those that the end rests on."""
        known = [bound for bound in (self.lower, self.upper) if bound] if self.placed else bounds
        steps = [step for bound in known if bound for step in bound.because]
        if self.telling and not self.placed and not any(known):
            steps.append(self.telling)
        elif self.placed and self.telling:
            words = tell(
                "{sitting} was {days}: {why}",
                sitting=self.sitting.spoken,
                days=in_words_of(self.placed),
                why=_joined(known),
            )
            claims = (*self.telling.claims, *(claim for bound in known if bound for claim in bound.claims))
            steps.append(Step(words, claims, str(edtf.write(self.placed))))
        else:
            steps += [
                Step(
                    tell("{sitting}: {words}", sitting=self.sitting.spoken, words=bound.words),
                    bound.claims,
                    str(bound.day),
                )
                for bound in known
                if bound
            ]
        return tuple({step.words: step for step in steps}.values())[-MOST_STEPS:]

    def tell(self, words: str) -> None:
        """Give a reason once, however many spans say it."""
        if words not in self.reasons:
            self.reasons.append(words)

    def _contradict(self, bound: Bound, side: str, known: date) -> None:
        words = tell(
            f"contradiction: not {side} {{day}}, since {{why}}, but {{known}} is known otherwise",
            day=day_in_words(bound.day),
            why=bound.words,
            known=day_in_words(known),
        )
        if words not in self.contradictions:
            self.contradictions.append(words)


def _joined(bounds: Iterable[Bound | None]) -> str:
    return joined("; ", dict.fromkeys(bound.words for bound in bounds if bound))


def in_words_of(days: Extent) -> str:
    """A bounded stretch of days as it is read: "on 25 October 2019", "between … and …"."""
    if days.earliest is None or days.latest is None:
        raise ValueError("only a bounded stretch of days can be read out")
    if days.earliest == days.latest:
        return tell("on {day}", day=day_in_words(days.earliest))
    first, last = day_in_words(days.earliest), day_in_words(days.latest)
    return tell("between {first} and {last}", first=first, last=last)


def _told(witness: Witness, articles: Articles) -> str:
    if witness.decision:
        why = WORDS[witness.rank] if witness.rank is Rank.REMEMBERED else decided(witness.decision)
        return tell("{edtf}: {why}", edtf=shown(witness.value), why=why)
    words = tell(
        "{article} gives {edtf}", article=called(witness.article, articles), edtf=shown(witness.value)
    )
    if witness.claim and (basis := text_part(witness.claim.value, "basis")):
        words = tell("{words} ({basis})", words=words, basis=tell(basis))
    reason = reason_of(witness.claim.value) if witness.claim else None
    return tell("{words}: {reason}", words=words, reason=reason) if reason else words


def said(sitting: Sitting, articles: Articles, ledger: Ledger) -> Dating:
    """What is said of the date, with its grounds; what contradicts it is set aside by name."""
    stated = sitting.stated
    dating = Dating(sitting, stated.extent, edtf=stated.edtf, basis=stated.basis)
    choice = sitting.date
    if choice is None or choice.value is None:
        return dating
    for witness in choice.winners:
        dating.tell(_told(witness, articles))
        _ground(ledger, sitting, witness, why_read(choice, witness))
    for witness in stated.agreeing:
        dating.tell(tell("{words}, which agrees", words=_told(witness, articles)))
        _ground(ledger, sitting, witness, "agrees within its precision")
    for witnesses in stated.contradicting:
        _set_aside(dating, choice, witnesses, ledger)
    heard = [*choice.winners, *stated.agreeing]
    dating.telling = _telling(dating, heard, articles)
    dating.weekday = next((w.claim for w in heard if w.claim and weekday_of(w.claim) is not None), None)
    return dating


def _telling(dating: Dating, witnesses: Sequence[Witness], articles: Articles) -> Step | None:
    """The words that give the date in force as it stands, for others' reasons; else all that make it up."""
    if dating.edtf is None:
        return None
    heard = [w for w in witnesses if w.value == dating.edtf] or list(witnesses)
    words = dict.fromkeys(_told(witness, articles) for witness in heard)
    claims = tuple(witness.claim for witness in heard if witness.claim)
    told = tell("{sitting}: {words}", sitting=dating.sitting.spoken, words=joined("; ", words))
    return Step(told, claims, dating.edtf)


def _ground(ledger: Ledger, sitting: Sitting, witness: Witness, reason: str) -> None:
    if witness.decision:
        ledger.decision(sitting.id, "date", witness.decision, witness.value)
    if witness.claim:
        ledger.claim(sitting.id, "date", witness.claim.id, witness.value, reason)


def _set_aside(dating: Dating, choice: Choice, witnesses: Sequence[Witness], ledger: Ledger) -> None:
    id, words = dating.sitting.id, in_words(choice, witnesses[0].value, witnesses)
    dating.contradictions.append(tell("contradiction: {words}", words=words))
    ledger.disagree(id, "date", words, concern_of(choice))
    for witness in witnesses:
        if witness.claim:
            ledger.claim(id, "date", witness.claim.id, witness.value, words, chosen=False)
