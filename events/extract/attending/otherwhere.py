"""Attendance of another event: a verb whose object is named by another place or another organisation."""

from __future__ import annotations

import re

from events.extract.dates import words
from events.extract.page.patterns import Pattern
from events.extract.page.text import Page
from events.extract.sessions.sittings import Sitting
from events.extract.words.gazetteer import Hit

_OBJECT = Pattern(
    r"(?:\s(?:to|attend|join|participate|take|part|taking|in|at|of))*\s(?:the|an?|its|this year's)\s"
    r"(?P<name>(?:[\w'’-]{1,30}\s){1,5}?)"
    r"(?:conference|summit|forum|session|meeting|sitting|congress|parade|exhibition|talks)\b",
    re.IGNORECASE,
)
""" "refused to attend the Utopia conference": the object with the words that name it."""
_CEREMONY = Pattern(
    r"(?:\s(?:to|attend|join|take|part|taking|in|at|of))*(?:\s(?:the|an?|his|her|its|their))?\s(?:[\w-]+\s){0,2}?"
    r"(?:reception|dinner|lunch|luncheon|breakfast|banquet|parade|concert|ceremon(?:y|ies)|wreath-laying|excursion"
    r"|(?:news|press) conference|briefing)\b"
    r"|\s(?:на|в|во)\s(?:[\w-]+\s){0,2}?(?:при[её]ме|ужине|обеде|завтраке|банкете|параде|концерте|церемонии"
    r"|возложении|пресс-конференции|брифинге|при[её]м|ужин|обед|парад|концерт|церемонию)\b",
    re.IGNORECASE,
)
""" "unable to attend the reception": a ceremony beside a sitting is not the sitting."""
_EARLIER = Pattern(
    r"(?:\s(?:to|attend|join|part|in|at|the|a|в|на|участи\w|принял\w?))*\s(?:last (?:year"
    r"|month|week|autumn|spring)['’]s"
    r"|(?:the |an )?(?:previous|preceding|earlier)|прошлогодн\w+|предыдущ\w+|прошл\w+|минувш\w+)\s"
    r"(?!day\b|году|месяце|неделе|день|лет)",
    re.IGNORECASE,
)
""" "did not attend [last year's] session"."""
_UNKNOWN_PLACE = Pattern(r"[A-Z][a-z]{2,29}\s")
_NO_PLACE = frozenset(
    {*words.MONTHS, *words.WEEKDAYS, "council", "committee", "defence", "defense", "ministerial"}
)
"""Capitalised words before "session" that name no place."""


_EVENT = (
    r"(?:exhibitions?|parades?|receptions?|concerts?|dinner|lunch|banquet|exercises?|drills?|manoeuvres|ceremon(?:y|ies)|funeral"
    r"|match|festival|tournament|monument|museum|school|hotel|выставк\w{1,2}|парад\w{0,2}|при[её]м\w{0,2}|концерт\w{0,2}|ужин\w{0,2}"
    r"|обед\w{0,2}|учени\w{1,3}|церемони\w{1,2}|фестивал\w{1,2}|турнир\w{0,2}|памятник\w{0,2}|музе\w{1,2})"
)
_LED_AT = Pattern(
    rf"\b{_EVENT}\b(?:\s[\w-]+){{0,4}}?\s(?:attended|led|opened|hosted|headed|chaired|directed|commanded)\sby\s[^.;:,]{{0,60}}\Z"
    rf"|\b{_EVENT}\s(?:[\w-]+\s){{0,2}}?(?:участвовал|присутствовал|был|открыл|закрыл|дал|устроил|руководил|провел|пров[её]л)[аи]?\s[^.;:,]{{0,60}}\Z",
    re.IGNORECASE,
)
""" "The parade was attended by [X]": X was at the parade."""


def is_led(page: Page, start: int, end: int) -> bool:
    """Whether the words before a name at `end` have its bearer lead or attend a ceremony or an exercise."""
    return bool(_LED_AT.search(page.text, start, end))


def is_meant(page: Page, sitting: Sitting, cue: Hit) -> bool:
    """Whether the object of a verb of attendance is named as another event than this sitting."""
    if _CEREMONY.match(page.text, cue.end, page.sentence_at(cue.start).end):
        return True
    if _EARLIER.match(page.text, cue.end, page.sentence_at(cue.start).end):
        return True
    match = _OBJECT.match(page.text, cue.end, page.sentence_at(cue.start).end)
    if match is None:
        return False
    start, end = match.span("name")
    hits = page.hits_in(start, end)
    if not hits and _UNKNOWN_PLACE.fullmatch(match["name"]):
        return match["name"].strip().lower() not in _NO_PLACE
    return any(_is_other(sitting, hit) for hit in hits if hit.kind in ("city", "body"))


def _is_other(sitting: Sitting, hit: Hit) -> bool:
    if hit.kind == "city":
        return sitting.place is not None and sitting.place.city != hit.code
    families = {code.partition("-")[0] for code in (sitting.code, *sitting.joint_with)}
    return hit.code.partition("-")[0] not in families
