"""One value out of several: the choice by rank of evidence, never by who came last.

The rank is: an editor; the article whose main subject the held sitting is; several articles that
agree; an announcement; a mention in passing; for dates then relative words, dateline, byline, address
and inference; last, what an earlier projection knew (an identity kept by a decision).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from events.kinds import Concern, DateBasis, Field, Status, read_out
from events.records import Claim, Decision, Json
from events.resolve.ledger import Ledger, decided
from events.resolve.mentions import Mention
from events.resolve.titles import body_name, state_name
from events.resolve.values import canonical, part, text_part
from events.telling import counted, tell


class Rank(IntEnum):
    """How strong a piece of evidence is; the lowest number wins."""

    EDITOR = 0
    MAIN = 1
    AGREED = 2
    ANNOUNCED = 3
    PASSING = 4
    RELATIVE = 5
    DATELINE = 6
    BYLINE = 7
    URL = 8
    INFERRED = 9
    REMEMBERED = 10


WORDS = {
    Rank.EDITOR: tell("an editor decided it"),
    Rank.MAIN: tell("stated by the article whose main subject the sitting is"),
    Rank.AGREED: tell("several articles agree"),
    Rank.ANNOUNCED: tell("stated by an announcement"),
    Rank.PASSING: tell("mentioned in passing by an article about something else"),
    Rank.RELATIVE: tell("counted from another date"),
    Rank.DATELINE: tell("taken from the dateline"),
    Rank.BYLINE: tell("taken from the byline"),
    Rank.URL: tell("taken from the address of the page"),
    Rank.INFERRED: tell("inferred"),
    Rank.REMEMBERED: tell("known when the decision was taken; no current reading says it"),
}

OF_BASIS = {
    DateBasis.RELATIVE: Rank.RELATIVE,
    DateBasis.DATELINE: Rank.DATELINE,
    DateBasis.BYLINE: Rank.BYLINE,
    DateBasis.URL: Rank.URL,
    DateBasis.INFERRED: Rank.INFERRED,
    DateBasis.UNKNOWN: Rank.INFERRED,
}

PRINTED = frozenset({Rank.MAIN, Rank.ANNOUNCED, Rank.PASSING})
UNPRINTED = frozenset(OF_BASIS.values())
"""Ranks of dates that the text does not print: they lose to printed ones whatever the article is about."""


@dataclass(frozen=True, slots=True)
class Witness:
    """One source's word on one value."""

    value: Json
    rank: Rank
    article: str = ""
    claim: Claim | None = None
    decision: Decision | None = None
    words: str = ""
    """Why the value follows from the source, where the source does not simply say it."""


@dataclass(frozen=True, slots=True)
class Choice:
    """The preferred value with its witnesses; `losers` are the other values, best first."""

    value: Json
    rank: Rank
    winners: tuple[Witness, ...]
    losers: tuple[tuple[Json, tuple[Witness, ...]], ...] = ()


def _year_counted(value: Json) -> bool:
    """Whether a day or month is printed and only its year counted: it is as strong as what is printed."""
    return part(value, "year") == "counted"


def rank_of(mention: Mention, claim: Claim) -> Rank:
    """How strong a claim is, by the mention it stands in and, for a date, by what the date rests on."""
    if claim.field is Field.DATE and not _year_counted(claim.value):
        basis = OF_BASIS.get(DateBasis(text_part(claim.value, "basis") or DateBasis.UNKNOWN))
        if basis is not None:
            return basis
    if mention.status is Status.PLANNED:
        return Rank.ANNOUNCED
    return Rank.MAIN if mention.main else Rank.PASSING


def _supporters(witnesses: Iterable[Witness]) -> int:
    return len({w.article for w in witnesses if w.article})


def _joint_rank(witnesses: Sequence[Witness]) -> Rank:
    best = min(w.rank for w in witnesses)
    return Rank.AGREED if best > Rank.AGREED and _supporters(witnesses) > 1 else best


def choose(witnesses: Iterable[Witness]) -> Choice | None:
    """The value of the strongest evidence: by rank, then by number of articles, then by the value's own
    canonical text, so that arrival never matters. None when nobody says anything."""
    heard = tuple(witnesses)
    if len(heard) == 1:
        return Choice(heard[0].value, heard[0].rank, heard)
    groups: dict[str, list[Witness]] = defaultdict(list)
    for witness in heard:
        groups[canonical(witness.value)].append(witness)
    if not groups:
        return None
    order = sorted(groups, key=lambda k: (_joint_rank(groups[k]), -_supporters(groups[k]), k))
    ranked = [(groups[key][0].value, tuple(groups[key])) for key in order]
    value, winners = ranked[0]
    return Choice(value, _joint_rank(winners), winners, tuple(ranked[1:]))


