"""A page's article: its words without menus and advertisements, and what the page says of itself."""

from __future__ import annotations

import re
from typing import Final

import lxml.html
import trafilatura
from lxml import etree
from trafilatura.settings import Document, use_config

from events.parse.addresses import web_address
from events.parse.headline import agency
from events.parse.layout import made_plain, without_link_lists
from events.parse.page_stamp import published
from events.parse.shown_stamp import shown_stamp
from events.records import ParsedArticle, Refusal

XML_DECLARATION: Final = re.compile(r"\s*<\?xml[^>]*\?>")
UNREADABLE: Final = ("script", "style", "noscript", "template", "head", "svg", "iframe")
# Below this size trafilatura falls back to a reading that breaks lines at every <b> and <i>.
SETTINGS: Final = use_config()
SETTINGS.set("DEFAULT", "MIN_EXTRACTED_SIZE", "1")
SETTINGS.set("DEFAULT", "MIN_OUTPUT_SIZE", "1")
FURNITURE: Final = tuple(
    f"//*[contains(concat(' ', translate(@class, '_-', '  '), ' '), ' {name} ')]"
    for name in ("share", "sharing", "social", "subscribe", "subscription", "newsletter", "rel", "related")
)
"""What stands in an article's own block and belongs to the page."""
BLOCKS: Final = (
    *("address", "article", "aside", "blockquote", "br", "dd", "div", "dl", "dt", "figcaption", "footer"),
    *("h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "ol", "p", "pre", "section"),
    *("table", "td", "th", "tr", "ul"),
)
MOST_ELEMENTS: Final = 50_000
"""Reading takes about 60 µs an element; a news article has some hundreds."""
WHOLE_PAGE: Final = re.compile(r"<(?:html|head|body)[\s>]", re.I)
ENOUGH: Final = 250
"""Characters from which on a text is taken for the whole article."""
WIDE_GAP: Final = re.compile(r"\s{20,}")
"""Room that says nothing; trafilatura's patterns take the square of its length in time."""
SPACES: Final = re.compile(r"[^\S\n]+")
BREAKS: Final = re.compile(r"\s*\n\s*")


def page(markup: str, origin: str, url: str | None = None) -> ParsedArticle | Refusal:
    """Read a page: its text with the headline first, title, publisher, publication stamp, address."""
    markup = WIDE_GAP.sub("\n", markup)
    tree = _tree(markup)
    if tree is None:
        return Refusal(origin, "The page holds no readable HTML.")
    size = sum(1 for _ in tree.iter())
    if size > MOST_ELEMENTS:
        return Refusal(
            origin, f"The page has {size} elements; at most {MOST_ELEMENTS} are read. Give its text."
        )
    declared, printed = published(tree), shown_stamp(tree)
    found = trafilatura.bare_extraction(
        without_link_lists(made_plain(tree)),
        fast=True,
        with_metadata=True,
        include_comments=False,
        config=SETTINGS,
        date_extraction_params={"extensive_search": False, "original_date": True},
        prune_xpath=list(FURNITURE),
    )
    document = found if isinstance(found, Document) else None
    body = _body(document.text or "" if document else "", markup)
    title = document.title if document else None
    if not body.strip():
        return Refusal(origin, "The page holds no article text.")
    return ParsedArticle(
        headed(title, body, printed.words if printed else None),
        origin,
        url=url or (web_address(document.url) if document else None),
        title=title or None,
        publisher=(document.sitename if document else None) or agency(body),
        published=declared or (printed.day if printed else None),
    )


def _body(found: str, markup: str) -> str:
    """What was found, unless it is little and the page's own marks, or lack of marks, give more."""
    if not WHOLE_PAGE.search(markup):  # a fragment is all article: it has no menus to leave out
        return words(markup)
    if len(found) >= ENOUGH:
        return found
    return max(found, _paragraphs(markup), key=len) or words(markup)


def _paragraphs(markup: str) -> str:
    tree = _tree(markup)
    if tree is None:
        return ""
    lines = (" ".join(str(paragraph.text_content()).split()) for paragraph in tree.iter("p"))
    return "\n".join(line for line in lines if line)


def words(markup: str) -> str:
    """All readable words of a page or a fragment of HTML, a line for each block."""
    tree = _tree(markup)
    if tree is None:
        return ""
    etree.strip_elements(tree, *UNREADABLE, with_tail=False)
    for element in tree.iter(*BLOCKS):
        element.text = "\n" + (element.text or "")
        element.tail = "\n" + (element.tail or "")
    text = SPACES.sub(" ", str(tree.text_content()))
    return BREAKS.sub("\n", text).strip()


def headed(title: str | None, body: str, stamp: str | None = None) -> str:
    """The body under its headline and, so that the day of publication has words to rest on, the stamp that
    the page prints; what the body begins with or holds already is not said twice."""
    if not title:
        return body
    told = body.lstrip().removeprefix(title).lstrip() if stamp else body
    if stamp and stamp not in told:
        return f"{title}\n\n{stamp}\n\n{told}"
    return body if body.lstrip().startswith(title) else f"{title}\n\n{body}"


def _tree(markup: str) -> lxml.html.HtmlElement | None:
    try:
        return lxml.html.document_fromstring(XML_DECLARATION.sub("", markup, count=1))
    except (etree.ParserError, ValueError):
        return None
