"""Deciding against another editor: only who may overrule does, by whatever way the decision is taken."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db.models import Func, JSONField, Q, QuerySet
from django.utils import formats
from django.utils.translation import gettext

from events.kinds import Field, Verdict
from events.models import Decision, Ground
from events.spelling import alike
from events.store.groups import OVERRULE

ATTENDEE_FIELDS = frozenset({"country", "role", "attendance", "represented_by", "name"})


def refusal(decision: Decision, superseded: Decision | None) -> str:
    """Why the decision's author may not take it; empty when he or she may.

    `superseded` is the decision of which it leaves nothing. Against another editor is what changes a
    value that rests on his or her decision, strikes out what it is about, brings back what he or she
    rejected, or takes the decision back; confirming is against nobody.
    """
    author = decision.author
    if decision.verdict == Verdict.CONFIRM or author.has_perm(f"events.{OVERRULE}"):
        return ""
    others = (each for each in _overruled(decision, superseded) if each.author_id != author.pk)
    against = next(iter(sorted(others, key=lambda each: -each.id)), None)
    if against is None:
        return ""
    return gettext(
        "{author} decided on this on {day}: “{reason}”. To decide against another editor takes the group of "
        "reviewers, which your account lacks: ask a reviewer, or {author}."
    ).format(
        author=against.author.get_full_name() or against.author.get_username(),
        day=formats.date_format(against.made_at, "j E Y"),
        reason=against.reason,
    )


def _overruled(decision: Decision, superseded: Decision | None) -> Iterable[Decision]:
    if superseded and (superseded.verdict, superseded.value) != (decision.verdict, decision.value):
        yield superseded
    if decision.meeting and decision.verdict in (Verdict.SET, Verdict.REJECT):
        grounds = Ground.objects.filter(_at(decision), chosen=True, decision__isnull=False)
        yield from _decisions(grounds)
    if decision.meeting and decision.verdict == Verdict.ADD and isinstance(decision.value, dict):
        name = str(decision.value.get("name") or "")
        yield from (each for each in _rejections(decision.meeting) if _is_called(each.person, name))


def _at(decision: Decision) -> Q:
    """The values that a decision changes or strikes out, as the grounds that they rest on know them."""
    meeting, value = decision.meeting, decision.value
    given: dict[str, Any] = value if isinstance(value, dict) else {}
    if not decision.field:
        return Q(fact=meeting) | Q(fact__startswith=f"{meeting}--")
    if decision.field == Field.DELEGATION:
        return Q(fact=f"{meeting}--{str(given.get('country', value)).lower()}")
    if not decision.person:
        return Q(fact=meeting, field=decision.field)
    of_person = Q(fact=f"{meeting}--{decision.person}")
    settled = ATTENDEE_FIELDS & given.keys()
    return of_person & Q(field__in=settled) if decision.verdict == Verdict.SET else of_person


def _is_called(person: str, name: str) -> bool:
    """Whether a name, in whatever script, is that of somebody of whom no row but only the id is left."""
    return alike(person.replace("-", " "), name)


def _rejections(meeting: str) -> QuerySet[Decision]:
    """What keeps people out of a meeting."""
    lifted = Decision.objects.filter(verdict=Verdict.RETRACT, meeting=meeting).values("value")
    struck = Decision.objects.filter(
        verdict=Verdict.REJECT, field=Field.ATTENDEE, meeting=meeting, superseded_by=None
    )
    number = Func("id", function="to_jsonb", output_field=JSONField())
    return struck.annotate(number=number).exclude(number__in=lifted).select_related("author")


def _decisions(grounds: QuerySet[Ground]) -> Iterable[Decision]:
    return Decision.objects.select_related("author").filter(id__in=grounds.values("decision"))
