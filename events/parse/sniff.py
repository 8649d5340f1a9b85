"""What a decoded text is, by its look: a name or a server's word for it is only a hint."""

from __future__ import annotations

import re
from enum import Enum, auto
from typing import Final


class Kind(Enum):
    """How a text has to be read."""

    TEXT = auto()
    PAGE = auto()
    FEED = auto()
    JSON = auto()


HEAD: Final = 4096
"""How many characters are looked at for a beginning."""

FEED_ROOT: Final = re.compile(r"<(?:rss|feed|rdf:RDF)[\s/>]", re.I)
PAGE_START: Final = re.compile(r"\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|!--|[a-z][a-z0-9]*[\s/>])", re.I)
CLOSING_TAG: Final = re.compile(
    r"</(?:p|div|span|a|h[1-6]|li|ul|ol|table|td|tr|article|section|body|html|strong|b|em|i)\s*>", re.I
)
MARKED_UP: Final = 3
"""So many closing tags make a text a piece of HTML."""

ADDRESS_LINE: Final = re.compile(r"\s*URL:[^\n]*\n")
OBJECT_START: Final = re.compile(r'\s*(?:\[\s*)?\{\s*"')


def kind(text: str, media_type: str | None) -> Kind:
    """Tell the kind of `text`; a leading `URL: …` line is looked past."""
    address = ADDRESS_LINE.match(text)
    begin = address.end() if address else 0
    head = text[begin : begin + HEAD]
    if head.lstrip().startswith("<") and FEED_ROOT.search(head):
        return Kind.FEED
    if PAGE_START.match(head) or _marked_up(text):
        return Kind.PAGE
    if (media_type or "").startswith(("text/html", "application/xhtml")):
        return Kind.PAGE
    return Kind.JSON if OBJECT_START.match(head) else Kind.TEXT


def _marked_up(text: str) -> bool:
    found = CLOSING_TAG.finditer(text)
    return sum(1 for _ in zip(range(MARKED_UP), found, strict=False)) == MARKED_UP
