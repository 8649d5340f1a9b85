"""People who were to come, and whether they did: "X was to represent Utopia, but his plane turned back"."""

from __future__ import annotations

import re

from events.extract.attending import rows
from events.extract.attending.presence_words import MISSING
from events.extract.page.patterns import Pattern
from events.extract.page.text import Ordered, Page, Stretch
from events.extract.persons.person import Person
from events.kinds import Attendance

REACH = 140
"""Characters before a name in which it is said that he was to come."""
_BY = (
    r"(?:represented|attended|led|headed|chaired|opened|joined|presided\ over|hosted|addressed|moderated)\ by"
)
_COME = r"(?:come|attend|take\ part|join|travel|participate|be\ (?:there|present)|fly|appear|send)\b"
_PUT_IN = r"(?:,\s[^.;:]{2,90}?,)?"
_DUE_BEFORE = Pattern(
    rf"""
    (?:(?:\b(?:was|were|had\ been)\ (?:also\ )?(?:(?:due|expected|scheduled|supposed|meant|set|slated
        |going)\ )?to
        |\bshould|\bought\ to)\ (?:have\ )?(?:been|be)\ {_BY}\ [^.;:,]{{0,30}}
    |\b(?:expected|awaited|invited|announced|due)\b[^.;:,]{{0,40}}?\ (?:was|were|had\ been)
        (?:\ also)?\ (?:the\ )?
    |долж(?:ен|на|ны|но)\ был\w{{0,2}}\ (?:также\ )?(?:представлять|представить|возглав\w+|вести|открыть
        |открывать|провести|выступ\w+|приехать|прибыть|прилететь|участвовать|присутствовать|принять\ участие
        |председательств\w+)
        \ [^.;:,]{{0,30}}
    |\b(?:планировалось|предполагалось|ожидалось|намечалось)\b,?[^.;:]{{0,80}}
    |(?:\A\W*|,\ )(?:на\ \w+\ )?(?:ожидал(?:ся|ась|ись)|ждали|ожидали|был[аи]?\ (?:приглаш|заявл|объявл)\w+
        |приглашали|пригласили|предполагал(?:ся|ась))\ [^.;:,]{{0,30}}
    )\Z""",
    re.IGNORECASE | re.VERBOSE,
)
""" "Utopia was to be represented by [X]", "Ожидался и [X]"."""
_DUE_AFTER = Pattern(
    rf"""
    {_PUT_IN}\s(?:(?:also|too|still|himself|тоже|также|сам)\s)?(?:
    (?:was|were|had\ been)\s(?:also\s)?(?:not\s)?(?:to\b|due|expected|scheduled|supposed|set\ to|invited
        |meant|slated|awaited|announced)
    |(?:had\s)?(?:planned|intended|promised|hoped|wanted|meant|agreed|pledged|confirmed|accepted)\b
    |(?:could|might|should|would)\shave\b
    |долж(?:ен|на|ны)\sбыл\w{{0,2}}|собирал\w+|планировал\w*|намеревал\w+|обещал\w*|хотел\w*|мог(?:ла|ли)?\b
    |был[аи]?\s(?:приглаш|заявл|объявл)\w+|ожидал\w+|ждали|приглашали|пригласили|намечал\w+|подтвердил\w*
    )""",
    re.IGNORECASE | re.VERBOSE,
)
""" "[X] had planned to attend", "[X] собирался приехать"."""
_STATE_DUE = Pattern(
    r"(?:['’]s \w+| delegation)?\s(?:(?:was|were)\s(?:also\s)?(?:(?:due|expected|scheduled|supposed|meant"
    r"|set)\s)?to|should)\s(?:have\s)?(?:been|be)\s(?:represented|led|headed)\b",
    re.IGNORECASE,
)
""" "[Utopia] was to have been represented by X": whether it was the words after "but" tell."""
_INVITED = Pattern(
    r"\b(?:expect|expects|expected|awaited|invited|wanted|urged|asked"
    r"|(?:hoped|hoping|waited|asked|called) (?:for|on)|counted on)\s(?:the\s)?\Z",
    re.IGNORECASE,
)
_TO_COME = Pattern(rf"\s(?:to|would)\s{_COME}".replace("\\ ", " "), re.IGNORECASE)
""" "nobody expected [X] to come"."""
_JOINT = Pattern(
    r"(?:[;,]\s|\s[–—-]\s|\s)(?:but|yet|however|though|although|only|and|но|однако|а|да|и|хотя|зато)\s",
    re.IGNORECASE,
)
_NEXT = Pattern(
    r"(?:however|but|yet|in the end|at the last (?:moment|minute)|однако|но"
    r"|в итоге|в последний момент)\b,?\s",
    re.IGNORECASE,
)
_FAILED = Pattern(
    r"""
    \b(?:(?:did|could|was|had|has|do|would)(?:\ not|n['’]t)\b|never\b|fell\ ill|taken\ ill|(?:was|is)\ ill
    |tested\ positive|hospitali[sz]ed|changed\ (?:his|her|its)\ mind|thought\ better|withdrew|pulled\ out
    |backed\ out
    |(?:plane|flight|jet|aircraft|train|helicopter)\b[^.;]{0,30}?\ (?:could|did|was|were|never|had
        |failed|turned)
    |(?:chair|seat|place)\b[^.;]{0,30}?\ (?:empty|vacant)
    |(?:kept|prevented|stopped|grounded|detained|held)\ (?:him|her|up)
    |was\ (?:delayed|detained|held|kept|grounded|called\ (?:away|back|home))|in\ vain
    |prefer(?:red|s)\b|chose\b
    |не\ (?:приех|прилет|прибы|яви|появи|вылет|смог|сложил|получил|состоял|удал|воспользова|дожда|успел
        |участвова|присутств|был|добра|долет|сумел|захотел|стал)\w*
    |заболел\w*|слег\w*|передумал\w*|отказал\w*|отменил\w*|остал(?:ся|ась|ись)|предпоч\w+|застрял\w*|задержал\w*
    |(?:рейс|самолет|борт|поезд)\w*\ [^.;]{0,40}?(?:отмен|верну|развернул|задерж)\w*
    |помешал\w*|пустовал\w*|напрасно)
    """,
    re.IGNORECASE | re.VERBOSE,
)
_CAME = Pattern(
    r"(?:(?:he|she|they|it|in the end|then|он|она|они|все же|все-таки|всё же|всё-таки|в итоге|потом)\s){0,3}"
    r"(?:came|arrived|attended|turned up|showed up|was there|made it|took part|did (?:come|attend|take part)"
    r"|приех|прилет|прибы|принял\w? участи|приш|явил)\w*",
    re.IGNORECASE,
)


