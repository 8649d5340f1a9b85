"""Whose doing a change of the shown rows is: the triggers of `migrations/0013` keep it with their history."""

from collections.abc import Iterator
from contextlib import contextmanager

from django.db import connection

from events.kinds import Cause


@contextmanager
def revision(cause: Cause) -> Iterator[None]:
    """All rows written inside belong to one revision of this cause; one that is begun already goes on.

    Call it inside a transaction. What is written outside any was done by hand.
    """
    if _begun():
        yield
        return
    _say(cause)
    yield
    _say("")


def _begun() -> bool:
    with connection.cursor() as cursor:
        cursor.execute("SELECT current_setting('portal.cause', true)")
        (cause,) = cursor.fetchone()
    return bool(cause)


def _say(cause: str) -> None:
    """For this transaction alone: a failure that rolls it back takes the word back as well."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT set_config('portal.cause', %s, true), set_config('portal.revision', '', true)", [cause]
        )
