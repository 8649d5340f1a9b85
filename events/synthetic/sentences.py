"""The sentences of articles, each with what is to be read in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache

from events.kinds import Attendance, DateBasis, DocumentAction, Status
from events.records import (
    AttendeeReading,
    ChairmanshipReading,
    DateReading,
    DocumentReading,
    MeetingReading,
    Stated,
)
from events.reference import countries
from events.synthetic.councils import Council, Sitting
from events.synthetic.people import Member
from events.synthetic.writing import Page, Words

VERBS = {
    Status.HELD: "was held",
    Status.PLANNED: "will be held",
    Status.PAST_MENTION: "had been held",
}
Parts = list[str | Words]


@cache
def states() -> Mapping[str, str]:
    """The names of states by their codes."""
    return {country.code: country.name for country in countries()}


def in_words(day: date) -> str:
    """A day as a text prints it: "5 May 2015"."""
    return f"{day.day} {day:%B %Y}"


def ordinal_in_words(number: int) -> str:
    """A number as a text prints it: "77th"."""
    teen = 10 < number % 100 < 20
    return f"{number}{'th' if teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def dateline(page: Page, city: str, day: date, agency: str) -> DateReading:
    """City, day and agency at the head of a report."""
    found = page.line(f"{city.upper()}, ", Words("published", in_words(day)), f". {agency}.")
    return DateReading(day.isoformat(), DateBasis.DATELINE, "the dateline", (found["published"],))


def sitting(
    page: Page,
    council: Council,
    told: Sitting,
    status: Status,
    *,
    main: bool = False,
    numbered: bool = True,
    dated: str = "",
) -> MeetingReading:
    """A sitting with its city; `dated` by its "day", by its "month", or not at all."""
    number: Parts = [Words("ordinal", ordinal_in_words(told.ordinal)), " "] if numbered else []
    found = page.line(
        "The ",
        *number,
        "session of the ",
        Words("body", council.name),
        " ",
        Words("status", VERBS[status]),
        " in ",
        Words("city", told.city),
        *_when(told.day, dated),
        ".",
    )
    edtf = told.day.isoformat() if dated == "day" else f"{told.day:%Y-%m}"
    return MeetingReading(
        body=Stated(council.code, (found["body"],)),
        status=Stated(status, (found["status"],)),
        main=main,
        ordinal=Stated(told.ordinal, (found["ordinal"],)) if numbered else None,
        date=DateReading(edtf, DateBasis.EXPLICIT, "as printed", (found["date"],)) if dated else None,
        city=Stated(told.city, (found["city"],)),
    )


def _when(day: date, dated: str) -> Parts:
    match dated:
        case "day":
            return [" on ", Words("date", in_words(day))]
        case "month":
            return [" in ", Words("date", f"{day:%B %Y}")]
    return []


def people(
    page: Page, members: Sequence[Member], words: tuple[str, str], kind: str, attendance: Attendance
) -> tuple[AttendeeReading, ...]:
    """A list of people with their offices; `words` stand before and behind it."""
    parts: Parts = [words[0]]
    for number, member in enumerate(members):
        parts += [", " if number else "", Words(kind, member.name, str(number))]
        parts.append(f" ({member.office} of {states()[member.country]})")
    found = page.line(*parts, words[1])
    return tuple(
        AttendeeReading(member.name, member.country, member.office, attendance, (found[str(number)],))
        for number, member in enumerate(members)
    )


def delegations(page: Page, codes: Sequence[str]) -> tuple[tuple[Stated[str], Attendance], ...]:
    """The states that sent somebody."""
    parts: Parts = ["Delegations came from "]
    for number, code in enumerate(codes):
        parts += [", " if number else "", Words("state", states()[code], code)]
    found = page.line(*parts, ".")
    return tuple((Stated(code, (found[code],)), Attendance.PRESENT) for code in codes)


def paper(page: Page, title: str) -> DocumentReading:
    """A paper that was approved."""
    found = page.line("The participants approved the ", Words("paper", title), ".")
    return DocumentReading(title, DocumentAction.APPROVED, False, (found["paper"],))


def chair(page: Page, council: Council, country: str, year: int) -> ChairmanshipReading:
    """Who leads the council in a year."""
    found = page.line(Words("chair", f"{states()[country]} chairs"), f" the {council.name} in {year}.")
    return ChairmanshipReading(council.code, country, year, (found["chair"],))
