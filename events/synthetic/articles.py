"""What is written of the sittings of a council: reports, second reports, announcements, and other news.

Sources differ as they do in life: a second report often leaves the number or the day out, a few give another
day or another city, or call somebody absent who came; a report looks back at the last sitting and names the
next one, and some name the summit of heads of state that is to come.
"""

from __future__ import annotations

import random
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta

from events.kinds import Attendance, Status
from events.records import (
    AttendeeReading,
    ChairmanshipReading,
    DateReading,
    MeetingReading,
    ParsedArticle,
    Reading,
)
from events.synthetic import sentences
from events.synthetic.councils import MEMBERS, SUMMITS, Council, Sitting
from events.synthetic.people import Member, seated
from events.synthetic.writing import Page

EXTRACTOR = "synthetic/1"
"""What stands in the place of the rules' version: no rule read these articles."""
AGENCIES = ("Steppe Wire", "Meridian News", "Caspian Herald", "Polesie Telegraph", "Pamir Dispatch")
PAPERS = (
    "Plan of joint activities",
    "Concept of cooperation",
    "Programme of training",
    "Agreement on signals",
)
ARRIVED = ("Those who came were ", ".")
STAYED = ("", " did not come.")
AWAITED = ("The organisers expect ", ".")
Told = tuple[ParsedArticle, Reading]


@dataclass(slots=True)
class _Draft:
    """One article in the making."""

    agency: str
    page: Page
    published: DateReading
    meetings: list[MeetingReading] = field(default_factory=list)
    chairs: list[ChairmanshipReading] = field(default_factory=list)

    def done(self, title: str, silence: str | None = None) -> Told:
        """The article and its reading."""
        day = self.published.edtf
        origin = f"{self.agency}, {day}"
        parsed = ParsedArticle(self.page.text, origin, title=title, publisher=self.agency, published=day)
        meetings, chairs = tuple(self.meetings), tuple(self.chairs)
        return parsed, Reading(EXTRACTOR, "en", self.published, meetings, chairs, (), silence)


def articles_of(world: Iterable[Council], seed: int) -> Iterator[Told]:
    """All articles about the councils' sittings, council by council, with what is to be read in them."""
    listed = tuple(world)
    summits = next(council for council in listed if council.code == SUMMITS)
    for council in listed:
        rng = random.Random(f"{seed}/{council.code}/articles")  # noqa: S311 a made-up world keeps no secrets
        for sat in council.sittings:
            members = seated(council.code, sat.day.year, seed)
            yield from _Press(council, sat, summits, members, rng).told()


