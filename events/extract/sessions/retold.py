"""Sittings that are only spoken of: told about, filmed, prepared, come back from, left for.

What is said of such a sitting is said of the telling: "Khrenin summed up the session on Friday" has
nobody sit on Friday. Only words within its own noun phrase date or place it.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from events.extract.dates import DateMention
from events.extract.dates.parts import Unit
from events.extract.page.patterns import Pattern
from events.extract.page.text import Page, Stretch
from events.extract.sessions.places import Place
from events.extract.words import verbs

BEFORE = 170
"""Characters before a sitting in which stands what is done with it."""
NOUN = 24
"""Characters after "the previous" within which its noun stands."""
_MONTHS = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december"
    r"|(?:январ|феврал|март|апрел|май|июн|июл|август|сентябр|октябр|ноябр|декабр)ск\w{2,3})"
)
_OWN = (
    r"(?:(?:(?:the|an?|this|its|their|his|our|recent|latest|last|past|previous|next|upcoming|forthcoming"
    r"|coming|regular|annual|joint|informal|extraordinary|spring|summer|autumn|winter|week['’]s|month['’]s"
    r"|year['’]s|\w{3,9}day['’]s|today['’]s|tomorrow['’]s|\d{1,3}(?:st|nd|rd|th|-\w{1,3})?|(?:19|20)\d\d"
    rf"|\w+(?:th|first|second|third)|{_MONTHS}|[IVXL]+|(?-i:(?!\w{3, 6}day\b)[A-Z][\w-]+)"
    r"|(?:последн|недавн|минувш|предстоящ|ближайш|очередн|вчерашн|сегодняшн|завтрашн|прошл|юбилейн|внеочередн"
    r"|весенн|летн|осенн|зимн|следующ|предыдущ)\w{2,3}"
    r"|(?:прошедш|состоявш|завершивш|проведенн|проведённ|предстоящ)\w{2,5}(?:\s[\w.-]+){0,6}?)\s){0,5})"
)
"""What may stand between: "praised [the November] session", "итоги [прошедшего в Утопии] заседания"."""
_TELL = (
    r"(?:sum(?:s|med|ming)? up|recall(?:s|ed|ing)?|remember(?:s|ed|ing)?|describ(?:es?|ed|ing)"
    r"|prais(?:es?|ed|ing)|critici[sz](?:es?|ed|ing)|hail(?:s|ed|ing)?|mock(?:s|ed|ing)?"
    r"|discuss(?:es|ed|ing)?|assess(?:es|ed|ing)?|evaluat(?:es?|ed|ing)|analy[sz](?:es?|ed|ing)"
    r"|comment(?:s|ed|ing)? on|reflect(?:s|ed|ing)? on|devoted to|dedicated to"
    r"|apropos|questions? (?:on|about)|(?:asked|spoke|speaks|speaking|talked|talks|talking|wrote|writes"
    r"|lectured|joked) (?:[\w-]+ ){0,4}?(?:about|of)"
    r"|(?:told|tells|brief(?:s|ed|ing)?|inform(?:s|ed|ing)?|report(?:s|ed|ing)?|debriefed)"
    r" (?:[\w'’-]+ ){0,6}?(?:about|of|on)"
    r"|(?:film|documentary|programme|program|broadcast|book|article|essay|report|account|story|stories|lecture"
    r"|interview|exhibition|memoirs?|photographs?|photos?|pictures|images|footage|video|clips?|recording|memories"
    r"|impressions|details|record|transcript|press review)s? (?:about|of|on|from)"
    r"|(?:about|of|remember(?:s|ed)?|recall(?:s|ed)?) how|anniversary of"
    r"|(?:weeks?|months?|years?|days) (?:after|since)"
    r"|вспомина\w+|вспомнил\w?(?: об?)?|описал\w?|описыва\w+|похвалил\w?|раскритиковал\w?|прокомментировал\w?"
    r"|комментиру\w+|обсудил\w?|обсужда\w+|оценил\w?|проанализировал\w?|посвящ[её]н\w{0,4}"
    r"|(?:рассказ|доложи|доклад|информир|проинформир|говори|заяви|сообщи|написа|пиш|поведа|отчита|спроси"
    r"|ответи)\w*(?:\s[\w-]+){0,6}?\s(?:об?|про)"
    r"|(?:фильм|передач|программ|книг|стать|лекци|репортаж|рассказ|выставк|отч[её]т|воспоминани|интервью|сюжет"
    r"|фотографи|фото|снимк|кадр|видео|запис|фоторепортаж)\w{0,3} (?:об?|про|с|со)"
    r"|впечатлени\w+ (?:от|о)|о том, как|годовщин\w{1,2}|(?:недел|месяц|лет|год)\w{0,3} после"
    r"|подробност\w+|детал(?:и|ей|ями|ях)|(?:что|как|почему|кто) (?:был[оаи]? )\w+ на)"
)
_BACK = (
    r"(?:(?:return(?:s|ed|ing)?|c[ao]m(?:e|es|ing) (?:back|home)|back|home|fl[ey]w? (?:back|home))"
    r" (?:[\w-]+ ){0,4}?from|(?:верну|возврат|прилете|приеха)\w+ (?:[\w-]+ ){0,4}?(?:с|со))"
)
_WHEN = r"(?:(?:(?:on|в|во) \w{3,11}|today|yesterday|сегодня|вчера) )?"
"""When it was told: "recalled [on Friday] the session"."""
_RESULTS = (
    r"(?:results?|outcomes?|conclusions?|minutes|proceedings|aftermath|course|fruits?"
    r"|итог\w{0,3}|результат\w{0,3}|ход[еау]?|вывод\w{0,3})"
)
_RETELL_RESULTS = Pattern(
    r"\b(?:discuss|debat|assess|evaluat|analy[sz]|prais|critici[sz]|welcom|hail|brief|told|tell|inform|comment"
    r"|report(?:s|ed)?\b|reflect|dissatisf|satisf|published|posted|aired|showed|shown|approv|endors|divided"
    r"|topic|subject"
    r"|обсужд|обсуд|оценил|оценива|проанализир|похвал|приветств|рассказ|доложил|информир|проинформир"
    r"|(?:про)?комментир|сообщил|опубликова|размест|показал|доволен|довольн|одобр|утверд|тем\w{1,2}\b|предмет"
    r"|подв[её]л\w?\b|подвод)",
    re.IGNORECASE,
)
""" "[discussed] the results of the session"; "on its results a plan was signed" tells of the sitting."""
_OF_RESULTS = Pattern(
    rf"\b(?P<lead>(?:[\w’'-]+\s){{0,2}}){_RESULTS}\s(?:of |from |at )?(?P<own>{_OWN})\Z", re.IGNORECASE
)
_FOLLOWING = Pattern(r"\b(?:following|after|based on|as an?|по|с уч[её]том)\s(?:the\s|its\s)?\Z", re.I)
_STATEMENT = Pattern(
    r"\b(?:statement|comment(?:ary)?|press release|note|заявлени\w|комментари\w|пресс-релиз\w?|сообщени\w"
    r"|материал\w{0,2})\s(?:on the (?:results|outcome) of |following |after |по (?:итогам|результатам) )"
    rf"(?P<own>{_OWN})\Z",
    re.IGNORECASE,
)
_PUBLISHED = Pattern(
    r"\b(?:published|posted|released|circulated|опубликова\w+|размест\w+|обнародова\w+)\b", re.I
)
_RETOLD = Pattern(rf"\b(?:{_TELL}|(?P<back>{_BACK}))\s{_WHEN}(?P<own>{_OWN})\Z", re.IGNORECASE)
_DISCUSSED = Pattern(
    r"\s(?:was|were|is|are|has been|have been|had been)\s(?:\w+ly\s)?(?:summed up|discussed|recalled"
    r"|remembered|praised|critici[sz]ed|hailed|mocked|described|analy[sz]ed|assessed|debated|shown|mentioned"
    r"|commemorated|the (?:subject|topic|theme) of)\b"
    r"|\s(?:обсужда|обсуд|вспомина|критикова|комментирова|посвящ)\w+"
    r"|\sстал\w?\s(?:\w+\s)?(?:темой|предметом)\b",
    re.IGNORECASE,
)
""" "The session was [discussed] by parliament on Friday"."""
_HAD = Pattern(
    r"\b(?:that|why|how|whether|what)\s(?:[^.;:]{1,90}?\s)?(?:had|had n[o']t|hadn['’]t)\s(?:\w+ly\s)?(?:been"
    r"|[a-z]{2,}(?:ed|et|t|ne|ld|ok|en|me)\b)[^.;]{0,40}\Z",
    re.IGNORECASE,
)
""" "explained why he [had skipped] the session"."""
_HAD_MET = Pattern(r"(?:[^.;:,]{0,60}?)\shad\s(?:not\s|\w+ly\s)?(?:been|[a-z]{2,}(?:ed|et|t|ne|ld|en)\b)")
_SAID_THAT = Pattern(
    r"\b(?:said|says|told|wrote|reported|recalled|announced|stated|added|noted|claimed|complained|explained"
    r"|confirmed|joked)\b[^.;:]{0,80}\bthat\s(?:the|an?|last)?\b[^.;:]{0,40}\Z",
    re.IGNORECASE,
)
""" "Kyodo reported on Friday [that the Council] had met": it met before it was reported."""
_PREPARED = Pattern(
    r"\b(?:(?P<gone>(?:left|leaves|leaving|depart(?:s|ed)|set off|set out|took off|headed|fl[ey]w? out)"
    r" (?:[\w-]+ ){0,6}?(?:for|to)"
    r"|(?:вылете|отбы|отправи|уеха|улете)\w+ (?:[\w-]+ ){0,4}?(?:на|для участия в))"
    r"|(?P<seat>(?:would|will|won['’]t|shall|going to|wouldn['’]t|intends? to|refuses? to)\s(?:not\s)?"
    r"(?:attend|skip|miss|ignore|boycott|join"
    r"|(?:go|come|travel|fly|send (?:[\w'’-]+ ){1,4}?)\s?to|take part in|participate in)"
    r"|(?:поед|полет|приед|прилет|отправ|направ|пошл|пришл)\w+ (?:[\w-]+ ){0,4}?на)"
    r"|(?:if|whether|unless) (?:[\w'’-]+ ){1,5}?"
    r"(?:attends?|goes to|comes to|skips|joins|boycotts|takes part in)"
    r"|(?:days|weeks?|months?) (?:before|to|until|till)|(?:дн|недел|месяц)\w{1,3} до"
    r"|(?:preparation|preparatory work|arrangement|rehearsal|readiness|plan)s? (?:of|for|to)"
    r"|(?:prepar(?:es?|ed|ing)|get(?:s|ting)? ready|got ready|ready)(?: to host| to receive| for)?"
    r"|(?:date|agenda|programme|cost)s? (?:of|for)"
    r"|подготов\w+ (?:к|ко)|готов\w+ (?:к|ко)|репетици\w+|накануне"
    r"|(?:дат|повестк|программ|сто[ия]мост)\w{1,2})"
    rf"\s{_WHEN}(?P<own>{_OWN})\Z",
    re.IGNORECASE,
)
"""What is done before a sitting: "[preparations for] the session were reviewed", "left for the session"."""
_FINITE = rf"(?:{verbs.MET}|took place|taken place|take place|ended|opened|opens|held)"
_GLUE = Pattern(
    r"(?:\s\([A-ZА-Я]{2,6}\))?(?:[\s,]+(?:(?P<sat>"
    rf"(?:which|that)(?: (?:was|had|has|is|will|be|been|also|to)){{0,4}} {_FINITE}"
    r"|held|due|scheduled|planned|fixed|to be held|to take place|taking place|opening|which is due"
    r"|(?:прошедш|состоявш|завершивш|проведенн|проведённ|намеченн|запланированн|назначенн)\w+"
    r"|котор\w{2,3} (?:прош|состо|заверш|пройд|планир|намеч|назнач|был)\w+)|also|too|in|at|on|of|the|earlier"
    r"|(?:[\w-]+\s){0,2}(?:city|town|resort|capital) of|recently|last|this|next|late|early|week|for"
    r"|в|во|на|г\.|городе|столице|курорте|ранее|недавно|тоже|также)\b)*[\s,]+",
    re.IGNORECASE,
)
"""Words that tie a day or a city to the sitting before it."""

_DISCUSS = Pattern(r"\s(?:обсудил[аи]?|обсуждал[аи]?|обсужда[ею]т|обсудят)\b", re.IGNORECASE)
""" "Министры [обсудили] проект": who discusses is not discussed."""

_STATES = Pattern(r"\s(?:(?:member|participating) )?(?:states|countries|nations)\b", re.IGNORECASE)
""" "the Council of the CIS [member states]"."""
_GAP = Pattern(
    r"(?:(?!was\b|were\b|is\b|are\b|ha[sd]\b|have\b|will\b|would\b)[\w'’-]{1,20}\s){1,9}", re.IGNORECASE
)
""" "to be held [at the Centre of Steppe Drivers on] the 27th": no verb stands between."""


class Telling(NamedTuple):
    """How a sitting is spoken of, and the words [start, end) that are its own."""

    ahead: bool
    start: int
    end: int
    gone: bool = False
    """Whether who is named went, goes or refuses to go there: his part in it is told with it."""

    def owns(self, offset: int) -> bool:
        """Whether what begins at an offset is said of the sitting itself."""
        return self.start <= offset < self.end


def find(
    page: Page,
    sentence: Stretch,
    phrase: Stretch,
    days: tuple[DateMention, ...],
    places: tuple[Place, ...],
) -> Telling | None:
    """How the sentence speaks of the sitting that a phrase names; None where it has it sit.

    `days` and `places` are those of the sentence.
    """
    floor = max(sentence.start, phrase.start - BEFORE)
    end = _own_end(page, sentence, phrase.end, days, places)
    prepared = _PREPARED.search(page.text, floor, phrase.start)
    if prepared:
        if prepared["seat"]:
            return Telling(True, sentence.start, sentence.end, True)
        end = _own_end(page, sentence, phrase.end, days, places, by_place=True)
        return Telling(True, prepared.start("own"), end, prepared["gone"] is not None)
    told = _RETOLD.search(page.text, floor, phrase.start)
    if told:
        return Telling(False, told.start("own"), end, told["back"] is not None)
    results = _of_results(page, sentence, floor, phrase.start)
    if results:
        return Telling(False, results.start("own"), end)
    sits = page.cues_in(phrase.start, phrase.end, "sitting")
    if _DISCUSSED.match(page.text, max(phrase.end, end), sentence.end) and (
        sits or not _DISCUSS.match(page.text, phrase.end, sentence.end)
    ):
        return Telling(False, phrase.start, end)
    if _had_been(page, sentence, floor, phrase):
        return Telling(False, phrase.start, end)
    return None


def _of_results(page: Page, sentence: Stretch, floor: int, start: int) -> re.Match[str] | None:
    statement = _STATEMENT.search(page.text, floor, start)
    if statement and _PUBLISHED.search(page.text, sentence.start, sentence.end):
        return statement
    match = _OF_RESULTS.search(page.text, floor, start)
    if match is None or _FOLLOWING.search(match["lead"]):
        return None
    return match if _RETELL_RESULTS.search(page.text, sentence.start, sentence.end) else None


def _had_been(page: Page, sentence: Stretch, floor: int, phrase: Stretch) -> bool:
    """ "why he had skipped the session", "said that the session had been dull"."""
    if _HAD.search(page.text, floor, phrase.start):
        return True
    said = _SAID_THAT.search(page.text, floor, phrase.start)
    return bool(said and _HAD_MET.match(page.text, phrase.end, sentence.end))


def _own_end(
    page: Page,
    sentence: Stretch,
    end: int,
    days: tuple[DateMention, ...],
    places: tuple[Place, ...],
    by_place: bool = False,
) -> int:
    """Where the words end that belong to the sitting: "the session [held in Utopia on 5 May] at a briefing".

    A weekday is its own behind a verb of sitting, and behind its city where `by_place`: "praised the
    session in Utopia on Friday" has none.
    """
    tied = False
    states = _STATES.match(page.text, end, sentence.end)
    end = states.end() if states else end
    noun = next(iter(page.cues_in(end, min(end + NOUN, sentence.end), "sitting")), None)
    end = noun.end if noun else end
    while glue := _GLUE.match(page.text, end, sentence.end):
        tied = tied or bool(glue["sat"])
        place = next((p for p in places if p.start == glue.end()), None)
        day = next((d for d in days if glue.start() < d.span.start <= glue.end() < d.span.end), None)
        if glue["sat"] and not (place or day):
            day = next((d for d in days if _GAP.fullmatch(page.text, glue.end(), d.span.start)), None)
        if place:
            end, tied = place.end, tied or by_place
        elif day and (tied or not _is_near_day(day)):
            end = day.span.end
        else:
            break
    return end


def _is_near_day(day: DateMention) -> bool:
    """ "Friday", "today": as likely the day of the telling."""
    if day.first.month or day.first.year:
        return False
    return day.weekday is not None or (day.shift is not None and day.shift.unit is Unit.DAY)
