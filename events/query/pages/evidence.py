"""What each value of a fact rests on: sentences with the exact words, or an editor's decision."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Exists, F, OuterRef, Q, QuerySet, Value

from events.kinds import DISPUTED, Basis, Field
from events.models import Claim, Decision, Disagreement, Ground, Mention
from events.query.quoting import SAID, Quoted, quoted
from events.query.strength import STAMP, sentence, strongest_first
from events.records import Json

MORE_THAN = ("more than ", "over ", "upwards of ", "более ", "больше ", "свыше ")
"""How a claim's words begin that give a lower bound: "more than 20 issues"."""


def is_lower_bound(field: str, said: Collection[str]) -> bool:
    """Whether all words that give a number of items call it a lower bound."""
    return field == Field.AGENDA and bool(said) and all(w.casefold().startswith(MORE_THAN) for w in said)


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence of an article, split around the exact words; `before + words + after` is verbatim.

    `start` and `end` are the words' offsets in the article's text, in code points.
    """

    claim: str
    article: str
    article_title: str
    publisher: str
    published: str
    sample: bool
    before: str
    words: str
    after: str
    start: int
    end: int
    rule: str
    extractor: str
    value: Json
    added_at: datetime
    """When the article came in."""
    own: bool = True
    """Whether the article tells of the meeting that is asked for; of no meeting asked for, always."""

    @property
    def text(self) -> str:
        """The whole sentence."""
        return self.before + self.words + self.after


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence of an article with all words in it that a value rests on, each marked."""

    strongest: Sentence
    """The claim that says most of the value."""
    parts: tuple[tuple[str, bool], ...]
    """The sentence in stretches, each with whether it is marked; together they are verbatim."""

    @property
    def words(self) -> str:
        """The marked words, with dots where others stand between."""
        return " … ".join(words for words, marked in self.parts if marked)

    @property
    def dates_the_text(self) -> bool:
        """Whether it says when the text itself came out, from which a year or a day is counted."""
        return self.strongest.rule.startswith(STAMP)


@dataclass(frozen=True, slots=True)
class Judgement:
    """An editor's decision: who, when, why."""

    id: int
    verdict: str
    author: str
    made_at: datetime
    reason: str
    field: str
    person: str
    value: Json
    meeting: str
    other: str

    @property
    def quoted(self) -> Quoted | None:
        """The words of an article that it rests on, where the editor gave them."""
        said = self.value.get(SAID) if isinstance(self.value, dict) else None
        return quoted(self.id, said) if isinstance(said, dict) else None


@dataclass(frozen=True, slots=True)
class Support:
    """One ground of one value: exactly one of a sentence and a judgement."""

    value: Json
    reason: str
    sentence: Sentence | None
    judgement: Judgement | None


@dataclass(frozen=True, slots=True)
class Lost:
    """A value that was read and is not shown, with why and the sentences that say it."""

    value: Json
    reason: str
    passages: tuple[Passage, ...]
    judgement: Judgement | None


