"""Articles are kept once, by the hash of their text, with the version that stood there before."""

from datetime import UTC, datetime

import pytest

from events.models import Article
from events.records import ParsedArticle
from events.store import articles

pytestmark = pytest.mark.django_db
NOW = datetime(2024, 5, 1, tzinfo=UTC)


def test_the_same_text_is_kept_once() -> None:
    first = articles.keep(ParsedArticle("A text.", "a.txt"), NOW)
    again = articles.keep(ParsedArticle("A text.", "b.txt", url="https://example.org/b"), NOW)
    assert first == (first[0], True)
    assert again == (first[0], False)
    assert Article.objects.get().origin == "a.txt"


def test_a_changed_text_at_one_address_is_a_later_version() -> None:
    url = "https://example.org/a"
    old, _ = articles.keep(ParsedArticle("A text.", url, url=url), NOW)
    new, _ = articles.keep(ParsedArticle("A text, mended.", url, url=url), NOW)
    assert Article.objects.get(id=new).previous_id == old


def test_an_article_without_title_is_known_by_its_origin() -> None:
    kept, _ = articles.keep(ParsedArticle("A text.", "a.txt"), NOW)
    assert Article.objects.get(id=kept).title == "a.txt"


def test_a_sample_that_comes_in_for_real_is_no_sample_any_more() -> None:
    kept, _ = articles.keep(ParsedArticle("A text.", "a.txt"), NOW, sample=True)
    assert Article.objects.get(id=kept).sample
    articles.keep(ParsedArticle("A text.", "a.txt"), NOW)
    assert not Article.objects.get(id=kept).sample


def test_a_long_publisher_is_shortened_and_shared() -> None:
    for text in ("One.", "Two."):
        articles.keep(ParsedArticle(text, "a.txt", publisher="P" * 5000), NOW)
    one, two = Article.objects.all()
    assert one.publisher == two.publisher