def is_due(page: Page, mention: Person, everyone: Ordered[Person]) -> bool:
    """Whether the words before a name, or before its list, say that he was to come or to speak."""
    sentence = page.sentence_at(mention.start)
    first = page.once(rows.head, mention, everyone)
    left = min(first.left, first.start)
    near = max(sentence.start, left - REACH)
    told = _DUE_BEFORE.may_match(page.text, near, left)
    return told and bool(_DUE_BEFORE.search(page.text[near:left]))


def is_state_due(page: Page, end: int) -> bool:
    """Whether the words after a state that ends at `end` say that it was to be represented."""
    return bool(_STATE_DUE.match(page.text, end, page.sentence_at(end - 1).end))


def is_invited(page: Page, mention: Person) -> bool:
    """ "No one expected [X] to come": the verb of coming is only what others wished."""
    sentence = page.sentence_at(mention.start)
    left, end = min(mention.left, mention.start), max(mention.right, mention.end)
    near = max(sentence.start, left - 40)
    return bool(_INVITED.search(page.text, near, left) and _TO_COME.match(page.text, end, sentence.end))


def outcome(page: Page, mention: Person, everyone: Ordered[Person]) -> Attendance | None:
    """Whether somebody who was to come did: the words after "but", or of the sentence that goes on."""
    sentence = page.sentence_at(mention.start)
    end = max(mention.right, mention.end)
    due = page.once(is_due, mention, everyone) or is_invited(page, mention)
    if not due and not _DUE_AFTER.match(page.text, end, sentence.end):
        return None
    told = _what_follows(page, sentence, end)
    if told is None or everyone.between(mention.end, told.start):
        return None
    if _CAME.match(page.text, told.start, told.end):
        return Attendance.PRESENT
    failures = [match.start() for match in _FAILED.finditer(page.text, told.start, told.end)]
    failures += [told.start + match.start() for match in page.matches(MISSING, told)]
    if not failures or everyone.between(told.start, min(failures)):
        return None
    return Attendance.ABSENT


def _what_follows(page: Page, sentence: Stretch, end: int) -> Stretch | None:
    joint = _JOINT.search(page.text, end, sentence.end)
    if joint:
        return Stretch(joint.end(), sentence.end)
    number = page.sentence_index(sentence.start)
    following = page.sentences[number + 1 : number + 2]
    opening = _NEXT.match(page.text, following[0].start, following[0].end) if following else None
    return Stretch(opening.end(), following[0].end) if opening else None
