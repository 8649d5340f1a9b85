"""The phrases that tell of a term in the chair, in English and Russian, as a table.

`holder` is the state that chairs, `old` the one that hands over. `when` says which year is meant when
the words around give none: "now" the year of publication, "next" the one after it, "past" none.
"""

from __future__ import annotations

from dataclasses import dataclass
from re import Pattern

from events.extract.marked import pattern

_NOUN = r"(?:chairmanship|presidency)"
_TERM = rf"(?:(?:rotating|current|annual) )?(?:<O> )?(?:{_NOUN}|chair)"
_WHO = (
    r"(?:, | )?(?:which |that |who |has |have |is |are |was |now |currently |also |last |again |first "
    r"|already ){0,4}"
)
_IN = r"(?:in|of|over|at) (?:the )?(?:<O>|organi[sz]ation|bloc)"
_NO_SITTING = r"(?! (?:[\w-]+ )?(?:summit|meeting|session|sitting|council|committee|forum|talks|conference))"
_ORG_NEAR = rf"[^.;:,<B>]{{0,30}}?(?:<O>|organi[sz]ation|bloc){_NO_SITTING}"
_FROM_OLD = (
    r"(?:,? (?:succeeding|replacing|relieving|taking over from|from|after|in succession to|in place of) "
    r"(?:the )?(?P<old><C>))?"
)
_LATE_OLD = rf"(?:[^.;:,<C>]{{0,40}}?{_FROM_OLD[:-1]})?"
_STATE_THAT = r"(?:country|state|nation|republic) (?:that |which )?(?:is |currently |now ){0,2}"
_WILL = r"(?:will|is to|is due to|is set to|would|to)"


@dataclass(frozen=True, slots=True)
class TermRule:
    """One phrase about a chair; `example` is a phrase it reads."""

    name: str
    pattern: Pattern[str]
    when: str
    example: str


def _rule(name: str, when: str, example: str, template: str) -> TermRule:
    return TermRule(f"chair-{name}", pattern(template), when, example)


