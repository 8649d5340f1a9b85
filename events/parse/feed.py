"""The items of a feed (RSS, RDF, Atom), each an article by what the feed itself carries of it."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

import feedparser

from events.parse import stamps
from events.parse.addresses import web_address
from events.parse.html import headed, words
from events.records import ParsedArticle, Refusal

END: Final = re.compile(r"</(?:rss|feed|rdf:RDF)\s*>", re.I)
MOST_ITEMS: Final = 1000
"""So many are read of one feed: a real one holds some dozens."""
TAIL: Final = 1000
"""Characters in which the end of a feed is looked for: some put a comment behind it."""
DECLARED_ENCODING: Final = re.compile(r"""\sencoding\s?=\s?["'][^"'>]{0,40}["'](?=[^<]{0,80}\?>)""")
HEADERS: Final = {"content-type": "application/xml; charset=utf-8"}


def items(text: str, origin: str) -> Iterator[ParsedArticle | Refusal]:
    """Yield each item; one that a cut feed breaks off in the middle is refused, not half read."""
    # A stream, never the bytes themselves: given those, feedparser first tries them as a file's name.
    stream = io.BytesIO(_without_encoding(text).encode("utf-8", "replace"))
    read = feedparser.parse(stream, response_headers=HEADERS, sanitize_html=False)
    if not read.entries:
        yield Refusal(origin, "The feed holds no items that can be read.")
        return
    whole = END.search(text[-TAIL:]) is not None
    publisher = read.feed.get("title") or None
    if (given := len(read.entries)) > MOST_ITEMS:
        yield Refusal(
            origin, f"The feed holds {given} items; the first {MOST_ITEMS} are read. Split it for the others."
        )
    for number, entry in enumerate(read.entries[:MOST_ITEMS], start=1):
        place = f"{origin}#{number}"
        if number == given and not whole:
            yield Refusal(place, "The feed breaks off in this item; fetch it again.")
        else:
            yield _item(entry, place, publisher, read.version)


def _without_encoding(text: str) -> str:
    """The feed without the encoding it came in: it is decoded already."""
    end = text.find("?>", 0, TAIL) + len("?>")
    return DECLARED_ENCODING.sub("", text[:end], count=1) + text[end:]


def _item(
    entry: Mapping[str, Any], origin: str, publisher: str | None, version: str
) -> ParsedArticle | Refusal:
    title = words(entry.get("title") or "") or None
    body = words(_longest(entry))
    url = web_address(entry.get("link"))
    if not body:
        return Refusal(origin, f"The item has no text; ingest its page: {url or 'it names no address'}.")
    source = (entry.get("source") or {}).get("title")
    stamp = stamps.edtf(_stamp(entry, version))
    return ParsedArticle(headed(title, body), origin, url, title, source or publisher, stamp)


def _longest(entry: Mapping[str, Any]) -> str:
    contents = [content.get("value") or "" for content in entry.get("content") or ()]
    return max([entry.get("summary") or "", *contents], key=len)


def _stamp(entry: Mapping[str, Any], version: str) -> str:
    """The item's own stamp; what Atom calls updated is a change, what RSS has there is `dc:date`."""
    if stamp := entry.get("published"):
        return str(stamp)
    return "" if version.startswith("atom") else entry.get("updated") or ""
