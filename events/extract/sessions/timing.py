"""The day, the place and the standing of each sitting, weighed with the publication."""

from __future__ import annotations

import re
from dataclasses import replace

from events.extract import dates
from events.extract.dates import DateMention
from events.extract.dates.scan import scan
from events.extract.page import asserted
from events.extract.page.text import PROSE, Page, Stretch
from events.extract.publication import datelines
from events.extract.sessions import durations, eves, places, sayings, underway, unheld
from events.extract.sessions.event import CURRENT, EVE_RULE, Dates, Event, Places
from events.extract.sessions.places import Place, Tie
from events.extract.sessions.sittings import Sitting
from events.extract.words.gazetteer import Hit
from events.kinds import DateBasis, Status, StatusDetail, Weighed
from events.records import DateReading

NEWS_DAYS = 40
"""A sitting so many days older than its report is no news but a mention."""
ITEM_OPENING = 6
"""Characters at the head of a digest's item in which its dateline begins."""
MOST_VENUES = 20
"""So many places are asked whether they are told as the venue."""
LATEST_LEAD = 12
"""A sitting told first after so many sentences takes no place from the words before it."""
FRESH_DAYS = 2
"""A second sitting so many days old is reported like the first."""
WEEK = 7
OFF = (StatusDetail.POSTPONED, StatusDetail.CANCELLED)
"""A sitting put off or called off has not been held."""
ON_SCREEN = "The sitting was held by video conference, which has no city."
LEAD_SENTENCES = 5
NEXT_SENTENCES = 3
AFTER_EVENT = 80
LEAD_PARAGRAPHS = 2
FROM = 10
"""Characters before a day in which "from" makes it the old one."""
DATELINE_REACH = 3_000
"""A dateline stands within so many characters of the top."""
_PASSIVE = re.compile(
    r"(?:\b(?:was|were|been|is|are|be|got|being)\s(?:\w+ly\s)?|[а-яё,»]\s)\Z", re.IGNORECASE
)
_OFF = re.compile(r"(?:will )?not\b|не\b", re.IGNORECASE)
_PLUPERFECT = re.compile(r"(?:\s[\w’'-]{1,14}){0,3}?\shad\s\w{3,}")
""" "The foreign ministers [had met]"."""
_SOME_TIME_AGO = re.compile(
    r"\b(?:(?:last|past|previous) (?:week|month)|(?:this|earlier this) (?:week|month)|recently|the other day"
    r"|(?:a few|several|some|\w{3,5}) (?:days|weeks|months) (?:ago|earlier|before)"
    r"|на (?:прошлой|минувшей|этой) неделе|в (?:прошлом|минувшем) месяце|на днях|недавно"
    r"|(?:несколько|пару|\w{3,6}) (?:дней|дня|недель|недели|месяцев|месяца) (?:тому )?назад)\b",
    re.IGNORECASE,
)
""" "The Council met in Utopia [a few days ago]": it was not on the day of the report."""
_OTHER_THING = re.compile(
    r"\b(?:signing|signature|adoption|vote|drills?|exercises?|подписани|приняти|утверждени|голосовани|учени)",
    re.IGNORECASE,
)
_MET = re.compile(
    r"\b(?:met|gathered|assembled|convened|собрал(?:ся|ась|ось|ись)|заседал\w?)\b", re.IGNORECASE
)
JOINS = 60
"""Characters before "by video" in which the verb of somebody who joins stands."""
_JOINS = re.compile(
    r"\b(?:join\w*|connect\w*|address\w*|spoke|dialled|took part|taking part|takes part|participat\w+"
    r"|присоедин\w+|подключ\w+|участв\w+|выступ\w+|обрати\w+)\b(?!\sin\s(?:an?|the)\b"
    r"|\sв\sзаседании)[^.;]*\Z",
    re.IGNORECASE,
)
_HELD_ON_SCREEN = re.compile(
    r"\b(?:(?:was|is|were|being|be) (?:\w+ )?held|took place|takes "
    r"place|met|passed|conducted|gathered|convened"
    r"|(?:прош|проход|состоя|провод|провед|собрал)\w*)(?: [\w-]+){0,3}? "
    r"(?:(?:in|by|via|through|over|as|on|в|по|посредством) )?(?:an? |the )?"
    r"(?:(?:format|mode|form|формате|режиме)(?: of)? )?(?:an? |the )?"
    r"(?:online|video[- ]?(?:conferenc\w+|link|call|format)?|virtual\w*|remote\w*|онлайн|видео\w*|ВКС)\b"
    r"|\b(?:virtual|online) (?:session|meeting|sitting|summit)\b|\b(?:виртуальн|дистанционн)\w+ "
    r"(?:заседани|саммит|встреч)",
    re.IGNORECASE,
)
""" "The session was held in the format of a video conference"."""
CANCELS = 60
"""Characters before a sitting in which "has cancelled" stands."""
_CANCELS = re.compile(
    r"\b(?:cancel(?:l?ed|s)|called off|scrapped|отмен(?:ил[аи]?|яет|или))\s(?:(?:the|its|their|an?|CIS"
    r"|свое|сво[её]"
    r"|очередное|запланированн\w+|намеченн\w+|[\w-]+['’]s)\s){0,4}\Z",
    re.IGNORECASE,
)
NEAR_VERB = 60
_WILL = re.compile(
    r"\b(?:will (?:be held|take place|meet|gather|sit|convene)|(?:is|are) (?:now )?to (?:be held"
    r"|take place|meet"
    r"|gather|sit|convene)|состоится|пройд[её]т|собер[её]тся|соберутся)\s(?:[\w-]+\s){0,4}\Z",
    re.IGNORECASE,
)
TO_HAVE = 12
_TO_HAVE = re.compile(r"\b(?:to|should|would|must|not|never|не) \Z", re.IGNORECASE)
""" "was to [have been held] in Utopia"."""
_NOW = re.compile(
    r"\b(?:is now to|will now|now due|now set|now scheduled|new date|instead|теперь|новая дата|новой "
    r"датой)\b",
    re.IGNORECASE,
)
_NO_NOUN = re.compile(
    r"[.,;:)]|\s(?:вечером|утром|дн[её]м|в|во|на|под|по|с|со|и|под|прош\w+|состоял\w+|завершил\w+|собрал\w+"
    r"|заседал\w*)\b|\Z",
    re.IGNORECASE,
)
_FROM = re.compile(r"\b(?:from|с|со)\s(?:the\s)?\Z", re.IGNORECASE)
""" "moved from [10 June] to September": the old day."""
_SAME_PLACE = re.compile(
    r"\b(?:in|at) the same (?:building|hall|city|place|palace|venue|centre|hotel|room)\b"
    r"|\bтам же\b|\bв (?:том|этом) же (?:здании|зале|городе|дворце|месте|центре)\b",
    re.IGNORECASE,
)
_THERE = re.compile(r"\b(?:there|here|здесь|тут|там)\b", re.IGNORECASE)
_DAY = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?(?:/.*)?")


