"""Taking decisions: one editor at a time, and all or nothing together with the projection they lead to."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from django.db import IntegrityError, connection

from events.models import Decision, Ground, Meeting, Mention
from events.store import projection
from events.store.decisions import DecisionRefused
from events.store.groups import OVERRULE

IMPOSSIBLE = "This cannot stand together with what else is known, so nothing was saved: {}"


@contextmanager
def deciding() -> Iterator[None]:
    """A transaction in which nobody else projects. Call `show` in it once the decisions are taken.

    Raises `DecisionRefused` when what they lead to breaks a rule of the database.
    """
    try:
        with projection.exclusive():
            yield
    except IntegrityError as error:
        raise DecisionRefused(IMPOSSIBLE.format(str(error).splitlines()[0])) from error


def show() -> None:
    """Make the projection show what was just decided. The rules are loaded here, not with every command.

    What the database would check at the commit alone is checked now, before anybody is told that it is saved.
    """
    from events import tasks

    tasks.project()
    connection.check_constraints()


def address_now(mentions: Iterable[tuple[str, str]], decisions: Iterable[Decision]) -> str | None:
    """Where a meeting stands after it was decided on: by its readings, else by the decisions."""
    for article, mention in mentions:
        found = Mention.objects.filter(article=article, mention=mention).first()
        if found:
            return found.meeting_id
    facts = Ground.objects.filter(decision__in=list(decisions)).values("fact")
    return Meeting.objects.filter(id__in=facts).values_list("id", flat=True).first()


def takeable(account: Any, decisions: Iterable[int]) -> frozenset[int]:
    """Which of some decisions, given by number, an account may take back: its own, or everybody's."""
    if not account.has_perm("events.change_meeting"):
        return frozenset()
    if account.has_perm(f"events.{OVERRULE}"):
        return frozenset(decisions)
    own = Decision.objects.filter(author=account, id__in=list(decisions))
    return frozenset(own.values_list("id", flat=True))
