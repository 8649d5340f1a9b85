"""When a page says that it was published. Edit, crawl and page-clock dates are no publication."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Final

from lxml.html import HtmlElement

from events.parse.stamps import edtf

# Most telling first. Lower-cased names, as `property`, `name` or `itemprop` of a `meta`.
META_NAMES: Final = (
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "mediator_published_time",
    "parsely-pub-date",
    "publishdate",
    "publish_date",
    "pubdate",
    "dc.date.issued",
    "dcterms.issued",
    "dc.date",
    "date",
)


def published(tree: HtmlElement) -> str | None:
    """The page's own publication stamp as EDTF, from the most telling place that has one; else None."""
    for stamps in (_meta(tree), _linked_data(tree), _marked(tree)):
        found = [day for stamp in stamps if (day := edtf(stamp))]
        if found:
            return found[0]
    return None


def _meta(tree: HtmlElement) -> Iterator[str]:
    given: dict[str, str] = {}
    for meta in tree.iter("meta"):
        content = meta.get("content")
        for attribute in ("property", "name", "itemprop"):
            if content and (name := meta.get(attribute)):
                given.setdefault(name.lower(), content)
    return (given[name] for name in META_NAMES if name in given)


def _linked_data(tree: HtmlElement) -> Iterator[str]:
    """`datePublished` of the page's schema.org articles."""
    for script in tree.iter("script"):
        if script.get("type") != "application/ld+json" or not script.text:
            continue
        try:
            yield from _dates(json.loads(script.text))
        except (ValueError, RecursionError):  # a broken block says nothing
            continue


def _dates(node: object) -> Iterator[str]:
    if isinstance(node, list):
        for one in node:
            yield from _dates(one)
    if isinstance(node, dict):
        stamp = node.get("datePublished")
        if isinstance(stamp, str):
            yield stamp
        yield from _dates(node.get("@graph"))


def _marked(tree: HtmlElement) -> Iterator[str]:
    """`<time itemprop="datePublished" datetime=…>`, `<time pubdate datetime=…>`."""
    for element in tree.iter("time", "span", "abbr"):
        stamp = element.get("datetime") or element.get("content")
        is_publication = (element.get("itemprop") or "").lower() == "datepublished"
        if stamp and (is_publication or element.get("pubdate") is not None):
            yield stamp