def settle(
    page: Page, sittings: list[Sitting], published: DateReading | None, when: Dates, where: Places
) -> None:
    """Give every sitting its date, place, status and standing, the main one first."""
    main = _main(page, sittings)
    lines = frozenset(e.span.start for c in datelines.find(page, scan(page.text)) for e in c.evidence)
    free = _unclaimed(page, sittings, when)
    for sitting in sorted(sittings, key=lambda s: s is not main):
        sitting.detail = _detail(page, sitting)
        if sitting is main:
            _postpone(page, sitting, when)
        elif sitting.role == CURRENT and sitting.status is Status.PLANNED:
            own = page.sentence_at(sitting.events[0].start)
            sitting.when = list(_new_day(page, own.start, when)) or sitting.when
        if sitting.detail in OFF:
            sitting.status = Status.PLANNED
            sitting.place = _of_new_day(page, sitting, where) or sitting.place
        sitting.date = durations.widen(page, sitting, _date(sitting, published, main, lines))
        _date_by_the_way(page, sitting, when, published)
        if sitting.place is None:
            sitting.place = _of_its_paragraph(page, sitting, where)
        sitting.place = sitting.place or _where_main(page, sitting, main)
        if sitting is main or (sitting.role == CURRENT and sitting.status is Status.HELD):
            if _on_screen(page, sitting):
                if sitting.place:
                    page.set_aside(Weighed.PLACE, sitting.place.start, sitting.place.end, ON_SCREEN)
                sitting.place = None
            elif sitting.place is None and (there := _there(page, sitting, where)):
                sitting.place = there
            elif not sitting.only_retold and (sitting.status is Status.HELD or _in_lead(page, sitting)):
                _locate(page, sitting, where)
            if not sitting.only_retold:
                _date_by_lead(page, sitting, free, published)
        elif sitting.place is None:
            sitting.place = _there(page, sitting, where)
        if sitting.place is None:
            event = sitting.events[-1]
            sitting.host = places.host_state(page, event.start, page.sentence_at(event.start).end)
            first = sitting.events[0]
            opening = page.sentence_at(first.start).start
            sitting.host = sitting.host or places.receiving_state(page, opening, first.start)
        _weigh(page, sitting, main, published)
        if sitting.detail is StatusDetail.UNDER_WAY and underway.is_over(page, sitting, sittings, published):
            sitting.detail = None
    eves.settle(page, sittings)
    for sitting in sittings:
        sitting.main = main is not None and _is_main(page, sitting, main)


