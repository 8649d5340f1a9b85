"""Which body sits where a phrase names none: "the ministers", "the Council", "they", "the next session"."""

from __future__ import annotations

from collections.abc import Callable

from events.extract.page.text import Page
from events.extract.sessions import bodies
from events.extract.sessions.bodies import BodyMention
from events.extract.sessions.event import CURRENT, Event
from events.kinds import Status

MINISTERIAL = ("CMD", "CFM")
PRONOUNS = frozenset({"they-meet", "it-sits"})
"""Rules by which only a pronoun says who sits."""


def body_of(page: Page, event: Event, topic: str | None) -> str | None:
    """The body whose sitting an event tells of: its own, else the one its words refer back to."""
    if event.rule in PRONOUNS and not event.code:
        return _just_named(page, event.start) or topic
    topic = topic or _first_named(page, event.start)
    if event.code == bodies.COMMITTEE:
        return _last(page, event.start, lambda m: _is_committee(m.code)) or topic
    if event.code == bodies.COUNCIL:
        return _council(page, event.start, topic)
    if event.code == bodies.MINISTERS:
        return _ministers(page, event.start, topic)
    return event.code or topic


def after(page: Page, event: Event, code: str, topic: str | None) -> str:
    """The body that "the next session" means after an event: its own, but of a text about a council that
    council, though the sitting of one of its committees, or a plan of another body, is told as well."""
    if event.weak or event.role != CURRENT or event.tense is Status.PLANNED:
        return topic or code
    if not _is_committee(code):
        return code
    opening = next((m for m in bodies.find(page) if m.council and m.code not in bodies.ANAPHORS), None)
    about = topic or (opening.code if opening else code)
    return code if _is_committee(about) else about


def _just_named(page: Page, before: int) -> str | None:
    """ "They": whom the sentence before names last, though it has nobody sit."""
    number = page.sentence_index(before)
    sentence = page.sentences[max(number - 1, 0)]
    named = (m for m in reversed(bodies.find(page)) if sentence.start <= m.start < sentence.end)
    return next((m.code for m in named if not m.author and m.code not in bodies.ANAPHORS), None)


def _first_named(page: Page, before: int) -> str | None:
    """The council named first, where "the ministers" follow before any sitting has been told; without one
    whose organisation stands beside it any other."""
    named = [m for m in bodies.find(page) if m.start < before and m.code not in bodies.ANAPHORS]
    return next((m.code for m in sorted(named, key=lambda m: (not m.explicit, m.author))), None)


def _council(page: Page, before: int, topic: str | None) -> str | None:
    """ "The Council": the one named last by that word, neither a committee nor a summit."""

    def is_council(m: BodyMention) -> bool:
        return m.council and not (_is_committee(m.code) or page.hits_in(m.start, m.end, "summit"))

    return _last(page, before, is_council) or topic


def _ministers(page: Page, before: int, topic: str | None) -> str:
    """ "The ministers": of the council in hand, else of the one named last that ministers sit in."""
    if topic and topic.endswith(MINISTERIAL):
        return topic
    return _last(page, before, lambda m: m.code.endswith(MINISTERIAL)) or "CIS-CMD"


def _last(page: Page, before: int, fits: Callable[[BodyMention], bool]) -> str | None:
    """The last fitting body that is named with its organisation before an offset."""
    named = (m for m in reversed(bodies.find(page)) if m.start < before and m.explicit)
    return next((m.code for m in named if fits(m)), None)


def _is_committee(code: str) -> bool:
    return code in bodies.COMMITTEES or code.endswith(bodies.OTHER_COUNCIL)
