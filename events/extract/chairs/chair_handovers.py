"""English phrases in which a chair passes from state to state, or its turn comes.

`holder` is the state that takes it, `old` the one that hands over.
"""

from __future__ import annotations

from events.extract.chairs.chair_phrases import TermRule, rule
from events.extract.chairs.chair_words import CHAIR_OF, ENDS, FOR, GIVEN, GOES, IN, NOUN, SEAT, WILL

HANDOVERS_ENGLISH: tuple[TermRule, ...] = (
    rule(
        "rests-with",
        "now",
        "the chairmanship of the CIS rests with Georgia",
        rf"{NOUN}[^.;<C>]{{0,50}}? (?:rests with|lies with|belongs to|is with|remains with|stays with"
        rf"|falls to|fell to|falls on|fell on) (?:the )?(?P<holder><C>)",
    ),
    rule(
        "gives-up",
        "now",
        "Georgia gave up the CIS chairmanship",
        rf"(?P<holder><C>) (?:has |had )?{ENDS} {SEAT}(?! turn)(?![^.;<C>]{{0,60}}? to (?:the )?<S>)",
    ),
    rule(
        "turn",
        "next",
        "Georgia's turn to chair the CIS comes in 2030",
        r"(?P<holder><C>)(?:'s?)? turn (?:comes |will come )?(?:to (?:chair|preside|lead|head|take)|in "
        r"the chair"
        r"|at the helm|as chair)",
    ),
    rule(
        "turn-of",
        "next",
        "it is the turn of Georgia to preside in the CIS",
        r"\bturn of (?:the )?(?P<holder><C>) to (?:chair|preside|lead|head|take)",
    ),
    rule(
        "turn-passes",
        "next",
        "the turn to chair the CIS passes to Georgia",
        r"\bturn (?:to (?:chair|preside|lead)|in the chair)[^.;<C>]{0,50}? (?:passes|goes|comes|falls"
        r"|moves) to "
        r"(?:the )?(?P<holder><C>)",
    ),
    rule(
        "next-in-line",
        "next",
        "the next to chair the CIS will be Georgia; next in the chair is Georgia",
        r"\bnext (?:country |state |one |in line )?(?:to (?:chair|preside|head|lead)|in the chair|at the "
        r"helm)"
        r"[^.;<C>]{0,50}? (?:is|will be|would be|comes) (?:the )?(?P<holder><C>)",
    ),
    rule(
        "entrusted-with",
        "next",
        "the summit entrusted Georgia with the chairmanship; it fell to Georgia to chair the CIS",
        rf"(?:entrusted|charged|tasked) (?:the )?(?P<holder><C>) with (?:{SEAT}|chairing|presiding|leading)",
    ),
    rule(
        "followed-by",
        "next",
        "Ukraine chairs the CIS, to be followed by Georgia in 2030",
        rf"(?:chair|presid)[^.;]{{0,90}}?,? (?P<told>(?:to be |and is )?(?:followed|succeeded|replaced"
        rf"|relieved)"
        rf"(?: next year| {FOR})? by (?:the )?(?P<holder><C>))",
    ),
    rule(
        "named-chair",
        "next",
        "the summit named Georgia as chair for 2030",
        rf"(?:named|chose|elected|appointed|confirmed|approved|designated|picked|agreed on) (?:the )?"
        rf"(?P<holder><C>) (?:(?:as |to be )?(?:the )?(?:next )?(?:{CHAIR_OF}|chair\b)"
        rf"|to (?:chair|preside|head|lead)\b)",
    ),
    rule(
        "elected-chair",
        "next",
        "Georgia was elected chair of the CIS for 2030",
        rf"(?P<holder><C>) (?:was|has been|is|will be) (?:re-?)?(?:elected|named|chosen|appointed|confirmed) "
        rf"(?:as )?{CHAIR_OF}",
    ),
    rule(
        "does-so",
        "next",
        "Ukraine chairs the CIS at the moment; Georgia does so next year",
        r"(?:chair|presid)[^.]{0,120}?(?:[;,]| and) (?:and |while |with )?(?P<told>(?:next year |in <Y> "
        r"|then )?(?P<holder><C>) "
        r"(?:(?:does|will do) (?:so|it|the same)|will (?:follow|take over|take its place|replace it|be next)"
        r"|(?:follows|takes over|is next)(?= (?:next|in|for|from|on)\b)|is next(?=\W?\Z))(?! (?:from "
        r")?(?:the )?<C>))",
    ),
    rule(
        "and-then",
        "next",
        "Ukraine will chair the CIS in 2030 and Georgia in 2031",
        r"(?:chair|presid)[^.;]{0,70}?(?:in|for) <Y>,? (?:and|then|followed by)(?: then)? (?:by )?(?:the )?"
        r"(?P<holder><C>) (?:in|for) <Y>",
    ),
    rule(
        "takes",
        "now",
        "Georgia takes the helm of the CIS",
        rf"(?P<holder><C>) (?:takes|has taken|took|is taking|picks up|picked up|has picked up) (?:over "
        rf")?(?:as |the )?"
        rf"(?:<O> )?(?:helm|chair\w*|reins|presidency|baton|torch|gavel)(?: {IN})?"
        r"(?:,? from (?:the )?(?P<old><C>))?",
    ),
    rule(
        "took-it-from",
        "now",
        "Georgia gives up the presidency, a post it took over from Ukraine",
        rf"(?P<holder><C>)[^.;<C>]{{0,140}}?(?:{NOUN}|chair|helm)[^.;<C>]{{0,90}}? (?:it|which) "
        r"(?:took|takes|has taken|had taken|inherited|received) (?:over )?from (?:the )?(?P<old><C>)",
    ),
    rule(
        "hands-of",
        "now",
        "the chairmanship of the CIS is in the hands of Georgia, which takes over from Ukraine",
        rf"{NOUN}[^.;]{{0,50}}? is (?:now )?in the hands of (?:the )?(?P<holder><C>)"
        r"(?:,? which (?:takes|took|has taken) over from (?:the )?(?P<old><C>))?",
    ),
    rule(
        "takes-from",
        "now",
        "Georgia takes over the chairmanship from Ukraine",
        rf"(?P<holder><C>) (?:takes|took|has taken) over (?:(?:as )?{SEAT} )?from (?:the )?(?P<old><C>)",
    ),
    rule(
        "succeeds",
        "now",
        "Georgia succeeded Ukraine as chair of the CIS",
        r"(?P<holder><C>) (?:has |had )?(?:succeeds|succeeded|replaces|replaced|relieves|relieved) (?:the )?"
        rf"(?P<old><C>) (?:as {CHAIR_OF}|(?:in|at) {SEAT})",
    ),
    rule(
        "will-succeed",
        "next",
        "Georgia will succeed Ukraine as chair of the CIS",
        rf"(?P<holder><C>) {WILL} (?:succeed|replace|relieve|take over from) (?:the )?"
        rf"(?P<old><C>) (?:as {CHAIR_OF}|(?:in|at) {SEAT})",
    ),
    rule(
        "takes-over-then",
        "next",
        "when Ukraine's term as CIS chair ends, Georgia will take over",
        r"(?:chair|presid)[^.;<C>]{0,60}?(?:ends|expires|is over|runs out)[^.;<C>]{0,40}?[,;] (?:the "
        r")?(?P<holder><C>) "
        r"(?:(?:will take|is to take|takes|would take) over|steps in|will step in|will follow)",
    ),
    rule(
        "hand-over",
        "next",
        "makes way for Georgia; hands it over to Georgia; it will pass to Georgia",
        rf"(?:(?P<old><S>)[^.;:<C><L>]{{0,90}}?)?(?:makes? way for"
        rf"|(?:hand(?:s|ed|ing)?|giv(?:e|es|ing)|gave|transfer(?:s|red)?|pass(?:es|ed|ing)?|yield(?:s|ed)?"
        rf"|entrust(?:s|ed)?|cede[sd]?|relinquish(?:es|ed)?|surrender(?:s|ed)?) (?:over |on )?(?:it |them "
        rf"|{SEAT} |(?:its|the) (?:baton|gavel|reins|torch|powers|duties|functions|mandate) "
        rf")?(?:over |on )?to|"
        rf"(?:chairmanship|presidency|chair)[^.;<C>]{{0,40}}? (?:has |had )?(?:passed|gone|moved|fallen"
        rf"|shifted) to|"
        r"(?:will |is to |would )?(?:be handed (?:over )?|pass(?:es)? |go(?:es)? |move(?:s)? )to|be "
        r"(?:followed|succeeded) by) "
        r"(?:the |his |her )?(?P<holder><S>)",
    ),
    rule(
        "given-to",
        "next",
        "the chairmanship was handed to Georgia; the baton was passed on to Georgia",
        rf"(?:{NOUN}|chair|helm|baton|gavel)[^.;<C><L>]{{0,60}}? (?:was|were|is|has been|had been|will "
        rf"be|would be"
        rf"|to be|being) {GIVEN} (?:the )?(?P<holder><S>)",
    ),
    rule(
        "goes-from-to",
        "next",
        "the chair of the CIS goes from Georgia to Ukraine; passed from President X to his counterpart Y",
        rf"(?:{NOUN}|chair|helm|baton)[^.;<C><L>]{{0,60}}? (?:will |would |is to |was |has |be "
        rf"){{0,2}}{GOES}"
        rf"(?: {FOR})? from (?:the )?(?P<old><S>) (?:on |over )?to (?:the |his |her )?(?P<holder><S>)",
    ),
    rule(
        "others-term-begins",
        "next",
        "the Ukrainian chairmanship ends with the year, when Georgia's begins",
        rf"{NOUN}[^.;]{{0,80}}?(?:when|before|and) (?P<holder><C>)(?:'s?)? (?:begins|starts)",
    ),
    rule(
        "held-by",
        "next",
        "the chairmanship of the CIS will be held by Georgia; the chair was taken by Georgia",
        rf"(?:{NOUN}|chair)[^.;<C>]{{0,60}}? (?:will be |was |is |has been )?"
        r"(?:held|taken over|taken|occupied|filled|assumed) by (?:the )?(?P<holder><C>)",
    ),
)
