"""Coming that is denied in any words: "failed to send a delegation", "had no intention of attending",
"участвовать не пожелала".

A denial and a word of coming near each other make one word of absence, whatever stands between; what
is denied of another matter ("did not take part in the vote") or denied twice is none.
"""

from __future__ import annotations

import re

from events.extract.page.patterns import Pattern
from events.extract.page.text import Page, Stretch
from events.extract.words.gazetteer import Hit

_COME = (
    r"(?:attend(?:s|ed|ing|ance)?|com(?:e|es|ing)|came|t(?:ake|akes|aking|ook)\spart|participat\w+"
    r"|(?:show|turn)(?:ed|ing|n)?\sup"
    r"|appear(?:ed|ing|ance)?\b(?!\sto\b)|travel\w*|fly|flying|join(?:ed|ing)?|be\s(?:present|there"
    r"|represented|seen(?!\sas\b)|among)"
    r"|(?:logg?|dial+|tun|link|hook|call|connect)(?:ed|ing)?\s(?:in|on|up)|connect(?:ed|ing)?\b|delegat(?:e|ed|ing)"
    r"|been\sseen(?!\sas\b)|dispatch(?:ed|ing)?|excused|put\sin\san\sappearance|turn(?:ed)?\sout"
    r"|represented|s[ae]n[dt](?:ing|s)?|mak(?:e|ing)\s(?:it(?!\s(?:clear|possible))|the\s(?:trip|journey))"
    r"|go(?:ing)?(?=\s(?:to\s(?:the\s|(?-i:[A-Z]))|there\b)))\b"
)
_STOP = r"(?:that|whether|who|whom|which|because|until|only|just|and|but|if|when|while|to\spreside|before)\b"
_FEW = rf"(?:(?!{_STOP})[\w'’-]+\s){{0,5}}?"
_ENVOY = (
    r"(?:delegation|delegate|representative|minister|envoy|official|officer|observer|general|guest"
    r"|ambassador|deputy|team)s?"
)
_NOBODY = rf"(?:nobody|no\ one\b|no\ (?:[\w-]+\s){{0,2}}?{_ENVOY}\b)"
_ENGLISH = Pattern(
    rf"""
    (?:\bnot|n['’]t|\bnever|\bno\ longer|\bhardly)\s(?!only\b){_FEW}{_COME}
    |\b(?:fail(?:s|ed|ing)?|refus\w+|declin\w+|omit\w+|neglect\w+|unable|unwilling|reluctant|stop(?:s
        |ped)|ceas\w+|avoid(?:s|ed)
        |decided\ against|abstain\w*|refrain\w*|too\ (?!\w+\ for)\w+|(?:better
            |other)\ things\ to\ do\ than|prevented\ {_FEW}from)
        \s(?:to\s|from\s|in\s)?(?:\w+\s){{0,2}}?{_COME}
    |\bno\ (?:time|intention|plans?|wish|desire|reasons?|need|opportunity|chance|interest|point
        |inclination|sense)
        \s(?:to|of|in|for)\s(?:\w+\s){{0,2}}?{_COME}
    |\b(?:s[ae]n[dt]s?|sending|dispatch\w*|delegat(?:ed|es))\s(?:\w+\s){{0,2}}?{_NOBODY}
    |\b(?:had|has|have)\s{_NOBODY}\s(?:there|present|at\ the\ (?:table|session|meeting|summit)
        |in\ (?:the\ (?:room|hall)|(?-i:[A-Z])))
    |\b(?:turn(?:s|ed)\ down|reject(?:s|ed)|spurn(?:s|ed))\ (?:the|an|his|its|their
        |this)\ (?:\w+\ )?invitation
    |\bturn(?:s|ed)\ (?:the|an|his|its|their|this)\ (?:\w+\ )?invitation\ down
    |\babsent(?:s|ed)\ (?:him|her|it|them)sel\w+|\bsat\ (?:this\ one|it|the\ \w+)\ out|\b(?:dropped|cried
        |begged)\ (?:out|off)
    |\b(?:asked|begged)\ to\ be\ excused
    |\b(?:apologi[sz]|explain|excus|regret+|account|justif)\w*\ (?:for\ )?(?:his|her|its|their)\ absence
    |(?:\bnot|n['’]t|\bnever)\s(?:avail\w*\s\w+\sof|accept|take\ up|(?:make\ )?use(?:\ of)?)
        \s(?:the|an|its|his|their)\ (?:\w+\ )?(?:invitation|chair|seat)
    |\b(?:is|was|were|are)\ (?:\w+\ ){{0,3}}?(?:absentees?|no-shows?)\b
    |\bnotable\ (?:by|for)\ (?:his|her|its|their)\ absence
    |\b(?:cancelled|canceled)\ at\b|\b(?:withdrew|recalled|withheld)\ (?:his|her|its
        |their)\ (?:delegation|representatives?|minister)
    |\b(?:withdr(?:ew|awn)|pulled\ out|backed\ out|dropped\ out|opted\ out|cried\ off)
        \s(?:from|of)\s(?:the|this)\s(?:\w+\s){{0,2}}?(?:event|session|sitting|meeting|summit|gathering
        |talks|trip|list)\b
    |\bexcused\ (?:him|her|it|them)sel\w+
    |\bstay(?:s|ed)\ put\b|\bturn(?:s|ed)\ (?:it|this)\ down\b
    |\bsent\ only\ (?:\w+\ )?(?:greetings?|messages?|telegrams?|letters?|regards)
    """,
    re.IGNORECASE | re.VERBOSE,
)
_COME_RU = (
    r"(?:участ\w+|(?:при|по|до|вы)?(?:ехать|ехал\w*|едет|едут|езжа\w+|езд\w+)|при(?:был\w*|быть|будет"
    r"|бывал\w*|бывает)|(?:при|вы)?лете\w+"
    r"|присутств\w+|при(?:слал\w*|слать|сыла\w+|шл\w+)|посла\w+|посыла\w+|на?прав(?:ил|ля|ит)\w*"
    r"|делегир\w+|командир\w+"
    r"|представля\w+|представлен\w*|посе(?:ти|ща)\w+|явит\w+|явил\w*|появ\w+|приглашен\w+|вырвать\w+"
    r"|выбра(?:ться|лся|лась)|попа(?:л|сть)\w*)"
)
_FEW_RU = r"(?:(?!что\b|чтобы\b|как\b|но\b|а\b|и\b|котор|если\b|пока\b|потому\b)[\w-]+\s){0,4}?"
_RUSSIAN = Pattern(
    rf"""
    \bне\s(?!только\b|раз\b|просто\b|впервые\b|без\b|исключ|мог\w*\ не\b){_FEW_RU}{_COME_RU}
    |\b(?:участия|участвовать|приехать|прибыть|прилететь|присутствовать|прислать|ехать
        |лететь)\s{_FEW_RU}не\s\w+
    |\bприглашени\w+\s(?:\w+\s)?не\s(?:приня|воспольз)\w+
    |\b(?:бойкотир|проигнорир|игнорир)\w+
    |\b(?:прекратил|приостановил|отменил|отменяет|отозвал|свернул)\w*\s(?:\w+\s){{0,2}}?(?:участи|поездк
        |визит|делегаци|приезд|представител)\w*
    |\b(?:ответил|отвечает|ответит)\w*\s(?:\w+\s){{0,3}}?отказом|\bотказом\s(?:\w+\s)?ответил\w*
    |\b(?:прислал|передал|принес)\w*\s(?:\w+\s){{0,2}}?извинени\w+
    """,
    re.IGNORECASE | re.VERBOSE,
)
_TWICE = Pattern(
    r"(?:\b(?:not|never|nobody|no one|none|no \w+|не|никто|ни один)|n['’]t)\s(?:(?:\w+\s)?(?:had|has|have"
    r"|having|was"
    r"|were|been|be)\s|\w+ly\s)?\Z",
    re.IGNORECASE,
)
""" "[did not] fail to come", "[не] отказался участвовать"."""
_AT_ANOTHER_TIME = Pattern(
    r"\b(?:unlike|last (?:year|time|month|week|autumn|spring)|a (?:year|month|week) (?:ago|earlier|before)"
    r"|the (?:year|time) before|previous(?:ly)?|в прошл\w+ (?:год\w*|раз)|год назад)\b"
    r"[^;,]{0,40}(?:,\s(?:when|когда)\b[^;,]{0,60})?\Z",
    re.IGNORECASE,
)
""" "unlike last year, when he [missed the session]"."""
_AGAIN = Pattern(r"\b(?:not|never|не)\s.*\b(?:fail|refus|declin|не\s)", re.IGNORECASE)
_ANOTHER_MATTER = Pattern(
    r"\s?(?:(?:in|at|to|on|for|into|any|the|a|an|its|his|their|this|with|by|в|во|на|к|с|о|об|по|своих?"
    r"|этом|этой)\s){0,3}(?:[\w-]+\s){0,2}?"
    r"(?:vot(?:e|es|ing)|ballots?|statements?|declarations?|treat(?:y|ies)|agreements?|exercises?|drills"
    r"|war|wars|conflicts?|alliances?|organi[sz]ation"
    r"|union|systems?|pact|protocols?|sanctions|terms|decisions?|conclusions?|troops|soldiers"
    r"|peacekeepers|experts|specialists|units?|contingents?|planes|men|aid|weapons|force|forces"
    r"|congratulations|condolences|greetings|wishes"
    r"|messages?|telegrams?|letters?|notes?|protests?|wreaths?|presents?|operations?|programmes?"
    r"|projects?|elections?|effect|light|power|parade|ceremony"
    r"|opening|beginning|start|first (?:hour|half|part|day|minutes)|photograph|photo call"
    r"|открыти|начало|начала|перв\w+ (?:час|день|половин|часть)|фотографировани"
    r"|reception|surprise|details?|dinner|concert|preparations?|discussion|cover|air|system"
    r"|голосовани|голосован|заявлени|договор|соглашени|учени|войн|конфликт|союз|организаци|систем"
    r"|протокол|санкци|решени|войск|солдат|миротворц|контингент|специалист|оружи|операци"
    r"|программ|проект|выбор|парад|церемони|при[её]м|ужин|концерт|обсуждени|подготовк|поздравлени"
    r"|приветстви|телеграмм|письм|венк|помощ|вопрос"
    r"|документ|требовани|угроз|интерес|данн|отч[её]т|доклад)\w*",
    re.IGNORECASE,
)


