"""Attendees, delegations, chairmanships and documents: projections, to read.

Attendees and states are corrected on their meeting's page.
"""

from django.contrib import admin
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from events.admin.readonly import ReadOnly, cut, worded
from events.admin.rows import KeepsHistory
from events.admin.settling import address
from events.models import Attendee, Chairmanship, Delegation, Document


class OfMeeting(KeepsHistory, ReadOnly):
    """A fact of one meeting, linked to the meeting's page."""

    list_select_related = ["meeting"]
    settled_by = "attendance"
    """The field on which one settles it."""

    @admin.display(description=_("corrected at"), ordering="meeting_id")
    def at(self, fact: Attendee | Delegation | Document) -> str:
        """A link to the field, on the meeting's page, on which the fact is corrected."""
        return format_html('<a href="{}">{}</a>', address(fact.id, self.settled_by), fact.meeting_id)


@admin.register(Attendee)
class AttendeeAdmin(OfMeeting):
    """One person's attendance of one meeting."""

    list_display = [
        cut("person", _("person")),
        "country",
        cut("role", _("office")),
        worded("attendance", _("attendance")),
        "basis",
        "reviewed",
        "at",
    ]
    list_filter = ["attendance", "basis", "reviewed", "meeting__body", "country"]
    list_select_related = ["person", "country"]
    search_fields = ["person__name", "name_as_printed", "role", "meeting__title"]


@admin.register(Delegation)
class DelegationAdmin(OfMeeting):
    """One state's attendance of one meeting."""

    list_display = ["country", worded("attendance", _("attendance")), "at"]
    list_filter = ["attendance", "country", "meeting__body"]
    list_select_related = ["country"]
    search_fields = ["meeting__title", "country__name"]


@admin.register(Document)
class DocumentAdmin(OfMeeting):
    """One paper of one meeting."""

    list_display = [cut("title", _("title")), worded("action", _("what was done")), "draft", "at"]
    list_filter = ["action", "draft", "meeting__body"]
    search_fields = ["title", "meeting__title"]
    settled_by = "document"


@admin.register(Chairmanship)
class ChairmanshipAdmin(KeepsHistory, ReadOnly):
    """One term in the chair of a body."""

    list_display = ["body", "country", "person", "year_from", "year_to", "basis"]
    list_filter = ["body", "country", "basis"]
    list_select_related = ["body", "country", "person"]
    search_fields = ["country__name", "body__name", "person__name"]
