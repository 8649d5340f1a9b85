"""From bytes to articles: encodings, plain text, HTML pages, feeds, and lines of NDJSON.

A plain text stays exactly as it came, because quotes are verbatim and offsets count its characters;
of a page or a feed's item only the readable words are kept. What cannot be used, or could not be
stored as it is, comes back as a `Refusal`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from events.parse import plain, sniff, structured
from events.parse.encodings import Undecodable, decode
from events.parse.storable import why_not
from events.parse.structured import as_line
from events.records import Fetched, ParsedArticle, Refusal

__all__ = ["as_line", "parse"]


def parse(fetched: Fetched) -> Iterator[ParsedArticle | Refusal]:
    """Yield the article that was fetched, or all of a feed's items, in the order given."""
    if not fetched.content.strip():
        yield Refusal(fetched.origin, "It is empty; there is nothing to read.")
        return
    try:
        text = decode(fetched.content, fetched.media_type)
    except Undecodable as error:
        yield Refusal(fetched.origin, str(error))
        return
    for item in _read(text, fetched):
        yield _checked(item)


def _read(text: str, fetched: Fetched) -> Iterable[ParsedArticle | Refusal]:
    if fetched.media_type == structured.MEDIA_TYPE:
        return (structured.line(text, fetched.origin),)
    match sniff.kind(text, fetched.media_type):
        case sniff.Kind.FEED:
            from events.parse import feed  # heavy, and lines and plain texts need none of it

            return feed.items(text, fetched.origin)
        case sniff.Kind.PAGE:
            from events.parse import html

            return (html.page(text, fetched.origin, fetched.url),)
        case sniff.Kind.JSON:
            return (
                Refusal(fetched.origin, "This is JSON; name the file .ndjson and give one object a line."),
            )
        case sniff.Kind.TEXT:
            return (plain.article(text, fetched.origin, fetched.url),)


def _checked(item: ParsedArticle | Refusal) -> ParsedArticle | Refusal:
    if isinstance(item, Refusal):
        return item
    reason = why_not(item)
    return Refusal(item.origin, reason) if reason else item
