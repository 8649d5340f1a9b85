"""What a text must be to be stored unchanged, so that every span fits what is kept."""

from __future__ import annotations

import re
from typing import Final

from events.records import ParsedArticle

TEXT_BYTES: Final = 2_000_000
"""The most one article's text may have, in UTF-8."""

SURROGATE: Final = re.compile("[\ud800-\udfff]")


def why_not(article: ParsedArticle) -> str | None:
    """Say in one sentence why the article cannot be stored as it is; None where it can."""
    for name, value in (("text", article.text), ("title", article.title), ("address", article.url)):
        if value is not None and (reason := _unstorable(name, value)):
            return reason
    if not article.text.strip():
        return "The text is empty; there is nothing to read."
    size = len(article.text.encode())
    if size > TEXT_BYTES:
        return f"The text has {size / 1e6:.1f} MB; an article may have at most {TEXT_BYTES / 1e6:.1f} MB."
    return None


def _unstorable(name: str, value: str) -> str | None:
    if (at := value.find("\0")) >= 0:
        return f"The {name} holds a NUL character at position {at}, which no text has; remove it."
    if found := SURROGATE.search(value):
        return (
            f"The {name} holds half a character (lone surrogate U+{ord(found[0]):04X}) at position "
            f"{found.start()}; write the file anew as UTF-8."
        )
    return None
