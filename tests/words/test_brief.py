"""Dates for the heads of narrow columns."""

from datetime import date
from types import SimpleNamespace

import pytest
from django.utils.translation import override

from events.words.brief import brief_date

DATES = [
    (date(2019, 10, 31), date(2019, 10, 31), "31 Oct 2019"),
    (date(2019, 10, 30), date(2019, 10, 31), "31 Oct 2019"),
    (date(2019, 10, 1), date(2019, 10, 31), "Oct 2019"),
    (date(2019, 1, 1), date(2019, 12, 31), "2019"),
    (date(2019, 10, 11), date(2021, 11, 10), "2019–2021"),
    (None, date(2021, 11, 10), "2021 or earlier"),
    (date(2019, 10, 11), None, "2019 or later"),
    (None, None, "25 October, year not known"),
]


@pytest.mark.parametrize(("first", "last", "words"), DATES)
def test_date_is_as_short_as_its_precision_allows(first: date | None, last: date | None, words: str) -> None:
    with override("en"):
        assert brief_date(SimpleNamespace(date_from=first, date_to=last, date_edtf="XXXX-10-25")) == words