@dataclass(frozen=True, slots=True)
class _Press:
    """What the agencies write about one sitting."""

    council: Council
    sat: Sitting
    summits: Council
    members: Sequence[Member]
    rng: random.Random

    def told(self) -> Iterator[Told]:
        """The articles, as chance has them."""
        agencies = self.rng.sample(AGENCIES, 4)
        yield self._report(agencies[0])
        if self._chance(0.7):
            yield self._second_report(agencies[1])
        if self._chance(0.5):
            yield self._announcement(agencies[2])
        if self._chance(0.1):
            yield self._other_news(agencies[3])

    def _chance(self, share: float) -> bool:
        return self.rng.random() < share

    def _begin(self, agency: str, first: int, last: int) -> _Draft:
        """An article that comes out so many days after the sitting; before it, where they are negative."""
        day = self.sat.day + timedelta(days=self.rng.randint(first, last))
        page = Page()
        return _Draft(agency, page, sentences.dateline(page, self.sat.city, day, agency))

    def _report(self, agency: str) -> Told:
        """The report of the day: number, day, city, everybody, papers, the sittings before and after."""
        draft = self._begin(agency, 0, 1)
        told = self._sitting(draft, self.sat, Status.HELD, main=True, dated="day")
        away = self.rng.randrange(len(self.members)) if self._chance(0.5) else None
        people = self._people(draft, self.members, away)
        titles = self.rng.sample(PAPERS, self.rng.randint(0, 2))
        papers = (sentences.paper(draft.page, f"{title} for {self.sat.day.year}") for title in titles)
        draft.meetings.append(replace(told, attendees=people, documents=tuple(papers)))
        self._look_around(draft)
        return draft.done(f"{self.council.name} meets in {self.sat.city}")

    def _look_around(self, draft: _Draft) -> None:
        """The last sitting by its number, the next by number and city, the next summit by its day."""
        number, sittings = self.sat.ordinal, self.council.sittings
        if number > 1 and self._chance(0.3):
            draft.meetings.append(self._sitting(draft, sittings[number - 2], Status.PAST_MENTION))
        if number < len(sittings) and self._chance(0.4):
            draft.meetings.append(self._sitting(draft, sittings[number], Status.PLANNED))
        following = bisect_right([summit.day for summit in self.summits.sittings], self.sat.day)
        if following < len(self.summits.sittings) and self.council != self.summits and self._chance(0.05):
            summit = self.summits.sittings[following]
            words = sentences.sitting(draft.page, self.summits, summit, Status.PLANNED, dated="day")
            draft.meetings.append(words)

    def _second_report(self, agency: str) -> Told:
        """Another agency's report: shorter, and not always right."""
        draft = self._begin(agency, 0, 2)
        numbered = self._chance(0.6)
        dated = "day" if not numbered or self._chance(0.6) else ""
        told = self._mistaken() if numbered and dated and self._chance(0.05) else self.sat
        meeting = self._sitting(draft, told, Status.HELD, main=True, numbered=numbered, dated=dated)
        few = self.rng.sample(self.members, 5)
        people = self._people(draft, few, 0 if self._chance(0.03) else None)
        came = sorted({member.country for member in few})
        states = sentences.delegations(draft.page, came) if self._chance(0.5) else ()
        draft.meetings.append(replace(meeting, attendees=people, delegations=states))
        if self._chance(0.3):
            year = self.sat.day.year
            country = MEMBERS[year % len(MEMBERS)] if self._chance(0.95) else self.rng.choice(MEMBERS)
            draft.chairs.append(sentences.chair(draft.page, self.council, country, year))
        return draft.done(f"Session of the {self.council.name} is over")

    def _mistaken(self) -> Sitting:
        """The sitting on the next day, or, more seldom, in another city."""
        if self._chance(0.8):
            return replace(self.sat, day=self.sat.day + timedelta(days=1))
        other = self.rng.choice(self.council.sittings)
        return replace(self.sat, city=other.city, country=other.country)

    def _announcement(self, agency: str) -> Told:
        """What is written before: the day or only the month, and who is expected."""
        draft = self._begin(agency, -40, -9)
        numbered, dated = self._chance(0.7), "day" if self._chance(0.6) else "month"
        told = self._sitting(draft, self.sat, Status.PLANNED, main=True, numbered=numbered, dated=dated)
        guests = self.rng.sample(self.members, 3)
        awaited = sentences.people(draft.page, guests, AWAITED, "person", Attendance.EXPECTED)
        draft.meetings.append(replace(told, attendees=awaited))
        return draft.done(f"{self.council.name} to meet in {self.sat.city}")

    def _other_news(self, agency: str) -> Told:
        draft = self._begin(agency, -60, -41)
        draft.page.line(f"Guests of the {self.council.name} watched exercise no. {self.sat.ordinal}.")
        return draft.done("Guests watch an exercise", "No sitting of a council is told of.")

    def _sitting(
        self,
        draft: _Draft,
        told: Sitting,
        status: Status,
        *,
        main: bool = False,
        numbered: bool = True,
        dated: str = "",
    ) -> MeetingReading:
        return sentences.sitting(
            draft.page, self.council, told, status, main=main, numbered=numbered, dated=dated
        )

    def _people(
        self, draft: _Draft, members: Sequence[Member], away: int | None
    ) -> tuple[AttendeeReading, ...]:
        """Who came, and the one who did not."""
        there = [member for number, member in enumerate(members) if number != away]
        came = sentences.people(draft.page, there, ARRIVED, "person", Attendance.PRESENT)
        if away is None:
            return came
        return came + sentences.people(draft.page, [members[away]], STAYED, "away", Attendance.ABSENT)
