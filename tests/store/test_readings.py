"""A new version of the rules adds claims and retires the old version's; nothing is deleted."""

from datetime import UTC, datetime

import pytest

from events.kinds import Field
from events.models import Claim, Extraction
from events.records import Claim as ClaimRecord
from events.records import ParsedArticle, Reading, Span
from events.store import articles, evidence, generation, readings

pytestmark = pytest.mark.django_db
TEXT = "The ministers met in Tver."


def reading(version: str) -> Reading:
    return Reading(version, "en", None, (), (), (), silence="No sitting of a known body is told.")


def claim(article: str, name: str) -> ClaimRecord:
    span, sentence = Span(21, 25, "Tver"), Span(0, 26, TEXT)
    return ClaimRecord(name, article, "m1", Field.CITY, "Tver", span, sentence, "place/in")


@pytest.fixture
def article() -> str:
    return articles.keep(ParsedArticle(TEXT, "a.txt"), datetime(2024, 5, 1, tzinfo=UTC))[0]


def test_a_version_reads_an_article_once(article: str) -> None:
    assert readings.keep(article, reading("rules/1"), [claim(article, "k1")])
    assert not readings.keep(article, reading("rules/1"), [claim(article, "k1")])
    assert Claim.objects.count() == 1


def test_a_raised_version_retires_the_old_claims_and_keeps_them(article: str) -> None:
    readings.keep(article, reading("rules/1"), [claim(article, "k1")])
    readings.keep(article, reading("rules/2"), [claim(article, "k2")])
    assert [row.id for row in evidence.load().claims] == ["k2"]
    assert Claim.objects.count() == 2
    assert Extraction.objects.get(extractor="rules/1").retired_at


def test_going_back_to_a_version_brings_its_claims_back(article: str) -> None:
    for version, name in (("rules/1", "k1"), ("rules/2", "k2"), ("rules/1", "k1")):
        readings.keep(article, reading(version), [claim(article, name)])
    assert [row.id for row in evidence.load().claims] == ["k1"]


def test_each_new_reading_asks_for_a_projection(article: str) -> None:
    before = generation.requested()
    readings.keep(article, reading("rules/1"), [])
    readings.keep(article, reading("rules/1"), [])
    assert generation.requested() == before + 1
