"""Pages laid out by hand, made plain: cells and line breaks become the blocks and paragraphs they stand for.

Much of the press before 2015 sets its page with tables and parts an article with two line breaks; what
tells articles from menus looks for paragraphs, and would take such a page whole or lose half of it.
"""

from __future__ import annotations

from typing import Final

from lxml import etree
from lxml.html import HtmlElement

CELLS: Final = ("table", "tbody", "thead", "tfoot", "tr", "td", "th", "center", "font")
MUCH: Final = 300
"""Characters from which on a cell holds an article, and its table a page."""
LISTS: Final = ("div", "section", "ul", "ol", "p", "td")
MOSTLY: Final = 0.6
"""From this share of its characters on, a block is made of links and leads elsewhere."""
FEWEST_LINKS: Final = 2
HOLDERS: Final = ("div", "td", "body", "section", "article")
INLINE: Final = frozenset(
    {"a", "abbr", "acronym", "b", "big", "cite", "code", "em", "font", "i", "mark", "q", "s", "small"}
    | {"span", "strong", "sub", "sup", "time", "tt", "u", "br"}
)


def made_plain(tree: HtmlElement) -> HtmlElement:
    """The same tree, changed in place: tables that only lay out the page as blocks, text parted by empty
    lines as paragraphs."""
    for holder in list(tree.iter(*HOLDERS)):
        if _is_parted(holder):
            _part(holder)
    for table in list(tree.iter("table")):
        if _lays_out(table):
            _unfold(table)
    return tree


def without_link_lists(tree: HtmlElement) -> HtmlElement:
    """The same tree, changed in place: no blocks that are mostly links, as menus and news lists are."""
    for block in list(tree.iter(*LISTS)):
        if block.getparent() is not None and _is_of_links(block):
            block.drop_tree()
    return tree


def _is_of_links(block: HtmlElement) -> bool:
    links = [len(link.text_content()) for link in block.iter("a")]
    return len(links) >= FEWEST_LINKS and sum(links) > MOSTLY * len(" ".join(block.text_content().split()))


def _lays_out(table: HtmlElement) -> bool:
    return any(len("".join(cell.itertext())) > MUCH for cell in table.iter("td"))


def _unfold(table: HtmlElement) -> None:
    for element in table.iter(*CELLS):
        element.tag = "span" if element.tag == "font" else "div"


def _is_parted(holder: HtmlElement) -> bool:
    return any(_ends_paragraph(child) for child in holder.iterchildren("br"))


def _ends_paragraph(line_break: HtmlElement) -> bool:
    """Whether another line break follows, with nothing to read between the two."""
    following = line_break.getnext()
    return following is not None and following.tag == "br" and not (line_break.tail or "").strip()


def _part(holder: HtmlElement) -> None:
    """Put what stands between empty lines into paragraphs; blocks stay between them."""
    etree.strip_tags(holder, etree.Comment)
    children, loose = list(holder), holder.text
    for child in children:
        holder.remove(child)
    holder.text = None
    paragraph = _paragraph(holder, loose)
    for child in children:
        tail, child.tail = child.tail, None
        if child.tag not in INLINE:
            holder.append(child)
            paragraph = _paragraph(holder, tail)
        elif child.tag == "br" and (len(paragraph) or (paragraph.text or "").strip()):
            paragraph = _broken(holder, paragraph, child, tail)
        elif child.tag == "br":
            paragraph.text = tail
        else:
            child.tail = tail
            paragraph.append(child)
    for empty in [p for p in holder.iterchildren("p") if not len(p) and not (p.text or "").strip()]:
        holder.remove(empty)


def _broken(
    holder: HtmlElement, paragraph: HtmlElement, line_break: HtmlElement, tail: str | None
) -> HtmlElement:
    """A line break inside a paragraph; the second in a row ends it."""
    last = paragraph[-1] if len(paragraph) else None
    if last is not None and last.tag == "br" and not (last.tail or "").strip():
        paragraph.remove(last)
        return _paragraph(holder, tail)
    line_break.tail = tail
    paragraph.append(line_break)
    return paragraph


def _paragraph(holder: HtmlElement, text: str | None) -> HtmlElement:
    paragraph = etree.SubElement(holder, "p")
    paragraph.text = text
    return paragraph
