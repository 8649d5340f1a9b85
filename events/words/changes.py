"""The history of rows as plain sentences: what one revision did to a fact, and what that rests on."""

from __future__ import annotations

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from events.kinds import Cause
from events.query.pages.causes import Reason
from events.query.pages.changes import Change, Step
from events.records import Json
from events.words.history import change as change_words
from events.words.history import values
from events.words.names import country_name

CAME = {
    "meeting": _("The meeting came in"),
    "mention": _("“{name}” tells of it"),
    "chairmanship": _("The term came in"),
}
GONE = {
    "meeting": _("The meeting went"),
    "mention": _("“{name}” tells of it no longer"),
    "chairmanship": _("The term went"),
}
TOLD_WHERE_THEY_CAME = frozenset({"attendance", "role", "date", "city", "status", "action", "ordinal"})
"""What a reader asks of something that came, or went; the rest stands on its page."""


def sentence(change: Change) -> str:
    """What one revision did to one row, as a sentence without its full stop."""
    name = country_name(change.name) if change.noun == "delegation" else change.name
    if change.kind == "changed":
        told = _changes(change)
        return (
            f"{name}: {told}" if name and change.noun != "chairmanship" else f"{told[:1].upper()}{told[1:]}"
        )
    came = change.kind == "came"
    words = str((CAME if came else GONE).get(change.noun, _("{name} came in") if came else _("{name} went")))
    told = _values(change, 1 if came else 0) if change.noun != "mention" else ""
    return words.format(name=name) + (f": {told}" if told else "")


def _changes(change: Change) -> str:
    return "; ".join(
        change_words(part, _plain(now), {part: _plain(then)}) for part, (then, now) in change.parts.items()
    )


def _values(change: Change, side: int) -> str:
    """The values that came, or that went with it."""
    return values(
        {part: _plain(both[side]) for part, both in change.parts.items() if part in TOLD_WHERE_THEY_CAME}
    )


def _plain(value: Json) -> Json:
    """A list as words; what is no list stays as it is."""
    return ", ".join(str(each) for each in value) if isinstance(value, list) else value


def because(reason: Reason) -> str:
    """One reason of a change, as a sentence without its full stop."""
    if reason.decision:
        words = gettext("Decided by {author}: {words}")
        return words.format(author=reason.author, words=reason.words.rstrip("."))
    words = (
        gettext("No longer read in “{title}”")
        if reason.ceased
        else gettext("Read in “{title}” by {rule}, {extractor}")
    )
    return words.format(title=reason.title, rule=reason.rule, extractor=reason.extractor)


def made_by(step: Step) -> str:
    """Whose doing a revision was."""
    cause = step.revision.cause
    if cause == Cause.BY_HAND:
        return gettext("By hand in the database, past the portal: {account}").format(
            account=step.revision.account
        )
    return gettext("Rebuilt") if cause == Cause.REBUILD else gettext("The portal")
