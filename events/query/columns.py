"""The columns of each list, in order: the single source of pages, exports and the codebook."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from events.kinds import Attendance, Basis, DateBasis, DocumentAction, Status, StatusDetail

ColumnType = Literal["text", "integer", "date", "edtf", "code", "list", "boolean", "address"]


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name, the type of its cells, and its entry in the codebook.

    `vocabulary` lists the words a closed column may hold, or names the table of its codes; `source`
    says where the value comes from; `example` is a cell as an export writes it.
    """

    name: str
    type: ColumnType
    meaning: str
    source: str
    example: str
    vocabulary: str = ""


def _words(members: Iterable[StrEnum]) -> str:
    return ", ".join(member.value for member in members)


BODIES = "Codes of the table of bodies (/bodies/), e.g. CIS-CMD; OTHER for a body without a code."
STATES = "ISO 3166-1 alpha-2 codes of the table of countries."
CLAIMS = "Claims of the articles, or an editor's decision."
PROJECTION = "Made by the portal from the meeting's claims and decisions."
PERMALINK = "Made by the portal from the id."

_BODY = Column("body", "code", "The body that sat, by its code.", CLAIMS, "CIS-CMD", BODIES)
_ORDINAL = Column(
    "ordinal",
    "integer",
    "The number of the session in the body's own count; empty where no article gives it.",
    CLAIMS,
    "77",
)
_DATE = Column(
    "date_edtf",
    "edtf",
    "The date as narrow as all evidence allows, in EDTF level 1; an interval while nothing settles it, "
    "empty where nothing is known.",
    "Claims, solved together with ordinals, chair years and terms of office; or an editor's decision.",
    "2019-10-31",
)
_CITY = Column("city", "text", "The host city by its preferred English name.", CLAIMS, "Baku")
_BASIS = Column(
    "basis",
    "code",
    "Whether the row stands by articles or by an editor's decision.",
    PROJECTION,
    "article",
    _words(Basis),
)
_REVIEWED = Column("reviewed", "boolean", "Whether an editor looked at it.", "Editors' decisions.", "false")
_SOURCES = Column(
    "sources",
    "list",
    "The articles that the row rests on: each one's address, or its title and id where it has no address.",
    "The articles of the chosen claims.",
    "https://example.org/news/1|https://example.org/news/2",
)
_QUOTE = Column(
    "quote",
    "text",
    "The strongest sentence that the row rests on, which is the first that its page shows, verbatim; empty "
    "where an editor added the row.",
    "The text of an article.",
    "The 77th session took place in Baku.",
)
_MEETING_ID = Column(
    "meeting_id", "code", "The meeting, by its id in the list of meetings.", PROJECTION, "cis-cmd-77"
)


def _permalink(example: str) -> Column:
    return Column("permalink", "address", "The address of the row on the portal.", PERMALINK, example)


MEETINGS = (
    Column("id", "code", "The meeting's id, which is also its address.", PROJECTION, "cis-cmd-77"),
    _BODY,
    _ORDINAL,
    _DATE,
    Column(
        "date_from",
        "date",
        "The earliest possible first day; empty where it is open.",
        PROJECTION,
        "2019-10-31",
    ),
    Column(
        "date_to", "date", "The latest possible last day; empty where it is open.", PROJECTION, "2019-10-31"
    ),
    Column(
        "date_basis",
        "code",
        "What the date rests on. explicit: all of it is printed in a text; relative: its day, or only its "
        "year, is counted from the publication or from another date that the text gives; dateline, byline, "
        "url, given: it is the day that this gives; inferred: it follows from other evidence; editor: a "
        "decision.",
        CLAIMS,
        "explicit",
        _words(DateBasis),
    ),
    _CITY,
    Column("country", "code", "The host state.", CLAIMS, "AZ", STATES),
    Column(
        "status",
        "code",
        "How the meeting stands in time, in the word that the pages show: held, planned, postponed, "
        "cancelled, or merely spoken of as past; under-way on the day of the last report alone, held "
        "afterwards.",
        CLAIMS,
        "held",
        _words([*Status, *StatusDetail]),
    ),
    Column(
        "title",
        "text",
        "A readable name of the meeting.",
        PROJECTION,
        "77th session of the CIS Council of Defence Ministers",
    ),
    Column(
        "countries_present",
        "list",
        "States said to have taken part, in person, by video, by a representative or as observers. A state "
        "that was only expected is not among them; the list of attendees and the meeting's page name it.",
        CLAIMS,
        "AZ|BY|RU",
        STATES,
    ),
    Column(
        "countries_absent",
        "list",
        "States said to stay away, those that refused to come among them; the list of delegations tells "
        "which did. A state in neither column is not spoken of; that is not absence.",
        CLAIMS,
        "AM",
        STATES,
    ),
    Column("attendees", "integer", "How many people are named as attending or as absent.", PROJECTION, "8"),
    Column("documents", "integer", "How many papers are named.", PROJECTION, "3"),
    Column("articles", "integer", "How many articles tell of the meeting.", PROJECTION, "2"),
    _REVIEWED,
    _permalink("https://portal.example/meetings/cis-cmd-77/"),
)

