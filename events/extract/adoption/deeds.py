"""What was done with a paper: the verbs of adoption, of refusal and of delay, and which of them governs it.

A paper that was voted down or sent back lay before the sitting, so it was considered; one that was
put off or withdrawn was not, unless the text says that it was discussed or presented.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from events.extract.page.patterns import Pattern
from events.extract.page.text import Page, Stretch
from events.extract.page.wordings import Wordings
from events.kinds import DocumentAction

_SIGNED = (
    r"sign(?:ed|s(?! of)|ing)?|signatures? (?:was|were) put|signatures (?:\w+ )?stand under"
    r"|put (?:their|its) (?:names?"
    r"|signatures?)|подпис\w{1,6}"
    r"|initial+ed|inked|(?:concluded"
    r"|заключ(?:или|ил[аио]?|ен[аоы]?))(?= (?:an?\b|the\b|\w*\s?соглашени|\w*\s?догов))"
    r"|парафир\w{3,6}"
)
_APPROVED = (
    r"approv(?:e|es|ed|ing|al of)|endors(?:e|es|ed)|confirmed|agreed? (?:up)?on|agreed (?:without|by)"
    r"|agreed(?=[?:])|passed(?! (?:its |the |a )?(?:first|second) reading)|backed|backing|coordinated"
    r"|(?:approval|consent|assent|blessing) (?:was|were|is) given"
    r"|gave (?:their|its) (?:approval|consent|assent|blessing)|g(?:ave|iven|ot"
    r"|ets) the (?:green light|go-ahead|nod|approval)"
    r"|(?:lent|gave|lend|give)s? (?:\w+ ){0,2}(?:support|backing)(?= to)|vot(?:ed|es?) (?:for|in favou?r of)"
    r"|push(?:ed|es) through|(?:went|goes|go|sailed) through(?=\W*(?:\.|without|unanim|with))"
    r"|bless(?:ed|es)|благослов\w{2,4}|(?:said|say) yes to|validated"
    r"|(?:been|were|was|papers|documents) agreed|passed(?=[.,;])"
    r"|(?:won|found|secured|obtained|earned|received|met with|gained) (?:\w+ ){0,2}?(?:approval"
    r"|support|assent"
    r"|backing|endorsement)|cleared"
    r"|rubber-stamped|signed off|waved through|agreed(?= (?:an?|the) (?!ministers|sides|parties"
    r"|participants))"
    r"|(?:получил\w?|наш(?:ла|ло|ли|[её]л)) (?:\w+ )?(?:одобрение|поддержку)|завизирова\w{1,3}"
    r"|поддержал\w?(?= (?:проект|концепци|план|программ))|дал[аи]? (?:добро|зел[её]ный свет)"
    r"|утверд(?!(?:ит|ят)\b)\w{2,5}|утвержд\w{2,4}|одобр(?!(?:ит|ят)\b)\w{2,6}"
    r"|(?:единогласно|без (?:обсуждения|прений|споров))"
    r" прош(?:[её]л|ла|ло|ли)|(?:про)?голосова\w{1,2} за|дал[аи]? согласие|согласова\w{1,3}"
)
_ADOPTED = (
    r"adopt(?:s|ed|ing|ion of)?|accept(?:ed|s)|прин[яи](?:л[иао]?|ты?|та|то|ть|т)"
    r"|(?:took|taken|made)(?= (?:an?|the) (?:\w+ )?decision)"
    r"|(?:issued|released|put out)(?= (?:an?|the) (?:\w+ ){0,2}(?:statement|declaration|communiqu[eé]"
    r"|address|appeal))"
    r"|among the (?:decisions|results|outcomes)|produc(?:ed|es?)|yield(?:s|ed)?(?= (?:an?|the|two)\b)"
    r"|result(?:ed|s) in"
    r"|c[ao]mes? (?:out|up) with|made public"
    r"|(?:outcome|final document|upshot|result|fruit) (?:is|was)|итогов\w{2} документ\w{0,2} стал\w?"
    r"|(?:итог(?:ом)?|результат(?:ом)?) (?:\w+ ){0,2}?стал\w?|итог(?= [–-] )|выступил\w? с(?= \w*\s?заявлени)"
)
_CONSIDERED = (
    r"consider(?:ed|s)?|stud(?:y|ies|ied)|read(?= (?:an?|the|two|three|their)\b)|scrutini[sz]ed?"
    r"|weigh(?:ed|s)"
    r"|argued? (?:over|about)|quarrell?ed (?:over|about)|differ(?:ed)? (?:over|on)"
    r"|disagreed? (?:on|over|about)"
    r"|divided (?:over|on|by)|dwelt on|spen[dt]s? (?:[\w-]+ ){1,6}on|agreement on(?= (?:an?|the) draft)"
    r"|(?:forward|submitt|recommend|refer)(?:ed|red)?(?= to)|(?:handed|passed|sent) (?:on|up)(?= to)"
    r"|propos(?:ed|es|als? (?:for|on))?(?= \w*\s?draft)|put (?:aside|to one side|to the vote)"
    r"|contains?|comprises?"
    r"|discuss(?:ed|es)?|debated?|look(?:ed)? (?:through|at|over|into)|first look"
    r"|(?:take|took|taken|takes) up|(?:take|took|taken|takes) as a basis|за основу|examin(?:e|es|ed)"
    r"|review(?:ed)?|present(?:ed|s)?|prepar(?:e|ed)|submitted|draft(?:ed|ing)|polish(?:ed|ing)"
    r"|settled|on the table"
    r"|among the (?:papers|documents|drafts)"
    r"(?! (?:(?:that|which) (?:were|was) )?(?:adopted|approved|signed|endorsed|passed|agreed))"
    r"|(?:items|issues|questions|drafts|list) includes?|principal one|list (?:contains|holds)"
    r"|distributed|circulated|handed (?:out|round)|tabled|laid before|under (?:consideration"
    r"|discussion|review)"
    r"|(?:go|goes|went|brought|put|lay|laid|came) before|роздан\w?|раздал\w?|распростран\w{2,5}"
    r"|на столе|на рассмотрении|in the (?:folder|file|portfolio|package)|в (?:папке|портфеле|пакете)"
    r"|(?:is|are|was|were|lies|lie|comes?|came) before(?= (?:the )?(?:ministers|council|leaders|presidents"
    r"|premiers|chiefs))"
    r"|passed (?:its |the |a )?(?:first|second) reading|прош(?:ел|ёл|ла|ло|ли) (?:первое|второе) чтени\w"
    r"|изуч\w{2,4}|прочли|прочитал\w|разобра\w{1,3}|разбер\w{2,3}|спор(?:ил\w?|ят)|поспорил\w?"
    r"|вызва(?:л|ла|ло|ли) (?:\w+ )?спор\w*|спор\w{0,2} вызва(?:л|ла|ло|ли)|on (?:the|their) desks?"
    r"|предложат|предложен\w?"
    r"|подготов(?:ил[аи]?|лен[аоы]?|ят)(?= (?:проект|концепци|план|программ|соглашени))"
    r"|вын(?:ес|ос)\w{2,4}|внес(?:ен|ут|ли|ла)\w?|лягут|лег(?:ли|ла)?|ждут? (?=проект)"
    r"|up for|attention|agenda|рассм\w{3,10}|обсуд\w{1,5}|обсужд\w{2,5}|в повестке"
    r"|одобр(?:ит|ят)|утверд(?:ит|ят)|подпиш[еу]т|прим[еу]т"
)
_LISTED = (
    r"(?:documents|papers|decisions|agreements|files|these|they|folder"
    r"|package)(?: (?!were|was|are|had)\w+){0,3}"
    r" includes?|(?:those|these) (?:that "
    r"|which )?(?:\w+ ){1,4}includes?|(?:folder|package) (?:contains|holds)"
    r"|(?:most important|foremost|chief|main|weightiest|principal) (?:of|among) (?:them|these|which)"
    r"|most important (?:one|item|document|paper|issue)|главн\w{2,3} из них|важнейш\w{2,3} из них"
    r"|одн\w{1,2} из них"
    r"|among (?:them|these|which|whose)|one of them|including|среди (?:них|которых|\w+ (?:документов|бумаг))"
    r"|в их числе|в числе котор\w{2}|в том числе|в частности"
)
""" "The documents include …": what was done with them was told just before, if anywhere."""
_REFUSED = (
    r"reject(?:s|ed|ing)?|turn(?:ed|s) down|vot(?:ed|es) (?:down|against)|threw out|thrown out|vetoed"
    r"|(?:sent|sends|referred|returned|handed) back|returned (?:to|for)|finali[sz]ed"
    r"|(?:sent|referred) (?:for|to) (?:\w+ )?(?:revision|completion|rework|reworking|improvement"
    r"|further|amendment|the experts)"
    r"|(?:was|were|is|are) not(?=\s*(?:[.;,!?]|\Z|and\b))|верну\w{1,4}(?= (?:секретариат|автор|разработчик"
    r"|эксперт|на ))|отклон\w{1,5}|отверг\w{0,4}"
    r"|(?:(?:от|на)прав|возвра)\w{2,6} на доработку|на доработку|доработа\w{2,4}"
)
_PUT_OFF = (
    r"(?:put|puts|leave|left|taken|took|struck|removed|dropped) (?:off|out|from)|left undecided"
    r"|postpon(?:ed|es|ing)|deferr(?:ed|ing)|adjourn(?:ed|s)|held over|shelved|withdr(?:ew|awn)"
    r"|removed|dropped|without(?= (?:an?|the|any|signing|adopting|approving) (?!(?:it|them)\b))"
    r"|(?:but|and|though) not|failed to \w+"
    r"|отлож\w{1,5}|перенес\w{1,5}|сня(?:ли|л|ла|т|та|то|ты)|отозва\w{1,4}|но не|а не"
    r"|без (?=(?:\w+ )?(?:заявлени|деклараци|коммюнике|соглашени|протокол|решени))"
)


class Deed(NamedTuple):
    """A verb at [start, end) of a sentence and what it says was done; None says that nothing was."""

    start: int
    end: int
    action: DocumentAction | None
    listing: bool = False
    refusal: bool = False


_TABLE = tuple(
    (Wordings(words, after=r"(?!\w)"), action)
    for words, action in (
        (_SIGNED, DocumentAction.SIGNED),
        (_APPROVED, DocumentAction.APPROVED),
        (_ADOPTED, DocumentAction.ADOPTED),
        (_CONSIDERED, DocumentAction.CONSIDERED),
        (_REFUSED, DocumentAction.CONSIDERED),
        (_PUT_OFF, None),
    )
)
_NO_DEEDS = tuple(table for table, _ in _TABLE[-2:])
_LISTING = Wordings(_LISTED, after=r"\b")
_INTENDED = Pattern(
    r"\b(?:will|would|to be|is to|are to|asked to|expect\w{0,3}|ready to|(?-i:may)|might|could|предлож\w{2,4}"
    r"|предстоит|ожидается)\b|\bto (?:\w{2,12}ly )?\Z|\bна\s\Z",
    re.IGNORECASE,
)
INTENT = 30
"""Characters before a verb in which "will" makes it a plan: "will be asked to approve"."""
_NOT = Pattern(
    r"(?:\b(?:not|no longer|не|не (?:был[аио]?|будет|будут|удалось|смогли))|n['’]t)"
    r"(?:\s(?:be|been|yet|even))?\s\Z",
    re.IGNORECASE,
)
_NOT_AFTER = Pattern(r"\s(?:(?:так и|пока|еще|ещё|все же)\s)?не\s(?:был[аио]?|будет|будут)\b", re.IGNORECASE)
""" "Договор [принят] не был"."""
_NEVER = Pattern(r"\b(?:never|так и не)\s(?:(?:been|be|yet|был[аио]?)\s)?\Z", re.IGNORECASE)
""" "It was never [adopted]": no sitting has dealt with it."""
_DELAYS = Pattern(
    r"\b(?:postpon(?:ed|es)|put off|deferr?ed|delayed|blocked|refused|failed|declined|without"
    r"|отложи\w+|отказал\w{1,4}|перенес\w{1,3}) (?:(?:the|to|its|their|from) )?\Z",
    re.IGNORECASE,
)
""" "postponed the [signing of]", "refused to [sign]"."""
_LONG_SINCE = Pattern(
    r"\b(?:years? (?:after|since|from|of)|anniversary of|jubilee of|since|лет (?:со дня|после|с)"
    r"|годовщин\w{1,2}"
    r"|юбиле\w{1,2}|со дня|с момента) (?:the )?\Z",
    re.IGNORECASE,
)
""" "Thirty years since the [signing of] the treaty"."""
_DECIDES = Pattern(r"approv|endors|confirm|sign|adopt|accept|утвер|одобр|подпи|прим|прин", re.IGNORECASE)
_ORDERED = Pattern(
    r"\b(?:instruct(?!ion)|task|charg|order|commission|entrust|поруч)\w{0,4} [^.;]*\Z", re.IGNORECASE
)
""" "Instructed the staff to [prepare] a draft"."""
_WITHOUT = Pattern(r"\bwithout (?:\w{2,12} )?\Z|\bwithout\Z|\bбез\s\Z", re.IGNORECASE)
_BY_THE_WAY = Pattern(r"(?: (?:it|them))?\W")
""" "discussed, without [adopting] it, a draft", "agreed without [debate]: …"."""
_ATTRIBUTE = Pattern(
    r"(?:drafted|prepared|submitted|presented|signed|adopted|approved) (?:by|in)\b", re.IGNORECASE
)
_AUXILIARY = Pattern(
    r"(?:\b(?:was|were|is|are|been|be|being|has|have|had|and|also|then)|,)\s\Z", re.IGNORECASE
)
""" "a plan [prepared by] the staff": what a paper is, not what was done there."""
_CLAUSE = Pattern(
    r";|(?:,\s|\s[–—-]\s)?\b(?:but|while|whereas|though|although)\b(?! not\b)|,\s(?:а|но|однако)\s",
    re.IGNORECASE,
)
SUBJECT = 90
"""Characters after a paper within which its own verb begins."""
_SUBJECT_OF = Pattern(
    r"(?:,\s[^,;.:]{2,60},|\s[–—-]\s[^;.:]{2,60}?\s[–—-])?\s?(?:\b(?:was|were|is|are|has|have|had|will|be"
    r"|been|being|to|был[аио]?"
    r"|будет|будут)"
    r"\s|\b(?:\w{2,12}ly|then|also|again|not|yet|finally|не)\s)*",
    re.IGNORECASE,
)
""" "A draft plan [was then] sent back": nothing but auxiliaries between a paper and its verb."""
_PASSIVE = Pattern(
    r"\b(?:was|were|is|are|been|be|being)\b|\b\w{3,}(?:[еёая]н|[еёая]т|ят)[аоы]?\b|\bперенесен"
    r"|\b(?:put off|postponed|deferred)\b",
    re.IGNORECASE,
)
_WHICH = Pattern(
    r",\s(?:which|that|котор\w{2,3})\s(?:(?:was|were|has been|had been|have been|был[аио]?)\s)?"
    r"(?:(?:then|also|not|не|finally|\w{2,12}ly)\s)*",
    re.IGNORECASE,
)
""" "a programme, which was [approved]"."""


def find(page: Page, within: Stretch) -> list[Deed]:
    """The verbs of a sentence that say what was done with papers, in order, by their offsets in it."""
    sentence = page.quote(within)
    found = [
        Deed(match.start(), match.end(), _weighed(sentence, match, action), refusal=table in _NO_DEEDS)
        for table, action in _TABLE
        for match in page.matches(table, within)
        if not (_BY_THE_WAY.match(sentence, match.end()) and _WITHOUT.search(sentence, 0, match.start()))
        and not (
            _ATTRIBUTE.match(sentence, match.start()) and not _AUXILIARY.search(sentence, 0, match.start())
        )
    ]
    for match in page.matches(_LISTING, within):
        told = [deed for deed in found if deed.end <= match.start() and deed.action]
        action = max(told, key=lambda deed: deed.end).action if told else DocumentAction.CONSIDERED
        found.append(Deed(match.start(), match.end(), action, not told))
    return sorted(found, key=lambda deed: (deed.start, deed.end))


def decides(sentence: str, deed: Deed) -> bool:
    """Whether a verb, even of what is to come, gives a paper force: "will approve the estimate"."""
    return _DECIDES.search(sentence[deed.start : deed.end]) is not None


def _weighed(sentence: str, verb: re.Match[str], action: DocumentAction | None) -> DocumentAction | None:
    """The action with its "not", its "will" or its "postponed the" before it."""
    if action is None:
        return None
    before = sentence[max(0, verb.start() - INTENT) : verb.start()]
    if (
        _DELAYS.search(before)
        or _NEVER.search(before)
        or _LONG_SINCE.search(before)
        or _ORDERED.search(before)
    ):
        return None
    if _NOT_AFTER.match(sentence, verb.end()):
        return DocumentAction.CONSIDERED
    if _NOT.search(before) or _INTENDED.search(before):
        return DocumentAction.CONSIDERED
    return action


def governing(sentence: str, deeds: list[Deed], start: int, end: int) -> Deed | None:
    """The verb that says what was done with the paper at [start, end): the one it is the subject of,
    one of its own relative clause, else the nearest before it in the clause, else the first after."""
    of_subject = _directly_after(sentence, deeds, end)
    if of_subject:
        return of_subject
    floor = max((m.end() for m in _CLAUSE.finditer(sentence, 0, start)), default=0)
    stop = _CLAUSE.search(sentence, end)
    ceiling = stop.start() if stop else len(sentence)
    before = [deed for deed in deeds if floor <= deed.start and deed.end <= start]
    relative = _relative(sentence, deeds, end)
    if relative and (not before or relative.refusal or _is_weak(before[-1])):
        return relative
    if before:
        return before[-1]
    after = [deed for deed in deeds if end <= deed.start < ceiling]
    earlier = [deed for deed in deeds if deed.end <= start]
    return next(iter([*after[:1], *earlier[-1:], *(d for d in deeds if d.start >= end)]), None)


def _is_weak(deed: Deed) -> bool:
    """Whether a later verb can say more: what was considered may also have been approved."""
    return deed.action is DocumentAction.CONSIDERED


def _directly_after(sentence: str, deeds: list[Deed], end: int) -> Deed | None:
    for deed in deeds:
        if end <= deed.start <= end + SUBJECT and _SUBJECT_OF.fullmatch(sentence, end, deed.start):
            return deed if _PASSIVE.search(sentence, end, deed.end) else None
    return None


def _relative(sentence: str, deeds: list[Deed], end: int) -> Deed | None:
    which = _WHICH.match(sentence, end)
    if which is None:
        return None
    opening = which.start() + 1
    return next((d for d in deeds if opening <= d.start <= which.end() and d.end >= which.end() - 1), None)
