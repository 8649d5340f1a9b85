"""Idioms of absence around a name: "there was no sign of X", "без X", "X gave the session a miss"."""

from __future__ import annotations

import re

from events.extract.page import asserted
from events.extract.page.patterns import Pattern
from events.extract.page.text import Page, Stretch
from events.extract.persons.person import Person

REACH = 90
"""Characters before a name in which an idiom stands."""
_SEAT = r"(?:chair|seat|place|armchair|nameplate|кресл\w|мест\w|стул\w{0,2})"
_EMPTY = (
    r"(?:(?:stood|was|were|is|are|remained|remains|stayed|stays|stands|sat|went|had been"
    r"|has been)\s(?:\w+\s){0,2}?"
    r"(?:empty|vacant|unoccupied|unfilled|unused)\b"
    r"|(?:\w+\s){0,3}?(?:пуст(?:овал|ова|уе)\w*|(?:осталось|остаются|остались|было|стояло)\s(?:пуст"
    r"|незанят|свободн|вакантн)\w+))"
)
_BEFORE = Pattern(
    r"""
    (?:\b(?:missing|absent)\b[^.;:,]{0,50}?\ (?:was|were|is|are)
    |conspicuous(?:ly)?\ (?:by\ (?:his|her|their|its)\ )?absen(?:ce|t)(?:\ from\ [^.;:,]{2,40}?)?\ (?:was
        |were|is|are)
    |\bno\ (?:sign|trace|sight)\ of|\bin\ the\ absence\ of
    |(?:session|sitting|meeting|summit|ministers|council|talks|place|premiers|presidents|leaders
        |went\ ahead|do|did|managed|manage
        |photograph|met|meet|hall|room|table|part|here|there|Tuesday|on)\ without(?:\ the\ participation\ of)?
    |\A\W*without
    |\bnor\ (?:did|was|were|will|would|could|is|has)
    |\b(?:не\ было|не\ будет|не\ оказалось|нет|не\ видно|не\ увидели|недосчитались|не\ дождались
        |не\ досчитались|не\ хватало)
        (?:\ (?:в|на|за|и|там|также|тоже|среди|только|лишь|\w+(?:ии|е|ле|ом|ов|ых))){0,5}
    |\b(?:отсутствовал|отсутствовала|отсутствует|отсутствовать)(?:\ (?:в|на|и|также|только|лишь|зале
        |заседании|встрече|саммите|будет)){0,4}
    |(?:прош(?:л|ел|ёл)\w*|обош\w+|собра\w+|состоя\w+|провели|заседа\w+|сидели|обсуждали
        |начал\w*)\ [^.;:,]{0,30}?\bбез(?:\ участия)?
    |\A\W*без
    |единственн\w+\ (?:отсутств\w+|кто\ не\ \w+)(?:\ \w+){0,2}
    )\ (?:the\ )?\Z
    """,
    re.IGNORECASE | re.VERBOSE,
)
""" "Missing was [X]", "Не было на заседании и [X]"."""
_NOT_HIS = Pattern(r"['’]s?\s(?!chair|seat|place)", re.IGNORECASE)
""" "without X's consent": something of his, not he, is missing."""
_PUT_IN = r"(?:,\s[^.;:]{2,90}?,)?"
_AFTER = Pattern(
    rf"""
    {_PUT_IN}\s(?:(?:also|too|again|has|had|have|will|would|once\ more|however|meanwhile)\s){{0,2}}(?:
    g(?:ave|ives?)\s(?:it|the\s[\w-]+|this\s[\w-]+|(?:\w+\s){{1,3}}?)\s?(?:a\smiss|a\swide\sberth)
    |(?:is|was|were|are)\s(?:again\s)?conspicuous(?:ly)?\s(?:by\s(?:his|her|their|its)\sabsence|absent)
    |(?:is|was|were)\s(?:again\s)?(?:nowhere\sto\sbe\sseen|a\sno-show|absent|missing|kept\s(?:in|at|away
        |from)|detained\s(?:in|at|by))
    |prefer(?:red|s)\s(?:to\s(?:stay|remain|keep)|not\sto)|cho(?:se|oses)\s(?:not\sto|to\sstay)
    |(?:ke(?:pt|eps)|stay(?:s|ed))\s(?:his\sdistance|away|at\shome|home|out\b)
    |предпоч(?:ел|ёл|ла|ли)\s(?:остаться|не)|решил[аи]?\s(?:остаться|не\s(?:ехать|лететь|приезжать|участвовать))
    |was\s(?:not\sto\sbe\sseen|absent)|gave\s(?:his|her)\sapologies|made\s(?:his|her)\sexcuses|cried\soff
        |called\sin\ssick
    )
    |(?:\s(?:в|на|среди|за)\s[\w-]+(?:\s[\w-]+)?|\sтам|\sтоже|\sтакже|\sопять|\sснова){{0,3}}\s(?:так\sи\s)?
        (?:не\s(?:было|будет|оказалось|видно|увидели|дождались)|недосчитались)\b
    """,
    re.IGNORECASE | re.VERBOSE,
)
""" "X [gave the session a miss]", "X [на заседании не было]"."""
_EXPECTED_BUT = Pattern(
    rf"{_PUT_IN}\s(?:had|has|was|were)\s(?:been\s)?(?:expected|due|announced|invited"
    rf"|scheduled)[^.;:]{{0,40}}?,?\s(?:but|yet)\s"
    r"(?:he\s|she\s|then\s|in the end\s)*(?:cancelled|did not|never|stayed|fell|sent|changed|called"
    r"|remained|could not"
    r"|excused|was taken|had to)",
    re.IGNORECASE,
)
_CHAIR_OF = Pattern(
    rf"\b{_SEAT}\s(?:of|for|reserved for|kept for|set aside for|meant for|with the nameplate of|для"
    rf"|с табличкой)?\s?(?:the\s)?\Z",
    re.IGNORECASE,
)
_STOOD_EMPTY = Pattern(
    rf"(?:['’]s?)?(?:\s{_SEAT})?(?:\s(?:at the table|в зале|за столом))?\s{_EMPTY}", re.IGNORECASE
)
_EMPTY_SEAT = Pattern(
    rf"(?:пустовал\w*|пустует|empty (?:stood|was|remained))\s(?:\w+\s){{0,2}}?(?:the\s)?{_SEAT}\s(?:of"
    rf"|for)?\s?(?:the\s)?\Z",
    re.IGNORECASE,
)
""" "The chair of [X] stood empty", "Пустовало кресло [X]"."""