def _main(page: Page, sittings: list[Sitting]) -> Sitting | None:
    """The first sitting that a council's name tells of; one that opens the report comes before plans."""
    current = [s for s in sittings if s.role == CURRENT]
    strong = [s for s in current if not all(e.weak for e in s.events)]
    first = next(iter(strong or current), None)
    if first is None or first.status is not Status.PLANNED or _in_lead(page, first):
        return first
    opening = (s for s in current if s.status is Status.HELD and s.when and _in_lead(page, s))
    return next(opening, first)


def _in_lead(page: Page, sitting: Sitting) -> bool:
    """Whether headline or first paragraph speak of a coming sitting, so that the text is about it."""
    told = [event for event in sitting.events if event.rule != EVE_RULE]
    if not told:
        return False
    before = page.prose_before(told[0].start)
    opening = page.paragraph_at(page.headline_end)
    return before == 0 or (before == 1 and opening.end - opening.start < PROSE)


def _is_main(page: Page, sitting: Sitting, main: Sitting) -> bool:
    if sitting.status is Status.PAST_MENTION:
        return False
    if sitting is main and sitting.status is Status.PLANNED and not _in_lead(page, sitting):
        return False
    if sitting is main:
        return not all(
            e.weak and e.rule == "members-meet" and e.tense is Status.PLANNED for e in sitting.events
        )
    same_day = main.date is not None and (sitting.date is None or sitting.date.edtf == main.date.edtf)
    return sitting.role == CURRENT and sitting.status is Status.HELD and same_day


def _detail(page: Page, sitting: Sitting) -> StatusDetail | None:
    for event in sitting.events:
        sentence = page.sentence_at(event.start)
        for name in (StatusDetail.POSTPONED, StatusDetail.CANCELLED, StatusDetail.UNDER_WAY):
            if event.role != CURRENT or not page.cues_in(sentence.start, sentence.end, name.value):
                continue
            if name is StatusDetail.POSTPONED and (_has_met(page, sitting) or _moves_other(page, sentence)):
                continue
            called_off = _is_off(page, event.end, sentence.end) or _cancels(page, sentence.start, event.start)
            if name is not StatusDetail.CANCELLED or called_off:
                return name
    return None


