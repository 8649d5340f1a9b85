"""People, their spellings and terms of office, to read: the listed ones come from the files of
`events/reference`, the others from articles and decisions."""

from django.contrib import admin
from django.http import HttpRequest

from events.admin.completing import Completing
from events.admin.joining_people import JoiningPeople
from events.admin.reference import Reference
from events.models import Person, Spelling, Term


class OfPerson(admin.TabularInline):
    """Rows of one person, to read."""

    extra = 0

    def has_add_permission(self, request: HttpRequest, obj: Person | None = None) -> bool:
        """Nobody adds one here."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: Person | None = None) -> bool:
        """Nobody changes one here."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Person | None = None) -> bool:
        """Nobody deletes one here."""
        return False


class SpellingInline(OfPerson):
    """The ways the name is printed."""

    model = Spelling


class TermInline(OfPerson):
    """The offices held, with their days."""

    model = Term
    fields = ["office", "organisation", "start", "end", "source", "confidence", "note"]


@admin.register(Person)
class PersonAdmin(JoiningPeople, Completing, Reference):
    """A person with spellings and offices, and the way to judge two who may be one."""

    change_form_template = "admin/events/person/change_form.html"

    list_display = ["name", "country", "curated"]
    list_filter = ["curated", "country"]
    list_select_related = ["country"]
    search_fields = ["name", "spellings__text", "id"]
    fields = ["id", "name", "country", "curated"]
    inlines = [SpellingInline, TermInline]


@admin.register(Spelling)
class SpellingAdmin(Reference):
    """Every spelling of every name."""

    list_display = ["text", "person"]
    list_select_related = ["person"]
    search_fields = ["text", "person__name"]


@admin.register(Term)
class TermAdmin(Reference):
    """Every term of office."""

    list_display = ["person", "office", "organisation", "start", "end", "confidence"]
    list_filter = ["organisation", "confidence"]
    list_select_related = ["person"]
    search_fields = ["person__name", "office"]
