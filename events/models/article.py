"""Articles: immutable snapshots of texts, known by their hash."""

from django.contrib.postgres.indexes import HashIndex
from django.db import models


class Article(models.Model):
    """One text as it came in. Text and hash never change; the database refuses it."""

    id = models.CharField(
        primary_key=True, max_length=16, help_text="The first 16 digits of the text's hash."
    )
    text_hash = models.CharField(max_length=64, unique=True, help_text="SHA-256 of the text in UTF-8.")
    text = models.TextField()
    title = models.CharField(blank=True)
    url = models.CharField(blank=True)
    origin = models.CharField(blank=True, help_text="The file or address it came from.")
    publisher = models.ForeignKey("Source", null=True, blank=True, on_delete=models.PROTECT)
    published = models.CharField(
        max_length=40, blank=True, help_text="The carrier's publication stamp, EDTF; the text's own is read."
    )
    previous = models.ForeignKey(
        "self",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="later_versions",
        help_text="The text that stood at the same address before.",
    )
    sample = models.BooleanField(default=False, help_text="Shipped for testing; invented in part.")
    retrieved_at = models.DateTimeField()
    added_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-added_at", "id"]
        indexes = [HashIndex(fields=["url"], name="article_url", condition=~models.Q(url=""))]

    def __str__(self) -> str:
        return self.title or self.id
