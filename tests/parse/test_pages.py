"""HTML pages and feeds: the words of the article, what the carrier says of it, and no more."""

import json
import string
from datetime import UTC, datetime

import pytest

from events.parse import parse
from events.records import Fetched, ParsedArticle, Refusal

NOW = datetime(2024, 11, 12, tzinfo=UTC)
PAGE = string.Template("""<!doctype html><html><head><title>Ministers meet - Sample Wire</title>
<meta property="og:site_name" content="Sample Wire"><link rel="canonical" href="https://wire.example/ministers">
$head</head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>Ministers meet</h1>
<p>The council of ministers sat in Minsk on Tuesday, the ministry&rsquo;s press office said.</p>
<p>Its agenda had <b>twelve</b> items, among them the plan of exercises for the coming year.</p></article>
<script>var hidden = "not to be read";</script>
<footer>Copyright 2019. Updated 1 January 2020</footer></body></html>
""")


def page(content: str, url: str | None = None) -> ParsedArticle:
    (item,) = parse(Fetched(content.encode(), "a.html", NOW, url))
    assert isinstance(item, ParsedArticle), item
    return item


def feed(content: str) -> list[ParsedArticle | Refusal]:
    return list(parse(Fetched(content.encode(), "feed", NOW)))


def rss(*items: str, end: str = "</channel></rss>") -> str:
    return (
        f'<?xml version="1.0"?><rss version="2.0"><channel><title>Wire &amp; Co</title>{"".join(items)}{end}'
    )


def item(number: int, more: str = "") -> str:
    return (
        f"<item><title>Head {number}</title><link>https://wire.example/{number}</link>"
        f"<description>&lt;p&gt;Body {number}.&lt;/p&gt;&lt;p&gt;More.&lt;/p&gt;</description>{more}</item>"
    )


def test_a_page_gives_its_words_under_its_headline() -> None:
    found = page(PAGE.substitute(head=""))
    assert found.text.startswith("Ministers meet\n")
    assert "ministry’s press office" in found.text
    assert "had twelve items" in found.text
    for foreign in ("Sport", "hidden", "Copyright", "<"):
        assert foreign not in found.text
    assert (found.title, found.publisher) == ("Ministers meet", "Sample Wire")


def test_the_address_it_was_fetched_from_counts_before_its_own() -> None:
    markup = PAGE.substitute(head="")
    assert page(markup).url == "https://wire.example/ministers"
    assert page(markup, "https://wire.example/fetched").url == "https://wire.example/fetched"


@pytest.mark.parametrize(
    ("head", "published"),
    [
        ('<meta property="article:published_time" content="2024-11-12T00:30:00+03:00">', "2024-11-12"),
        ('<meta itemprop="datePublished" content="2024-11-12">', "2024-11-12"),
        ('<meta name="DC.date.issued" content="2024-11">', "2024-11"),
        (
            '<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle",'
            ' "datePublished": "2024-11-12"}]}</script>',
            "2024-11-12",
        ),
        ('<time itemprop="datePublished" datetime="2024-11-12">now</time>', "2024-11-12"),
        ('<meta property="article:modified_time" content="2024-11-12">', None),
        ('<meta property="article:published_time" content="soon">', None),
        ('<script type="application/ld+json">{broken</script>', None),
        (f'<script type="application/ld+json">{"[" * 50_000}</script>', None),
        ("", None),
    ],
)
def test_only_a_publication_stamp_is_one(head: str, published: str | None) -> None:
    assert page(PAGE.substitute(head=head)).published == published


def test_html_in_a_text_file_is_read_as_html() -> None:
    markup = "URL: https://wire.example/a\n" + PAGE.substitute(head="")
    (found,) = parse(Fetched(markup.encode(), "a.txt", NOW, media_type="text/plain"))
    assert isinstance(found, ParsedArticle) and "<" not in found.text


def test_a_fragment_is_read_as_html() -> None:
    found = page("The council met<br>in Minsk.</p><p>It has <i>twelve</i> members.</p><p>End.</p>")
    assert found.text == "The council met\nin Minsk.\nIt has twelve members.\nEnd."


