"""People, their spellings and terms of office. Administrators keep the curated ones."""

from typing import Any

from django.contrib import admin
from django.db.models import Model, QuerySet
from django.http import HttpRequest

from events.admin.readonly import ReadOnly
from events.models import Person, Spelling, Term


def _is_read_from_articles(person: Any) -> bool:
    return isinstance(person, Person) and not person.curated


class OfPerson(admin.TabularInline):
    """Rows of a curated person; those of a person met in articles follow from the articles."""

    extra = 0

    def has_add_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return super().has_add_permission(request, obj) and not _is_read_from_articles(obj)

    def has_change_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return super().has_change_permission(request, obj) and not _is_read_from_articles(obj)

    def has_delete_permission(self, request: HttpRequest, obj: Model | None = None) -> bool:
        return super().has_delete_permission(request, obj) and not _is_read_from_articles(obj)


class SpellingInline(OfPerson):
    """The ways the name is printed."""

    model = Spelling


class TermInline(OfPerson):
    """The offices held, with their days."""

    model = Term
    fields = ["office", "organisation", "start", "end", "source", "confidence", "note"]


@admin.register(Person)
class PersonAdmin(admin.ModelAdmin):
    """A person; who is met in articles alone is read-only, because the next projection writes them again."""

    actions = None
    list_display = ["name", "country", "curated"]
    list_filter = ["curated", "country"]
    list_select_related = ["country"]
    search_fields = ["name", "spellings__text", "id"]
    fields = ["id", "name", "country"]
    inlines = [SpellingInline, TermInline]

    def get_readonly_fields(self, request: HttpRequest, obj: Person | None = None) -> list[str]:
        return ["id"] if obj else []

    def save_model(self, request: HttpRequest, obj: Person, form: Any, change: bool) -> None:
        """Who is kept by hand is curated."""
        obj.curated = True
        super().save_model(request, obj, form, change)

    def has_change_permission(self, request: HttpRequest, obj: Person | None = None) -> bool:
        return super().has_change_permission(request, obj) and not _is_read_from_articles(obj)

    def has_delete_permission(self, request: HttpRequest, obj: Person | None = None) -> bool:
        return super().has_delete_permission(request, obj) and not _is_read_from_articles(obj)


class OfPeople(ReadOnly):
    """Rows of all people together, to search; they are changed on their person's page."""

    list_select_related = ["person"]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Any]:
        return super().get_queryset(request).select_related("person")


@admin.register(Spelling)
class SpellingAdmin(OfPeople):
    """Every spelling of every name."""

    list_display = ["text", "person"]
    search_fields = ["text", "person__name"]


@admin.register(Term)
class TermAdmin(OfPeople):
    """Every term of office."""

    list_display = ["person", "office", "organisation", "start", "end", "confidence"]
    list_filter = ["organisation", "confidence"]
    search_fields = ["person__name", "office"]
