"""Whether the words around a name put its bearer into the room of a sitting.

Nearness to a sitting is no presence: it takes a verb of which the person is the subject, a construction
that introduces him ("attended by", "with the participation of", "said X"), or his line in a list of those
who came. Being ill, busy or in another place is absence only where it is also said that he was missed or
replaced.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from events.extract.attending import deeds, denied, rolls, rows
from events.extract.attending.envoy_words import STAND_IN
from events.extract.attending.presence_verbs import Link, Part, Verb, parts
from events.extract.page import clauses
from events.extract.page.patterns import Pattern
from events.extract.page.text import Ordered, Page, Stretch
from events.extract.page.wordings import Wordings
from events.extract.persons.person import Person
from events.extract.sessions.sittings import Sitting

_JOINT = Pattern(
    r"(?:\s?[,;–—-]\s?|\s)*(?:(?:and|as well as|also|и|а также)\s)?(?:[а-яё]+ое\s[–—]\s)?(?:the\s)?",
    re.IGNORECASE,
)


_REPLACED = Pattern(
    r"\b(?:represented|(?:stood|standing|stands|sat|sitting|sits) in|instead|in (?:his|her) (?:place|stead)"
    r"|deputi[sz]\w+|replac\w+|took (?:his|her) (?:place|seat)|spoke for (?:him|her)|without"
    r"|led the \w+ delegation|(?:his|her) deput(?:y|ies)|(?:sent|sends) (?:his|her|a|its|(?-i:[A-ZА-Я]))"
    r"|вместо|за него|за нее|его заместител\w+|замещал|заменил|представл\w+|представит"
    r"|без (?:министра|президента|премьера))\b",
    re.IGNORECASE,
)
_UNKNOWN = Wordings(
    r"not known|unknown|unclear|uncertain|doubtful|no word|remains to be seen|did not say|not said"
    r"|has yet to|not clear"
    r"|неизвестно|неясно|непонятно|не сообща\w+|под вопросом",
    after=r"\b",
)
_INVERTED = Pattern(
    r"(?:[,”\"»]\s?[–—-]?\s?|\A)(?:said|says|added|asked|replied|noted|joked|warned|remarked"
    r"|quipped|explained|told)\s\Z"
)
""" "…," said X."""
_ITEM = Pattern(r"[\s\-–—•*·\d.)(]*")
_LABEL = Pattern(r"[^\n]{1,120}?:\s")
_NOT_LABEL = Pattern(
    r"\b(?:absent|missing|apologies|invited|not|regrets|sent|отсутств\w*|не|приглашен\w*)\b", re.IGNORECASE
)
_THERE_LABEL = Pattern(
    r"\b(?:present|attend\w*|participa\w*|taking part|took part|delegat\w*|heads?|expected|guests"
    r"|wall|screens?|table|room|hall|by|list"
    r"|представ\w*|участ\w*|присутств\w*|приех\w*|прибы\w*|делегац\w*)\b",
    re.IGNORECASE,
)
_NOT = ("not", "n't", "n’t")
_DENIED = Pattern(r"\bnot\b|n['’]t\b|\bnever\b|\bне\b", re.IGNORECASE)
_LEAVING = Pattern(r"left for|flew|went|вылетел|отбыл|улетел|уехал", re.IGNORECASE)
_ALSO = Pattern(r"\b(?:also|too|тоже|также)\b", re.IGNORECASE)
""" "X was [also] in Brest", where the sitting was."""
_SPEECH = Pattern(
    r"sa(?:id|ys?)|t(?:old|ells?)|sp(?:oke|ea)|prais|comment|expla|warn|сказ|заяв|говор|сообщ|рассказ",
    re.IGNORECASE,
)
_THEN = Pattern(
    r"[^.;:]{0,12}\b(?:at th(?:e|at) time|last (?:week|month|year)|a? ?(?:week|month|year)s? (?:ago|earlier)"
    r"|тогда|в свое время|неделей ранее)\b",
    re.IGNORECASE,
)
""" "explained at the time": said of something past."""
_SAID_IN = Pattern(r",?\s(?:\w+\s)?(?:in|from|в|из)\s")
_PLACE_AFTER = Pattern(
    r"\s?(?:\w+\s){0,2}?(?:in|from|at|on|to|в|из|на)?\s?(?:the\s)?(?:(?:visit|trip|leave)\sto\s)?\Z"
)
_ONLY = Pattern(r"\s(?:(?:и|также|только|лишь|were|was|only)\s){0,2}")
_CAME = Pattern(r"\b(?:came|come|there|arrived|flew|here|приехал\w*|прилетел\w*|прибыл\w*)\b")
_ELLIPSIS = Pattern(r"\s(?:was|were|did|had|has|is|too|came too|also|тоже)(?=[,;.!?]|\Z)")
"""The verb of the sentence before, without its rest: "X did not fly; Y did"."""


def of(page: Page, sitting: Sitting, mention: Person, everyone: Ordered[Person]) -> Link | None:
    """What the text says of a person; None where nothing ties him to the sitting.

    Whoever stands in a list shares what is said of its first or its last name.
    """
    own = _own(page, sitting, mention, everyone)
    if own:
        return own
    ends = [person for person in row(page, mention, everyone) if person is not mention]
    shared = next((link for person in ends if (link := _own(page, sitting, person, everyone))), None)
    return shared or (Link.HERE if rolls.holds(page, sitting, mention, everyone) else None)


def row(page: Page, mention: Person, everyone: Ordered[Person]) -> tuple[Person, Person]:
    """The first and the last name of a list: "X (Utopia); Y (Erewhon) and Z"."""
    listed = rows.joined(page, mention, everyone, lambda one, other: page.once(_is_joined, one, other))
    return listed[0], listed[-1]


def _is_joined(page: Page, one: Person, other: Person) -> bool:
    return bool(_JOINT.fullmatch(page.text, *rows.between(one, other)))


def _own(page: Page, sitting: Sitting, mention: Person, everyone: Ordered[Person]) -> Link | None:
    sentence = page.sentence_at(mention.start)
    clause = next(c for c in page.once(clauses.split, sentence) if c.start <= mention.start < c.end)
    part = next(p for p in page.once(parts, clause) if p.start <= mention.start < p.end)
    if is_open(page, mention):
        return None
    after = _after(page, sitting, part, mention, everyone)
    before = _introduced(page, part, mention)
    if before and after:
        between = everyone.between(mention.end, after.start)
        return Link.HERE if between else after.link
    if after:
        return after.link
    if before:
        return Link.HERE
    return listed(page, mention)


def replaced(page: Page, mention: Person) -> bool:
    """Whether the sentence of a name tells of somebody sent instead."""
    sentence = page.sentence_at(mention.start)
    left, right = min(mention.left, mention.start), max(mention.right, mention.end)
    around = ((sentence.start, left), (right, sentence.end))
    another = any(STAND_IN.search(page.text, start, end) for start, end in around)
    return another or page.once(_tells_of_another, sentence)


def _tells_of_another(page: Page, sentence: Stretch) -> bool:
    return bool(_REPLACED.search(page.text, sentence.start, sentence.end))


_WHETHER = Pattern(r"\W*(?:whether|if|when)\b|\W*\w+ ли\b", re.IGNORECASE)
""" "Whether X will come is not known": the whole sentence is open."""


def is_open(page: Page, mention: Person) -> bool:
    """Whether the sentence says before a name that something of him is not known."""
    return is_unsure(page, mention.start)


def is_unsure(page: Page, offset: int) -> bool:
    """Whether the sentence says before an offset that something is not known."""
    return any(start < offset for start in page.once(_unknown, page.sentence_at(offset - 1)))


def _unknown(page: Page, sentence: Stretch) -> tuple[int, ...]:
    """Where a sentence says that something is not known."""
    told = tuple(sentence.start + match.start() for match in page.matches(_UNKNOWN, sentence))
    asked = _WHETHER.match(page.text, sentence.start, sentence.end) if told else None
    return (sentence.start, *told) if asked else told


def _after(
    page: Page, sitting: Sitting, part: Part, mention: Person, everyone: Ordered[Person]
) -> Verb | None:
    """The first verb after a name, words on the man himself left out unless nothing else is said."""
    start = max(mention.right, mention.end)
    ellipsis = _ELLIPSIS.match(page.text, start, part.end)
    if ellipsis:
        return Verb(start, ellipsis.end(), Link.HERE)
    for verbs in (part.verbs, part.all_verbs) if part.is_plain(mention.start) else (part.all_verbs,):
        verb = _foremost(
            settled
            for v in verbs
            if v.start >= start
            and not (v.link is Link.MISSING and not denied.stands(page, v.start, v.end))
            and not _speaks_of_the_next(page, v, everyone)
            and (settled := _settled(page, sitting, v))
        )
        deed = deeds.after(page, mention, start, part.end)
        missed = verb and verb.link is Link.MISSING and not everyone.between(start, verb.start)
        if deed and not missed and (verb is None or verb.start > deed[0]):
            return Verb(*deed, _placed(page, sitting, deed[1]))
        if verb and verb.link is Link.MISSING and page.text[verb.start : verb.end].endswith(_NOT):
            return verb if _told_of_coming(page, verb.start) else None
        if verb:
            return verb
    return None


def _speaks_of_the_next(page: Page, verb: Verb, everyone: Ordered[Person]) -> bool:
    """ "X attended, [отсутствовали] Y and Z": right before a name it is told of that one."""
    if verb.link is not Link.MISSING or page.text[verb.start - 2 : verb.start] != ", ":
        return False
    following = everyone.between(verb.end, page.sentence_at(verb.start).end)[:1]
    return bool(following) and bool(_ONLY.fullmatch(page.text, verb.end, following[0].left))


def _foremost(verbs: Iterator[Verb]) -> Verb | None:
    """The first verb; "fell ill with a fever and stayed at home" is a word of missing."""
    first = next(verbs, None)
    if first is None or first.link is not Link.ELSEWHERE:
        return first
    second = next((verb for verb in verbs if verb.link is not Link.ELSEWHERE), first)
    return second if second.link in (Link.MISSING, Link.REPRESENTED) else first


def _told_of_coming(page: Page, offset: int) -> bool:
    """Whether "X did not" goes on where somebody came, or was to come."""
    number = page.sentence_index(offset)
    start = page.sentences[max(number - 1, 0)].start
    told = page.cues_in(start, offset, "present", "absent") or _CAME.search(page.text, start, offset)
    return bool(told)


def _settled(page: Page, sitting: Sitting, verb: Verb) -> Verb | None:
    """A verb with the place that follows it: to leave for the venue is to come, to be in its city nothing."""
    denied = verb.link is Link.MISSING and _DENIED.search(page.text, verb.start, verb.end)
    if verb.link is not Link.HERE and not denied and _to_the_venue(page, sitting, verb.end):
        there = _LEAVING.match(page.text, verb.start) or _ALSO.search(page.text, verb.start, verb.end)
        return verb._replace(link=Link.HERE) if there else None
    if verb.link is Link.HERE and _SPEECH.match(page.text, verb.start):
        then = _THEN.match(page.text, verb.end, page.sentence_at(verb.start).end)
        return verb._replace(link=Link.NOTHING if then else _placed(page, sitting, verb.end))
    return verb


def _to_the_venue(page: Page, sitting: Sitting, end: int) -> bool:
    """ "was in Brest on Monday", where the sitting was: no word of being elsewhere, nor of being there."""
    places = page.hits_in(end, end + 30, "city", "capital", "country")
    if not places or sitting.place is None or not _PLACE_AFTER.fullmatch(page.text, end, places[0].start):
        return False
    return places[0].code in (sitting.place.city, sitting.place.country)


def _placed(page: Page, sitting: Sitting, end: int) -> Link:
    """A word said "in Astana" of a sitting in Tashkent was not said there."""
    cities = page.hits_in(end, end + 24, "city", "capital")
    if not cities or sitting.place is None:
        return Link.HERE
    spoken = _SAID_IN.fullmatch(page.text, end, cities[0].start)
    home = cities[0].code in (sitting.place.city, sitting.place.country)
    return Link.ELSEWHERE if spoken and not home else Link.HERE


def _introduced(page: Page, part: Part, mention: Person) -> bool:
    """Whether the words before a name introduce it as that of somebody there."""
    if _INVERTED.search(page.text, max(part.start, mention.left - 24), min(mention.left, mention.start)):
        return True
    if any(page.text[aside.start] != "(" for aside in part.around(mention.start)):
        return False
    if deeds.before(page, part.start, mention):
        return True
    lead = max((end for end in part.leads if end <= mention.start), default=None)
    if lead is None or any(lead <= start < mention.start for start in part.conjunctions):
        return False
    between = [v for v in part.verbs if v.start >= lead and v.end <= mention.start]
    return not any(v.link is not Link.HERE or page.language != "ru" for v in between)


def listed(page: Page, mention: Person) -> Link | None:
    """A line of a list of those who came, or a name after a label."""
    line = page.paragraph_at(mention.start)
    sentence = page.sentence_at(mention.start)
    starts = (sentence.start, line.start)
    label = next((m for start in starts if (m := _LABEL.match(page.text, start, mention.start))), None)
    if label:
        if _NOT_LABEL.search(label.group()):
            return (
                Link.MISSING
                if re.search(r"absent|missing|отсутств|apologies|regrets", label.group(), re.I)
                else None
            )
        heads = page.hits_in(label.start(), label.end(), "country")
        return Link.HERE if heads or _THERE_LABEL.search(label.group()) else None
    number = page.paragraph_index(mention.start)
    opening = _ITEM.match(page.text, line.start, line.end)
    if opening is None or mention.left - opening.end() > 60:
        return None
    for before in reversed(page.paragraphs[max(number - 15, 0) : number]):
        if page.text[before.end - 1] == ":":
            words = page.quote(before)[-200:]
            return Link.HERE if _THERE_LABEL.search(words) and not _NOT_LABEL.search(words) else None
        if page.is_prose(before) and page.text[before.end - 1] in ".!?":
            break
    return None