def test_a_page_in_another_encoding_is_read_by_its_declaration() -> None:
    markup = '<html><head><meta charset="windows-1251"></head><body><p>Щегол!</p></body></html>'
    (found,) = parse(Fetched(markup.encode("cp1251"), "a.html", NOW))
    assert isinstance(found, ParsedArticle) and found.text == "Щегол!"


@pytest.mark.parametrize(
    "markup",
    [
        "<html><body><script>only()</script></body></html>",
        "<html></html>",
        "<!-- nothing -->",
        "<html><body>" + "<div>" * 100_000,
        "<html><body>" + "<p>x</p>" * 60_000,
    ],
)
def test_a_page_without_an_article_is_refused(markup: str) -> None:
    (found,) = parse(Fetched(markup.encode(), "a.html", NOW, media_type="text/html"))
    assert isinstance(found, Refusal)
    assert found.origin == "a.html"


def test_a_feed_gives_an_article_for_each_item() -> None:
    first, second = feed(rss(item(1, "<pubDate>Tue, 12 Nov 2024 01:00:00 +0300</pubDate>"), item(2)))
    expected = "Head 1\n\nBody 1.\nMore."
    assert first == ParsedArticle(
        expected, "feed#1", "https://wire.example/1", "Head 1", "Wire & Co", "2024-11-12"
    )
    assert isinstance(second, ParsedArticle) and second.published is None


def test_a_change_of_an_atom_entry_is_no_publication() -> None:
    entry = (
        '<feed xmlns="http://www.w3.org/2005/Atom"><title>Wire</title><entry><title>Head</title>'
        '<updated>2024-11-12T00:00:00Z</updated>{}<content type="html">&lt;b&gt;Body&lt;/b&gt;</content>'
        "</entry></feed>"
    )
    stamps = [feed(entry.format(more))[0] for more in ("", "<published>2024-11-10T00:00:00Z</published>")]
    assert [article.published for article in stamps if isinstance(article, ParsedArticle)] == [
        None,
        "2024-11-10",
    ]


def test_an_item_without_text_is_refused_and_the_rest_is_read() -> None:
    empty = "<item><title>Only a head</title><link>https://wire.example/9</link></item>"
    first, second, third = feed(rss(item(1), empty, item(3)))
    assert isinstance(first, ParsedArticle) and isinstance(third, ParsedArticle)
    assert isinstance(second, Refusal)
    assert second.origin == "feed#2" and "https://wire.example/9" in second.reason


def test_the_item_in_which_a_feed_breaks_off_is_not_half_read() -> None:
    first, second = feed(rss(item(1), item(2)[:-60], end=""))
    assert isinstance(first, ParsedArticle)
    assert isinstance(second, Refusal) and "breaks off" in second.reason


def test_entities_that_would_grow_or_reach_for_files_stay_unexpanded() -> None:
    grown = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    doctype = f'<!DOCTYPE rss [<!ENTITY e0 "ha">{grown}<!ENTITY file SYSTEM "file:///etc/passwd">]>'
    (found,) = feed(
        doctype + rss("<item><title>&e11;</title><description>&file; &e11; end</description></item>")
    )
    assert isinstance(found, ParsedArticle)
    assert len(found.text) < 100 and "root:" not in found.text


def test_a_feed_without_items_is_refused() -> None:
    (found,) = feed("<rss/>")
    assert isinstance(found, Refusal) and "no items" in found.reason


def test_of_an_endless_feed_the_first_thousand_items_are_read() -> None:
    refused, *read = feed(rss(*(item(number) for number in range(1003))))
    assert isinstance(refused, Refusal)
    assert refused.reason.startswith("The feed holds 1003 items; the first 1000 are read.")
    assert len(read) == 1000
    assert all(isinstance(one, ParsedArticle) for one in read)


@pytest.mark.parametrize("name", ["url", "title", "publisher"])
def test_an_overlong_word_of_a_line_is_refused(name: str) -> None:
    def line(length: int) -> ParsedArticle | Refusal:
        word = "https://a.example/".ljust(length, "a")
        given = json.dumps({"text": "The council met.", name: word}).encode()
        (read,) = parse(Fetched(given, "a:1", NOW, media_type="application/x-ndjson"))
        return read

    assert isinstance(line(2000), ParsedArticle)
    assert line(2001) == Refusal("a:1", f'"{name}" has 2001 characters; at most 2000 are taken.')
