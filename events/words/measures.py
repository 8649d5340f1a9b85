"""The measures of the rules in words: what each one counts, in the language in force."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from events.evaluation import Measure

Words = Promise | str
WORDS: dict[str, tuple[Words, Words]] = {
    "meetings": (_("Meetings"), _("Sittings that an article reports or announces.")),
    "past meetings": (_("Earlier meetings"), _("Sittings to which an article only looks back.")),
    "attendees": (_("People"), _("Everybody who is said to have come, or to have stayed away.")),
    "countries present": (
        _("States present"),
        _("States that are said to take part, themselves or by their people."),
    ),
    "countries absent": (_("States absent"), _("States that are said to have stayed away.")),
    "documents": (_("Papers"), _("Named papers that a sitting adopted, approved, signed or considered.")),
    "chairmanships": (_("Chairmanships"), _("Terms in the chair: who chairs what, and in which year.")),
    "ordinal": (_("Session numbers"), _("The number that is printed with a sitting.")),
    "date": (_("Dates"), _("The day, month or year of a meeting, where the article lets it be known.")),
    "city": (_("Cities"), _("Where a meeting sat.")),
    "host country": (_("Host states"), _("The state where a meeting sat.")),
    "status": (_("Status"), _("Held, planned, or spoken of as past.")),
    "attendee attendance": (_("Attendance"), _("Whether a person was present, represented or absent.")),
    "attendee country": (_("States of people"), _("The state for which a person came.")),
    "attendee role": (_("Offices"), _("The office in which a person came.")),
    "agenda count": (_("Agenda items"), _("How many items are said to have been on the agenda.")),
    "published": (_("Days of publication"), _("When the article came out, as far as it tells.")),
    "quoted spans": (_("Quotations"), _("Words given as evidence that stand in the article exactly so.")),
    "no invented date": (
        _("No date invented"),
        _("Meetings that cannot be dated, and are left without a date."),
    ),
    "no meeting where none is": (
        _("No meeting invented"),
        _("Articles without a meeting, in which none is found."),
    ),
}
"""Measure → its name, and what it counts."""


@dataclass(frozen=True, slots=True)
class Row:
    """One measure with its words, as a line of a table."""

    title: Words
    meaning: Words
    measure: Measure

    @property
    def bar(self) -> str:
        """The length of its bar, of 100; a number for a drawing, the same in every language."""
        return f"{100 * self.measure.value:.1f}"


def rows(measures: Iterable[Measure]) -> tuple[list[Row], list[Row]]:
    """The measures of what is found (with precision and recall), and of what is said about it."""
    told = [Row(*WORDS.get(measure.name, (measure.name, "")), measure) for measure in measures]
    found = [row for row in told if row.measure.precision is not None]
    return found, [row for row in told if row.measure.precision is None]