TERMS: tuple[TermRule, ...] = (
    _rule(
        "of-state", "now", "the chairmanship of Georgia", r"chairmanship (?:of|by) (?:the )?(?P<holder><C>)"
    ),
    _rule(
        "presidency-of-state",
        "now",
        "the presidency of Georgia in the CIS",
        rf"presidency (?:of|by) (?:the )?(?P<holder><C>),? {_IN}",
    ),
    _rule(
        "states-own",
        "now",
        "Georgia's chairmanship",
        r"(?P<holder><C>|<A>)(?:'s?)? (?:(?!the |of |its |in |a )[\w-]+ ){0,2}?(?:<O> )?chairmanship",
    ),
    _rule(
        "states-own-presidency",
        "now",
        "Georgia's CIS presidency",
        rf"(?P<holder><C>|<A>)(?:'s?)? (?:(?!the |of |its |in |a )[\w-]+ ){{0,2}}?(?:<O> presidency"
        rf"|presidency {_IN})",
    ),
    _rule(
        "holds",
        "now",
        "Georgia, which holds the CIS chairmanship",
        rf"(?P<holder><C>){_WHO}(?:holds|holding|held|has|took over|assumes|assumed|takes over|received"
        rf"|took up"
        rf"|takes up|inherits|inherited|keeps|retains) (?:the )?{_TERM}"
        rf"(?: (?:of|in|over) (?:the )?<O>)?(?: (?:for|in) <Y>)?(?: from (?:the )?(?P<old><C>))?",
    ),
    _rule(
        "verb",
        "now",
        "Georgia chairs the organisation",
        rf"(?P<holder><C>){_WHO}(?:chairs|chairing|chair|presides|presiding|presided|chaired)(?! (?:the "
        rf")?(?:<B>|council"
        rf"|committee|meeting|session|sitting))(?:(?: "
        rf"over)?{_ORG_NEAR}|(?<!presided)(?<!chaired)(?=[:.]))",
    ),
    _rule(
        "friends",
        "now",
        "the Georgian side, currently chairing the organisation",
        rf"(?P<holder><A>) (?:friends|colleagues|partners|side),?(?: who)? (?:are |is )?(?:now |currently )?"
        rf"(?:presiding|chairing|preside|presides|chair|hold the {_NOUN}){_ORG_NEAR}",
    ),
    _rule(
        "in-the-chair",
        "now",
        "Georgia stays in the chair",
        rf"(?P<holder><C>)(?: (?:is|stays|remains|sits|was)|,) (?:now |still |currently )?(?:in|at) (?:the )?"
        rf"(?:<O>(?:'s?)? (?:chair|helm)|(?:chair|helm)(?: {_IN})?(?! of (?:the )?(?:<B>|session|meeting"
        rf"|sitting)))(?<!, in the chair)",
    ),
    _rule(
        "will",
        "next",
        "Georgia will preside over the CIS; Georgia comes next and is to lead the CIS",
        rf"(?P<holder><C>)(?:,? which| (?:is|comes) next[,:;]?(?: and)?(?: it)?)? {_WILL} "
        rf"(?:be )?(?:chair(?:ing)?|presid(?:e|ing) over|assum(?:e|ing)|tak(?:e|ing) over|lead(?:ing)?"
        rf"|head(?:ing)?"
        rf"|have|hold){_ORG_NEAR}(?:,? (?:succeeding|replacing|relieving|taking over from|in succession "
        rf"to|after) "
        rf"(?:the )?(?P<old><C>))?",
    ),
    _rule(
        "named-chair",
        "next",
        "the summit named Georgia as chair for 2030",
        r"(?:named|chose|elected|appointed|confirmed) (?:the )?(?P<holder><C>) (?:as )?(?:the )?(?:next "
        r")?chair\b",
    ),
    _rule(
        "does-so",
        "next",
        "Ukraine chairs the CIS at the moment; Georgia does so next year",
        r"[;,] (?:and )?(?P<holder><C>) (?:does|will do) (?:so|it|the same)",
    ),
    _rule(
        "closes-its",
        "now",
        "Georgia closes its chairmanship",
        rf"(?P<holder><C>) (?:closes|closed|opens|opened|ends|ended|begins|began|starts|started|completes"
        rf"|completed"
        rf"|concludes|concluded|continues) its (?:<O> )?{_NOUN}",
    ),
    _rule(
        "takes",
        "now",
        "Georgia takes the helm of the CIS",
        r"(?P<holder><C>) (?:takes|has taken|took|is taking) (?:over )?(?:as |the )?(?:<O> )?(?:helm"
        r"|chair\w*|reins|presidency)",
    ),
    _rule(
        "hands-of",
        "now",
        "the chairmanship of the CIS is in the hands of Georgia, which takes over from Ukraine",
        rf"{_NOUN}[^.;]{{0,50}}? is (?:now )?in the hands of (?:the )?(?P<holder><C>)"
        r"(?:,? which (?:takes|took|has taken) over from (?:the )?(?P<old><C>))?",
    ),
    _rule(
        "takes-from",
        "now",
        "Georgia takes over the chairmanship from Ukraine",
        rf"(?P<holder><C>) (?:takes|took|has taken) over (?:(?:as )?(?:the )?{_TERM} (?:(?:of|in) (?:the "
        rf")?<O> )?)?"
        rf"from (?:the )?(?P<old><C>)",
    ),
    _rule(
        "hand-over",
        "next",
        "makes way for Georgia; hands it over to Georgia; it will pass to Georgia",
        r"(?:(?P<old><C>)[^.;<C>]{0,90}?)?(?:makes? way for|hand(?:s|ed|ing)? (?:it |them |the [\w ]{1,25}? "
        r")?over (?:the \w+ )?to|"
        r"(?:hand(?:s|ed|ing)?|pass(?:es|ed|ing)?|giv(?:es|ing)|gave|yield(?:s|ed)?|transfer(?:s|red)?) "
        r"(?:over )?(?:the "
        r"|its )?(?:rotating )?(?:<O> )?(?:chairmanship|presidency|chair|helm|baton|gavel)(?: (?:of|in) "
        r"(?:the )?<O>)? "
        r"(?:on |over )?to|(?:chairmanship|presidency|chair)[^.;<C>]{0,40}? (?:has )?passed to|"
        r"(?:will |is to |would )?(?:be handed (?:over )?|pass(?:es)? |go(?:es)? |move(?:s)? )to|be "
        r"(?:followed|succeeded) by) "
        r"(?:the )?(?P<holder><C>)",
    ),
    _rule(
        "apposition-of-state",
        "now",
        "Georgia, this year's chair of the CIS, will receive the ministers",
        r"(?P<holder><C>),? (?:as )?(?:this year's|the (?:current|present|acting|incumbent))? ?(?:<O> )?"
        r"(?:chair(?:man)?|head|president|holder of the (?:<O> )?(?:chair(?:manship)?|presidency))"
        rf"(?:(?<=<O> chair)| (?:of|in) (?:the )?(?:<O>|organi[sz]ation|bloc){_NO_SITTING}|(?<=of the chair)"
        r"|(?<=chairmanship))",
    ),
    _rule(
        "state-that-chairs",
        "now",
        "Georgia, the country that is chairing the CIS; Georgia, as the state chairing the CIS",
        rf"(?P<holder><C>),? (?:as )?the {_STATE_THAT}(?:chair(?:s|ing)|presid(?:es|ing)|head(?:s|ing)"
        rf"|lead(?:s|ing))"
        rf"{_ORG_NEAR}",
    ),
    _rule(
        "goes-from-to",
        "next",
        "the chair of the CIS goes from Georgia to Ukraine",
        rf"(?:{_NOUN}|chair|helm|baton)[^.;<C>]{{0,40}}? (?:goes|passes|moves|shifts|will go|will pass"
        rf"|will move|is to "
        r"(?:go|pass|move)|went|passed|moved|be transferred|was transferred) (?:on )?from (?:the "
        r")?(?P<old><C>) "
        r"(?:on )?to (?:the )?(?P<holder><C>)",
    ),
    _rule(
        "co-chairs",
        "now",
        "with Georgia and Ukraine as co-chairs",
        r"(?P<holder><C>)(?:(?:,| and) (?:the )?<C>){0,2} (?:as|will be|are|were|become|remain|became) "
        r"(?:the )?co-?chairs",
    ),
    _rule(
        "second-co-chairs",
        "now",
        "with Ukraine and Georgia as co-chairs",
        r"<C> and (?:the )?(?P<holder><C>) (?:as|will be|are|were|become|remain|became) (?:the )?co-?chairs",
    ),
    _rule(
        "others-term-begins",
        "next",
        "the Ukrainian chairmanship ends with the year, when Georgia's begins",
        rf"{_NOUN}[^.;]{{0,80}}?(?:when|before|and) (?P<holder><C>)(?:'s?)? (?:begins|starts)",
    ),
    _rule(
        "chair-of",
        "now",
        "Georgia is the chair of the CIS",
        rf"(?P<holder><C>){_WHO}(?:as )?the (?:current |present )?(?:<O> chair\b|chair of (?:the "
        rf")?(?:<O>|organi[sz]ation|bloc)){_NO_SITTING}",
    ),
    _rule(
        "held-by",
        "next",
        "the chairmanship of the CIS will be held by Georgia",
        rf"(?:{_NOUN}|chair)[^.;<C>]{{0,60}}? (?:will be |was |is |has been )?"
        r"(?:held by|taken over by|transferred to|passed to|given to|entrusted to) (?:the )?(?P<holder><C>)",
    ),
    _rule(
        "co-chair",
        "now",
        "Georgia stays on as a co-chair",
        r"(?P<holder><C>)[^.;<C>]{0,40}? (?:as )?(?:a |the )?co-?chair",
    ),
    _rule(
        "other-co-chair",
        "now",
        "Ukraine stays on as a co-chair, and Georgia has become the other one",
        r"co-?chair[^.;<C>]{0,40}?(?P<holder><C>) (?:has become|becomes|became|is) the other\b",
    ),
    _rule(
        "russian-of-state",
        "now",
        "под председательством Грузии",
        r"председательств(?:о|а|у|ом|е) (?P<holder><C>)(?! будет)",
    ),
    _rule("russian-own", "now", "грузинское председательство", r"(?P<holder><A>) председательств"),
    _rule(
        "russian-verb",
        "now",
        "Грузия председательствует в СНГ",
        r"(?P<holder><C>)[^.;:,<C><P>]{0,40}? председательств(?:ует|овала|овал)\b",
    ),
    _rule(
        "russian-verb-first",
        "now",
        "в СНГ председательствует Грузия",
        r"председательству(?:ет|ющ\w{2,3})(?: (?:[\w-]+|<O>)){0,3}? (?P<holder><C>)",
    ),
    _rule(
        "russian-will",
        "next",
        "председательствовать в СНГ будет Грузия, сменяющая Украину",
        r"председательствовать[^.;<C>]{0,30}? будет (?P<holder><C>)(?:, сменяющ\w{2}[^.;<C>]{0,20}? "
        r"(?P<old><C>))?",
    ),
    _rule(
        "russian-will-chair",
        "next",
        "в СНГ будет председательствовать Грузия",
        r"(?:будет|станет|начнет) председательствовать(?: (?!на |заседани|саммит)(?:[\w-]+|<O>)){0,3}? "
        r"(?P<holder><C>)",
    ),
    _rule(
        "russian-holder-will-chair",
        "next",
        "Грузия будет председательствовать в СНГ",
        r"(?<!\bв )(?<!\bво )(?P<holder><C>) (?:\w+ ){0,3}?(?:будет|станет|начнет) председательствовать"
        r"(?! (?:\w+ )?(?:на |заседани|саммит))",
    ),
    _rule(
        "russian-hands",
        "next",
        "Украина передала председательство в СНГ Грузии",
        r"(?:(?P<old><C>)[^.;<C>]{0,40}? )?(?:переда(?:ст|ет|л|ла|ло)) председательство (?:в <O> "
        r")?(?P<holder><C>)",
    ),
    _rule(
        "russian-passes",
        "next",
        "председательство в СНГ от Украины перешло к Грузии",
        r"председательство (?:в <O> )?от (?P<old><C>) (?:\w+ )?(?:перейдет|переходит|перешло) к "
        r"(?P<holder><C>)",
    ),
    _rule(
        "russian-chair-of",
        "now",
        "председателем СНГ является Грузия",
        r"председателем (?:в )?<O> (?:\w+ ){0,3}?(?:является|стала?|станет|будет) (?P<holder><C>)",
    ),
    _rule(
        "russian-relay",
        "next",
        "эстафету у Украины примет Грузия",
        r"(?:эстафет|председательств)\w{1,2} (?:в <O> )?(?:у|от) (?P<old><C>) (?:\w+ ){0,2}?(?:примет"
        r"|принимает|принял[аои]?"
        r"|переймет|перенимает) (?P<holder><C>)",
    ),
    _rule(
        "russian-takes",
        "next",
        "Грузия, которая примет председательство в СНГ; Грузия примет председательство",
        r"(?P<holder><C>),?(?: котор\w{2,3})? (?:примет|принимает|приняла?|возьмет|получит|перенимает"
        r"|возглавит)(?: \w+){0,2}? "
        r"(?:председательство|<O>)",
    ),
    _rule(
        "russian-co-chairs",
        "now",
        "Сопредседателями станут Грузия и Украина",
        r"сопредседател\w{1,3}[^.;<C>]{0,30}? (?P<holder><C>)",
    ),
    _rule(
        "russian-second-co-chair",
        "now",
        "Сопредседателями станут Украина и Грузия",
        r"сопредседател\w{1,3}[^.;<C>]{0,30}? <C> и (?P<holder><C>)",
    ),
    _rule(
        "russian-participle",
        "now",
        "Грузия, председательствующая в СНГ",
        r"(?P<holder><C>), (?:\w+ ){0,2}?председательствующ\w{2,3}",
    ),
    _rule(
        "russian-succeeds",
        "next",
        "Грузия сменит Украину во главе СНГ",
        r"(?P<holder><C>) (?:[\w-]+ ){0,4}?смени(?:т|ла|л) (?P<old><C>)(?= (?:во главе|на посту|в "
        r"председательств|в "
        r"кресле))",
    ),
    _rule(
        "russian-hand-over",
        "next",
        "председательство перейдет к Грузии; передаст полномочия Грузии; эстафету примет Грузия",
        r"(?:(?P<old><C>)[^.;<C>]{0,90}?)?(?:председательство (?:[\w<O><Y>-]+ ){0,6}?"
        r"(?:(?:перейдет|переходит|перешло) к|(?:будет )?передано)|"
        r"(?:передаст|передает|передаёт|передала) (?:\w+ ){0,2}|эстафету (?:[\w<O>]+ ){0,5}(?:примет"
        r"|принимает) |сменит )"
        r"(?: ?республике )?\s?(?P<holder><C>)",
    ),
)
"""Every phrase, with an example of its own."""

