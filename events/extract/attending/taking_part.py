"""Words strong enough to put anybody into the room, whatever his office.

A member of the council is there by lighter words ("…, said X"); somebody whose office has no seat in it
takes part only where the text says that he attended, spoke for a state, presided or reported.
"""

from __future__ import annotations

import re

from events.extract.attending import presence
from events.extract.attending.envoy_words import is_denied
from events.extract.attending.presence_verbs import Link
from events.extract.attending.state_lists import STATES
from events.extract.page import clauses
from events.extract.page.patterns import Pattern
from events.extract.page.text import Ordered, Page
from events.extract.persons import offices
from events.extract.persons.company import is_abroad
from events.extract.persons.person import Person

LEAD = 110
"""Characters before a name in which the words that introduce it stand."""
_SITTING = r"(?:it|session|meeting|sitting|summit|gathering|talks|conference|work|proceedings)\b"
_LEADS = Pattern(
    r"""
    (?<![\w-])(?:
    (?:attended|chaired|led|headed|represented|joined|moderated|presided\ over|conducted|guided|addressed)\ by
    |(?:opened|hosted|closed|welcomed)\ (?:there\ )?by
    |with\ the\ participation\ of|in\ the\ person\ of
    |hear[d]?\ (?:out\ )?(?:an?\ |the\ )?(?:\w+\ )?(?:reports?|address|speech|statement|information
        |account)\ (?:by|of|from)
    |(?:reports?|presentations?|briefings?)\ (?:on\ [^.;:,]{2,60}\ )?(?:(?:was|were)\ )?(?:also\ )?
        (?:made|given|delivered|presented|read)?\ ?by
    |(?:also\ )?(?:present|there|attending|taking\ part
        |in\ attendance)\ (?:at\ the\ \w+\ )?(?:also\ )?(?:was|were|is|are)
    |(?:was|were|is|are)\ also\ (?:attended\ by|present|there)
    |among\ (?:those\ (?:present|attending|in\ the\ (?:hall|room))|the\ (?:participants|guests
        |speakers))\ (?:was|were|is|are)
    |(?:standing|sitting|filling)\ in\ for\ [\w\ ]{2,40}\ (?:was|is)
    |deputi[sz]ing\ for\ [\w\ ]{2,40}\ (?:was|is)
    |(?:sent|sends|is\ sending|dispatched|delegated)|(?:the\ )?hosts?,?
    |представ(?:лял|ляла|ляли|ляет|ил|ила|или|ит|лять)|возглав(?:лял|ляет|ил|ила|ит)
    |доложи(?:л|ла|ли)|доклад(?:ы|ом)?|заслуша\w+|выступи(?:л|ла|ли)|председательств(?:овал|овала|ует)
    |в[её]л(?:а)?\ (?:его|ее|заседание|встречу|совещание)|заседание\ (?:в[её]л|вела|открыл|открыла)
    |(?:открыл|закрыл|пров[её]л)а?\ (?:его|заседание|встречу|совещание)|(?:его|ее)\ открыл
    |принима(?:л|ла|ет)\ коллег|принял[аи]?\ участие|присутств(?:овал|овала|овали|ует|уют)|участв(?:овал
        |овала|овали|ует|уют)
    |при[её]ха(?:л|ла|ли)|прибы(?:л|ла|ли)|прилете(?:л|ла|ли)|обрати(?:лся|лась)|ждут|при\ участии|с\ участием
    )(?![\w-])
    """,
    re.IGNORECASE | re.VERBOSE,
)
_BETWEEN = Pattern(r"[^.;:!?\n]*")
_AFTER = Pattern(
    rf"""
    (?:,\ [^.;:]{{2,140}}?,|,)?\ (?:(?:also|too|then|again|will|would|is\ to|has|have|had|тоже|также
        |потом)\ ){{0,3}}(?:
    attend(?:s|ed)?\b(?!\ (?:the|an?)\ (?:reception|dinner|concert|parade|ceremony|exercise))
    |(?:took|takes?|taking)\ (?:\w+\ )?part\b(?!\ in\ (?:the|an?)\ (?:[\w-]+\ ){{0,3}}(?:exercise|drill
        |parade|ceremony|reception))
    |participate[sd]?\b|(?:was|were|is|are)\ (?:also\ )?(?:present|there|in\ attendance|at\ the\ table)\b
    |represent(?:s|ed)?\b|le(?:d|ads?)\ the\b|head(?:s|ed)\ the\b|chair(?:s|ed)?\ (?:the\ )?{_SITTING}
    |presid(?:es|ed)\b|report(?:s|ed)\ (?:to\ the\ (?:ministers|council|participants)|on|about)\b|brief(?:s
        |ed)\ the\b
    |address(?:es|ed)\ the\ (?:\w+\ )?(?:{_SITTING}|ministers|council|participants)
    |(?:made|delivered|gave|presented|read)\ (?:a|an|the)\ (?:\w+\ )?(?:report|presentation|address|briefing)
    |joined\ (?:the\ (?:\w+\ )?{_SITTING}|by|via|online|remotely)
    |(?:opened|closed|hosted|moderated|conducted)\ (?:the\ )?(?:\w+\ )?{_SITTING}
    |bade\ (?:the\ \w+\ )?welcome|deputi[sz](?:es|ed)\ for|(?:stood|sat|filled)\ in\ for|came\b|spoke\b
    |участв(?:овал|овала|ует|овали)|прин(?:ял|яла|яли|имал|имала|имает)\ участие|присутств(?:овал|овала|ует
        |овали)|выступи(?:л|ла|ли)|доложи(?:л|ла)
    |представ(?:лял|ляла|ляет|ил|ила|ит)|возглав(?:лял|ил|ляет|ит)|председательств(?:овал|ует)|(?:открыл
        |закрыл|пров[её]л|в[её]л)а?\ заседание
    |при[её]хал[аи]?|прибыл[аи]?|прилетел[аи]?|будет\ на|заменил[аи]?|замеща(?:л|ла)
    )""",
    re.IGNORECASE | re.VERBOSE,
)