_COMING = Pattern(_COME, re.IGNORECASE)
_COMING_RU = Pattern(rf"\b{_COME_RU}", re.IGNORECASE)


def tells_of_coming(page: Page, start: int, end: int) -> bool:
    """Whether a word of coming stands in [start, end), denied or not."""
    return bool((_COMING_RU if page.language == "ru" else _COMING).search(page.text, start, end))


def find(page: Page, start: int, end: int) -> list[Hit]:
    """The denials of coming in [start, end), as cues of absence, in order."""
    return [hit for hit in page.once(_of_sentence, page.sentence_at(start)) if start <= hit.start < end]


def _of_sentence(page: Page, sentence: Stretch) -> list[Hit]:
    if not page.cues_in(sentence.start, sentence.end, "denying"):
        return []
    words = _RUSSIAN if page.language == "ru" else _ENGLISH
    return [
        Hit("cue", "absent", match.start(), match.end())
        for match in words.finditer(page.text, sentence.start, sentence.end)
        if not _AGAIN.search(match.group())
    ]


def stands(page: Page, start: int, end: int) -> bool:
    """Whether a word of absence at [start, end) is of coming, and is not denied itself: "did not take part in
    the vote", "missed the opening", "did not fail to come", "unlike last year, when he missed it" tell of
    nobody's absence."""
    sentence = page.sentence_at(start)
    return not (
        _TWICE.search(page.text, sentence.start, start)
        or _AT_ANOTHER_TIME.search(page.text, sentence.start, start)
        or _ANOTHER_MATTER.match(page.text, end, sentence.end)
    )