ATTENDEES = (
    Column("id", "code", "The meeting's id and the person's.", PROJECTION, "cis-cmd-77--zakir-hasanov"),
    _MEETING_ID,
    _BODY,
    _ORDINAL,
    _DATE,
    _CITY,
    Column("meeting_country", "code", "The host state.", CLAIMS, "AZ", STATES),
    Column("person_id", "code", "The person, by the id in the list of people.", PROJECTION, "zakir-hasanov"),
    Column(
        "name",
        "text",
        "The person's preferred name.",
        "The table of officials, or the first spelling met.",
        "Zakir Hasanov",
    ),
    Column("name_as_printed", "text", "The name as an article prints it.", CLAIMS, "Zakir Hasanov"),
    Column(
        "country", "code", "The state the person came for; empty for an organisation.", CLAIMS, "AZ", STATES
    ),
    Column("role", "text", "The office in which the person came.", CLAIMS, "Minister of Defence"),
    Column(
        "attendance",
        "code",
        "How the person attended, or that the person stayed away.",
        CLAIMS,
        "present",
        _words(Attendance),
    ),
    _BASIS,
    _SOURCES,
    _QUOTE,
    _REVIEWED,
    _permalink("https://portal.example/meetings/cis-cmd-77/#cis-cmd-77--zakir-hasanov"),
)

DELEGATIONS = (
    Column("id", "code", "The meeting's id and the state's code.", PROJECTION, "cis-cmd-77--am"),
    _MEETING_ID,
    _BODY,
    _ORDINAL,
    _DATE,
    _CITY,
    Column("meeting_country", "code", "The host state.", CLAIMS, "AZ", STATES),
    Column("country", "code", "The state of which this is said.", CLAIMS, "AM", STATES),
    Column(
        "attendance",
        "code",
        "How the state took part, or that it stayed away: refused where it is said to have declined to come, "
        "absent where no more is said.",
        CLAIMS,
        "refused",
        _words(Attendance),
    ),
    _SOURCES,
    _QUOTE,
    _permalink("https://portal.example/meetings/cis-cmd-77/#cis-cmd-77--am"),
)

DAYS_IN_CHAIR = (
    "Inferred from the year for the CIS, whose chair changes on 1 January since 2009; empty for other chairs."
)
DAYS_SOURCE = "Inferred by the portal from the claims of the year."
CHAIRMANSHIPS = (
    Column("id", "code", "Body, state and year.", PROJECTION, "cis-tm-2019"),
    Column("body", "code", "The organisation or council in whose chair.", CLAIMS, "CIS", BODIES),
    Column("country", "code", "The state in the chair.", CLAIMS, "TM", STATES),
    Column(
        "person",
        "code",
        "The person in the chair, by the id in the list of people; often not named.",
        CLAIMS,
        "gurbanguly-berdimuhamedow",
    ),
    Column("year_from", "integer", "The first year in the chair.", CLAIMS, "2019"),
    Column("year_to", "integer", "The last year in the chair.", CLAIMS, "2019"),
    Column("date_from", "date", f"The first day in the chair. {DAYS_IN_CHAIR}", DAYS_SOURCE, "2019-01-01"),
    Column("date_to", "date", f"The last day in the chair. {DAYS_IN_CHAIR}", DAYS_SOURCE, "2019-12-31"),
    _BASIS,
    _SOURCES,
    _QUOTE,
    _permalink("https://portal.example/chairmanships/#cis-tm-2019"),
)

