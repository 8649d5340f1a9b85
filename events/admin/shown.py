"""What a meeting's page on the desk shows: values, what the articles say, sentences, history."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Container, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any
from urllib.parse import quote

from django.db.models import F, Q
from django.db.models.functions import Substr
from django.urls import reverse

from events.kinds import DateBasis
from events.models import Attendee, Delegation, Disagreement, Ground, Meeting
from events.query.decisions import about
from events.query.pages import evidence
from events.query.pages.history import Entry, entries
from events.query.quoting import Quoted, of_facts
from events.words.names import country_name, word

MEETING_PARTS = ("date", "ordinal", "city", "country", "status", "status_detail")
ATTENDEE_PARTS = ("country", "role", "attendance", "represented_by")
MOST_TEXTS = 5
"""Articles that stand beside the form; what the others say is a link away."""


@dataclass(frozen=True)
class Sentence:
    """The words of one claim in their sentence."""

    article: str
    title: str
    claim: str
    before: str
    quote: str
    after: str
    rule: str
    address: str
    """Where it is marked in its text: beside the form, else on the article's page."""


@dataclass(frozen=True)
class Said:
    """One value that articles give, with the sentences that give it."""

    value: str
    words: str
    """The value for a reader: a state's name for its code."""
    sentences: tuple[Sentence, ...]


@dataclass
class Shown:
    """One meeting as the desk shows it now."""

    meeting: Meeting
    attendees: list[Attendee] = field(default_factory=list)
    states: list[Delegation] = field(default_factory=list)

    @cached_property
    def values(self) -> dict[str, str]:
        """Every value an editor may change, by the name of its form field; empty where there is none."""
        held = {
            "date": self.meeting.date_edtf,
            "ordinal": self.meeting.ordinal,
            "city": self.meeting.city,
            "country": self.meeting.country_id,
            "status": self.meeting.status,
            "status_detail": self.meeting.status_detail,
        }
        for attendee in self.attendees:
            for part in ATTENDEE_PARTS:
                held[f"{prefix(attendee)}-{part}"] = getattr(
                    attendee, "country_id" if part == "country" else part
                )
        for state in self.states:
            held[f"{state_prefix(state.country_id)}-attendance"] = state.attendance
        return {name: "" if value is None else str(value) for name, value in held.items()}

    @property
    def names(self) -> dict[str, str]:
        """Who each row of the form is about, by the prefix of its fields."""
        people = {prefix(attendee): attendee.person.name for attendee in self.attendees}
        return people | {state_prefix(row.country_id): country_name(row.country_id) for row in self.states}

    @property
    def facts(self) -> list[str]:
        """The ids of the meeting, of its people and of its states."""
        return [self.meeting.id, *(row.id for row in self.attendees), *(row.id for row in self.states)]

    @property
    def snapshot(self) -> str:
        """Values and names as text that travels with the form, to tell later what has changed."""
        return json.dumps({"values": self.values, "names": self.names}, ensure_ascii=False, sort_keys=True)

    @property
    def beside(self) -> list[str]:
        """The articles that stand beside the form."""
        return self.told_by[:MOST_TEXTS]

    @cached_property
    def quoted(self) -> Mapping[str, Quoted]:
        """The words of articles by which editors added people, by fact."""
        return of_facts(self.facts)

    @cached_property
    def told_by(self) -> list[str]:
        """The articles that tell of the meeting, those first on which most rests."""
        told = self.meeting.mentions.values_list("article_id", flat=True).distinct()
        weight = Counter(ground.claim.article_id for each in self.grounds.values() for ground in each)
        return sorted(told, key=lambda article: (-weight[article], article))

    @cached_property
    def rows(self) -> dict[str, str]:
        """The row of each person and state on the page, by fact."""
        people = {attendee.id: attendee.person_id for attendee in self.attendees}
        return people | {state.id: state_prefix(state.country_id) for state in self.states}

    @cached_property
    def grounds(self) -> Mapping[tuple[str, str], list[Any]]:
        """What articles say, by fact and field."""
        length = F("claim__sentence_end") - F("claim__sentence_start")
        found: dict[tuple[str, str], list[Any]] = defaultdict(list)
        for ground in (
            Ground.objects.filter(fact__in=self.facts, claim__isnull=False)
            .select_related("claim", "claim__article")
            .defer("claim__article__text")
            .annotate(sentence=Substr("claim__article__text", F("claim__sentence_start") + 1, length))
        ):
            found[ground.fact, ground.field].append(ground)
        return found

    def said(self, fact: str, part: str) -> list[Said]:
        """What articles say on one value, the preferred value first."""
        by_value: dict[str, dict[str, Sentence]] = defaultdict(dict)
        for name in (part, *WIDER.get(part, ())):
            for ground in self.grounds.get((fact, name), ()):
                value = _part_of(ground.value, part)
                if part == "date" and ground.chosen and self._rules_dated:
                    # Neighbours' days are steps of the reasoning; what they come to is what is shown.
                    value = self.meeting.date_edtf
                if value:
                    by_value[value].setdefault(str(ground.claim_id), self._sentences[ground.claim_id])
        say = WORDS.get(part, str)
        return [Said(value, say(value), tuple(told.values())) for value, told in by_value.items()]

    def sentences(self, fact: str) -> list[Sentence]:
        """Every sentence that one fact rests on, or that speaks against its values."""
        return list(self._told_of.get(fact, {}).values())

    @cached_property
    def _told_of(self) -> Mapping[str, dict[tuple[str, str, str], Sentence]]:
        found: dict[str, dict[tuple[str, str, str], Sentence]] = defaultdict(dict)
        for (fact, _), grounds in self.grounds.items():
            for ground in grounds:
                sentence = self._sentences[ground.claim_id]
                found[fact][sentence.article, sentence.before, sentence.quote] = sentence
        return found

    @cached_property
    def _sentences(self) -> Mapping[str, Sentence]:
        beside = frozenset(self.beside)
        claims = {each.claim_id: each for grounds in self.grounds.values() for each in grounds}
        return {id: _sentence(ground, beside) for id, ground in claims.items()}

    @property
    def _rules_dated(self) -> bool:
        """Whether the date shown is the rules' own."""
        return self.meeting.date_basis != DateBasis.EDITOR

    def named_of(self, country: str) -> list[str]:
        """The people of a state whom articles name here."""
        of_state = (row for row in self.attendees if row.country_id == country)
        return [row.person.name for row in of_state if self.sentences(row.id)]

    @cached_property
    def disagreements(self) -> list[Disagreement]:
        """What there is to settle about this meeting, its people and states, those rejected too."""
        here = Q(fact=self.meeting.id) | Q(fact__startswith=f"{self.meeting.id}--")
        return list(Disagreement.objects.filter(here))

    @cached_property
    def history(self) -> list[Entry]:
        """All decisions on this meeting, newest first, under whatever address it had then."""
        rows, here = about(self.meeting.id, self.facts), self.meeting.id
        if not rows:
            return []
        known = {attendee.person_id: attendee.person.name for attendee in self.attendees}
        return list(reversed(entries(rows, here, evidence.of(self.facts), known)))


