"""People whom a text names only to leave them out: "all came except X", "none of the three, X, Y and Z",
"the absentees were X and Y", "it was not attended by X".

The words stand before the first name of a list and speak of all its names.
"""

from __future__ import annotations

import re

from events.extract.attending import rows
from events.extract.page.patterns import Pattern
from events.extract.page.text import Ordered, Page, Stretch
from events.extract.persons.person import Person
from events.kinds import Attendance

REACH = 120
"""Characters before a list of names in which the words stand that leave them out."""
_WERE = r"(?:\s(?:was|were|is|are|included?|includes)(?:\s(?:only|also|again))?|:|\s[–—-])"
_PEOPLE = (
    r"(?:those|ones?|ministers?|members?|leaders?|presidents?|premiers?|heads?|chiefs?|commanders?|guests?"
    r"|participants?|states?|people|names?)"
)
_PEOPLE_RU = (
    r"(?:министр|член|глав|лидер|президент|премьер|начальник|командующ|участник|представител|человек"
    r"|коллег)\w*"
)
_COUNTED = (
    rf"(?:(?:\d+|two|three|four|five|six|seven|both|several|some|only|all)(?:\sof\s\w+)?(?:\s{_PEOPLE})?"
    rf"|{_PEOPLE}|(?:двое|двоих|трое|троих|четверо|четверых|пятеро|пятерых|оба|обоих)(?:\s{_PEOPLE_RU})?"
    rf"|{_PEOPLE_RU})"
)
_AWAY = Pattern(
    rf"""
    (?:(?:\bnot|n['’]t|\bnever)\ (?:\w+\ ){{0,2}}?(?:attended|joined|visited|graced|followed|watched)\ by
    |\b(?:attended|joined)\ (?:neither\ by|by\ neither)|\bneither\ (?:attended|joined)\ by
    |\b(?:but|and|though)\ not(?:\ (?:by|from|of|for))?
    |\b(?:skipped|missed|ignored|boycotted|shunned|snubbed|spurned|avoided)(?:\ entirely)?\ by
    |\b(?:absentees?|no-shows?|no\ shows?|missing\ (?:men|faces|ministers|members))\b[^.;:,]{{0,40}}?{_WERE}
    |\b{_PEOPLE}\ (?:absent|missing|not\ (?:present|there|attending)|who\ (?:did\ not|didn['’]t|stayed|were
        \ (?:not|absent|missing)|had\ not|failed|could\ not|refused|skipped|missed)[^.;:,]{{0,40}}?){_WERE}
    |\b(?:absent|missing|not\ (?:there|present|seen|represented|among|in|at))\b[^.;:,]{{0,40}}?\ (?:was|were
        |is|are)(?:\ (?:only|also|again))?
    |\bthere\ (?:was|is)\ no
    |\bв\ отсутствие|\bпри\ отсутствии
    |\b(?:среди|в\ числе|в\ списке)\ (?:отсутству\w+|отсутствовавш\w+|не\ \w+вш\w+)[^.;:,]{{0,30}}?
        (?:\ (?:был|оказал|числил|значил)\w*|:|\ [–—-])?
    |\b(?:отсутствующ|отсутствовавш)\w+(?:\ (?:был|оказал|стал)\w*|:|\ [–—-])
    |\b(?:единственн\w+)\ (?:кто\ не\ \w+|не\ \w+вш\w+)(?:\ (?:был|оказал|стал)\w*|,|\ [–—-])
    |\bне\ (?:увидели|видели|дождались|досчитались)(?:\ [\w-]+){{0,4}}|\bнедосчитались(?:\ [\w-]+){{0,3}}
    |,\ (?:но|а)\ не
    )\ (?:the\ )?\Z""",
    re.IGNORECASE | re.VERBOSE,
)
""" "It was not attended by [X]", "Среди отсутствующих были [X и Y]"."""
_NOT_HE = Pattern(r"\b(?:not|не)\s(?:the\s)?\Z", re.IGNORECASE)
_BUT_ANOTHER = Pattern(r",?\s(?:but|а)\s(?:by\s)?(?:his|her|its|an?|the|его|ее|её)\b", re.IGNORECASE)
""" "There came not [X] but his deputy", "прибыл не [X], а его заместитель"."""
_LISTED = Pattern(rf"\b{_COUNTED}\b[^.;:,]{{0,60}}:\s(?:the\s)?\Z", re.IGNORECASE)
""" "Two ministers did not come: [X and Y]"."""
_EXCEPT = Pattern(
    r"\b(?:but|except|except for|excepting|save|save for|exception of|apart from|aside from|other than|bar"
    r"|minus|excluding|кроме|за исключением|исключением|исключая|не считая|помимо)\s(?:the\s)?\Z",
    re.IGNORECASE,
)
_ALL = Pattern(
    r"\b(?:all|every|everyone|everybody|each|full|entire|whole|complete|все|всех|всеми|всем|каждый|полном"
    r"|полным|весь)\b",
    re.IGNORECASE,
)
_NOBODY = Pattern(r"\b(?:no one|nobody|none|no \w+|никто|никого|ни один)\b", re.IGNORECASE)
_NONE_OF = Pattern(
    r"\b(?:none|neither|not one|not a single one|no one|nobody|никто|ни один|никого)\s(?:of|из)\s"
    r"[^.;:,–—(]{2,40}(?:,|\s?[–—(-]|:)\s?(?:the\s)?\Z",
    re.IGNORECASE,
)
""" "None of the three, [X, Y and Z], took part"."""
_WITHOUT = Pattern(r"\b(?:without|без|unlike|в отличие от)\s(?:the\s)?\Z", re.IGNORECASE)
_MISSING = Pattern(r"\b(?:не было|не будет|не оказалось|нет|не хватало|недоставало)\b", re.IGNORECASE)
_HIS = Pattern(r"['’]s?\s")
_CAME = Pattern(
    r"\b(?:came|come|there|arrived|attend\w*|took part|take part|was seen|were seen|travel\w*"
    r"|turned up|showed up|at the table|приех\w+|прибы\w+|прилет\w+|явил\w*"
    r"|был\w?\b|на месте|в сборе|не было|собра\w+)",
    re.IGNORECASE,
)


