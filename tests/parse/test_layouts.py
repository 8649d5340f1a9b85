"""An article keeps its words and its day in whatever layout a page sets it, and takes in none of the page's."""

import re
import string
from datetime import UTC, datetime
from pathlib import Path

import pytest

from events.parse import parse
from events.parse.html import page
from events.records import Fetched, ParsedArticle

NOW = datetime(2026, 11, 12, tzinfo=UTC)
LAYOUTS = {path.stem: string.Template(path.read_text()) for path in Path(__file__).parent.glob("layouts/*")}
TITLE = "Ministers of nine states weigh a common radar network"
TOLD = (
    "The Council of Defence Ministers of the Commonwealth met in Minsk on Tuesday, and the heads of nine "
    "delegations heard how the joint air defence network had stood the test of the summer.",
    "Three of its radars had been out of work; a fourth was moved across the river on two barges at night, "
    "which the ministers, one of them a sailor by trade, called a feat.",
    "The next session is to be held in Osh in the autumn, the press office said. Twelve items stood on the "
    "agenda, and ten papers were signed.",
)


def set_in(layout: str) -> ParsedArticle:
    markup = LAYOUTS[layout].substitute(
        title=TITLE,
        paragraphs="\n".join(f"<p>{words}</p>" for words in TOLD),
        lines="<br><br>\n".join(TOLD),
        cells="</div><div>&nbsp;</div><div>".join(f"<span>{words}</span>" for words in TOLD),
    )
    (found,) = parse(Fetched(markup.encode(), "a.html", NOW))
    assert isinstance(found, ParsedArticle), found
    return found


@pytest.mark.parametrize("layout", sorted(LAYOUTS))
def test_the_article_is_kept_and_the_page_left_out(layout: str) -> None:
    text = set_in(layout).text
    assert "FURNITURE" not in text
    told = text.removeprefix(TITLE).split("\n")
    assert [word for line in told for word in re.findall(r"\w+", line) if line in TOLD] == re.findall(
        r"\w+", " ".join(TOLD)
    )


@pytest.mark.parametrize("layout", sorted(LAYOUTS))
def test_the_day_of_publication_is_the_articles(layout: str) -> None:
    assert set_in(layout).published == "2014-05-06"


@pytest.mark.parametrize("layout", ["blog", "tables", "ministry", "forum", "embedded", "spans"])
def test_a_printed_stamp_stands_in_the_text(layout: str) -> None:
    lines = [line for line in set_in(layout).text.split("\n") if line.strip()]
    assert lines[0] == TITLE
    assert re.search("2014", lines[1]) and lines[2] == TOLD[0]


@pytest.mark.parametrize(
    "stamp",
    [
        "05/06/2014",
        "6 May",
        "Updated 6 May 2014",
        "6 May 2014 - 9 May 2014",
        "6 Smarch 2014",
        "Copyright Sample Agency, all rights reserved since its founding in the capital on 6 May 2014 by decree",
    ],
)
def test_what_is_no_clear_stamp_is_none(stamp: str) -> None:
    body = "".join(f"<p>{words}</p>" for words in TOLD)
    kind = "updated" if stamp.startswith("Updated") else "date"
    found = page(
        f"<html><body><article><h1>{TITLE}</h1><div class='{kind}'>{stamp}</div>{body}</article></body></html>",
        "a.html",
    )
    assert isinstance(found, ParsedArticle) and found.published is None
