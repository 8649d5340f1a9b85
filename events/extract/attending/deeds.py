"""What a member of the council does in the report of its sitting, whatever it is, he does there: "X laughed",
"слушал его X".

No verb of doing is listed: any active verb with a name right before it (in Russian also right after it) is
its bearer's, and only what other tables read as absence, as another place or as denied is none.
"""

from __future__ import annotations

from events.extract.page.patterns import Pattern
from events.extract.page.text import Page
from events.extract.persons.person import Person

_HOW = (
    r"(?:(?:also|then|too|again|still|even|himself|herself|alone|both|all|in turn|for his part"
    r"|[a-z]{2,12}ly),?\s){0,2}"
)
_ASIDE = r"(?:,\s[^.;:]{2,120}?,)?"
_IRREGULAR = (
    r"bade|beat|became|began|bent|bet|blew|broke|brought|bought|built|caught|chose|clung|cut|dealt"
    r"|did(?!\s(?:not|n['’]t|so\smuch))|drank|drew|drove|ate|fell(?!\s(?:ill|sick))|felt|flew|forgot|fought"
    r"|found|gave|got|grew|had(?=\s(?:an?|the|his|to|only|no)\b)|heard|held|hit"
    r"|kept(?!\s(?:away|out|his\sdistance))|knew|laid|led|lent|lost|made|meant|met|paid|put|quit|ran|rang|read"
    r"|rode|rose|sang|sat(?!\s(?:out|it|this))|saw|shook|shot|showed|shrank|slept|spent|split|spoke|stood|stuck"
    r"|swore|swept|taught|thought|threw|told|took|understood|withdrew|won|wore|wrote"
)
OF_HIM = (
    r"(?:named|called(?!\s(?:it|for|on|upon|this|that)\b)|based|dubbed|aged|appointed|nominated|replaced|accused|dismissed|sacked|stayed|remained"
    r"|visited|retired|resigned|died)"
)
"""What is done to somebody, or done elsewhere."""
_ENGLISH = Pattern(rf"{_ASIDE}\s{_HOW}(?P<verb>(?!{OF_HIM}\b)[a-z]{{2,}}ed\b|(?:{_IRREGULAR})\b)")
_NOUNS_RU = (
    r"генерал|адмирал|маршал|зал|стол|протокол|журнал|канал|финал|материал|капитал|совет\b|комитет|визит|аппарат"
    r"|бюджет|мандат|кабинет|пакет|солдат|паритет"
)
OF_HIM_RU = r"значил|был|посетил|умер|родил|остал|находил"
_VERB_RU = (
    rf"(?!{_NOUNS_RU}|{OF_HIM_RU})(?:[а-яё]{{2,}}(?:л|ла|ли|лся|лась|лись)"
    r"|[а-яё]{3,}(?:[еияю]т|ут|ат)(?:ся)?)"
)
_HOW_RU = r"(?:(?:также|тоже|снова|опять|потом|затем|сам|уже|там|здесь|его|ее|её|их|и|[а-яё]{3,12}о)\s){0,2}"
_RUSSIAN = Pattern(rf"{_ASIDE}\s{_HOW_RU}(?P<verb>{_VERB_RU})\b")
_BEFORE_RUSSIAN = Pattern(rf"\b(?P<verb>{_VERB_RU})\s{_HOW_RU}\Z")
_PLACED = Pattern(
    r"[^.;:]{0,60}?\s(?:by (?:tele)?phone|on television|in a statement|in an interview|по телефону"
    r"|в интервью)\b"
)
""" "X welcomed the outcome [in a statement]"."""
_GOVERNED = Pattern(
    r"\b(?:of|by|with|to|for|from|about|than|like|against|after|before|on|at|and his|and her)\s(?:the\s)?\Z"
)
REACH = 60
"""Characters before a name in which its verb stands."""


def after(page: Page, mention: Person, start: int, limit: int) -> tuple[int, int] | None:
    """Where the verb of a name stands in [start, limit): "X [laughed]"; none in "friends of X laughed"."""
    if not is_subject(page, mention):
        return None
    match = (_RUSSIAN if page.language == "ru" else _ENGLISH).match(page.text, start, limit)
    return match.span("verb") if match and not _PLACED.match(page.text, match.end(), limit) else None


def before(page: Page, floor: int, mention: Person) -> tuple[int, int] | None:
    """Where the verb stands whose subject follows it: "[слушали] его X, Y и Z"."""
    if page.language != "ru" or not is_subject(page, mention):
        return None
    start = min(mention.left, mention.start)
    match = _BEFORE_RUSSIAN.search(page.text, max(floor, start - REACH), start)
    return match.span("verb") if match else None


def is_subject(page: Page, mention: Person) -> bool:
    """Whether a name can be a verb's subject: no preposition leads it; a Russian one is in the nominative."""
    if page.language == "ru":
        return page.text[mention.start : mention.end].split() == mention.name.split()
    left = min(mention.left, mention.start)
    return not _GOVERNED.search(page.text, max(left - 16, 0), left)
