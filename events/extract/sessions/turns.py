"""Sittings told by whose turn it is, by their number alone or by "again": "Utopia hosted the 64th"."""

from __future__ import annotations

import re

from events.extract.dates import words
from events.extract.page.patterns import Pattern
from events.extract.words import verbs

_MEMBERS = (
    r"(?:ministers|colleagues|counterparts|council|members|leaders"
    r"|premiers|presidents|commanders|chiefs|generals|session|meeting|sitting|summit)"
)
_NUMBER = r"(?:[4-9]\d(?:st|nd|rd|th)|(?:fort|fift|sixt|sevent|eight|ninet)(?:ieth|y-\w{4,8}))"
"""What may be no day of a month, so that it can stand alone for a sitting."""
_ALONE = r"\b(?=[.,;]|\s(?:in|at|on|last|next|this|there|here|a year|earlier)\b|\s?\Z)"
_NUMBER_RU = r"(?<!\d)[4-9]\d-(?:е|я|ю|й|го|м)"
_NOUN = r"(?:session|meeting|sitting|summit|gathering|round|conference)"
_NOUN_RU = r"(?:заседани|встреч|сесси|саммит|совещани|сбор)\w{0,2}"
_AGAIN_RU = r"(?:вновь|снова|опять|теперь)"
_MEET_RU = r"(?:соберутся|собер[её]тся|встретятся|увидятся|съедутся)"
_SAW_RU = rf"(?:{verbs.MET_RU}|беседовали|виделись|общались|собирались)"
_NEXT_RU = r"(?:следующ|очередн)(?:ее|ая|ий|ую|ое|ой)"
_FIXED_RU = (
    rf"(?:{verbs.TAKES_PLACE_RU}|решено"
    r"|решили|договорились|условились|провед[её]т|созов[её]т|прим[еу]т|[–—-]\s)"
)
_AWAITS_RU = r"(?:жд[её]т|ждут|примет|позвал[иа]?|(?:надеется|рассчитывает) (?:увидеть|принять))"
_SOME_DAY_RU = r"(?:осенью|весной|летом|зимой|через (?:полгода|год)|в (?:следующем|будущем) году)"
_MEMBERS_RU = r"министры|главы|лидеры|президенты|премьеры|премьер-министры|коллеги"
_COME_RU = r"(?:приедут|прибудут|прилетят|отправятся|поедут|съедутся)"
_MONTH = rf"(?-i:{'|'.join(month.capitalize() for month, *_ in words.ENGLISH_MONTHS)})"
_MONTH_RU = rf"(?:{'|'.join(words.MONTH_ADJECTIVES_RU)})"
_MEET = rf"(?:{verbs.MEET}|see (?:each other|one another))"