_CHAIR = r"(?:chairman|chairperson|chairwoman|chair|head)"
_COUNCIL = r"(?:the )?(?:new )?(?P<body><B>|council|committee)(?![\w-]| of)"
_VOTED = r"(?:re-?elected|elected|voted in|named|made|chosen|appointed|confirmed)"

SEATS: tuple[TermRule, ...] = (
    _rule(
        "elected",
        "now",
        "Ivan Example was elected chairman of the Council",
        rf"(?P<person><P>)[^.;<P>]{{0,70}}? {_VOTED} (?:as )?(?:the )?(?:new )?{_CHAIR} of {_COUNCIL}",
    ),
    _rule(
        "elected-him",
        "now",
        "Example heads the Council since May, when colleagues elected him chairman",
        rf"(?P<person><P>)[^.;<P>]{{0,40}}?(?:at the head of|heads|leads) {_COUNCIL}[^.;<P>]{{0,60}}? "
        rf"elected him (?:as )?(?:its )?{_CHAIR}",
    ),
    _rule(
        "apposition",
        "now",
        "Ivan Example, the Georgian minister and chairman of the Council",
        rf"(?P<person><P>),? (?:who (?:is|has been|remains|became) )?(?:the )?(?:[^.;,<P>]{{0,40}}? and "
        rf")?(?:the )?(?:current )?"
        rf"{_CHAIR} of {_COUNCIL}",
    ),
    _rule(
        "title",
        "now",
        "The chairman of the committee, General Ivan Example",
        rf"(?:chairman|chairperson|chair) of {_COUNCIL},? (?:[^.;,<P>]{{0,70}}? )?(?P<person><P>)",
    ),
    _rule(
        "chairs-council",
        "now",
        "General Ivan Example chairs the Council",
        rf"(?P<person><P>),? (?:who )?(?:currently |now |also |still )?(?:chairs|heads|presides over|has "
        rf"(?:chaired|headed)"
        rf"|holds the {_NOUN} of) {_COUNCIL}"
        r"(?! (?:session|meeting|sitting))",
    ),
    _rule(
        "chaired-by",
        "now",
        "the committee, which is presided over by General Ivan Example",
        r"(?P<body><B>|council|committee),? (?:which is |that is |is )?(?:presided over|chaired|headed"
        r"|led) by "
        r"(?:[^.;,<P>]{0,50}? )?(?P<person><P>)",
    ),
    _rule(
        "as-chairman",
        "now",
        "the powers of Ivan Example as chairman of the Council",
        rf"(?P<person><P>) (?:stays (?:on )?|remains |continues |goes on )?as (?:the )?{_CHAIR} of "
        rf"{_COUNCIL}",
    ),
    _rule(
        "the-councils-chairman",
        "now",
        "Ivan Example, the Council's chairman",
        r"(?P<person><P>)(?: of <C>)?,? (?:who is )?(?:the )?(?P<body><B>|council|committee)'s? (?:current "
        r")?(?:chairman|chairperson|chair)\b",
    ),
    _rule(
        "elects",
        "now",
        "the Council elected Ivan Example as its chairman",
        rf"(?P<body><B>|council|committee)[^.;<P>]{{0,40}}? (?:re-?elected|elected|chose|named) "
        rf"(?:[^.;,<P>]{{0,60}} )?(?P<person><P>)"
        rf"[^.;<P>]{{0,40}}? (?:as )?(?:its |the )?(?:new )?{_CHAIR}\b",
    ),
    _rule(
        "councils-chairman",
        "now",
        "the Council's chairman, General Ivan Example",
        r"(?P<body><B>|council|committee)(?:'s?)? (?:chairman|chairperson|chair),? (?:[^.;,<P>]{0,70}? "
        r")?(?P<person><P>)",
    ),
    _rule(
        "russian-apposition",
        "now",
        "Иван Пример, председатель комитета",
        r"(?P<person><P>), председатель (?P<body><B>|комитета|совета)(?! министров)",
    ),
    _rule(
        "russian-title",
        "now",
        "председатель комитета генерал Иван Пример",
        r"председател[ья] (?P<body><B>|комитета|совета)(?! министров),? (?:[^.;<P>]{0,70}? "
        r")?(?P<person><P>)",
    ),
    _rule(
        "russian-elected",
        "now",
        "Иван Пример избран председателем совета",
        r"(?P<person><P>)[^.;<P>]{0,60}? (?:пере)?избран\w? председателем (?P<body><B>|комитета"
        r"|совета)(?! министров)",
    ),
    _rule(
        "russian-chosen",
        "now",
        "председателем совета избран Иван Пример",
        r"председателем (?P<body><B>|комитета|совета)(?! министров)[^.;<P>]{0,40}? (?:пере)?избран\w?(?: "
        r"[^.;,<P>]{0,60}?)? (?P<person><P>)",
    ),
)
"""Standing chairs of councils and committees; who presides over one sitting is none."""
