"""One line of NDJSON: `{"id", "text"[, "url", "title", "publisher", "published"]}`."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Final

from events.parse import stamps
from events.parse.addresses import web_address
from events.parse.headline import agency
from events.records import Fetched, ParsedArticle, Refusal

MEDIA_TYPE: Final = "application/x-ndjson"
WORD_CHARACTERS: Final = 2000
"""The most characters of a title, a publisher or an address."""
NUMBER_DIGITS: Final = 1000
"""The most digits of a number; Python itself takes a few thousand."""


def line(text: str, origin: str) -> ParsedArticle | Refusal:
    """Read one line; `origin` is FILE:LINE and stands in every refusal."""
    try:
        return _article(json.loads(text, parse_int=_number), origin)
    except json.JSONDecodeError as error:
        return Refusal(
            origin, f"The line is not JSON: {error.msg.removesuffix(' at')} at character {error.pos + 1}."
        )
    except RecursionError:
        return Refusal(origin, "The line's JSON is nested too deep.")
    except ValueError as error:
        return Refusal(origin, str(error))


def as_line(article: ParsedArticle, retrieved_at: datetime) -> Fetched:
    """An article as the line that `line` reads back, to be worked off by itself."""
    content = json.dumps(asdict(article), ensure_ascii=False).encode()
    return Fetched(content, article.origin, retrieved_at, media_type=MEDIA_TYPE)


def _article(given: object, origin: str) -> ParsedArticle:
    if not isinstance(given, dict):
        raise ValueError("The line is JSON, but no object with a text.")
    text = _word(given, "text")
    if not text:
        raise ValueError('The line\'s object has no "text".')
    published = _word(given, "published")
    stamp = stamps.edtf(published) if published else None
    if published and not stamp:
        raise ValueError(f'"published" is no date: {published[:40]!r}; write it as YYYY-MM-DD.')
    url = _word(given, "url")
    if url and not web_address(url):
        raise ValueError('"url" is no http or https address without a user name and password.')
    title, publisher = _word(given, "title"), _word(given, "publisher")
    for name, value in (("url", url), ("title", title), ("publisher", publisher)):
        if value and len(value) > WORD_CHARACTERS:
            raise ValueError(f'"{name}" has {len(value)} characters; at most {WORD_CHARACTERS} are taken.')
    return ParsedArticle(text, origin, url or None, title or None, publisher or agency(text), stamp)


def _number(digits: str) -> int:
    if len(digits) > NUMBER_DIGITS:
        raise ValueError(f"The line holds a number of {len(digits)} digits; leave it out, or quote it.")
    return int(digits)


def _word(given: Mapping[str, object], name: str) -> str | None:
    value = given.get(name)
    if value is not None and not isinstance(value, str):
        raise ValueError(f'"{name}" is not a text.')
    return value
