"""A portal in memory with two writers: rules that read articles again, and an editor who decides by what was
last projected. What is kept, and under which keys, follows the store."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from events.kinds import Verdict
from events.records import Claim, Decision, EvidenceBase, Identity, Json, MeetingRow, Projection, Span
from events.resolve import resolve
from events.store.recognition import recognised
from tests.resolve.making import Article, decide

Told = Mapping[str, Any]
"""One sitting as a text tells it."""
APART = 1000
"""Characters between the words of two sittings."""


class Portal:
    """Articles by name, each with the readings of several versions, and an editor's decisions."""

    def __init__(self, texts: Mapping[str, Sequence[Told]]) -> None:
        self.texts = texts
        self.kept: dict[tuple[str, str], list[Claim]] = {}
        self.current: dict[str, str] = {}
        self.decisions: list[Decision] = []
        self.shown = Projection()

    def read(self, name: str, version: str, sittings: Sequence[int], without: str = "") -> None:
        """Read an article by other rules: these of its sittings, in this order, all `without` one field. A
        version that read it before brings its old reading back."""
        if (name, version) not in self.kept:
            claims = [
                claim
                for key, place in enumerate(sittings, 1)
                for claim in self._told(name, version, f"m{key}", place, without)
            ]
            self.kept[name, version] = recognised(claims, self._known(name))
        self.current[name] = version

    def _told(self, name: str, version: str, key: str, place: int, without: str) -> list[Claim]:
        told = {field: value for field, value in self.texts[name][place].items() if field != without}
        article = Article(name).meeting(told.pop("body"), main=place == 0, **told)
        return [
            replace(
                claim,
                id=f"{claim.id}-{place}-{version}",
                mention=key,
                span=_moved(claim.span, place),
                sentence=_moved(claim.sentence, place),
            )
            for claim in article.claims
        ]

    def _known(self, name: str) -> list[Claim]:
        current = self.kept.get((name, self.current.get(name, "")), [])
        there = {claim.mention for claim in current}
        gone = [c for (kept, _), claims in self.kept.items() if kept == name for c in claims]
        return [*current, *(claim for claim in gone if claim.mention not in there)]

    def evidence(self) -> EvidenceBase:
        articles = [Article(name) for name in self.texts]
        claims = [claim for read in self.current.items() for claim in self.kept[read]]
        return EvidenceBase({a.id: a.facts for a in articles}, tuple(claims), tuple(self.decisions))

    def project(self) -> None:
        self.shown = resolve(self.evidence())

    def decide(self, verdict: Verdict, row: MeetingRow, other: MeetingRow | None = None, **more: Any) -> None:
        """Decide on a meeting as the desk stores it: by address, identity and readings."""
        identity = Identity(row.body, row.ordinal, row.date.edtf, row.city)
        if other:
            listed: list[Json] = [list(key) for key in other.mentions]
            more |= {"other": other.id, "value": {"mentions": listed}}
        made = decide(len(self.decisions) + 1, verdict, row.id, identity=identity, **more)
        self.decisions.append(replace(made, mentions=row.mentions))

    def judge(self, verdict: Verdict, person: str, other: str) -> None:
        """Say of two people that they are one, or two."""
        self.decisions.append(decide(len(self.decisions) + 1, verdict, person=person, other=other))

    def retract(self, number: int) -> None:
        """Take a decision back: its meeting is named as it was then."""
        taken = self.decisions[number]
        back = replace(taken, id=len(self.decisions) + 1, verdict=Verdict.RETRACT, value=taken.id)
        self.decisions.append(back)


def _moved(span: Span, place: int) -> Span:
    return Span(span.start + APART * place, span.end + APART * place, span.quote)