def misses(page: Page, clause: Stretch, mention: Person, first: Person) -> bool:
    """Whether an idiom around a name, or before the first of its list, says that its bearer was missing."""
    if first is not mention and clause.start <= first.start and _led(page, clause, first):
        return True
    return _led(page, clause, mention) or _followed(page, clause, mention)


def _led(page: Page, clause: Stretch, mention: Person) -> bool:
    start, end = min(mention.left, mention.start), max(mention.right, mention.end)
    near = max(clause.start, start - REACH)
    if _NOT_HIS.match(page.text, end):
        return False
    if _BEFORE.may_match(page.text, near, start) and _BEFORE.search(page.text[near:start]):
        return True
    return bool(_EMPTY_SEAT.search(page.text, near, start))


def _followed(page: Page, clause: Stretch, mention: Person) -> bool:
    start, end = min(mention.left, mention.start), max(mention.right, mention.end)
    near = max(clause.start, start - REACH)
    if _AFTER.match(page.text, end, clause.end) and not asserted.neither(page, clause.start, start):
        return True
    if _EXPECTED_BUT.match(page.text, end, page.sentence_at(start).end):
        return True
    return bool(_CHAIR_OF.search(page.text, near, start) or page.text[end : end + 1] in "'’") and bool(
        _STOOD_EMPTY.match(page.text, end, clause.end)
    )