def _has_met(page: Page, sitting: Sitting) -> bool:
    """ "The session, put off twice, was held": whatever was moved, the sitting took place."""
    sentences = (page.sentence_at(event.start) for event in sitting.events if event.role == CURRENT)
    return any(page.once(_tells_of_end, sentence) for sentence in sentences)


def _tells_of_end(page: Page, sentence: Stretch) -> bool:
    over = page.cues_in(sentence.start, sentence.end, "over")
    if any(not _TO_HAVE.search(page.text, max(cue.start - TO_HAVE, 0), cue.start) for cue in over):
        return True
    return bool(_MET.search(page.text, sentence.start, sentence.end))


def _moves_other(page: Page, sentence: Stretch) -> bool:
    """ "The signing has been postponed": something other than the sitting."""
    return bool(_OTHER_THING.search(page.text, sentence.start, sentence.end))


def _is_off(page: Page, start: int, end: int) -> bool:
    """ "The session … was called off", "заседание … отменено": the sitting itself, said of it alone."""
    cues = asserted.affirmed(page, start, end, "cancelled")
    return any(
        not page.cues_in(start, cue.start, "sitting", "exercise", "briefing", "documents")
        and (
            _OFF.match(page.text, cue.start)
            or _PASSIVE.search(page.text, max(start - 1, cue.start - 24), cue.start)
        )
        for cue in cues
    )


def _cancels(page: Page, floor: int, start: int) -> bool:
    """ "Utopia has cancelled [the session]", "Утопия отменила [заседание]"."""
    return bool(_CANCELS.search(page.text, max(floor, start - CANCELS), start))


def _postpone(page: Page, sitting: Sitting, when: Dates) -> None:
    """ "The date has been moved to 5 June": the day after the word is the new one, the closest one told."""
    moves = page.cues_in(sitting.events[0].start, len(page.text), "postponed")
    if _has_met(page, sitting):
        return
    fresh = [day for move in moves[:3] for day in _days_after(page, sitting, move, when)[:1]]
    if fresh:
        sitting.when = [min(fresh, key=_precision)]
        sitting.detail = StatusDetail.POSTPONED
        sitting.status = Status.PLANNED
    elif sitting.detail is StatusDetail.POSTPONED:
        sitting.when = [day for day in sitting.when if _is_announced(page, day)]


def _is_announced(page: Page, day: DateMention) -> bool:
    """ "A session is put off. … it will be held on [9 October]": the verb that says so stands before it."""
    floor = max(page.sentence_at(day.span.start).start, day.span.start - NEAR_VERB)
    return bool(_WILL.search(page.text, floor, day.span.start))


def _days_after(page: Page, sitting: Sitting, move: Hit, when: Dates) -> list[DateMention]:
    """The days told after "postponed" of this sitting; of "from 10 June to 20 June" the second."""
    sentence = page.sentence_at(move.start)
    named = unheld.councils(page, sentence)
    if _moves_other(page, sentence) or any(not sitting.code.endswith(code) for code in named):
        return []
    later = tuple(day for day in when.between(move.end, sentence.end) if not sayings.is_day_of(page, day))
    later = _new_day(page, move.start, when) or later
    if not later:
        return []
    starts = ((day, day.span.start) for day in later)
    fresh = [day for day, at in starts if not _FROM.search(page.text, max(at - FROM, 0), at)]
    return fresh or [_end_of_move(later[0]), *later[1:]]


def _end_of_move(day: DateMention) -> DateMention:
    """ "from June 10 to June 20": what reads like a range is the old day and the new one."""
    return replace(day, first=day.last, last=None) if day.last else day


