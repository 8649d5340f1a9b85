"""A file shows one moment, whatever is committed while it is written."""

import json
import threading

import pytest
from django.db import connection

from events import export
from events.export import Context
from events.query.filters import default
from events.store import reference
from tests import factories as make


@pytest.mark.django_db(transaction=True)
def test_a_meeting_committed_meanwhile_is_not_in_the_file(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("events.export.objects.ROWS_A_PIECE", 1)
    reference.load()
    make.meeting("cis-cmd-1", ordinal=1)

    def commit_another() -> None:
        make.meeting("cis-cmd-2", ordinal=2)
        connection.close()

    pieces = export.stream("meetings", default("meetings"), "json", Context())
    file = next(pieces)
    other = threading.Thread(target=commit_another)
    other.start()
    other.join()
    told = json.loads(file + b"".join(pieces))
    assert [row["id"] for row in told["rows"]] == ["cis-cmd-1"]
    assert told["provenance"]["rows"] == 1
    assert not connection.in_atomic_block


@pytest.mark.django_db(transaction=True)
def test_a_reader_who_goes_away_frees_the_transaction() -> None:
    reference.load()
    make.meeting("cis-cmd-1", ordinal=1)
    pieces = export.stream("meetings", default("meetings"), "csv", Context())
    next(pieces)
    assert connection.in_atomic_block
    pieces.close()
    assert not connection.in_atomic_block
