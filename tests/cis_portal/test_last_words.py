"""The line of a log that is shown to a person."""

import pytest

from cis_portal.embedded.process import last_words


@pytest.mark.parametrize(
    ("log", "words"),
    [
        (
            "Traceback (most recent call last):\n"
            "django.db.utils.ProgrammingError: permission denied for schema public\n"
            "LINE 1: CREATE TABLE events_job (...\n"
            "                     ^\n",
            "django.db.utils.ProgrammingError: permission denied for schema public",
        ),
        ("LOG:  starting\nFATAL:  lock file is empty\nHINT:  remove it\n", "FATAL:  lock file is empty"),
        ("one\ntwo words\n   ^\n\n", "two words"),
        ("", "it left no message"),
    ],
)
def test_the_line_that_says_something(tmp_path, log, words):
    path = tmp_path / "log"
    path.write_text(log)
    assert last_words(path) == words
    assert last_words(tmp_path / "missing") == "it left no message"
