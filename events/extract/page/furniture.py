"""Lines of a page that are none of its article: links to others, tags, and what readers wrote below it.

They are blanked where the rules read, at the same length, so that offsets go on pointing into the text as
it was printed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from events.extract.page.patterns import Pattern

_LINKS = Pattern(
    r"^[ \t]{0,8}(?:[^\w\s]{1,3}[ \t]?)?(?:(?:see|read|watch) (?:also|more|next)"
    r"|related(?: (?:articles?|news|stories|links|topics))?|more on (?:this|the) (?:topic|subject|story)"
    r"|(?:more|other|latest|popular) (?:news|stories)|tags?|keywords"
    r"|по теме|(?:читайте|смотрите|см\.) (?:также|ещ[её]|по теме)|материалы по теме"
    r"|(?:другие|похожие|последние) (?:новости|материалы|публикации|статьи)(?: (?:раздела|рубрики|по теме))?"
    r"|теги|метки|ключевые слова)[ \t]?(?:[:»>][ \t]*(?P<link>[^\n]*))?\r?$",
    re.IGNORECASE | re.MULTILINE,
)
""" "See also: Session in Utopia, 15.12.2030", "Tags: army, CIS", "Related news" over a list of links."""
_COMMENTS = Pattern(
    r"^[ \t]*(?:\d{1,4} comments?|comments?[ \t]?[(\[:][ \t]?\d{1,4}[)\]]?|comments are closed"
    r"|(?:leave|post) a comment|\d{1,4} комментари\w{1,2}|комментарии[ \t]?[(\[:][ \t]?\d{1,4}[)\]]?"
    r"|(?:оставить|добавить) комментарий)[ \t]*\r?$",
    re.IGNORECASE | re.MULTILINE,
)
""" "Comments (2)": from here on readers write."""
_PROSE = Pattern(r"[^\n]{100}")
_LINE = Pattern(r"[^\n]*\S[^\n]*")
_STOPS = (".", '."', ".”", ".»")


def blanked(text: str) -> str:
    """The text with blanks for such lines, as long as before."""
    parts: list[str] = []
    done = 0
    for start, end in _lines(text):
        parts += [text[done:start], " " * (end - start)]
        done = end
    return "".join([*parts, text[done:]]) if parts else text


def _lines(text: str) -> Iterator[tuple[int, int]]:
    """Where such lines stand, in order, without the breaks that end them."""
    comments = next(
        (m.start() for m in _COMMENTS.finditer(text) if _PROSE.search(text, 0, m.start())), len(text)
    )
    reach = 0
    for match in _LINKS.finditer(text, 0, comments):
        if match.start() < reach or (match["link"] or "").rstrip().endswith(_STOPS):
            continue
        yield match.span()
        reach = match.end()
        for start, end in [] if match["link"] else _list_below(text, match.end(), comments):
            yield start, end
            reach = end
    yield from (line.span() for line in _LINE.finditer(text, comments))


def _list_below(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The lines under a heading of links, up to an empty one or to prose."""
    for line in _LINE.finditer(text, start, end):
        if text.count("\n", start, line.start()) > 1 or line[0].rstrip().endswith(_STOPS):
            return
        yield line.span()
        start = line.end()
