"""Decisions: what editors settled. They outrank every rule and are never overwritten."""

from django.conf import settings
from django.db import models
from django.db.models import Q

from events.kinds import Field, Verdict
from events.models._choices import choices, one_of

WORDS = r"[^\s\u00a0\u2007\u202f\u200b-\u200d\u2060\ufeff]"
"""In PostgreSQL's notation: any letter or sign, and no blank, not even one that never breaks or shows."""


class Decision(models.Model):
    """One verdict with its author, time and reason. A later one supersedes it; the row stays."""

    verdict = models.CharField(max_length=12, choices=choices(Verdict))
    author = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="decisions")
    made_at = models.DateTimeField(auto_now_add=True)
    reason = models.TextField()
    meeting = models.CharField(blank=True, help_text="The meeting's address at that time.")
    identity = models.JSONField(default=dict, blank=True, help_text="What the meeting was known by then.")
    mentions = models.JSONField(default=list, blank=True, help_text="The readings that made it up then.")
    field = models.CharField(max_length=20, blank=True, choices=choices(Field))
    person = models.CharField(blank=True)
    value = models.JSONField(null=True, blank=True)
    other = models.CharField(blank=True, help_text="The second of a pair.")
    supersedes = models.OneToOneField(
        "self", null=True, blank=True, on_delete=models.CASCADE, related_name="superseded_by"
    )
    sample = models.BooleanField(default=False, help_text="About a meeting known from samples alone.")

    class Meta:
        ordering = ["id"]
        constraints = [
            models.CheckConstraint(condition=Q(**one_of("verdict", Verdict)), name="decision_verdict_known"),
            models.CheckConstraint(condition=Q(reason__regex=WORDS), name="decision_has_reason"),
        ]
        indexes = [models.Index(fields=["meeting", "field", "person"], name="decision_target")]

    def __str__(self) -> str:
        return f"{self.verdict} {self.field or self.meeting} by {self.author}"
