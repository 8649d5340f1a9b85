"""A plain text is its own article: nothing is trimmed, joined or normalised."""

from __future__ import annotations

import re
from typing import Final

from events.parse.addresses import web_address
from events.parse.headline import agency, headline
from events.records import ParsedArticle

ADDRESS_LINE: Final = re.compile(r"URL:[ \t]*(\S+)[ \t]*(?:\r?\n|\Z)")


def article(text: str, origin: str, url: str | None = None) -> ParsedArticle:
    """The text as it is; a first line `URL: …` gives the address, and stays part of the text."""
    given = ADDRESS_LINE.match(text)
    return ParsedArticle(
        text,
        origin,
        url=web_address(given[1]) if given and not url else url,
        title=headline(text),
        publisher=agency(text),
    )
