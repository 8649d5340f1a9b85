"""Facets as the form shows them: each value in words, with its rows, to be ticked or followed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from django.utils.translation import get_language, gettext
from django.utils.translation import gettext_lazy as _

from events.query import facets, pages
from events.query.facets import Counted, Facet
from events.query.filters import Filter
from events.query.parameters import PARAMETERS, UNKNOWN
from events.query.remembered import remembered
from events.query.sittings import whole_of
from events.views.filter_form import label_of
from events.words.names import body_full, country_name, word

LEGENDS = {"document": _("Paper")}
"""Facets that are called otherwise than the field that takes their words."""
OPEN = ("body", "year", "country", "absent")
"""Facets whose values are in sight at once; the others wait under their names until something is chosen."""
TYPED = {"city": _("Another city"), "role": _("Words in the office"), "person": _("Another name")}
"""Facets whose values may be typed as well."""
LINKED = {"document": _("Words in the title")}
"""Facets of one value that is typed or followed, and how its field is called."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A value of a facet; `query` leads to the list with it chosen, or, where it is, without it."""

    value: str
    words: str
    rows: int
    chosen: bool
    query: str


@dataclass(frozen=True, slots=True)
class FacetField:
    """One facet of the form. `typed` names its field for words; `words` is what stands in it."""

    name: str
    label: str
    choices: tuple[Choice, ...]
    of: int
    repeatable: bool
    linked: bool
    open: bool
    typed: str
    words: str

    @property
    def chosen(self) -> bool:
        """Whether any value is chosen."""
        return any(each.chosen for each in self.choices)

    @property
    def has_more(self) -> bool:
        """Whether some values are not shown."""
        return self.of > len(self.choices)


def facet_fields(asked: Filter) -> tuple[FacetField, ...]:
    """The facets of a list that have anything to choose, in the language in force."""
    return _fields(asked.on_first_page(), get_language() or "")


@remembered
def _fields(asked: Filter, _language: str) -> tuple[FacetField, ...]:
    shown = facets.facets(asked)
    words = _Words(shown)
    return tuple(_field(asked, each, words) for each in shown if each.values)


def choices_of(asked: Filter, facet: Facet) -> list[Choice]:
    """Every value of one facet."""
    words = _Words([facet])
    return [_choice(asked, facet.parameter, each, words) for each in facet.values]


def legend_of(list_name: str, name: str) -> str:
    """What a facet is called."""
    return str(LEGENDS[name]) if name in LEGENDS else label_of(list_name, name)


def value_words(name: str, value: str) -> str:
    """A value in words, where no table has to be asked."""
    if value == UNKNOWN and PARAMETERS[name].silent:
        return gettext("not told")
    return SAID[name](value) if name in SAID else value


def _field(asked: Filter, facet: Facet, words: _Words) -> FacetField:
    name = facet.parameter
    chosen = asked.values(name)
    return FacetField(
        name=name,
        label=legend_of(asked.list_name, name),
        choices=tuple(_choice(asked, name, each, words) for each in facet.values),
        of=facet.of,
        repeatable=PARAMETERS[name].repeatable,
        linked=name in LINKED,
        open=name in OPEN or bool(chosen),
        typed=str((TYPED | LINKED).get(name) or ""),
        words=chosen[0] if chosen and name in LINKED else "",
    )


def _choice(asked: Filter, name: str, each: Counted, words: _Words) -> Choice:
    chosen = asked.values(name)
    is_chosen = each.value in chosen
    kept = [value for value in chosen if value != each.value] if PARAMETERS[name].repeatable else []
    changed: dict[str, Any] = {name: kept if is_chosen else [*kept, each.value]}
    query = asked.query_string(**changed)
    return Choice(each.value, words.of(name, each.value), each.rows, is_chosen, query)


class _Words:
    """Values in words; the people among them by their names, in one query."""

    def __init__(self, shown: Iterable[Facet]) -> None:
        people = [value.value for facet in shown if facet.parameter == "person" for value in facet.values]
        self.people = pages.names_of_people(people) if people else {}

    def of(self, name: str, value: str) -> str:
        """What a value is called."""
        if name == "person" and value in self.people:
            return self.people[value]
        return value_words(name, value)


def _yes_no(value: str) -> str:
    return gettext("yes") if value == "yes" else gettext("no")


SAID: dict[str, Callable[[str], str]] = {
    "body": body_full,
    "country": country_name,
    "absent": country_name,
    "host": country_name,
    "attendance": word,
    "status": word,
    "reviewed": _yes_no,
    "officials": _yes_no,
    "role": whole_of,
    "document": whole_of,
}
