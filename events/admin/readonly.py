"""What is looked at on the desk and never written by hand."""

from typing import Any

from django.contrib import admin
from django.http import HttpRequest
from django.utils.text import Truncator

LONGEST_SHOWN = 120
"""Letters of a text that a row of a list shows; the row's own page shows it whole."""


def short(text: object) -> str:
    """A text as a row of a list shows it."""
    return Truncator(str(text)).chars(LONGEST_SHOWN)


class ReadOnly(admin.ModelAdmin):
    """The evidence, or what follows from it: nobody adds, changes or deletes rows."""

    actions: Any = None
    list_per_page = 50
    show_full_result_count = False

    def has_add_permission(self, request: HttpRequest) -> bool:
        return False

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return False
