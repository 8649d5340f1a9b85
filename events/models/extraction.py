"""Extractions: what one version of the rules read in one article."""

from django.db import models
from django.db.models import Q


class Extraction(models.Model):
    """An article read by one version of the rules. Older readings are retired, never deleted."""

    article = models.ForeignKey("Article", on_delete=models.CASCADE, related_name="extractions")
    extractor = models.CharField(max_length=80)
    language = models.CharField(max_length=8)
    published = models.CharField(max_length=40, blank=True, help_text="EDTF; empty where it is not known.")
    published_basis = models.CharField(max_length=20, blank=True)
    published_reason = models.TextField(blank=True)
    silence = models.TextField(blank=True, help_text="Why there is no meeting, in one sentence.")
    read_at = models.DateTimeField(auto_now_add=True)
    retired_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["article_id", "read_at"]
        constraints = [
            models.UniqueConstraint(fields=["article", "extractor"], name="extraction_once_a_version"),
            models.UniqueConstraint(
                fields=["article"], condition=Q(retired_at=None), name="extraction_one_in_force"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.article_id} by {self.extractor}"