@dataclass(frozen=True, slots=True)
class Evidence:
    """The grounds of one field of one fact: those of the shown value, those that lost, and the dispute."""

    field: str
    chosen: tuple[Support, ...] = ()
    losing: tuple[Support, ...] = ()
    disagreements: tuple[str, ...] = ()

    @property
    def basis(self) -> Basis:
        """Whether the shown value is an editor's."""
        decided = any(support.judgement for support in self.chosen)
        return Basis.EDITOR if decided else Basis.ARTICLE

    @property
    def judgement(self) -> Judgement | None:
        """The decision by which the value is shown, if there is one."""
        return next((support.judgement for support in self.chosen if support.judgement), None)

    @property
    def overruled(self) -> bool:
        """Whether its disputes are an editor's with the articles, not the articles' among themselves: one
        about a settled value, or about a person or state that was rejected."""
        return self.judgement is not None or self.field == Field.ATTENDEE

    @property
    def undecided(self) -> bool:
        """Whether its disputes are a question that an editor's word on a person leaves open of the state."""
        return self.field == Field.DELEGATION and not self.overruled

    @property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences for the shown value."""
        return tuple(support.sentence for support in self.chosen if support.sentence)

    @property
    def quotes(self) -> tuple[Passage, ...]:
        """The sentences for the shown value, each of an article once, with all words that say it marked."""
        return passages(self.sentences)

    @property
    def in_sight(self) -> tuple[Passage, ...]:
        """What a page shows unasked: the strongest sentence, and where its article says when it came out, if
        the value is counted from that."""
        first, *others = self.quotes or (None,)
        if first is None:
            return ()
        article = first.strongest.article
        return first, *(o for o in others if o.dates_the_text and o.strongest.article == article)

    @property
    def folded(self) -> tuple[Passage, ...]:
        """The other sentences, which a page unfolds."""
        shown = self.in_sight
        return tuple(passage for passage in self.quotes if passage not in shown)

    @property
    def lost(self) -> tuple[Lost, ...]:
        """The values that lost, each once for every reason against it."""
        together: dict[tuple[str, str, int], list[Support]] = {}
        for each in self.losing:
            judged = each.judgement.id if each.judgement else 0
            together.setdefault((json.dumps(each.value), each.reason, judged), []).append(each)
        return tuple(
            Lost(
                same[0].value,
                same[0].reason,
                passages(each.sentence for each in same if each.sentence),
                same[0].judgement,
            )
            for same in together.values()
        )

    @property
    def at_least(self) -> bool:
        """Whether the shown number is a lower bound: the words of every sentence call it one."""
        said = [each.words for each in self.sentences]
        return self.judgement is None and is_lower_bound(self.field, said)


ByFact = dict[str, dict[str, Evidence]]

CLAIM_PARTS = {
    "claim": F("id"),
    "article_title": F("article__title"),
    "publisher": F("article__publisher__name"),
    "published": F("extraction__published"),
    "stamp": F("article__published"),
    "sample": F("article__sample"),
    "extractor": F("extraction__extractor"),
    "added_at": F("article__added_at"),
    "sentence": sentence(),
}
CLAIM_FIELDS = ("article_id", "start", "end", "sentence_start", "rule", "value")


def of(facts: Iterable[str], *, meeting: str | None = None) -> ByFact:
    """The evidence of each field of each fact. Four queries, whatever the number of facts.

    With a meeting's id, the disputes about parts of it that are shown nowhere come too: those of a
    person whom an editor rejected have no row to stand beside; and what its own articles say stands before
    what others say of other meetings, from which its date is reasoned.
    """
    wanted = list(facts)
    grounds = list(
        Ground.objects.filter(fact__in=wanted).order_by("fact", "field", "claim_id", "decision_id")
    )
    sentences = sentences_of({ground.claim_id for ground in grounds if ground.claim_id}, meeting)
    judged = judgements(
        Decision.objects.filter(id__in={each.decision_id for each in grounds if each.decision_id})
    )
    by_id = {judgement.id: judgement for judgement in judged}
    supports: dict[tuple[str, str, bool], list[Support]] = {}
    for ground in grounds:
        support = Support(
            ground.value,
            ground.reason,
            sentences.get(ground.claim_id or ""),
            by_id.get(ground.decision_id or 0),
        )
        supports.setdefault((ground.fact, ground.field, ground.chosen), []).append(support)
    disputes: dict[tuple[str, str], list[str]] = {}
    about = Q(fact__in=wanted) | Q(fact__startswith=f"{meeting}--") if meeting else Q(fact__in=wanted)
    for dispute in Disagreement.objects.filter(about, concern__in=DISPUTED).order_by(
        "fact", "field", "words"
    ):
        disputes.setdefault((dispute.fact, dispute.field), []).append(dispute.words)
    found: ByFact = {fact: {} for fact in wanted}
    for fact, field in sorted({key[:2] for key in supports} | disputes.keys()):
        found.setdefault(fact, {})[field] = Evidence(
            field,
            _in_order(supports.get((fact, field, True), ()), sentences),
            _in_order(supports.get((fact, field, False), ()), sentences),
            tuple(disputes.get((fact, field), [])),
        )
    return found


def sentences_of(claims: Iterable[str], meeting: str | None = None) -> dict[str, Sentence]:
    """The sentences of claims by the claim's id, the strongest first, and before all others those of the
    meeting's own articles; only the sentences leave the database, not the texts."""
    told = Mention.objects.filter(meeting=meeting, article=OuterRef("article"))
    own = Exists(told) if meeting else Value(True)
    rows = Claim.objects.filter(id__in=set(claims)).order_by(own.desc(), *strongest_first())
    return {row["claim"]: _sentence(row) for row in rows.values(*CLAIM_FIELDS, **CLAIM_PARTS, own=own)}


