"""Callings and ranks that are no member's of a council: "journalist X", "Colonel Y"."""

from __future__ import annotations

import re

from events.extract.attending import rows
from events.extract.page.patterns import Pattern
from events.extract.page.text import Ordered, Page
from events.extract.persons.person import Person

REACH = 40
"""Characters beside a name in which his calling stands."""
_CALLING = (
    r"(?:(?:journalist|reporter|correspondent|columnist|photographer|cameraman|interpreter|translator|professor"
    r"|lecturer|historian|scholar|academic|scientist|student|veteran|driver|pilot|doctor|physician|nurse|engineer"
    r"|lawyer|writer|poet|artist|singer|musician|actor|athlete|cosmonaut|astronaut|businessman|priest|activist"
    r"|teacher|cook|bodyguard|widow|wife|husband|son|daughter)s?"
    r"|(?:журналист|репортер|репортёр|обозревател|фотограф|фотокорреспондент|переводчи|профессор|историк|ученый"
    r"|студент|ветеран|водител|шофер|летчик|врач|инженер|юрист|писател|поэт|художни|певец|певиц|музыкант|актер"
    r"|актрис|спортсмен|космонавт|бизнесмен|предпринимател|священни|активист|учител|телохранител|вдова|жен[аыуо]"
    r"|супруг|сын|дочь|дочер)\w{0,4})"
)
_BEFORE = Pattern(rf"\b{_CALLING}\s\Z", re.IGNORECASE)
_SEVERAL = Pattern(rf"\b{_CALLING}(?<=s|ы|и)\s\Z", re.IGNORECASE)
_AFTER = Pattern(
    rf",\s(?:(?:an?|the)\s(?:[\w-]+\s)?|(?=[а-яё]))(?!(?:жен|супруг|сын|доч|вдов)){_CALLING}\b", re.IGNORECASE
)
JUNIOR = frozenset("colonel|lieutenant colonel|major|captain|полковник|подполковник|майор|капитан".split("|"))
"""Ranks below a general's: no minister bears them without his office beside them."""


def has_none(page: Page, mention: Person, everyone: Ordered[Person]) -> bool:
    """Whether a calling beside a name, or before its list, is told in place of an office."""
    if mention.role or mention.post or mention.known:
        return False
    left = min(mention.left, mention.start)
    if any(_BEFORE.search(page.text[max(at - REACH, 0) : at]) for at in (left, mention.start)):
        return True
    first = rows.of(page, mention, everyone)[0]
    head = min(first.left, first.start)
    shared = first is not mention and _SEVERAL.search(page.text[max(head - REACH, 0) : head])
    return bool(shared or _AFTER.match(page.text, max(mention.right, mention.end)))


def is_junior(mention: Person) -> bool:
    """ "Colonel X (Utopia)": his rank says that he holds no minister's office."""
    return mention.rank in JUNIOR and mention.role is None
