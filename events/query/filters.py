"""An address's query string as a checked filter, and the filter as links and words."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, fields, replace
from datetime import date
from typing import Any
from urllib.parse import urlencode

from django.http import QueryDict
from django.utils.translation import gettext

from events import edtf
from events.query import vocabulary
from events.query.parameters import ACCEPTED, DEFAULT_PAGE, DEFAULT_SORT, PARAMETERS, SORTS, UNKNOWN
from events.query.wordings import Ways, ways_of
from events.telling import said_in

LONGEST_VALUE = 500
MOST_VALUES = 100
MOST_PAGES = 1_000_000
YEAR_DIGITS = 4
YES_NO = {"yes": True, "true": True, "1": True, "no": False, "false": False, "0": False}
YES_OR_NO = ("reviewed", "officials")
NOT_FILTERS = ("sort", "page")


@dataclass(frozen=True, slots=True)
class Problem:
    """A parameter that cannot be used, and, in one sentence, why and what can."""

    parameter: str
    sentence: str


class BadQuery(Exception):
    """A query string that cannot be used; `problems` names each parameter at fault."""

    def __init__(self, problems: Collection[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(" ".join(problem.sentence for problem in self.problems))


@dataclass(frozen=True, slots=True)
class Filter:
    """What is asked of one list. Tuples mean "any of"; several parameters must hold together."""

    list_name: str
    q: str = ""
    body: tuple[str, ...] = ()
    country: tuple[str, ...] = ()
    absent: tuple[str, ...] = ()
    person: tuple[str, ...] = ()
    host: tuple[str, ...] = ()
    city: tuple[str, ...] = ()
    attendance: tuple[str, ...] = ()
    role: tuple[str, ...] = ()
    year: tuple[str, ...] = ()
    status: tuple[str, ...] = ()
    date_from: str = ""
    date_to: str = ""
    document: str = ""
    source: tuple[str, ...] = ()
    reviewed: bool | None = None
    officials: bool | None = None
    sort: str = ""
    page: int = DEFAULT_PAGE
    labels: Mapping[tuple[str, str], str] = field(default_factory=dict, compare=False)
    """Names for values that are codes of a table, by (parameter, value)."""
    ways: Ways = field(default_factory=dict, compare=False)
    """Other ways to write the names among the words of `q`."""

    @property
    def earliest(self) -> date | None:
        """The first day asked for; None is open."""
        return edtf.bounds(self.date_from)[0]

    @property
    def latest(self) -> date | None:
        """The last day asked for; None is open."""
        return edtf.bounds(self.date_to)[1]

    @property
    def has_range(self) -> bool:
        """Whether days are asked for, so that undated rows are left out."""
        return bool(self.earliest or self.latest)

    def values(self, parameter: str) -> tuple[str, ...]:
        """The values of one parameter as an address writes them; empty where it says nothing."""
        value = getattr(self, PARAMETERS[parameter].field)
        if isinstance(value, tuple):
            return value
        if isinstance(value, bool):
            return ("yes" if value else "no",)
        silent = (None, "", DEFAULT_PAGE, DEFAULT_SORT[self.list_name])
        return () if value in silent else (str(value),)

    def active(self) -> list[tuple[str, str]]:
        """(parameter, value) of each condition, for chips; order and page are none."""
        return [
            (name, value)
            for name in ACCEPTED[self.list_name]
            if name not in NOT_FILTERS
            for value in self.values(name)
        ]

    def query_string(self, without: str | tuple[str, str] | None = None, **changes: object) -> str:
        """The filter as a query string, in a fixed order.

        `without` leaves out a parameter, or one (parameter, value); `changes` set parameters
        (a value, a collection of values, or None to leave it out). Any change but that of the
        page leads back to the first page.
        """
        pairs: list[tuple[str, str]] = []
        for name in ACCEPTED[self.list_name]:
            if name in changes:
                pairs += [(name, value) for value in _as_values(changes[name])]
            elif name != "page" or not (changes or without):
                pairs += [(name, value) for value in self.values(name)]
        kept = [pair for pair in pairs if without not in (pair[0], pair)]
        return urlencode([pair for pair in kept if pair != ("page", str(DEFAULT_PAGE))])

    def of_states(self) -> Filter | None:
        """The same question of states; None where it is about one person or office."""
        if self.person or self.role:
            return None
        return replace(self, list_name="delegations", sort=DEFAULT_SORT["delegations"], page=DEFAULT_PAGE)

    def without(self, *parameters: str) -> Filter:
        """The same filter, of which some parameters say nothing."""
        blank = default(self.list_name)
        silent: dict[str, Any] = {}
        for name in parameters:
            silent[PARAMETERS[name].field] = getattr(blank, PARAMETERS[name].field)
        return replace(self, **silent)

    def choosing(self, parameter: str, value: str) -> Filter:
        """The same filter with this value alone chosen of a parameter."""
        chosen: dict[str, Any] = {parameter: (value,) if PARAMETERS[parameter].repeatable else value}
        if parameter in YES_OR_NO:
            chosen = {parameter: YES_NO[value]}
        return replace(self, **chosen)

    def on_first_page(self) -> Filter:
        """The same filter and order, from the first row on."""
        return replace(self, page=DEFAULT_PAGE)

    def in_any_order(self) -> Filter:
        """The same rows, whatever their order and whichever page of them."""
        return replace(self, sort=DEFAULT_SORT[self.list_name], page=DEFAULT_PAGE)

    def without_range(self) -> Filter:
        """The same filter for any time."""
        return replace(self, date_from="", date_to="")


def parse(list_name: str, query: QueryDict, also: Collection[str] = ()) -> Filter:
    """The filter that a query string asks of a list; empty values say nothing.

    `also` names parameters that belong to someone else (`raw`, `bom`). Raises BadQuery with one
    Problem for each value that cannot be used.
    """
    given = {name: [value for value in values if value] for name, values in query.lists()}
    given = {name: values for name, values in given.items() if values and name not in also}
    problems = [problem for name, values in given.items() for problem in _misshapen(list_name, name, values)]
    if sum(map(len, given.values())) > MOST_VALUES:
        raise BadQuery(
            [
                Problem(
                    "",
                    gettext("More than {most} values are asked for at once: use fewer.").format(
                        most=MOST_VALUES
                    ),
                )
            ]
        )
    faulty = {problem.parameter for problem in problems}
    sound = {name: values for name, values in given.items() if name not in faulty}
    found, labels, unknown = vocabulary.settle(
        {name: values for name, values in sound.items() if name in vocabulary.CHECKED}
    )
    problems += [Problem(name, sentence) for name, sentence in unknown]
    if not problems:
        result = _assembled(list_name, sound | found, labels)
        problems += _backwards(result)
        result = replace(result, ways=ways_of(result.q)) if result.q else result
    if problems:
        raise BadQuery(problems)
    return result


def default(list_name: str) -> Filter:
    """The whole list in its usual order."""
    return Filter(list_name, sort=DEFAULT_SORT[list_name])


def _misshapen(list_name: str, name: str, values: list[str]) -> list[Problem]:
    """What can be said against one parameter without looking into any table."""
    if name == "as_of":
        return [Problem(name, gettext("as_of is not offered yet: lists show the present state only."))]
    if name not in ACCEPTED[list_name]:
        offered = ", ".join(ACCEPTED[list_name])
        shown = name if len(name) <= LONGEST_VALUE else f"{name[:40]}…"
        return [
            Problem(
                name,
                gettext("“{name}” is no parameter of the list of {list}; it has {offered}.").format(
                    name=shown, list=list_name, offered=offered
                ),
            )
        ]
    if len(values) > 1 and not PARAMETERS[name].repeatable:
        return [
            Problem(
                name, gettext("{name} takes one value, not {number}.").format(name=name, number=len(values))
            )
        ]
    sentences = (_misshapen_value(list_name, name, value) for value in values)
    return [Problem(name, sentence) for sentence in sentences if sentence]


def _misshapen_value(list_name: str, name: str, value: str) -> str | None:
    if len(value) > LONGEST_VALUE:
        return gettext("{name} has {number} characters: use at most {most}.").format(
            name=name, number=len(value), most=LONGEST_VALUE
        )
    if "\0" in value or any("\ud800" <= letter <= "\udfff" for letter in value):
        return gettext("{name} holds a character that no text can hold: remove it.").format(name=name)
    check = SHAPES.get(name)
    return check(list_name, name, value) if check else None


def _date_shape(_list: str, name: str, value: str) -> str | None:
    try:
        edtf.bounds(value)
    except ValueError as error:
        return f"{name}: {said_in(error.args[0], gettext)}"
    return None


def _yes_no_shape(_list: str, name: str, value: str) -> str | None:
    return (
        None
        if value in YES_NO
        else gettext("{name} is yes or no, not “{value}”.").format(name=name, value=value)
    )


def _sort_shape(list_name: str, name: str, value: str) -> str | None:
    if value.removeprefix("-") in SORTS[list_name]:
        return None
    offered = ", ".join(SORTS[list_name])
    return gettext(
        "{name} has no order “{value}”: use {offered}, with a minus before it to turn it round."
    ).format(name=name, value=value, offered=offered)


def _page_shape(_list: str, name: str, value: str) -> str | None:
    if value.isascii() and value.isdigit() and len(value) < len(str(MOST_PAGES)) and int(value) > 0:
        return None
    return gettext("{name} is a number from 1 on, not “{value}”.").format(name=name, value=value)


def _year_shape(_list: str, name: str, value: str) -> str | None:
    if value == UNKNOWN or (len(value) == YEAR_DIGITS and value.isascii() and value.isdigit()):
        return None
    return gettext("{name} is a year in four digits, or unknown, not “{value}”.").format(
        name=name, value=value
    )


SHAPES = {
    "year": _year_shape,
    "from": _date_shape,
    "to": _date_shape,
    "reviewed": _yes_no_shape,
    "officials": _yes_no_shape,
    "sort": _sort_shape,
    "page": _page_shape,
}


def _assembled(
    list_name: str, given: Mapping[str, list[str]], labels: Mapping[tuple[str, str], str]
) -> Filter:
    said: dict[str, object] = {"sort": DEFAULT_SORT[list_name]}
    for name, values in given.items():
        parameter = PARAMETERS[name]
        said[parameter.field] = tuple(dict.fromkeys(values)) if parameter.repeatable else values[0]
    said |= {name: YES_NO[given[name][0]] for name in YES_OR_NO if name in given}
    said |= {"page": int(given["page"][0])} if "page" in given else {}
    known = {each.name for each in fields(Filter)}
    return Filter(list_name, labels=labels, **{name: said[name] for name in known & said.keys()})  # type: ignore[arg-type]


def _backwards(asked: Filter) -> list[Problem]:
    if not (asked.earliest and asked.latest and asked.earliest > asked.latest):
        return []
    sentence = gettext("The range runs backwards: from {first} is after to {last}; swap them.").format(
        first=asked.date_from, last=asked.date_to
    )
    return [Problem("from", sentence)]


def _as_values(change: object) -> list[str]:
    if change is None or change == "":
        return []
    if isinstance(change, (tuple, list, set, frozenset)):
        return [str(value) for value in change]
    return [str(change)]
