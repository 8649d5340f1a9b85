"""Extractions, claims, grounds and disagreements: the evidence and how it was weighed, to read."""

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from events.admin.readonly import ReadOnly
from events.models import Claim, Disagreement, Extraction, Ground


class OfArticle(ReadOnly):
    """What was read in one article; lists name the article and leave its text where it is."""

    list_select_related = ["article"]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        return super().get_queryset(request).defer("article__text")


@admin.register(Extraction)
class ExtractionAdmin(OfArticle):
    """What one version of the rules read in one article."""

    list_display = ["article", "extractor", "language", "published", "read_at", "retired_at"]
    list_filter = ["extractor", "language", ("retired_at", admin.EmptyFieldListFilter)]
    search_fields = ["article__title", "article__id"]


@admin.register(Claim)
class ClaimAdmin(OfArticle):
    """One statement of one text, with the words it rests on."""

    list_display = ["quote", "field", "value", "rule", "article", "mention"]
    list_filter = ["field", ("extraction__retired_at", admin.EmptyFieldListFilter)]
    search_fields = ["quote", "article__title", "article__id"]


@admin.register(Ground)
class GroundAdmin(ReadOnly):
    """What one value of one fact rests on."""

    list_display = ["fact", "field", "value", "chosen", "claim", "decision", "reason"]
    list_filter = ["field", "chosen"]
    list_select_related = ["claim", "decision__author"]
    search_fields = ["fact"]


@admin.register(Disagreement)
class DisagreementAdmin(ReadOnly):
    """Claims that differ, and which one is preferred."""

    list_display = ["fact", "field", "words"]
    list_filter = ["field"]
    search_fields = ["fact", "words"]
