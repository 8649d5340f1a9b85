"""What may be asked of a list: the parameters of an address, and the orders of its rows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from events.query.columns import COLUMNS

DEFAULT_PAGE: Final = 1
ROWS_A_PAGE: Final = 50
UNKNOWN: Final = "unknown"
"""The value that asks for rows of which nothing of the kind is told."""


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of a list's address. `field` is its name in `Filter`; several values mean "any of".

    `silent`: UNKNOWN is one of its values.
    """

    name: str
    field: str
    meaning: str
    repeatable: bool = False
    silent: bool = False


_ALL = (
    Parameter(
        "q",
        "q",
        "Words anywhere in the row and in its articles' texts; a session by its number, states also by "
        "their Russian names, people and cities by every spelling, defence also by defense; "
        "“a phrase”, or, -not as in a search engine. "
        "In lists of attendees, delegations and documents: the rows of all meetings that the words find in "
        "the list of meetings, and rows that hold the words themselves; person gives one person alone.",
    ),
    Parameter("body", "body", "A body by its code.", True),
    Parameter(
        "country",
        "country",
        "A state, by its code, that took part; one that is or was only expected has not.",
        True,
        silent=True,
    ),
    Parameter("absent", "absent", "A state, by its code, said to stay away.", True, silent=True),
    Parameter("person", "person", "A person by id, or by an exact spelling of the name.", True, silent=True),
    Parameter("host", "host", "The host state by its code.", True, silent=True),
    Parameter("city", "city", "The host city by any of its spellings.", True, silent=True),
    Parameter("attendance", "attendance", "How somebody attended.", True, silent=True),
    Parameter(
        "role",
        "role",
        "Words in the office of somebody who came; in quotes, the whole office.",
        True,
        silent=True,
    ),
    Parameter(
        "year",
        "year",
        "The year in which a meeting surely lies; from and to find also those that may lie in it.",
        True,
        silent=True,
    ),
    Parameter(
        "status",
        "status",
        "How the meeting stands in time, by the word that pages and files show: held, planned, past-mention, "
        "postponed, cancelled, or, on the day of the last report, under-way.",
        True,
    ),
    Parameter("from", "date_from", "EDTF; rows whose interval meets the range. Undated rows are left out."),
    Parameter("to", "date_to", "EDTF; rows whose interval meets the range. Undated rows are left out."),
    Parameter(
        "document",
        "document",
        "Words in the title of a paper, in quotes the whole title; or a paper's id.",
        silent=True,
    ),
    Parameter("source", "source", "Who published an article that tells of the meeting.", True, silent=True),
    Parameter("reviewed", "reviewed", "yes or no: whether an editor looked at it."),
    Parameter(
        "officials",
        "officials",
        "yes or no: whether people are listed whom the table of officials alone knows.",
    ),
    Parameter("sort", "sort", "The order of the rows; a leading minus turns it round."),
    Parameter("page", "page", f"Which {ROWS_A_PAGE} rows of the list the page shows, from 1."),
)
PARAMETERS: Final = {parameter.name: parameter for parameter in _ALL}


def known(values: tuple[str, ...]) -> tuple[str, ...]:
    """The values of a parameter but UNKNOWN."""
    return tuple(value for value in values if value != UNKNOWN)


_MEETING_FILTERS = tuple(name for name in PARAMETERS if name != "officials")
ACCEPTED: Final[dict[str, tuple[str, ...]]] = {
    "meetings": _MEETING_FILTERS,
    "attendees": _MEETING_FILTERS,
    "delegations": tuple(name for name in _MEETING_FILTERS if name not in {"person", "role"}),
    "chairmanships": ("q", "body", "country", "person", "from", "to", "sort", "page"),
    "documents": _MEETING_FILTERS,
    "articles": ("q", "body", "country", "absent", "person", "host", "city", "from", "to", "sort", "page"),
    "people": ("q", "body", "country", "role", "from", "to", "officials", "sort", "page"),
}

# Each order as the fields, or keys of `definition.KEYS`, it sorts by; empty values come last either
# way, the id settles the rest.
SORTS: Final[dict[str, dict[str, tuple[str, ...]]]] = {
    "meetings": {
        "date": ("day", "date_from"),
        "ordinal": ("ordinal",),
        "body": ("body__rank", "ordinal"),
        "city": ("city",),
        "title": ("title",),
        "attendees": ("attendee_count",),
        "documents": ("document_count",),
        "articles": ("article_count",),
    },
    "attendees": {
        "date": ("meeting_day", "meeting__date_from", "meeting_id"),
        "ordinal": ("meeting__ordinal", "meeting_id"),
        "body": ("meeting__body__rank", "meeting__ordinal", "meeting_id"),
        "name": ("person__name",),
        "country": ("country_id", "person__name"),
        "role": ("role",),
        "attendance": ("attendance",),
    },
    "delegations": {
        "date": ("meeting_day", "meeting__date_from", "meeting_id"),
        "ordinal": ("meeting__ordinal", "meeting_id"),
        "body": ("meeting__body__rank", "meeting__ordinal", "meeting_id"),
        "country": ("country_id", "meeting_id"),
        "attendance": ("attendance",),
    },
    "chairmanships": {
        "date": ("year_from", "date_from"),
        "body": ("body__rank", "year_from"),
        "country": ("country_id", "year_from"),
    },
    "documents": {
        "date": ("meeting_day", "meeting__date_from", "meeting_id"),
        "ordinal": ("meeting__ordinal", "meeting_id"),
        "body": ("meeting__body__rank", "meeting__ordinal", "meeting_id"),
        "title": ("title",),
        "action": ("action", "title"),
    },
    "articles": {"date": ("stamp",), "title": ("title",), "publisher": ("publisher__name",)},
    "people": {
        "name": ("name",),
        "country": ("country_id", "name"),
        "meetings": ("meeting_count", "name"),
        "date": ("last_day", "name"),
    },
}
DEFAULT_SORT: Final[dict[str, str]] = dict.fromkeys(COLUMNS, "-date") | {"people": "name"}