def _new_day(page: Page, start: int, when: Dates) -> tuple[DateMention, ...]:
    """ "First fixed for 6 October, it is now to take place on 17 November"; "November 23 is the new date"."""
    number = page.sentence_index(start)
    lead = page.sentence_index(page.headline_end) if start < page.headline_end else number
    for sentence in page.sentences[number : lead + NEXT_SENTENCES]:
        match = _NOW.search(page.text, sentence.start, sentence.end)
        if match is None:
            continue
        after = when.between(match.end(), sentence.end)
        before = when.between(sentence.start, match.start())
        return after[:1] or before[-1:]
    return ()


def _precision(mention: DateMention) -> int:
    """0 for a day, 1 for a month, 2 for a season or a year."""
    shift_of_days = mention.shift is not None and mention.shift.unit.value == "day"
    if mention.first.day or mention.weekday is not None or shift_of_days:
        return 0
    return 1 if mention.first.month else 2


def _date(
    sitting: Sitting, published: DateReading | None, main: Sitting | None, lines: frozenset[int]
) -> DateReading | None:
    """The date its words give; the day of a dateline (`lines`) stands last, and dates nothing to come."""
    beside = main.date if main and main is not sitting else None
    for mention in sorted(sitting.when, key=lambda day: (day.span.start in lines, _precision(day))):
        another_day = sitting.status is Status.PLANNED or _SOME_TIME_AGO.search(mention.sentence.quote)
        if mention.span.start in lines and another_day:
            continue
        yesterday = beside is None and sitting.status is Status.HELD and _is_yesterday(mention)
        reading = dates.settle(mention, published, sitting.status, published if yesterday else beside)
        if reading:
            return reading
    return None


def _is_yesterday(mention: DateMention) -> bool:
    """ "Саммит прошёл накануне": with no noun after it the day before the report, not before a sitting."""
    sentence, after = mention.sentence, mention.span.end - mention.sentence.start
    return mention.span.quote.lower() == "накануне" and bool(_NO_NOUN.match(sentence.quote, after))


def _on_screen(page: Page, sitting: Sitting) -> bool:
    """A sitting by video conference has no city: "an extraordinary session by videoconference"."""
    event = next((e for e in sitting.events if not e.headline), sitting.events[0])
    sentence = page.sentence_at(event.start)
    beside = page.cues_in(event.start, min(event.end + AFTER_EVENT, sentence.end), "remote")
    if any(not _joins_by(page, sentence, cue) for cue in beside) and not _sat_at(event, beside):
        return True
    if any(told.place and told.place.tie is Tie.AT for told in sitting.events):
        return False
    number = page.sentence_index(event.start)
    return any(_HELD_ON_SCREEN.search(page.quote(each)) for each in page.sentences[number : number + 2])


def _sat_at(event: Event, cues: tuple[Hit, ...]) -> bool:
    """ "met in Utopia, and X joined by video": the place stands before the word of the screen."""
    place = event.place
    return place is not None and place.tie is Tie.AT and all(place.start < cue.start for cue in cues)


def _joins_by(page: Page, sentence: Stretch, cue: Hit) -> bool:
    """Whether it is somebody who takes part on a screen, not the sitting that is held on one."""
    return bool(_JOINS.search(page.text, max(sentence.start, cue.start - JOINS), cue.start))


