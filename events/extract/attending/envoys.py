"""Who comes for a state whose leader or department is told of: "X was ill, his deputy came", "the Utopian
ministry sent nobody"."""

from __future__ import annotations

import re

from events.extract.attending import absences, denied
from events.extract.attending.absences import NEITHER_RULE
from events.extract.attending.attendance import GUEST_RULE
from events.extract.attending.envoy_words import STAND_IN
from events.extract.attending.state_lists import Group
from events.extract.page import asserted
from events.extract.page.patterns import Pattern
from events.extract.page.text import Page, Stretch
from events.extract.persons import offices
from events.extract.sessions.sittings import Sitting
from events.kinds import Attendance
from events.records import AttendeeReading, Evidence, Stated

OF_LEADERS = frozenset({"CHS", "CSC"})
"""Councils of heads of state, in which nobody but the head is his state."""
Delegation = tuple[Stated[str], Attendance]
_DIRECTLY = Pattern(
    r"\s?(?:\w+\s){0,3}(?:\w+\s(?:\w+\s){0,4}that\s(?:it|he|they|its\s\w+|the\s\w+)\s(?:\w+\s){0,2})?"
)
""" "the Utopian ministry [replied that it does] not plan to come"."""
_DEPARTMENT = Pattern(
    r"(?:['’]s)?\s(?:(?!did|does|do|is|are|was|were|has|have|had|will|would|could|and|or)[a-z-]+\s){0,3}?"
    r"(?:ministry|ministries|ministers?|department|officers?|premier|president|leader|colleagues?|military"
    r"|officials?|generals?|side|command|guests?|experts?|observers?|team|group|[a-z]{3,}(?:ers|ors|ists|men))\b"
    r"(?:\sof\s(?:defen[cs]e|foreign affairs))?",
    re.IGNORECASE,
)
""" "the Utopian [defence ministry]"."""
_IN_HIS_PLACE = Pattern(
    r"\b(?:in (?:his|her|its) (?:place|stead)|instead of (?:him|her)|вместо (?:него|нее|неё)|за (?:него"
    r"|нее|неё))\b"
    r"(?!\s(?:\w+\s){0,2}(?:nobody|no one|никто|никого))",
    re.IGNORECASE,
)
""" "X was ill, and an official spoke [in his place]"."""
_BUT_HIS = Pattern(
    r",?\s(?:but|а)\s(?:by\s)?(?:his|her|its|его|ее|её)\s(?:first\s|перв\w+\s)?(?:deputy|замест|зам\b"
    r"|замминистр)",
    re.IGNORECASE,
)
""" "There came not X [but his deputy]"."""
_WILLED = Pattern(
    r"\b(?:skip|boycott|ignor|shun|snub|reject|refus|declin"
    r"|turn(?:s|ed)? (?:the |an? )?(?:\w+ )?(?:down|invitation)"
    r"|no (?:intention|reason|need|wish)|g[ai]ves? [^.;]{2,30} a (?:miss|wide berth)"
    r"|бойкот|проигнор|игнор|отказ|отклон)\w*",
    re.IGNORECASE,
)
""" "X skipped the session": whoever stays away by his own will does it for his state."""
_EMPTY = Pattern(r"\b(?:empty|vacant|unoccupied|unfilled|пуст(?:ов|у|ы|о)\w*)\b", re.IGNORECASE)
""" "X's chair stood empty"."""
_NOBODY = Pattern(
    r"\b(?:nobody|no one|никто|никого)\b|\b(?:no (?:\w+ ){0,2}?\w+|ни одного|ни один|замены)\b[^.;]{0,60}"
    r"\b(?:place|stead|came|come|sent|travel+ed|не прислал\w*|не приех\w*)\b"
    r"|\b(?:not|n['’]t|не) (?:\w+ )?(?:sen[dt]|прислал\w*|направил\w*)",
    re.IGNORECASE,
)
""" "X declined, and [nobody came in his place]"."""


def with_absentees(
    page: Page, sitting: Sitting, states: tuple[Delegation, ...], people: tuple[AttendeeReading, ...]
) -> tuple[Delegation, ...]:
    """States whose member stayed away: "the President skipped the summit" leaves the seat empty, "his
    country was represented by an ambassador" does not. A minister who does not come may send another:
    his seat is empty only where he refused, or where the text says that nobody came for him."""
    known = {state.value for state, _ in states} | {p.country for p in people if p.attendance.took_part}
    extra: list[Delegation] = []
    for person in people:
        if not person.attendance.stayed_away or person.country is None or person.country in known:
            continue
        evidence = person.evidence[0]
        if evidence.rule == GUEST_RULE:
            continue
        if _sent_another(page, evidence, person.country):
            attendance = Attendance.REPRESENTED
        elif offices.council_of(sitting.code) in OF_LEADERS or _leaves_his_seat(page, person, evidence):
            attendance = person.attendance
        else:
            continue
        extra.append((Stated(person.country, person.evidence[:1]), attendance))
        known.add(person.country)
    return (*states, *extra)


def _leaves_his_seat(page: Page, person: AttendeeReading, evidence: Evidence) -> bool:
    """ "X declined the invitation", "X was ill, and nobody came in his place", "X's chair stood empty"."""
    if person.attendance is Attendance.REFUSED:
        return True
    sentence, after = evidence.sentence, evidence.span.end
    told = any(words.search(page.text, after, sentence.end) for words in (_WILLED, _NOBODY))
    return told or bool(_EMPTY.search(page.text, sentence.start, sentence.end))


def _sent_another(page: Page, evidence: Evidence, country: str) -> bool:
    """ "X was ill, his deputy came": whether the words after X, up to another state, tell of an envoy."""
    start = evidence.span.end
    if evidence.rule == NEITHER_RULE:
        return bool(_BUT_HIS.match(page.text, start, evidence.sentence.end))
    others = (
        h.start
        for h in page.hits_in(start, evidence.sentence.end, "country", "adjective")
        if h.code != country
    )
    end = next(others, evidence.sentence.end)
    if _NOBODY.search(page.text, start, end):
        return False
    if any(words.search(page.text, start, end) for words in (STAND_IN, _IN_HIS_PLACE)):
        return True
    office = page.hits_in(start, end, "office")
    return bool(office and asserted.affirmed(page, start, end, "present", "deputised"))


def takes_a_ministers_place(page: Page, group: Group, limit: int) -> bool:
    """ "The Utopian minister was ill, and an official [sat in his place]"."""
    office = _DEPARTMENT.match(page.text, group.end, limit)
    return bool(office and _IN_HIS_PLACE.search(page.text, office.end(), limit))


def is_kept_away(page: Page, sentence: Stretch, group: Group, limit: int) -> bool:
    """ "The Utopian defence ministry [sent nobody]", "Neither Tbilisi nor Chisinau [sent anyone]"."""
    office = _DEPARTMENT.match(page.text, group.end, limit)
    start = office.end() if office else group.end
    if asserted.neither(page, sentence.start, group.start):
        return denied.tells_of_coming(page, start, limit)
    if office is None:
        return False
    away = absences.cues(page, start, limit)[:1]
    return bool(away) and bool(_DIRECTLY.fullmatch(page.text, start, away[0].start))