def passages(sentences: Iterable[Sentence]) -> tuple[Passage, ...]:
    """Claims gathered by the sentence they stand in, in the order of each sentence's first."""
    together: dict[tuple[str, int], list[Sentence]] = {}
    for each in sentences:
        together.setdefault((each.article, each.start - len(each.before)), []).append(each)
    return tuple(Passage(same[0], _parts(same)) for same in together.values())


def _parts(same: Sequence[Sentence]) -> tuple[tuple[str, bool], ...]:
    """One sentence in stretches, marked where the words of any of its claims stand."""
    text = max((each.text for each in same), key=len)
    parts: list[tuple[str, bool]] = []
    reached = 0
    for start, end in _joined(same):
        parts += [(text[reached:start], False), (text[start:end], True)]
        reached = end
    parts.append((text[reached:], False))
    return tuple(part for part in parts if part[0])


def _joined(same: Iterable[Sentence]) -> list[tuple[int, int]]:
    """Where the words of claims stand in their sentence; those that overlap are one."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted((len(each.before), len(each.before) + len(each.words)) for each in same):
        if joined and start <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(joined[-1][1], end)
        else:
            joined.append((start, end))
    return joined


def judgements(decisions: QuerySet[Decision]) -> tuple[Judgement, ...]:
    """Decisions as pages show them, oldest first."""
    rows = decisions.order_by("id").values(
        "id",
        "verdict",
        "made_at",
        "reason",
        "field",
        "person",
        "value",
        "meeting",
        "other",
        name=F("author__username"),
        first=F("author__first_name"),
        last=F("author__last_name"),
    )
    return tuple(
        Judgement(
            row["id"],
            row["verdict"],
            f"{row['first']} {row['last']}".strip() or row["name"],
            row["made_at"],
            row["reason"],
            row["field"],
            row["person"],
            row["value"],
            row["meeting"],
            row["other"],
        )
        for row in rows
    )


def _sentence(row: dict[str, Any]) -> Sentence:
    start, end = row["start"] - row["sentence_start"], row["end"] - row["sentence_start"]
    return Sentence(
        claim=row["claim"],
        article=row["article_id"],
        article_title=row["article_title"],
        publisher=row["publisher"] or "",
        published=row["published"] or row["stamp"],
        sample=row["sample"],
        added_at=row["added_at"],
        before=row["sentence"][:start],
        words=row["sentence"][start:end],
        after=row["sentence"][end:],
        start=row["start"],
        end=row["end"],
        rule=row["rule"],
        extractor=row["extractor"],
        value=row["value"],
        own=row["own"],
    )


def _in_order(supports: Iterable[Support], sentences: Iterable[str]) -> tuple[Support, ...]:
    """Decisions first, newest first; then sentences in the order given by their claims."""
    places = {claim: place for place, claim in enumerate(sentences)}

    def place(support: Support) -> tuple[int, int]:
        if support.judgement:
            return 0, -support.judgement.id
        return (1, places[support.sentence.claim]) if support.sentence else (2, 0)

    return tuple(sorted(supports, key=place))
