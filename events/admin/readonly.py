"""What is looked at on the desk and never written by hand."""

from collections.abc import Callable
from copy import copy
from typing import Any

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from events.words.names import word

LONGEST_SHOWN = 120
"""Letters of a text that a row of a list shows; the row's own page shows it whole."""


def short(text: object) -> str:
    """A text as a row of a list shows it: whole, or cut after a word."""
    words = str(text)
    if len(words) <= LONGEST_SHOWN:
        return words
    whole, space, _cut = words[:LONGEST_SHOWN].rpartition(" ")
    return f"{whole.rstrip(' ,;:–-') if space else words[: LONGEST_SHOWN - 1]}…"


def cut(name: str, heading: Any) -> Callable[[Any], str]:
    """A column that shows one attribute of its row, cut where it is long."""

    @admin.display(description=heading, ordering=name)
    def column(row: Any) -> str:
        held = getattr(row, name)
        return "" if held is None else short(held)

    column.__name__ = name
    return column


def worded(name: str, heading: Any) -> Callable[[Any], str]:
    """A column that shows a word of a closed vocabulary as the pages say it."""

    @admin.display(description=heading, ordering=name)
    def column(row: Any) -> str:
        return word(getattr(row, name))

    column.__name__ = name
    return column


class InWords(admin.ChoicesFieldListFilter):
    """A list's filter by a closed vocabulary, whose options read as on the pages."""

    def __init__(self, field: Any, *given: Any, **named: Any) -> None:
        said = copy(field)
        said.choices = [(code, capfirst(word(code))) for code, _label in field.flatchoices]
        super().__init__(said, *given, **named)


admin.FieldListFilter.register(lambda field: bool(field.flatchoices), InWords, take_priority=True)


class ReadOnly(admin.ModelAdmin):
    """The evidence, or what follows from it: nobody adds, changes or deletes rows."""

    kept: Any = _(
        "Nobody adds or deletes rows here, whatever the account: they follow from the articles and from the "
        "editors’ decisions, and a decision is taken back, not deleted."
    )
    """Why there is nothing to add or to delete, as a sentence for whoever asks for it."""
    actions: Any = None
    list_per_page = 50
    show_full_result_count = False

    def add_view(self, request: HttpRequest, *given: Any, **named: Any) -> HttpResponse:
        """Refuse with the reason."""
        raise PermissionDenied(self.kept)

    def delete_view(self, request: HttpRequest, *given: Any, **named: Any) -> HttpResponse:
        """Refuse with the reason."""
        raise PermissionDenied(self.kept)

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Nobody, whatever the account."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Nobody, whatever the account."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Nobody, whatever the account."""
        return False