def verdict(page: Page, mention: Person, everyone: Ordered[Person]) -> Attendance | None:
    """What the words before a list say of everybody in it; NOT_REPORTED: that he is left out, but not of
    the sitting ("all except X signed"); None: they leave nobody out."""
    sentence = page.sentence_at(mention.start)
    first = page.once(rows.head, mention, everyone)
    left = min(first.left, first.start)
    near = max(sentence.start, left - REACH)
    if near >= left:
        return None
    if _is_passed_over(page, sentence, mention):
        return Attendance.ABSENT
    rival = everyone.between(sentence.start, mention.start)[-1:]
    if rival and _is_passed_over(page, sentence, rival[0]):
        return Attendance.PRESENT
    if _AWAY.search(page.text, near, left) or _is_listed(page, sentence, near, left, everyone):
        return Attendance.ABSENT
    if _NONE_OF.search(page.text, near, left):
        return Attendance.ABSENT if _tells_of_coming(page, mention.end, sentence.end) else None
    if _EXCEPT.search(page.text, near, left):
        return _excepted(page, sentence)
    if _WITHOUT.search(page.text, near, left) and not _HIS.match(page.text, max(mention.right, mention.end)):
        return Attendance.NOT_REPORTED
    return None


def _is_passed_over(page: Page, sentence: Stretch, mention: Person) -> bool:
    """ "There came not [X] but his deputy"."""
    left, end = min(mention.left, mention.start), max(mention.right, mention.end)
    not_he = _NOT_HE.search(page.text, max(sentence.start, left - REACH), left)
    return bool(not_he and _BUT_ANOTHER.match(page.text, end, sentence.end))


def _is_listed(page: Page, sentence: Stretch, near: int, left: int, everyone: Ordered[Person]) -> bool:
    """ "Two ministers did not come: [X and Y]": nobody else is named, and nobody came."""
    if not _LISTED.search(page.text, near, left) or everyone.between(sentence.start, left):
        return False
    cues = page.cues_in(sentence.start, left, "absent", "present")
    away = _MISSING.search(page.text, sentence.start, left)
    return bool(away if not cues else cues[0].code == "absent")


def _excepted(page: Page, sentence: Stretch) -> Attendance | None:
    """ "All except X came" leaves X out; "no one but X came" does not; nor does "besides X, Y spoke"."""
    came = _tells_of_coming(page, sentence.start, sentence.end)
    if _NOBODY.search(page.text, sentence.start, sentence.end):
        return Attendance.PRESENT if came else Attendance.NOT_REPORTED
    if not _ALL.search(page.text, sentence.start, sentence.end):
        return None
    return Attendance.ABSENT if came else Attendance.NOT_REPORTED


def _tells_of_coming(page: Page, start: int, end: int) -> bool:
    cues = page.cues_in(start, end, "present", "absent", "sits")
    return bool(cues or _CAME.search(page.text, start, end))