def _date_by_the_way(page: Page, sitting: Sitting, when: Dates, published: DateReading | None) -> None:
    """ "The meeting, scheduled for June 23, …" in one of the next sentences dates an undated sitting."""
    if sitting.date is not None or sitting.role != CURRENT or sitting.detail is StatusDetail.POSTPONED:
        return
    first = page.sentence_index(sitting.events[0].start)
    for sentence in page.sentences[first + 1 : first + 1 + NEXT_SENTENCES]:
        nouns = page.cues_in(sentence.start, sentence.start + AFTER_EVENT // 2, "sitting")
        aside = page.cues_in(sentence.start, sentence.end, "previous", "next")
        if not nouns or aside or not asserted.claims(page, sentence):
            continue
        for mention in when.between(nouns[0].end, min(sentence.end, nouns[0].end + AFTER_EVENT)):
            sitting.date = (
                dates.settle(mention, published, sitting.status) if _precision(mention) == 0 else None
            )
            if sitting.date:
                return


def _date_by_lead(
    page: Page, sitting: Sitting, free: list[DateMention], published: DateReading | None
) -> None:
    if sitting.date is not None or sitting.status is not Status.HELD or not sitting.events:
        return
    told = next((event for event in sitting.events if not event.headline), sitting.events[0])
    if _SOME_TIME_AGO.search(page.quote(page.sentence_at(told.start))):
        return
    first = page.sentence_index(told.start)
    lead = page.sentence_index(next((p.end for p in page.paragraphs if p.end - p.start >= PROSE), 0))
    near = [
        m
        for m in free
        if first - page.sentence_index(m.span.start) >= 0
        and page.sentence_index(m.span.start) <= max(lead, first - 1)
    ]
    near = [m for m in near if first - page.sentence_index(m.span.start) <= LEAD_SENTENCES or m.first.day]
    for mention in sorted((m for m in near if _precision(m) == 0), key=lambda m: m.span.start):
        sitting.date = dates.settle(mention, published, sitting.status)
        if sitting.date:
            return
    if not sitting.when:
        sitting.date = dates.of_the_day(published)


def _unclaimed(page: Page, sittings: list[Sitting], when: Dates) -> list[DateMention]:
    """Dates of the lead that no sitting has claimed."""
    claimed = {m.span for s in sittings for m in s.when}
    asides = {page.sentence_index(e.start) for s in sittings for e in s.events if s.role != CURRENT}
    return [
        m
        for m in when.items
        if m.span not in claimed
        and page.prose_before(m.span.start) <= LEAD_PARAGRAPHS
        and page.sentence_index(m.span.start) not in asides
    ]


def _locate(page: Page, sitting: Sitting, where: Places) -> None:
    """A venue near the sitting, else the heading of its section, else the dateline."""
    if sitting.place is not None:
        return
    first = sitting.events[0].start
    number, line = page.sentence_index(first), page.paragraph_index(first)
    here = page.paragraphs[max(line - 1, 0)].start
    following = page.sentences[min(number + 1, len(page.sentences) - 1)]
    near = [p for p in where.between(page.sentences[number].start, following.end) if p.tie is Tie.AT]
    if not near and sitting.status is Status.HELD and number < LATEST_LEAD:
        before = where.between(min(page.sentences[max(number - 2, 0)].start, here), first)
        near = [p for p in before if p.tie is Tie.AT][-1:]
    headings = [p for p in where.between(here, first) if p.tie is Tie.HEADING]
    datelines = [p for p in where.between(0, DATELINE_REACH) if p.tie is Tie.DATELINE]
    journeys = [
        p
        for p in where.between(0, following.end)
        if page.prose_before(p.start) <= 1 and places.JOURNEY.search(page.text, max(p.start - 40, 0), p.start)
    ]
    datelines = journeys or datelines
    chosen = next(iter([*headings[-1:], *datelines[:1], *near, *_told_as_venue(page, where)]), None)
    if chosen:
        sitting.place = chosen
        sitting.place_rule = f"place-{chosen.tie.value}"


def _told_as_venue(page: Page, where: Places) -> list[Place]:
    """ "Utopia gathers the ministers" in a headline; "the venue was Utopia" further down."""
    headline = [p for p in where.between(0, page.headline_end) if places.receives(page, p)]
    return headline or [p for p in where.items[:MOST_VENUES] if places.is_venue(page, p)]


def _of_new_day(page: Page, sitting: Sitting, where: Places) -> Place | None:
    """ "It is put off. … It will now take place on 2 December in [Utopia]"."""
    told = {page.sentence_index(event.start) for event in sitting.events if not event.headline}
    for day in sitting.when:
        sentence = page.sentence_at(day.span.start)
        near = [p for p in where.between(sentence.start, sentence.end) if p.tie is Tie.AT]
        if near and page.sentence_index(sentence.start) not in told:
            return near[0]
    return None


def _of_its_paragraph(page: Page, sitting: Sitting, where: Places) -> Place | None:
    """ "2. Utopia. The Council meets on …": each item of a digest has a dateline of its own."""
    line = page.paragraph_at(sitting.events[0].start)
    opening = where.between(line.start, line.start + ITEM_OPENING)
    return next((p for p in opening if p.tie is Tie.DATELINE and page.text[line.start].isdigit()), None)


def _where_main(page: Page, sitting: Sitting, main: Sitting | None) -> Place | None:
    """ "… had its own session in the same building": where the sitting in hand sat."""
    if main is None or main is sitting:
        return None
    sentences = (page.sentence_at(event.start) for event in sitting.events[:LEAD_SENTENCES])
    same = any(_SAME_PLACE.search(page.text, each.start, each.end) for each in sentences)
    return main.place if same else None


def _there(page: Page, sitting: Sitting, where: Places) -> Place | None:
    """ "He flies to Utopia tomorrow. He takes part there in the session …"."""
    for event in sitting.events[:LEAD_SENTENCES]:
        sentence = page.sentence_at(event.start)
        if event.headline or not _THERE.search(page.text, sentence.start, sentence.end):
            continue
        before = page.sentences[max(page.sentence_index(event.start) - 1, 0)]
        named = [p for p in where.between(before.start, event.start) if p.tie is not Tie.DATELINE]
        if named:
            return named[-1]
    return None


def _weigh(page: Page, sitting: Sitting, main: Sitting | None, published: DateReading | None) -> None:
    """What the date says of the status: a past day is no plan, a coming day no report."""
    if sitting.detail in OFF:
        return
    days, base = _bounds(sitting.date), _bounds(published)
    if days and base and sitting.status is not Status.PLANNED:
        if days[0] > base[1]:
            sitting.status = Status.PLANNED
        elif base[0] - days[1] > NEWS_DAYS:
            sitting.status = Status.PAST_MENTION
    elif days and base and days[1] < base[0]:
        sitting.status = Status.HELD if sitting is main else Status.PAST_MENTION
    fresh = bool(days and base and base[0] - days[1] <= FRESH_DAYS and sitting.role == CURRENT)
    fresh = fresh or (sitting.role == CURRENT and main is not None and _same_week(page, sitting, main))
    aside = sitting is not main and not fresh and sitting.status is Status.HELD and sitting.date is not None
    if aside and main and _differs(main.date, sitting.date) and _own_date(sitting):
        sitting.status = Status.PAST_MENTION


def _same_week(page: Page, sitting: Sitting, main: Sitting) -> bool:
    """Whether two sittings of different councils sat within a week: both are news, unless the second
    one "had sat" before the first."""
    event = sitting.events[0]
    if _PLUPERFECT.match(page.text, event.end, page.sentence_at(event.start).end):
        return False
    one, two = _bounds(sitting.date), _bounds(main.date)
    whole = one is not None and two is not None and one[0] == one[1] and two[0] == two[1]
    return whole and one is not None and two is not None and abs(one[0] - two[0]) <= WEEK


def _differs(one: DateReading | None, other: DateReading | None) -> bool:
    return one is None or other is None or one.edtf != other.edtf


def _own_date(sitting: Sitting) -> bool:
    return bool(sitting.when) and sitting.date is not None and sitting.date.basis is not DateBasis.DATELINE


def _bounds(reading: DateReading | None) -> tuple[int, int] | None:
    """The first and last day a date allows, as numbers for comparison; None where no year is known."""
    match = _DAY.fullmatch(reading.edtf) if reading else None
    if match is None:
        return None
    year, month, day = (int(part) if part else 0 for part in match.groups())
    first = year * 372 + (month or 1) * 31 + (day or 1)
    last = year * 372 + (month or 12) * 31 + (day or 31)
    return first, last
