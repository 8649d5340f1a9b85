"""The page of measured figures."""

import pytest
from django.test import Client
from django.utils.translation import override

from events.evaluation import Measure, record
from events.models import Extraction
from events.words.measures import WORDS, rows
from tests.query.world import World


def test_every_shipped_measure_stands_on_the_page(client: Client, world: World) -> None:
    shipped = record.load()
    page = client.get("/accuracy/").content.decode()
    assert shipped.rules in page
    assert f"{shipped.articles} sample articles" in page
    assert "the figures overstate" in page
    assert shipped.measures
    for measure in shipped.measures:
        title, meaning = WORDS[measure.name]
        assert str(title) in page
        assert str(meaning) in page
        assert f"{measure.value:.3f}" in page


def test_other_rules_by_which_articles_were_read_are_named(client: Client, world: World) -> None:
    readings = set(Extraction.objects.filter(retired_at=None).values_list("extractor", flat=True))
    others = readings - {record.load().rules}
    page = client.get("/accuracy/").content.decode()
    assert ("whose figures these are not" in page) is bool(others)


@pytest.mark.parametrize("name", WORDS)
def test_every_measure_has_russian_words(name: str) -> None:
    for words in WORDS[name]:
        with override("en"):
            english = str(words)
        with override("ru"):
            assert str(words) != english


def test_a_measure_without_words_keeps_its_name() -> None:
    found, said = rows([Measure("rivers", 0.5, 2, 0.5, 0.5), Measure("lakes", 1.0, 3)])
    assert [(row.title, row.bar) for row in found] == [("rivers", "50.0")]
    assert [(row.title, row.bar) for row in said] == [("lakes", "100.0")]