def is_told(page: Page, mention: Person, everyone: Ordered[Person]) -> bool:
    """Whether the words at a name, or at the list it stands in, say that he took part."""
    first, last = presence.row(page, mention, everyone)
    if mention.sent or _comes_for_his_state(page, mention, everyone):
        return True
    if (mention.role or mention.post) and presence.listed(page, mention) is Link.HERE:
        return True
    return any(_led(page, p, everyone) or _acts(page, p) for p in dict.fromkeys((mention, first, last)))


def _comes_for_his_state(page: Page, mention: Person, everyone: Ordered[Person]) -> bool:
    """ "Utopia relied on its chief of signals, [X]", "Utopia's seat was taken by Foreign Minister [X]": an
    office printed with the name, and before it, in one clause, his state or another man of it."""
    if not (mention.role or mention.post) or offices.base(mention.role or "") in offices.OFFICERS:
        return False
    sentence = page.sentence_at(mention.start)
    clause = next(c for c in page.once(clauses.split, sentence) if c.start <= mention.start < c.end)
    left = min(mention.left, mention.start)
    people = everyone.between(clause.start, left)
    states = [(h.end, h.code) for h in page.hits_in(clause.start, left, *STATES) if not is_abroad(page, h)]
    others = [(p.end, p.country or offices.country_of(p.known)) for p in people]
    own = mention.country or offices.country_of(mention.known)
    nearest = max([*states, *others], default=None)
    if nearest is None or (own and nearest[1] != own):
        return False
    return not is_denied(page, nearest[0], clause.end)


def _led(page: Page, person: Person, everyone: Ordered[Person]) -> bool:
    """ "the session was chaired by [X]": nothing but his offices between the words and the name."""
    sentence = page.sentence_at(person.start)
    clause = next(c for c in page.once(clauses.split, sentence) if c.start <= person.start < c.end)
    left = min(person.left, person.start)
    floor = max(clause.start, left - LEAD)
    before = everyone.between(clause.start, person.start)
    floor = max([floor, *(max(p.end, p.right) for p in before[-1:])])
    leads = list(_LEADS.finditer(page.text, floor, person.start))
    return any(_BETWEEN.fullmatch(page.text, lead.end(), person.start) for lead in leads[-1:])


def _acts(page: Page, person: Person) -> bool:
    """ "[X], chief of signals, took part", "[X] reported on the budget"."""
    sentence = page.sentence_at(person.start)
    end = max(person.right, person.end)
    return any(_AFTER.match(page.text, at, sentence.end) for at in dict.fromkeys((person.end, end)))