LATER = Pattern(
    rf"\b{_MEET} next\b(?! (?:month|week|year|spring|summer|autumn|winter|{_MONTH}))"
    rf"|\bnext (?:{_MEET}|{verbs.MEETS})\b|\b(?:re-?convene|re-?assemble)s?\b"
    rf"|\b(?:will|shall|would|(?:is|are) (?:due |set |expected )?to) {_MEET} (?:again|anew|once more)\b"
    r"|\bwe(?:['’]ll| will| shall) (?:all )?(?:meet|gather|see (?:you|each other|one another))\b(?! with)"
    rf"|\bnext (?:year|spring|summer|autumn|winter|month)['’]s {_NOUN}\b"
    rf"|\b(?:an?|another|one more) (?:(?:in-person|face-to-face|further|regular|follow-up|full|ordinary"
    rf"|extraordinary|autumn|spring|summer|winter|second|later) )?{_NOUN} (?:is (?:to|due|planned|scheduled"
    r"|expected|set)|will (?:be held|follow|take place)|follows)\b"
    r"|(?-i:\b[A-Z][\w-]{2,20}) (?:is (?:to|due to|set to|expected to)|will|would) (?:\w+ )?(?:host|receive"
    rf"|welcome|stage) (?:the|its|his|her|their) {_MEMBERS}\b"
    rf"|\b(?:to|for|until|till|before|ahead of) (?:the|their|its) (?:\w+['’]s )?{_MONTH} {_NOUN}\b"
    rf"|(?-i:\b[A-Z][\w-]{{2,20}}) (?:gets|awaits|will host|is to host|takes on) the {_NUMBER}{_ALONE}"
    r"|(?-i:\b[A-Z][\w-]{2,20}) (?:is (?:to|due to|set to|expected to)|will|would) (?:play )?host"
    r"(?=\s(?:in|on|next|this)\b|[.,;])"
    r"|(?-i:\bNext)(?: stop| venue| in line| time)?(?::| is| will be| comes|,)?(?= (?-i:[A-Z]))"
    r"|\b(?:the|their|its|our) next (?:encounter|rendezvous|appointment|get-together|assembly|venue"
    r"|round of (?:talks|consultations))\b"
    r"|\bpart(?:ed|ing) (?:until|till)\b|\bsee you (?:all |again )*(?=(?:in|on|next)\b)"
    rf"|\binvit(?:ed|es|ing) (?:his|her|the|all|its) (?:\w+ )?{_MEMBERS} to "
    rf"(?:(?:{verbs.MEET}|come) (?:in|to) )?(?=(?-i:[A-Z]))"
    rf"|\bthe {_NUMBER},? (?:will|is to|is due|is planned|is set|goes to|falls to|awaits)\b"
    r"|\b(?:увидимся|встретимся|соберемся|соберёмся)\b"
    rf"|\b(?:{_AGAIN_RU} {_MEET_RU}|{_MEET_RU} {_AGAIN_RU})\b"
    rf"|\b{_NEXT_RU} {_NOUN_RU}(?: [\w-]{{4,20}}){{0,3}},?\s{_FIXED_RU}"
    rf"|\b(?:провести|созвать|проведут|созовут|собрать|принять) (?:сво[ею] )?{_NEXT_RU} {_NOUN_RU}\b"
    rf"|\bих (?:(?:теперь|снова|вновь|уже) )?{_AWAITS_RU} (?:в[о]?\s)?(?-i:[А-Я])"
    rf"|\b{_SOME_DAY_RU}(?: [\w-]+){{0,2}} (?:{_MEMBERS_RU})(?: [\w-]+){{0,3}} {_COME_RU} в[о]?\s(?-i:[А-Я])"
    rf"|\bследующ(?:ее|ая|ий|ую),\s[\w-]{{2,20}}ск(?:ое|ая|ий|ую),?\s{_NOUN_RU}\b"
    rf"|\b(?:до|на|к) {_MONTH_RU}(?:ого|ой|ое|ую|ому) {_NOUN_RU}\b"
    r"|(?-i:\b[А-Я][\w-]{2,20}) (?:жд[её]т|примет|будет принимать|готов\w? принять) (?:их|министров"
    r"|коллег|глав|лидеров|участников)\b(?!\s(?:обороны|иностранных|внутренних|государств|правительств))"
    rf"|{_NUMBER_RU},? (?:пройд[её]т|состоится|примет|намечен\w|запланирован\w|должн\w)\b",
    re.IGNORECASE,
)
""" "The ministers are to reassemble in Utopia", "the 71st goes to Utopia", "Утопия ждёт министров",
«Очередной сбор решено провести в Утопии», «Осенью их ждут в Утопии»."""
EARLIER = Pattern(
    rf"\bhad last (?:seen (?:each other|one another)|{verbs.MET_BEEN})\b"
    rf"|(?-i:\b[A-Z][\w-]{{2,20}}) (?:had )?(?:hosted|received|staged) the {_NUMBER}{_ALONE}"
    rf"|\bthe {_NUMBER}(?:,? (?:was (?:held|hosted)|took place|had (?:been held|taken place|lasted))"
    r"|,? (?:in|at) (?-i:[A-Z])[\w-]+,? (?:was|had|took|lasted))\b"
    rf"|\b(?:of|at|from|during|after|since) the {_NUMBER},? (?:held )?(?=(?:in|at) (?-i:[A-Z]))"
    rf"|\bsince (?=(?-i:[A-Z])[\w-]+,? (?:in |last |this )?(?:{_MONTH}|year|spring|autumn|summer|winter)\b)"
    rf"|\b{_MONTH} {_NOUN} (?:in (?-i:[A-Z])[\w-]+ )?last year\b"
    rf"|\b{_NOUN} (?:in (?-i:[A-Z])[\w-]+ )?last {_MONTH}\b"
    rf"|\bthe {_MONTH} (?:{_NOUN}|one) (?:in (?-i:[A-Z])[\w-]+ )?had (?:passed|been held|taken place|ended)\b"
    rf"|{_NUMBER_RU},? (?:прош[её]?л[аои]|состоял[аои]сь|было|была|принимал[аи]?|прин[яи]л[аи]?)\b"
    rf"|\b(?:{_SAW_RU}(?: [\w-]+){{0,3}} последний раз|последний раз(?: [\w-]+){{0,3}} {_SAW_RU})\b"
    rf"|\b(?:прошлогодн|{_MONTH_RU})\w{{2,3}} {_NOUN_RU} (?:[\w-]+ )?(?:прошлого года|в прошлом году)\b",
    re.IGNORECASE,
)
""" "The colleagues had last met in Utopia", "Utopia hosted the 64th", "75-е прошло в Утопии"."""