DOCUMENTS = (
    Column("id", "code", "The meeting's id and the folded title.", PROJECTION, "cis-cmd-77--doc-work-plan"),
    _MEETING_ID,
    _BODY,
    _ORDINAL,
    _DATE,
    _CITY,
    Column(
        "title", "text", "The paper's name as an article gives it.", CLAIMS, "plan of joint work for 2020"
    ),
    Column("action", "code", "What the sitting did with it.", CLAIMS, "approved", _words(DocumentAction)),
    Column("draft", "boolean", "Whether it is called a draft.", CLAIMS, "false"),
    _SOURCES,
    _QUOTE,
    _permalink("https://portal.example/meetings/cis-cmd-77/#cis-cmd-77--doc-work-plan"),
)

ARTICLES = (
    Column(
        "id", "code", "The first 16 digits of the text's SHA-256.", "The article's text.", "3f786850e387550f"
    ),
    Column("title", "text", "The headline.", "The article or its carrier.", "Ministers meet in Baku"),
    Column("publisher", "text", "Who published it.", "The article or its carrier.", "Example News Agency"),
    Column(
        "published", "edtf", "The day of publication.", "The text, else its carrier's stamp.", "2019-10-31"
    ),
    Column(
        "published_basis",
        "code",
        "What the day of publication rests on; given: the carrier's stamp.",
        "The reading in force.",
        "byline",
        _words(DateBasis),
    ),
    Column(
        "language", "code", "The language of the text.", "The reading in force.", "en", "ISO 639-1 codes."
    ),
    Column("url", "address", "Where it was published.", "The carrier.", "https://example.org/news/1"),
    Column("meetings", "list", "The meetings it tells of, by id.", PROJECTION, "cis-cmd-77"),
    Column("claims", "integer", "How many claims the reading in force holds.", "The reading in force.", "24"),
    Column(
        "no_meeting",
        "text",
        "Why no meeting was read in it; empty where one was.",
        "The reading in force.",
        "Names no sitting of a known body.",
    ),
    Column("extractor", "text", "The version of the rules in force.", "The reading in force.", "rules/0.2.0"),
    Column(
        "text_hash",
        "text",
        "SHA-256 of the text in UTF-8.",
        "The article's text.",
        "3f786850e387550fdab836ed7e6dc881de23001b",
    ),
    Column(
        "sample", "boolean", "Whether it is shipped for testing and in part invented.", "The portal.", "false"
    ),
    _permalink("https://portal.example/articles/3f786850e387550f/"),
)

PEOPLE = (
    Column("id", "code", "The person's id, which is also the address.", PROJECTION, "sergey-shoigu"),
    Column(
        "name",
        "text",
        "The preferred name.",
        "The table of officials, or the first spelling met.",
        "Sergey Shoigu",
    ),
    Column(
        "spellings",
        "list",
        "Every spelling of the name that articles print or the table knows, in any script.",
        "The table of officials and the articles.",
        "Sergei Shoigu|Sergey Shoygu",
    ),
    Column("country", "code", "The person's state.", "The table of officials, or claims.", "RU", STATES),
    Column("offices", "list", "Offices held.", "The table of officials.", "Minister of Defence"),
    Column(
        "curated",
        "boolean",
        "Whether the person is in the table of officials.",
        "The table of officials.",
        "true",
    ),
    Column("meetings", "integer", "At how many meetings the person is said to take part.", PROJECTION, "12"),
    Column("absences", "integer", "From how many meetings the person is said to stay away.", PROJECTION, "1"),
    Column(
        "first_day",
        "date",
        "The earliest possible day of the first of these meetings.",
        PROJECTION,
        "2012-12-05",
    ),
    Column(
        "last_day", "date", "The latest possible day of the last of these meetings.", PROJECTION, "2023-09-29"
    ),
    _permalink("https://portal.example/people/sergey-shoigu/"),
)

COLUMNS: dict[str, tuple[Column, ...]] = {
    "meetings": MEETINGS,
    "attendees": ATTENDEES,
    "delegations": DELEGATIONS,
    "chairmanships": CHAIRMANSHIPS,
    "documents": DOCUMENTS,
    "articles": ARTICLES,
    "people": PEOPLE,
}
