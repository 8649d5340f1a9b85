"""Extractions, claims and grounds: the evidence and how it was weighed, to read."""

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from events.admin.readonly import ReadOnly, cut, short
from events.models import Claim, Extraction, Ground
from events.words.claims import claim_words


@admin.display(description=_("value"))
def in_words(row: Any) -> str:
    """The value of a claim or a ground as pages say it."""
    return short(claim_words(row.value, row.field))


class OfArticle(ReadOnly):
    """What was read in one article; lists name the article and leave its text where it is."""

    list_select_related = ["article"]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        """Without the articles' texts, which lists do not show."""
        return super().get_queryset(request).defer("article__text")


@admin.register(Extraction)
class ExtractionAdmin(OfArticle):
    """What one version of the rules read in one article."""

    list_display = [
        cut("article", _("article")),
        "extractor",
        "language",
        "published",
        "read_at",
        "retired_at",
    ]
    list_filter = ["extractor", "language", ("retired_at", admin.EmptyFieldListFilter)]
    search_fields = ["article__title", "article__id"]


@admin.register(Claim)
class ClaimAdmin(OfArticle):
    """One statement of one text, with the words it rests on."""

    list_display = [
        cut("quote", _("quote")),
        "field",
        in_words,
        "rule",
        cut("article", _("article")),
        "mention",
    ]
    list_filter = ["field", ("extraction__retired_at", admin.EmptyFieldListFilter)]
    search_fields = ["quote", "article__title", "article__id"]


@admin.register(Ground)
class GroundAdmin(ReadOnly):
    """What one value of one fact rests on."""

    list_display = [
        "fact",
        "field",
        in_words,
        "chosen",
        cut("claim", _("claim")),
        "decision",
        cut("reason", _("reason")),
    ]
    list_filter = ["field", "chosen"]
    list_select_related = ["claim", "decision__author"]
    search_fields = ["fact"]
