"""What changes of rows rest on: the decisions and readings whose grounds came with them, or went."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from events.kinds import Verdict
from events.models import Claim, Decision
from events.query.pages.versions import Version, of_grounds

GROUNDS = {"detail": "status", "year_from": "term", "year_to": "term"}
"""The field of grounds that a part rests on, where that is called otherwise."""
MOST_REASONS = 3


@dataclass(frozen=True, slots=True)
class Reason:
    """What a change rests on: a decision, the taking back of one, or what a rule read in an article."""

    author: str = ""
    words: str = ""
    decision: int | None = None
    article: str = ""
    title: str = ""
    rule: str = ""
    extractor: str = ""
    ceased: bool = False
    """Whether the value lost this ground, and changed for that."""
    lifted: bool = False
    """Whether the decision was taken back, or takes one back itself: there is nothing left to take back."""


class Causes:
    """The grounds of some facts that came with, or went by, some revisions."""

    def __init__(self, facts: Iterable[str], revisions: Iterable[int]) -> None:
        self.grounds = of_grounds(sorted(set(facts)), sorted(set(revisions)))
        decided = {row.content.get("decision_id") for row in self.grounds}
        told = {row.content.get("claim_id") for row in self.grounds}
        self.decisions = _decisions({int(str(each)) for each in decided if each is not None})
        self.claims = {
            claim.id: claim
            for claim in Claim.objects.filter(id__in=[each for each in told if each])
            .select_related("extraction", "article")
            .defer("article__text")
        }

    def of(self, revision: int, facts: Iterable[str], parts: Iterable[str]) -> tuple[Reason, ...]:
        """Why some parts of a fact, known by one key or by two, changed in a revision: what those parts rest
        on since then, or no longer; else what any part does. Decisions come before readings."""
        keys, fields = set(facts), {GROUNDS.get(part, part) for part in parts}
        chosen = [row for row in self.grounds if row.key in keys and row.content.get("chosen")]
        came = [row for row in chosen if row.since == revision]
        went = [row for row in chosen if row.until == revision]
        reasons = [*self._told(came, fields, ceased=False), *self._told(went, fields, ceased=True)]
        decided = [reason for reason in reasons if reason.decision]
        read = [reason for reason in reasons if reason.ceased == reasons[0].ceased]
        return tuple(dict.fromkeys(decided or read))[:MOST_REASONS]

    def _told(self, rows: Sequence[Version], fields: set[str], *, ceased: bool) -> Iterator[Reason]:
        own = [row for row in rows if row.content.get("field") in fields]
        for row in own or rows:
            if reason := self._reason(row, ceased):
                yield reason

    def _reason(self, row: Version, ceased: bool) -> Reason | None:
        decision, claim = row.content.get("decision_id"), self.claims.get(str(row.content.get("claim_id")))
        if decision is not None:
            on, back = self.decisions.get(int(str(decision)), (None, None))
            if on is None or (ceased and back is None):
                return None
            return decided_by(back if ceased and back else on, lifted=back is not None)
        if claim is None:
            return None
        return Reason(
            article=claim.article_id,
            title=str(claim.article),
            rule=claim.rule,
            extractor=claim.extraction.extractor,
            ceased=ceased,
        )


def _decisions(ids: Iterable[int]) -> dict[int, tuple[Decision, Decision | None]]:
    """Decisions with what took them back, if anything did."""
    wanted = sorted(ids)
    known = Decision.objects.select_related("author")
    back = (
        {row.value: row for row in known.filter(verdict=Verdict.RETRACT, value__in=wanted)} if wanted else {}
    )
    return {row.id: (row, back.get(row.id)) for row in known.filter(id__in=wanted)}


def rejections(meetings: Iterable[str]) -> list[tuple[Decision, bool]]:
    """What was rejected of a meeting under the addresses it had, the latest first, and whether that was taken
    back: a rejection is no ground of anything that stands."""
    struck = Decision.objects.filter(verdict=Verdict.REJECT, meeting__in=list(meetings))
    known = _decisions(struck.values_list("id", flat=True))
    return [(row, back is not None) for _, (row, back) in sorted(known.items(), reverse=True)]


def decided_by(decision: Decision, *, lifted: bool = False) -> Reason:
    """A decision as the reason of a change."""
    name = decision.author.get_full_name() or decision.author.get_username()
    return Reason(name, decision.reason, decision.id, lifted=lifted)
