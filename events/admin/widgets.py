"""Fields that are drawn without a template for each option: a page may hold thousands of options."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from django import forms
from django.forms.renderers import BaseRenderer
from django.forms.utils import flatatt
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString


class Choice(forms.Select):
    """A choice out of few, which a letter typed finds."""

    def render(
        self, name: str, value: Any, attrs: dict[str, Any] | None = None, renderer: BaseRenderer | None = None
    ) -> SafeString:
        """The field with its options, the chosen one marked."""
        choices = tuple((code, str(label)) for code, label in self.choices)
        given = flatatt(self.build_attrs(self.attrs, {**(attrs or {}), "name": name}))
        return format_html("<select{}>{}</select>", given, _options(choices, str(value or "")))


class Line(forms.TextInput):
    """A line of text."""

    def render(
        self, name: str, value: Any, attrs: dict[str, Any] | None = None, renderer: BaseRenderer | None = None
    ) -> SafeString:
        """The field with what stands in it."""
        given = {**(attrs or {}), "name": name, "type": self.input_type}
        if value not in (None, ""):
            given["value"] = str(value)
        return format_html("<input{}>", flatatt(self.build_attrs(self.attrs, given)))


class Tick(forms.CheckboxInput):
    """A box to tick."""

    def render(
        self, name: str, value: Any, attrs: dict[str, Any] | None = None, renderer: BaseRenderer | None = None
    ) -> SafeString:
        """The box, ticked or not."""
        given = {**(attrs or {}), "name": name, "type": self.input_type, "checked": self.check_test(value)}
        return format_html("<input{}>", flatatt(self.build_attrs(self.attrs, given)))


@lru_cache(maxsize=1024)
def _options(choices: tuple[tuple[str, str], ...], chosen: str) -> SafeString:
    drawn = ((code, flatatt({"selected": code == chosen}), label) for code, label in choices)
    return format_html_join("", '<option value="{}"{}>{}</option>', drawn)


@lru_cache(maxsize=8)
def offered(rows: tuple[tuple[str, str], ...]) -> SafeString:
    """What a line offers while one types: values, each with a word beside it."""
    return format_html_join("", '<option value="{}">{}</option>', rows)