READ_OUT: Mapping[str, Callable[[str], str]] = {
    "attendance": read_out,
    "body": body_name,
    "country": state_name,
    "status": read_out,
}


def shown(value: Json, name: str = "") -> str:
    """A value of a field as a reader's sentence has it."""
    if value is None:
        return tell("nothing")
    words = str(text_part(value, "edtf") or value)
    return tell(READ_OUT[name](words)) if name in READ_OUT else words


def _articles(witnesses: Sequence[Witness]) -> str:
    number = _supporters(witnesses)
    return counted(number, "1 article", "{number} articles") if number else tell("a decision")


def preferred(choice: Choice, against: Sequence[Witness]) -> str:
    """Why the chosen value is preferred to another: by the rank of its evidence, else by the number of
    articles, else by nothing but a fixed order."""
    best = _joint_rank(against)
    if best > choice.rank:
        printed = best in UNPRINTED and choice.rank in PRINTED
        other = tell("printed in the text; the other is {worth}", worth=WORDS[best])
        return other if printed else WORDS[choice.rank]
    if _supporters(choice.winners) > _supporters(against):
        return tell(
            "equally strong, but {articles} against {fewer}",
            articles=_articles(choice.winners),
            fewer=_supporters(against),
        )
    return tell("equally well told; a fixed order decides until an editor does")


def in_words(choice: Choice, value: Json, against: Sequence[Witness], name: str = "") -> str:
    """One disagreement on a field, said to a reader."""
    return tell(
        "{better} ({articles}) is preferred to {worse} ({others}): {why}",
        better=shown(choice.value, name),
        articles=_articles(choice.winners),
        worse=shown(value, name),
        others=_articles(against),
        why=preferred(choice, against),
    )


def concern_of(choice: Choice) -> Concern:
    """What it is that texts say otherwise: an editor's decision, or only other texts."""
    return Concern.DECISION if choice.rank is Rank.EDITOR else Concern.CONFLICT


def why_read(choice: Choice, witness: Witness) -> str:
    """Why a claim gives its value: since several agree, or by what it is worth itself."""
    return witness.words or WORDS[choice.rank if choice.rank is Rank.AGREED else witness.rank]


def support(ledger: Ledger, fact: str, name: str, choice: Choice) -> None:
    """Write down what the chosen value rests on."""
    for witness in choice.winners:
        if witness.decision:
            words = WORDS[witness.rank] if witness.rank is Rank.REMEMBERED else decided(witness.decision)
            ledger.decision(fact, name, witness.decision, witness.value, witness.words or words)
        if witness.claim:
            ledger.claim(fact, name, witness.claim.id, witness.value, why_read(choice, witness))


def oppose(
    ledger: Ledger, fact: str, name: str, choice: Choice, *, aloud: bool = True, why: str = ""
) -> None:
    """Write down the values that lost; `aloud` also names each as a disagreement; `why` is the reason where
    the rank of the evidence is not."""
    for value, witnesses in choice.losers:
        said = [w for w in witnesses if w.claim]
        for witness in said:
            if witness.claim:
                reason = _why_lost(choice, witnesses, witness, name, why)
                ledger.claim(fact, name, witness.claim.id, value, reason, chosen=False)
        if said and aloud:
            ledger.disagree(fact, name, in_words(choice, value, said, name), concern_of(choice))


def _why_lost(choice: Choice, against: Sequence[Witness], witness: Witness, name: str, why: str) -> str:
    """Why another value is preferred to a claim's; beside an editor's word, what that is worth itself."""
    if choice.rank is Rank.EDITOR:
        return why_read(choice, witness)
    return tell(
        "{better} is preferred: {why}",
        better=shown(choice.value, name),
        why=why or preferred(choice, against),
    )


def record(ledger: Ledger, fact: str, name: str, choice: Choice | None) -> Json:
    """Write down the whole choice; gives the chosen value."""
    if choice is None:
        return None
    if choice.value is not None:
        support(ledger, fact, name, choice)
    oppose(ledger, fact, name, choice)
    return choice.value