WIDER = {
    "status": ("status",),
    "status_detail": ("status",),
    **dict.fromkeys(ATTENDEE_PARTS, ("attendee",)),
}
"""Grounds that hold a value as one part of a wider one."""
WORDS = {"country": country_name, "attendance": word, "status": word, "status_detail": word}
"""How the values of a part are read out; the others stand for themselves."""
PART_NAMES = {"date": "edtf", "status_detail": "detail"}


def prefix(attendee: Attendee) -> str:
    """The prefix of an attendee's form fields."""
    return f"attendee-{attendee.person_id}"


def state_prefix(code: str) -> str:
    """The prefix of a state's form fields."""
    return f"state-{code}"


def shown(meeting_id: str) -> Shown | None:
    """A meeting as it stands; None when there is none at that address."""
    meeting = Meeting.objects.select_related("body", "country").filter(id=meeting_id).first()
    if meeting is None:
        return None
    attendees = meeting.attendees.select_related("person", "country").order_by("country_id", "person__name")
    return Shown(meeting, list(attendees), list(meeting.delegations.order_by("country_id")))


def _part_of(value: Any, part: str) -> str:
    """One part of a ground's value, as the form would hold it."""
    if part == "status_detail" and not isinstance(value, dict):
        return ""
    found = value.get(PART_NAMES.get(part, part)) if isinstance(value, dict) else value
    return "" if found is None else str(found)


def _sentence(ground: Any, beside: Container[str]) -> Sentence:
    claim, words, fragment = ground.claim, ground.sentence, f"#claim-{quote(ground.claim_id)}"
    page = reverse("article", args=[claim.article_id])
    start, end = claim.start - claim.sentence_start, claim.end - claim.sentence_start
    return Sentence(
        article=claim.article_id,
        title=str(claim.article),
        claim=claim.id,
        before=words[:start],
        quote=words[start:end],
        after=words[end:],
        rule=claim.rule,
        address=fragment if claim.article_id in beside else f"{page}{fragment}",
    )
