"""Posts that no table of offices holds: "chief of the Main Signals Directorate", "помощник президента".

Who holds one sits in no council by it, but may take part; the post is given in English as printed, a
Russian one by the table of services. Whoever serves a leader holds the post, not the leader's office.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from events.extract.page.patterns import Pattern
from events.extract.page.text import Page, Stretch
from events.extract.words.gazetteer import fold

OWNER = 40
"""Characters before a post in which the state stands that it belongs to."""
REACH = 170
"""Characters before a name in which its post stands."""
_HEADS = (
    r"(?:commander-in-chief|commander|chief|head|director|chairman|chairwoman|chairperson|chair|secretary"
    r"|speaker|inspector|coordinator|charg[eé] d['’]affaires|counsell?or|attach[eé]|advis[eo]r|aide|assistant"
    r"|representative|envoy|member|governor|mayor)"
)
_BEFORE_HEAD = (
    r"(?:(?:first|deputy|acting|vice|permanent|special|plenipotentiary|presidential|military|department"
    r"|section|foreign policy|executive|political)[\s-]){0,3}"
)
_STOP = (
    r"(?:said|told|was|were|is|are|has|have|had|will|would|met|by|who|whom|whose|which|that|with|as"
    r"|when|where"
    r"|but|while|then|took|gave|led|came|spoke|attended|reported|joined|welcomed|received|thanked|asked|sent"
    r"|heard|between|from|also|before|after|over|into|gathered|visited|listened|opened|chaired|presided)\b"
)
_WORDS = rf"(?:\s(?!{_STOP})[\w'’&-]{{1,30}}){{0,14}}"
_BEFORE = Pattern(rf"\b(?P<post>{_BEFORE_HEAD}{_HEADS}\b(?P<of>{_WORDS})),?\s\Z", re.IGNORECASE)
_HEAD_WORD = Pattern(rf"\b{_BEFORE_HEAD}{_HEADS}\b", re.IGNORECASE)
_AFTER = Pattern(
    rf",\s(?:(?:the|a|an|its|their|his|her|who is|now"
    rf"|our)\s){{0,2}}(?P<of_state>[\w-]+(?:['’]s?)?\s)?(?P<post>{_BEFORE_HEAD}{_HEADS}\b"
    rf"(?P<of>{_WORDS}))(?=\s?(?:[,.;:()!?]|\s[–—-]\s|\Z|{_STOP}))",
    re.IGNORECASE,
)
_HEADS_RU = {
    "начальник": "Chief",
    "командующ": "Commander",
    "главнокомандующ": "Commander-in-Chief",
    "главком": "Commander-in-Chief",
    "директор": "Director",
    "руководител": "Head",
    "глав[аыуеой]": "Head",
    "председател": "Chairman",
    "секретар": "Secretary",
    "помощник": "Aide",
    "советник": "Adviser",
    "пресс-секретар": "Press Secretary",
    "спикер": "Speaker",
    "представител": "Representative",
    "атташе": "Attache",
    "временн\\w+ поверенн": "Charge d'Affaires",
    "заведующ": "Head",
    "член": "Member",
}
_STOP_RU = (
    r"(?!(?:отдела|отдел)\b)\w{2,20}(?:[аиеуы]л|[аиеу]ла|[аиеу]ли|[аи]лся|[аи]лась|[аи]лись|яет|ает"
    r"|ует|яют|ают|уют)\b"
    r"|(?:в|на|а|что|с|со|из|от|к)\b|и\s[А-ЯЁ]"
)
_WORDS_RU = rf"(?:\s(?!{_STOP_RU})[\w«»-]{{1,30}}){{0,12}}"
_BEFORE_HEAD_RU = (
    r"(?:(?:перв\w{2,3}|заместител\w{1,3}|врио|исполняющ\w{2,3} обязанности|военн\w{2,3})\s){0,3}"
)
_HEAD_WORD_RU = Pattern(rf"\b{_BEFORE_HEAD_RU}(?:{'|'.join(_HEADS_RU)})\w{{0,4}}\b", re.IGNORECASE)
_BEFORE_RU = Pattern(
    rf"\b(?P<post>{_BEFORE_HEAD_RU}(?P<head>{'|'.join(_HEADS_RU)})\w{{0,4}}(?P<of>{_WORDS_RU})),?\s\Z",
    re.IGNORECASE,
)
_AFTER_RU = Pattern(
    rf",\s(?P<post>{_BEFORE_HEAD_RU}(?P<head>{'|'.join(_HEADS_RU)})\w{{0,4}}(?P<of>{_WORDS_RU}))"
    rf"(?=\s?(?:[,.;:()!?]|\s[–—-]\s|\Z|\s(?:{_STOP_RU})))",
    re.IGNORECASE,
)
_PLURAL = Pattern(
    rf"\b(?P<head>chief|commander|director|head)s(?P<of>\sof\s(?:the\s)?(?!{_STOP})[\w-]+(?:\s(?!of"
    rf"|{_STOP})[\w-]+){{0,4}})",
    re.IGNORECASE,
)
_PLURAL_RU = Pattern(
    r"\b(?P<head>начальник|директор|руководител|председател|командующ)(?:и|ие|ов|ей|их|ам|им|ями|ами|ими)\b"
    r"(?P<of>(?:\s[а-яё-]+){1,5})",
    re.IGNORECASE,
)
SERVICES_RU = {
    r"главн\w+ управлени\w+ связи": "Main Signals Directorate",
    r"(?:войск\w* )?связи": "Signal Troops",
    r"военно-топографическ\w+ управлени\w+": "Military Topographic Directorate of the General Staff",
    r"топографическ\w+ служб\w*": "Topographic Service",
    r"гидрометеорологическ\w+ служб\w*": "Hydrometeorological Service",
    r"государственн\w+ пограничн\w+ служб\w*": "State Border Service",
    r"пограничн\w+ служб\w*|погранслужб\w*": "Border Service",
    r"(?:государственн\w+ )?пограничн\w+ комитет\w*|госпогранкомитет\w*": "State Border Committee",
    r"пограничн\w+ войск\w*|погранвойск\w*": "Border Troops",
    r"железнодорожн\w+ войск\w*": "Railway Troops",
    r"инженерн\w+ войск\w*": "Engineer Troops",
    r"войск\w* (?:радиационн\w+|рхб)\b": "NBC Protection Troops",
    r"войск\w* воздушно-космическ\w+ обороны|войск\w* вко\b": "Aerospace Defence Forces",
    r"(?:главн\w+ )?военно-медицинск\w+ управлени\w+": "Main Military Medical Directorate",
    r"тыл\w*": "Logistics",
    r"антитеррористическ\w+ центр\w*": "CIS Anti-Terrorism Centre",
    r"федеральн\w+ собрани\w+|совет\w* федерации": "Federation Council",
    r"президент\w*": "President",
    r"премьер\w*": "Prime Minister",
}
"""Russian services → their English names; earlier ones are tried first."""
_SERVICES = tuple((Pattern(rf"\b(?:{words})", re.IGNORECASE), name) for words, name in SERVICES_RU.items())
_NO_POST = Pattern(
    r"\s?(?:of\s|to\s)?(?:(?:the|its|his|their|this|that|[\w-]+['’]s)\s)?(?:"
    r"delegations?|states?|governments?|council|committee|organi[sz]ation|commonwealth|session|meeting|side"
    r"|party|country|countries|alliance|ministry|ministries"
    r"|(?:national\s)?(?:defen[cs]e|military|foreign(?: policy)?|security) "
    r"(?:agenc(?:y|ies)|departments?|ministry|ministries|establishments?|structures?|offices?"
    r"|bodies|authorities)"
    r"|делегаци\w+|государств\w*|правительств\w*|совет\w*|комитет\w*|сторон\w*|ведомств\w*|минобороны|мид\w*"
    r"|(?:военн|оборонн|силов|внешнеполитическ)\w+ (?:ведомств|министерств)\w*|министерств\w* обороны)?\s?",
    re.IGNORECASE,
)
""" "head of the delegation", "heads of the defence departments": what somebody is there, and no post."""
_SECRETARY = Pattern(
    r"(?:the\s)?secretary of (?:the )?(?:cis )?council"
    r"(?: of (?:the )?(?:cis )?(?:defen[cs]e ministers|ministers of defen[cs]e))?"
    r"(?: of the cis(?: member states)?)?|секретар\w+ (?:совета(?: министров обороны)?"
    r"|смо)(?: государств участников)?(?: снг)?",
    re.IGNORECASE,
)
SERVANTS = Pattern(
    r"\b(?:advis[eo]r|aide|assistant|press secretary|press officer|spokes\w+|помощник|советник|пресс-секретар"
    r"|representative|department|directorate of|представител|постпред|отдел|пресс-служб|департамент)",
    re.IGNORECASE,
)
_SERVES = Pattern(
    r"\b(?:(?:spokes(?:man|woman|person)|press secretary|aide|advis[eo]r|assistant|envoy"
    r"|representative|wife|chief of staff)"
    r"\s(?:of|to|for)\s(?:the\s)?(?:[\w-]{3,20}\s)?"
    r"|(?:пресс-секретар\w{1,2}|помощник\w{0,2}|советник\w{0,2}|представител\w{1,2}"
    r"|спецпредставител\w{1,2}|постпред\w{0,2}"
    r"|руководител\w{1,2} (?:аппарата|администрации|канцелярии)|глав\w{1,2} администрации|жен\w{1,2}"
    r"|супруг\w{1,2}|референт\w{0,2})"
    r"\s(?:[\w-]{3,20}(?:ого|его)\s)?)\Z",
    re.IGNORECASE,
)
_ARMED_FORCES = Pattern(
    r"\s?(?:of (?:the )?)?(?:armed forces|AF|army|general staff|republic)?(?:\sof)?\s?\Z", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Post:
    """A post at [start, end) of the page: its name in English if that can be told, its state, its words."""

    start: int
    end: int
    name: str | None
    country: str | None
    words: str = ""

    @property
    def serves(self) -> bool:
        """Whether its holder speaks or works for another: an aide, a spokesman."""
        return bool(SERVANTS.search(self.words))


def serves(page: Page, office: int, floor: int) -> bool:
    """Whether the office at an offset is that of a master: "the adviser of the [President]"."""
    return bool(_SERVES.search(page.text, max(floor, office - 60), office))


def before(page: Page, end: int, floor: int) -> Post | None:
    """ "the chairman of its Joint Chiefs of Staff Committee, [General X]"."""
    start = max(floor, end - REACH)
    russian = page.language == "ru"
    heads = list((_HEAD_WORD_RU if russian else _HEAD_WORD).finditer(page.text, start, end))
    whole = _BEFORE_RU if russian else _BEFORE
    for head in reversed(heads):
        match = whole.match(page.text, head.start(), end)
        if match:
            return _post(page, match)
    return None


def after(page: Page, start: int, limit: int) -> Post | None:
    """ "X, [chief of the Main Signals Directorate of the Russian Armed Forces]"."""
    match = (_AFTER_RU if page.language == "ru" else _AFTER).match(
        page.text, start, min(limit, start + 2 * REACH)
    )
    if match is None or (limit < len(page.text) and not page.text[match.end() : limit].strip()):
        return None
    return _post(page, match)


def shared(page: Page, sentence: Stretch) -> str | None:
    """ "the chiefs of signals of Utopia (X) and Erewhon (Y)": the post of everybody in its sentence."""
    for plural in (_PLURAL_RU if page.language == "ru" else _PLURAL).finditer(
        page.text, sentence.start, sentence.end
    ):
        words = plural["head"] + plural["of"]
        if page.language == "ru":
            return _translated(words, plural["head"], plural["of"])
        if not _NO_POST.fullmatch(plural["of"]):
            return _titled(words)
    return None


def _post(page: Page, match: re.Match[str]) -> Post | None:
    start, end = match.span("post")
    if _SECRETARY.fullmatch(fold(match["post"])):
        return Post(start, end, "Secretary of the CMD", None)
    if not match["of"].strip() and not SERVANTS.search(match["post"]):
        return None
    if _NO_POST.fullmatch(match["of"]):
        return None
    owner = page.hits_in(max(start - OWNER, 0), start, "country", "adjective")[-1:]
    owned = [h for h in owner if page.text[h.end : start] in (" ", "'s ", "’s ", "' ", "’ ")]
    states = owned + [h for h in page.hits_in(start, end, "country", "adjective") if h.end <= end]
    country = states[-1].code if states else None
    if page.language == "ru":
        return Post(
            start, end, _translated(match["post"], match["head"], match["of"]), country, match["post"]
        )
    words = match["post"]
    for hit in reversed(states[len(owned) :]):
        words = words[: hit.start - start] + words[hit.end - start :]
    words = re.sub(r"\s['’]s?(?=\s)|['’]s?(?=\s)(?<=\s..)", "", words)
    words = re.sub(r"\bits\b", "the", " ".join(words.split()))
    words = re.sub(r"\s(?:of|to)(?:\sthe)?\Z", "", words)
    return Post(start, end, _titled(_ARMED_FORCES.sub("", words) or words), country, match["post"])


def _titled(words: str) -> str:
    """ "chief of Signals" → "Chief of Signals"."""
    return words[:1].upper() + words[1:]


def _translated(post: str, head: str, of: str) -> str | None:
    """ "начальник войск связи" → "Chief of Signal Troops"; None where the service is in no table."""
    service = next((name for words, name in _SERVICES if words.search(of.replace("ё", "е"))), None)
    if service is None:
        return None
    office = next(name for words, name in _HEADS_RU.items() if re.match(words, head, re.IGNORECASE))
    folded = fold(post)
    rank = "First Deputy " if folded.startswith("перв") else "Deputy " if folded.startswith("замест") else ""
    article = "" if service in ("Signal Troops", "Logistics") else "the "
    return f"{rank}{office} {'to' if office == 'Aide' else 'of'} {article}{service}"
