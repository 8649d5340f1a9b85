"""What the last projection keeps beside what readers see, so that a change is followed only where it reaches.

Both tables are projected with the rest, and `rebuild --check` compares them too.
"""

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import Q


class Trait(models.Model):
    """What decides with which others one reading of a sitting may be joined; of a decision that hangs on no
    reading, with an empty article."""

    article = models.CharField(max_length=16, blank=True)
    mention = models.CharField(max_length=40)
    bodies = ArrayField(models.CharField(), help_text="Its own first, then those it sat jointly with.")
    ordinals = ArrayField(models.IntegerField())
    dates = ArrayField(models.CharField())
    cities = ArrayField(models.CharField())
    not_before = models.DateField(null=True, blank=True)
    not_after = models.DateField(null=True, blank=True)
    decisions = ArrayField(models.IntegerField(), help_text="The decisions that are laid over it.")
    judged = models.BooleanField(help_text="Whether an editor said what it is one with, or is not.")

    class Meta:
        ordering = ["article", "mention"]
        constraints = [models.UniqueConstraint(fields=["article", "mention"], name="trait_once")]
        indexes = [
            GinIndex(fields=["bodies"], name="trait_by_body"),
            models.Index(
                fields=["id"], name="trait_tying", condition=Q(bodies__len__gt=1) | ~Q(decisions=[])
            ),
        ]

    def __str__(self) -> str:
        return f"{self.article} {self.mention}"


class Named(models.Model):
    """Somebody as one article, or one decision, names him or her."""

    article = models.CharField(max_length=40, help_text="Of decision N: +N.")
    number = models.PositiveIntegerField(help_text="Where he or she stands among those whom it names.")
    base = models.CharField(db_index=True, help_text="The id, before namesakes are told apart.")
    person = models.CharField(help_text="The id.")
    curated = models.BooleanField()
    country = models.CharField(blank=True)
    names = ArrayField(models.CharField())
    misprints = ArrayField(models.CharField())
    chairs = ArrayField(models.CharField(), help_text="The claims that name him or her in a chair.")

    class Meta:
        ordering = ["article", "number"]
        constraints = [models.UniqueConstraint(fields=["article", "number"], name="named_once")]

    def __str__(self) -> str:
        return f"{self.person} in {self.article}"


class Touched(models.Model):
    """An article whose readings, or decisions on them, have changed since the last projection; an empty one
    where anything may have."""

    article = models.CharField(max_length=16, blank=True)

    def __str__(self) -> str:
        return self.article or "everything"
