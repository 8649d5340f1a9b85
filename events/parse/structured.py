"""One line of NDJSON: `{"id", "text"[, "url", "title", "published"]}`."""

from __future__ import annotations

import json
from collections.abc import Mapping

from events.parse import stamps
from events.parse.addresses import web_address
from events.records import ParsedArticle, Refusal


def line(text: str, origin: str) -> ParsedArticle | Refusal:
    """Read one line; `origin` is FILE:LINE and stands in every refusal."""
    try:
        return _article(json.loads(text), origin)
    except json.JSONDecodeError as error:
        return Refusal(origin, f"The line is not JSON: {error.msg} at character {error.pos + 1}.")
    except RecursionError:
        return Refusal(origin, "The line's JSON is nested too deep.")
    except ValueError as error:
        return Refusal(origin, str(error))


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
        raise ValueError(f'"url" is no http or https address: {url[:80]!r}.')
    return ParsedArticle(text, origin, url or None, _word(given, "title") or None, None, stamp)


def _word(given: Mapping[str, object], name: str) -> str | None:
    value = given.get(name)
    if value is not None and not isinstance(value, str):
        raise ValueError(f'"{name}" is not a text.')
    return value
