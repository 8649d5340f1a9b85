"""Which decisions are about a meeting, under whatever address it had when they were taken."""

from __future__ import annotations

from collections.abc import Iterable

from django.db.models import Exists, OuterRef, Q, QuerySet

from events.kinds import Verdict
from events.models import Decision, FormerAddress, Ground, Mention


def about(meeting: str, facts: Iterable[str] = ()) -> QuerySet[Decision]:
    """Every decision on a meeting: by its address of today or of before, by its readings, by its facts."""
    told = Mention.objects.filter(meeting=meeting)
    same = told.filter(article=OuterRef("article"), mention=OuterRef("mention"))
    former = FormerAddress.objects.filter(Exists(same)).values("address")
    grounding = Ground.objects.filter(fact__in=[meeting, *facts], decision__isnull=False).values("decision")
    here = Q(meeting=meeting) | Q(other=meeting) | Q(meeting__in=former) | Q(id__in=grounding)
    for article, mention in told.values_list("article_id", "mention"):
        here |= Q(mentions__contains=[[article, mention]])
    return Decision.objects.filter(here)


def rejection(address: str) -> QuerySet[Decision]:
    """The latest decision that rejected the meeting of an address and was not taken back; at most one."""
    lifted = Decision.objects.filter(verdict=Verdict.RETRACT).values_list("value", flat=True)
    rejected = Decision.objects.filter(meeting=address, verdict=Verdict.REJECT, field="", person="")
    latest = rejected.exclude(id__in=[one for one in lifted if isinstance(one, int)]).order_by("-id").first()
    return Decision.objects.filter(id=latest.id) if latest else Decision.objects.none()
