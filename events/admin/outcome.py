"""What a decision, or taking one back, has truly changed, in words."""

from __future__ import annotations

from django.utils.translation import gettext

from events.admin.shown import Shown
from events.admin.stale import field_words, value_words
from events.models import Meeting
from events.words.dates import edtf_words


def of_saving(before: Shown, after: Shown | None, typed: str) -> str:
    """What a saving has done to the date beside what was `typed` for it: those who came bound it by their
    offices, and a number by its neighbours. Empty where the date is as it was, or as it was typed."""
    now = after.meeting.date_edtf if after else ""
    if after is None or now in (before.meeting.date_edtf, typed):
        return ""
    if not now:
        return gettext("The date is open now.")
    return gettext("The date is now: {date}.").format(date=edtf_words(now))


def of_taking_back(before: Shown | None, after: Shown | None, other: str = "") -> str:
    """What the page of the decision's meeting shows otherwise than before; None where there is no meeting.
    `other` is the second meeting of a judgement."""
    if apart := before and Meeting.objects.filter(id=other).exclude(id=before.meeting.id).first():
        return gettext("Taken back: {meeting} stands by itself again.").format(meeting=apart.title)
    if before is None and after is None:
        return gettext("Taken back. No meeting rests on it.")
    if before is None and after is not None:
        return gettext("Taken back: {meeting} stands again.").format(meeting=after.meeting.title)
    if before is None or after is None:
        return gettext("Taken back: nothing else tells of the meeting, so it is gone.")
    changes = [*_rows(before, after), *_values(before, after), *_looked_at(before, after)]
    if not changes:
        return gettext("Taken back. What is shown stays the same: the articles or another decision give it.")
    return gettext("Taken back. Now shown: {changes}.").format(changes="; ".join(changes))


def _rows(before: Shown, after: Shown) -> list[str]:
    then, now = before.names, after.names
    return [
        *(gettext("{name} is out of the list").format(name=then[row]) for row in then if row not in now),
        *(gettext("{name} is in the list again").format(name=now[row]) for row in now if row not in then),
    ]


def _values(before: Shown, after: Shown) -> list[str]:
    """Values that changed in rows that stand on both sides."""
    then, now = before.values, after.values
    return [
        gettext("{what}: {now} (was {then})").format(
            what=field_words(name, after.names),
            now=value_words(name, now[name]),
            then=value_words(name, then[name]),
        )
        for name in then
        if name in now and then[name] != now[name]
    ]


def _looked_at(before: Shown, after: Shown) -> list[str]:
    if before.meeting.reviewed == after.meeting.reviewed:
        return []
    return [gettext("reviewed") if after.meeting.reviewed else gettext("not reviewed")]
