"""Claims: single statements read in a text, with the words they rest on."""

from django.db import models
from django.db.models import F, Q
from django.db.models.fields.json import KeyTextTransform

from events.kinds import Field
from events.models._choices import choices, one_of


class Claim(models.Model):
    """A field, its value, the exact words, the sentence around them, and the rule.

    Offsets are code points of the article's text. A trigger refuses a claim whose quote is not
    exactly the text between its offsets.
    """

    id = models.CharField(primary_key=True, max_length=64)
    extraction = models.ForeignKey("Extraction", on_delete=models.CASCADE, related_name="claims")
    article = models.ForeignKey("Article", on_delete=models.CASCADE, related_name="claims")
    mention = models.CharField(
        max_length=16, blank=True, help_text="The sitting inside the article: m1, m2, …"
    )
    field = models.CharField(max_length=20, choices=choices(Field))
    value = models.JSONField()
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()
    quote = models.TextField()
    sentence_start = models.PositiveIntegerField()
    sentence_end = models.PositiveIntegerField()
    rule = models.CharField()

    class Meta:
        ordering = ["article_id", "start", "id"]
        indexes = [
            models.Index(
                KeyTextTransform("body", "value"),
                name="claim_of_chair",
                condition=Q(field=Field.CHAIRMANSHIP),
            )
        ]
        constraints = [
            models.CheckConstraint(condition=Q(**one_of("field", Field)), name="claim_field_known"),
            models.CheckConstraint(
                condition=Q(sentence_start__lte=F("start"), start__lt=F("end"), end__lte=F("sentence_end")),
                name="claim_span_inside_sentence",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.field}: {self.quote}"
