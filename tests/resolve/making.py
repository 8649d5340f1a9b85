"""Hand-made evidence for the tests of resolving: short words for articles, mentions and decisions."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from events.kinds import Field, Verdict
from events.records import ArticleFacts, Claim, Decision, EvidenceBase, Identity, Json, Span

NOWHERE = Span(0, 1, "x")


def article_id(name: str) -> str:
    return hashlib.sha256(name.encode()).hexdigest()[:16]


class Article:
    """Collects the claims of one article; every call to `meeting` is one more mention."""

    def __init__(self, name: str, published: str | None = None, sample: bool = False) -> None:
        self.id = article_id(name)
        self.facts = ArticleFacts(self.id, name, "An agency", published, sample)
        self.claims: list[Claim] = []
        self._mentions = self._chairs = 0

    def _claim(self, mention: str, field: Field, value: Json, told: str = "x", rule: str = "test") -> None:
        place = len(self.claims)
        text = json.dumps([mention, field, value, place], sort_keys=True)
        id = f"{self.id}-{hashlib.sha256(text.encode()).hexdigest()[:10]}"
        span, sentence = Span(place, place + 1, "x"), Span(place, place + 1, told)
        self.claims.append(Claim(id, self.id, mention, field, value, span, sentence, rule))

    def meeting(
        self,
        body: str,
        *,
        status: str = "held",
        main: bool | None = None,
        detail: str | None = None,
        joint: Iterable[str] = (),
        ordinal: int | None = None,
        date: str | None = None,
        basis: str = "explicit",
        year_counted: bool = False,
        weekday: int | None = None,
        city: str | None = None,
        country: str | None = None,
        people: Iterable[tuple[Any, ...]] = (),
        states: dict[str, str] | None = None,
        papers: Iterable[tuple[str, str]] = (),
        agenda: int | None = None,
        told: str = "x",
        rule: str = "test",
    ) -> Article:
        self._mentions += 1
        key = f"m{self._mentions}"
        main = self._mentions == 1 if main is None else main
        self._claim(key, Field.BODY, {"code": body, "joint_with": list(joint), "main": main})
        self._claim(key, Field.STATUS, {"status": status, "detail": detail}, told, rule)
        if ordinal is not None:
            self._claim(key, Field.ORDINAL, ordinal)
        if date:
            value: dict[str, Json] = {"edtf": date, "basis": basis, "reason": "as printed"}
            value |= {"year": "counted"} if year_counted else {}
            self._claim(key, Field.DATE, value | ({"weekday": weekday} if weekday is not None else {}))
        for field, value in ((Field.CITY, city), (Field.COUNTRY, country), (Field.AGENDA, agenda)):
            if value is not None:
                self._claim(key, field, value)
        for person in people:
            name, state, role, attendance = (*person, *(None, None, "present")[len(person) - 1 :])
            value = {"name": name, "country": state, "role": role, "attendance": attendance}
            self._claim(key, Field.ATTENDEE, {**value, "represented_by": None})
        for state, attendance in (states or {}).items():
            self._claim(key, Field.DELEGATION, {"country": state, "attendance": attendance})
        for title, action in papers:
            draft = title.startswith("draft")
            self._claim(key, Field.DOCUMENT, {"title": title, "action": action, "draft": draft})
        return self

    def chair(
        self,
        body: str,
        country: str,
        year: int | None,
        person: str | None = None,
        co_chair: bool = False,
        reason: str = "",
        present: bool = False,
    ) -> Article:
        self._chairs += 1
        value: Json = {
            "body": body,
            "country": country,
            "year": year,
            "person": person,
            "co_chair": co_chair,
            "reason": reason,
        }
        self._claim(f"c{self._chairs}", Field.CHAIRMANSHIP, value | ({"present": True} if present else {}))
        return self

    def written(self, edtf: str, reason: str = "an anniversary is prepared for") -> Article:
        """Between which days the article was written, by what it looks forward to."""
        self._claim("", Field.PUBLISHED, {"edtf": edtf, "basis": "inferred", "reason": reason})
        return self


def base(*articles: Article, decisions: Iterable[Decision] = ()) -> EvidenceBase:
    facts = {article.id: article.facts for article in articles}
    claims = tuple(claim for article in articles for claim in article.claims)
    return EvidenceBase(facts, claims, tuple(decisions))


def decide(
    id: int,
    verdict: str,
    meeting: str | None = None,
    *,
    field: str | None = None,
    value: Json = None,
    person: str | None = None,
    other: str | None = None,
    mentions: Iterable[tuple[Article | str, str]] = (),
    identity: Identity | None = None,
) -> Decision:
    pairs = tuple((a.id if isinstance(a, Article) else article_id(a), key) for a, key in mentions)
    return Decision(
        id=id,
        verdict=Verdict(verdict),
        author="editor",
        made_at=datetime(2026, 1, 1, tzinfo=UTC),
        reason="seen in the minutes",
        meeting=meeting,
        identity=identity,
        mentions=pairs,
        field=Field(field) if field else None,
        person=person,
        value=value,
        other=other,
    )
