"""Words beside a printed year that tell its role: of a chair, a plan, results, what is past or to come."""

from __future__ import annotations

import re

from events.extract.dates.words import MONTHS, table
from events.extract.page.patterns import Pattern

_MONTH = f"(?:{table(MONTHS)})"


def _words(pattern: str) -> Pattern:
    return Pattern(rf"\b(?:{pattern})(?!\w)", re.I)


CHAIR = _words(
    r"chair(?:s|ed|ing|man|manship|manships|person)?|presid\w{2,6}|rotating \w{3,12}|helm"
    r"|at the head of|председател\w{1,3}|председательств\w{1,9}|во главе|на этом посту"
)
HANDS_OVER = _words(
    r"will|shall|to be (?:handed|passed|transferred)|is (?:to|due to|set to)|are to|pass(?:es|ing)?"
    r"|hand(?:s|ing)? (?:it |the \w+ )?over|handover|takes? (?:it )?over|taking over|takes up|next year"
    r"|moves to|goes to|successor|будет|перейд[её]т|переходит|передаст|переда[её]т|примет|принимает|сменит"
    r"|сменяющ\w{2}|возглавит|начн[её]т\w{0,2}|следующем|будущем|предстоящ\w{3}"
)
SINCE = _words(r"since")
ENDING = _words(
    r"sum(?:med|s|ming)? up|end(?:s|ing|ed)?|conclud\w{2,3}|expir\w{2,3}|results?|complet\w{2,3}|outgoing"
    r"|заверша\w{2,4}|итог\w{1,3}|подв[её]л\w?|истека\w{2}|оканчива\w{2,4}"
)
CHAIRS = _words(
    r"chairs|presides|is (?:in the chair|chairing|presiding|holding)|holds|has the|chairing|presiding|holding"
    r"|as (?:the )?(?:\w+ )?chair|current|assumed|received|took (?:over|up)|taken (?:over|up)"
    r"|председательству\w{2,4}|осуществля\w{2,4}|является"
)
CHAIR_OF = Pattern(r"\b(?:chair|chairman|председатель) (?:of|for) \Z", re.I)
CHAIR_IN = Pattern(
    r",\s(?:the\s)?(?:[\w-]+\s){0,3}(?:chair|president|председатель\s?[\w-]{0,12})\s(?:in|for|в)\s\Z", re.I
)
""" "Utopia, CIS chair in [2030], will be relieved in two months": the chair of now or of the next year."""
WE_SHALL = _words(r"(?:we|they) (?:will|shall)|we['’]ll|будем|соберемся|соберутся|встретимся")
""" "In 2030, when Utopia chairs the bloc, [we will] meet …": that year may be still to come."""
CHAIRED = _words(r"chaired|presided|held|had|председательствовал\w?|осуществлял\w?|под председательством")
PLAN = Pattern(
    r"\b(?:plans?|programmes?|programs?|schedules?|calendar|budgets?|measures|activities|events|план\w{0,3}"
    r"|программ\w{1,3}|бюджет\w{0,2}|смет\w{1,2}|график\w{0,2}|мероприяти\w{1,2})\b"
    r"[^.;:\n]{0,120}?\s(?:for|на)\s(?:the year )?\Z",
    re.I,
)
NOW = Pattern(
    r"\b(?:this year(?:['’]s \w+)?|the current year|в (?:текущем|нынешнем|этом)|(?:текущего|нынешнего|этого)"
    r"(?: года)?),?\s[(]?\Z",
    re.I,
)
NEXT_YEAR = Pattern(
    r"\b(?:next year|the coming year|в (?:следующем|будущем)|на (?:следующий|будущий)),?\s[(]?\Z", re.I
)
LAST_YEAR = Pattern(
    r"\b(?:last year|a year (?:ago|earlier)|год (?:тому )?назад|в (?:прошлом|минувшем)(?: году)?"
    rf"|(?:прошлого|минувшего)(?: года)?),?\s[(]?(?:(?:in|on|back in|в)\s)?(?:(?:\d{{1,2}}\s)?{_MONTH}\s)?\Z",
    re.I,
)
""" "A year ago, in December [2029]"."""
DECLARED = _words(r"declar(?:ed|ing)|proclaim(?:ed|ing)|announced as|объявлен\w{0,2}|провозглаш[её]н\w{0,2}")
RESULTS = Pattern(
    r"\b(?:results|outcome|summed up|review|итог\w{1,3}|за)\b[^.;:\n]{0,40}?(?:of |for |in )?\Z", re.I
)
GOES_ON = Pattern(r"\b(?!институт|маршрут)[а-я]{2,}(?:(?:[ую]т|ят)(?:ся)?|[еи]тся)(?!\w)", re.I)
""" "Первые машины [придут] в ноябре 2030 года": a verb that is not of the past."""
COMING = _words(
    r"will|shall|'ll|’ll|is to|are to|is due|are due|due|is planned|planned|scheduled|is expected|next|coming"
    r"|upcoming|forthcoming|hosts|meets|gathers|convenes|sits|takes place|agreed on|plans? to|intends?|to be"
    r"|состо[ия]тся|пройд[её]т|пройдут|будет|будут"
    r"|планиру\w{2,4}|запланирован\w{0,2}|намечен\w{0,2}|решено провести|следующ\w{2,3}|предстоящ\w{2,3}"
    r"|встретимся|соберемся|соберутся|соберется|проведут|предсто[ия]т"
)
NEXT = _words(
    r"next (?:regular )?(?:session|meeting|sitting|summit|one)|(?:следующ|очередн)\w{2,3} "
    r"(?:\w+ )?(?:заседани|встреч|сесси|саммит)\w{0,3}"
)
PAST = _words(
    r"was|were|had|has been|took place|held|signed|created|founded|established|adopted|approved|met|gathered"
    r"|convened|last|since|ago|previous|earlier|joined|left|entered|began|launched|recalled|состоял\w{1,3}"
    r"|прош[её]?л\w{0,3}|создан\w?|учрежд[её]н\w?|подписан\w?|был\w?|прошл\w{2,3}|предыдущ\w{2,3}|собирал\w{1,3}"
    r"|собрал\w{1,3}|принят\w?|утвержд[её]н\w?|вступил\w?|вош[её]?л\w?|начал\w{0,3}|напомнил\w?|провел\w?|провёл"
)
