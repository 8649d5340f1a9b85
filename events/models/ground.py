"""Grounds: what each value of each projected fact rests on."""

from django.db import models
from django.db.models import CharField, F, Func, Q, Value
from django.utils.translation import gettext_lazy as _

from events.kinds import Concern
from events.models._choices import choices, one_of
from events.models.reasons import Reason

HEAD = Func(F("fact"), Value("--"), Value(1), function="split_part", output_field=CharField())
"""What a fact is a part of: the meeting of an attendee, a state or a document; else the fact itself."""


class Ground(models.Model):
    """A link from one value of a fact to the claim, or to the decision, that it rests on.

    `fact` is the id of a meeting, attendee, delegation, chairmanship or document. A ground that is
    not chosen keeps the losing value in sight.
    """

    fact = models.CharField()
    field = models.CharField(max_length=20)
    claim = models.ForeignKey(
        "Claim", null=True, blank=True, on_delete=models.CASCADE, related_name="grounds"
    )
    decision = models.ForeignKey(
        "Decision", null=True, blank=True, on_delete=models.CASCADE, related_name="grounds"
    )
    chosen = models.BooleanField(default=True)
    value = models.JSONField(null=True, blank=True)
    reason = Reason(default=str, blank=True)

    class Meta:
        ordering = ["fact", "field", "-chosen", "claim_id", "decision_id"]
        indexes = [models.Index(HEAD, name="ground_by_head")]
        constraints = [
            models.CheckConstraint(
                condition=Q(claim__isnull=False, decision=None) | Q(claim=None, decision__isnull=False),
                name="ground_claim_or_decision",
            ),
            models.UniqueConstraint(
                fields=["fact", "field", "claim", "decision"], name="ground_once", nulls_distinct=False
            ),
        ]

    def __str__(self) -> str:
        return f"{self.fact} {self.field}"


class Disagreement(models.Model):
    """What wants an editor's eye: mostly claims that differ on one value of one fact, and why one is
    preferred, in words. All of them make up the worklist; those that are `disputed` stand on the pages too.
    """

    fact = models.CharField(db_index=True)
    field = models.CharField(max_length=20)
    words = Reason(help_text="What there is to settle, in a sentence.")
    other = models.CharField(blank=True, help_text="The meeting, person or decision that it names beside.")
    concern = models.CharField(
        max_length=20, choices=choices(Concern), default=Concern.CONFLICT, help_text="Why it is listed."
    )
    meeting = models.ForeignKey(
        "Meeting",
        null=True,
        blank=True,
        on_delete=models.DO_NOTHING,
        related_name="concerns",
        help_text="The meeting on whose page it is settled.",
    )
    weight = models.PositiveIntegerField(default=0, help_text="How much hangs on it.")

    class Meta:
        verbose_name = _("worklist entry")
        verbose_name_plural = _("worklist")
        ordering = ["fact", "field"]
        indexes = [
            models.Index(fields=["-weight", "id"], name="disagreement_by_weight"),
            models.Index(HEAD, name="disagreement_by_head"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["fact", "field", "words"], name="disagreement_once"),
            models.CheckConstraint(
                condition=Q(**one_of("concern", Concern)), name="disagreement_concern_known"
            ),
        ]

    def __str__(self) -> str:
        return self.words
