"""What a text of no known day tells of the time in which it was written.

An anniversary that it prepares for has not come; the state that it names as the present chair has the chair.
A sitting that it tells of as held is not later, and one that it tells as news not much earlier.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from events import edtf
from events.edtf import Extent
from events.kinds import Field, Status
from events.records import Claim, EvidenceBase
from events.reference import chair_years
from events.resolve.datings import Bound, Dating
from events.resolve.mentions import REPORT_LAG, Mention, in_order
from events.resolve.titles import Articles, called, state_name
from events.resolve.values import UNHELD, date_text, part, reason_of, text_part
from events.telling import tell

NEWS = timedelta(days=REPORT_LAG)
CHAIRED = "CIS"
"""The organisation whose chairs the table knows, year by year."""


@dataclass(frozen=True, slots=True)
class Writing:
    """A stretch of time in which a text was written, and why, in words."""

    days: Extent
    why: str
    claim: Claim


def bound_by_writing(datings: Mapping[str, Dating], base: EvidenceBase) -> None:
    """Bound what texts tell of by the anniversaries that they look forward to."""
    written = _by_article(_anniversaries(base.claims))
    for dating in datings.values() if written else ():
        for mention in dating.sitting.mentions:
            for each in written.get(mention.article, ()):
                _bound(dating, mention, each, base.articles)


def _by_article(found: Iterable[Writing]) -> Mapping[str, list[Writing]]:
    listed: dict[str, list[Writing]] = defaultdict(list)
    for each in found:
        listed[each.claim.article].append(each)
    return listed


def _anniversaries(claims: Iterable[Claim]) -> Iterator[Writing]:
    for claim in in_order(claim for claim in claims if claim.field is Field.PUBLISHED):
        days = edtf.read(date_text(claim.value) or "")
        if days and days.bounded and "/" in (date_text(claim.value) or ""):
            yield Writing(days, reason_of(claim.value) or "", claim)


def _bound(dating: Dating, mention: Mention, written: Writing, articles: Articles) -> None:
    """Held not after the text was written, news not long before; what is still to come not before."""
    first, last = written.days.earliest, written.days.latest
    if mention.detail in UNHELD or first is None or last is None:
        return
    told = {"article": called(mention.article, articles), "why": written.why}
    claims = (written.claim,)
    if mention.status is Status.PLANNED:
        ahead = tell("{article} tells of it as still to come, and {why}", **told)
        dating.not_before(Bound(first, claims, ahead))
        return
    dating.not_after(Bound(last, claims, tell("{article} tells of it as held, and {why}", **told)))
    if mention.status is Status.HELD and mention.main:
        dating.not_before(
            Bound(first - NEWS, claims, tell("{article} tells of it as news, and {why}", **told))
        )


def bound_by_chairs(datings: Mapping[str, Dating], base: EvidenceBase) -> list[str]:
    """Bound the news of texts that name the present chair of the CIS by the years in which that state had the
    chair; gives the meetings whose bounds moved."""
    present = {claim.article: claim for claim in in_order(filter(_is_present, base.claims))}
    years = _years(base.claims) if present else {}
    moved = []
    for id, dating in datings.items() if present else ():
        news = [m for m in dating.sitting.mentions if m.status is Status.HELD and m.main]
        named = [present[mention.article] for mention in news if mention.article in present]
        moved += [id for claim in named if _bound_by_chair(dating, claim, years, base.articles)]
    return moved


def _is_present(claim: Claim) -> bool:
    return (
        claim.field is Field.CHAIRMANSHIP
        and part(claim.value, "present") is True
        and part(claim.value, "body") == CHAIRED
        and not part(claim.value, "co_chair")
    )


def _years(claims: Iterable[Claim]) -> Mapping[str, set[int]]:
    """The years in which each state had the chair, by the table and by texts."""
    found: dict[str, set[int]] = defaultdict(set)
    for row in chair_years():
        found[row.country].add(row.year)
    for claim in claims:
        if claim.field is Field.CHAIRMANSHIP and part(claim.value, "body") == CHAIRED:
            year, state = part(claim.value, "year"), text_part(claim.value, "country")
            if isinstance(year, int) and state:
                found[state].add(year)
    return found


def _bound_by_chair(dating: Dating, claim: Claim, years: Mapping[str, set[int]], articles: Articles) -> bool:
    state = text_part(claim.value, "country") or ""
    known = sorted(years.get(state, ()))
    left = [year for year in known if dating.allows(_news_of(year))] or known
    if not left:
        return False
    words = tell(
        "{article} names {state} as the present chair of the CIS, which it was in {years}",
        article=called(claim.article, articles),
        state=tell(state_name(state)),
        years=", ".join(map(str, known)),
    )
    if len(left) < len(known):
        words = tell(
            "{words}: what else is known leaves {years}", words=words, years=", ".join(map(str, left))
        )
    first = Bound(date(left[0], 1, 1) - NEWS, (claim,), words)
    last = Bound(date(left[-1], 12, 31), (claim,), words)
    return any([dating.not_before(first), dating.not_after(last)])


def _news_of(year: int) -> Extent:
    """When that can have been which is news in a year."""
    return Extent(date(year, 1, 1) - NEWS, date(year, 12, 31))
