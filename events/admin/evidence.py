"""Extractions, claims, grounds and disagreements: the evidence and how it was weighed, to read."""

from typing import Any

from django.contrib import admin
from django.db.models import CharField, Exists, Func, OuterRef, QuerySet, Value
from django.http import HttpRequest
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from events.admin.readonly import ReadOnly, cut, short
from events.admin.settling import JOINT, address
from events.models import Claim, Disagreement, Extraction, Ground, Meeting
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


@admin.register(Disagreement)
class DisagreementAdmin(ReadOnly):
    """Claims that differ, and which one is preferred."""

    list_display = [cut("words", _("disagreement")), "field", "settled_at"]
    list_filter = ["field"]
    search_fields = ["fact", "words"]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        """With a mark on those about a meeting that stands."""
        owner = Func(
            OuterRef("fact"), Value(JOINT), Value(1), function="split_part", output_field=CharField()
        )
        return super().get_queryset(request).annotate(stands=Exists(Meeting.objects.filter(id=owner)))

    @admin.display(description=_("settled at"), ordering="fact")
    def settled_at(self, dispute: Any) -> str:
        """What the dispute is about, with a link to where it is settled while that stands."""
        if not dispute.stands:
            return dispute.fact
        return format_html('<a href="{}">{}</a>', address(dispute.fact, dispute.field), dispute.fact)
