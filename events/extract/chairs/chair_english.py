"""English phrases that tell of a term in the chair of the CIS, CSTO or SCO.

`holder` is the state that chairs, `old` the one that hands over.
"""

from __future__ import annotations

from events.extract.chairs.chair_phrases import TermRule, rule
from events.extract.chairs.chair_words import (
    CHAIR_OF,
    FOR,
    FROM_OLD,
    IN,
    NO_SITTING,
    NOUN,
    ORG,
    ORG_NEAR,
    SEAT,
    STATE_THAT,
    WHO,
    WILL,
)

TERMS_ENGLISH: tuple[TermRule, ...] = (
    rule(
        "of-state",
        "now",
        "the chairmanship of Georgia; the chairmanship in the CIS of Georgia",
        rf"chairmanship (?:{IN} )?(?:of|by) (?:the )?(?P<holder><C>)",
    ),
    rule(
        "presidency-of-state",
        "now",
        "the presidency of Georgia in the CIS",
        rf"presidency (?:of|by) (?:the )?(?P<holder><C>),? {IN}",
    ),
    rule(
        "states-own",
        "now",
        "Georgia's chairmanship",
        r"(?P<holder><C>|<A>)(?:'s?)? (?:(?!the |of |its |in |a )[\w-]+ ){0,2}?(?:<O> )?chairmanship",
    ),
    rule(
        "states-own-presidency",
        "now",
        "Georgia's CIS presidency",
        rf"(?P<holder><C>|<A>)(?:'s?)? (?:(?!the |of |its |in |a )[\w-]+ ){{0,2}}?(?:<O> presidency"
        rf"|presidency {IN}|presidency (?=[^.;<C>]{{0,30}}?began|[^.;<C>]{{0,30}}?ends))",
    ),
    rule(
        "states-term",
        "now",
        "Georgia's term in the CIS chair ends",
        rf"(?P<holder><C>|<A>)(?:'s?)? (?:\w+ )?term (?:of office )?(?:as|in|at) {SEAT}(?:{IN})?",
    ),
    rule(
        "its-own",
        "now",
        "within the framework of its chairmanship of the CIS, Georgia plans …",
        rf"\bits (?:<O> )?(?:own )?{NOUN}[^.;<C>]{{0,40}}?,? (?:the )?(?P<holder><C>)",
    ),
    rule(
        "holds",
        "now",
        "Georgia, which holds the CIS chairmanship; Georgia took over as chair from Ukraine",
        rf"(?P<holder><C>){WHO}(?:holds|holding|held|has|took over|assumes|assumed|assuming|takes over"
        r"|taking over|receives|received|took up|takes up|inherits|inherited|keeps|retains|accepts|accepted"
        rf"|exercises|occupies|fills) {SEAT}(?:,? (?:succeeding|after|from) (?:the )?(?P<old><C>))?",
    ),
    rule(
        "verb",
        "now",
        "Georgia chairs the organisation",
        rf"(?P<holder><C>){WHO}(?:chairs|chairing|chair|presides|presiding|presided|chaired)(?! (?:the "
        rf")?(?:<B>|council"
        rf"|committee|meeting|session|sitting))(?:(?: "
        rf"over)?{ORG_NEAR}|(?<!presided)(?<!chaired)(?=[:.]))",
    ),
    rule(
        "verb-it",
        "now",
        "2030 is the year in which Georgia presides over it",
        rf"(?P<holder><C>){WHO}(?:chairs|presides over|is chairing|is presiding over) it\b",
    ),
    rule(
        "leader",
        "now",
        "Georgia's Ivan Example remains chairman of the CIS",
        rf"(?P<holder><L>)(?:, [^,.;<C><P>]{{0,40}},)?,? (?:[\w-]+ ){{0,4}}?{CHAIR_OF}",
    ),
    rule(
        "leader-heads",
        "now",
        "Georgian President Ivan Example, who chairs the CIS this year",
        rf"(?P<holder><L>){WHO}(?:chairs|chairing|presides over|presiding over|heads) (?:the "
        rf")?{ORG}{NO_SITTING}",
    ),
    rule(
        "heads",
        "now",
        "Georgia, which headed the CIS last year; Georgia led the organisation in 2030",
        rf"(?P<holder><C>){WHO}(?:heads|headed|heading|leads|led|leading) (?:the )?{ORG}"
        r"(?= (?:also |again )?(?:in |for |during )?(?:<Y>|(?:this|last|next) year))",
    ),
    rule(
        "heads-since",
        "now",
        "in 2030 Georgia headed the CIS; since January Georgia has led the organisation",
        rf"(?:(?:this|last) year|\b(?:in|since) (?:<Y>|(?:1 )?january(?: 1)?)),? (?P<holder><C>) (?:has )?"
        rf"(?:been )?(?:heads|headed|heading|leads|led|leading) (?:the )?{ORG}{NO_SITTING}",
    ),
    rule(
        "its-after",
        "now",
        "Georgia's priorities for its CIS presidency",
        rf"(?P<holder><C>)(?:(?!refus|declin|waive|reject|<)[^.;:<C><A><P>]){{0,60}}? its (?:own |first "
        rf"|second "
        rf"|rotating |current |upcoming |forthcoming |<O> ){{0,3}}{NOUN}(?! (?:of|in) (?:the )?<X>)",
    ),
    rule(
        "passive",
        "now",
        "the CIS is chaired this year by Georgia",
        rf"{ORG}(?:,|,? (?:which )?(?:is|was|has been|is being))(?: now| currently)?(?: {FOR}| this year)?"
        rf" (?:chaired|presided over)(?: {FOR}| this year)? by (?:the )?(?P<holder><C>)",
    ),
    rule(
        "headed-by",
        "now",
        "this year the CIS is headed by Georgia",
        rf"(?:(?:this|last) year|in <Y>),? (?:the )?{ORG} (?:is|was|has been) (?:headed|led) by (?:the )?"
        rf"(?P<holder><C>)",
    ),
    rule(
        "headed-by-in",
        "now",
        "the CIS was headed by Georgia in 2030",
        rf"{ORG} (?:is|was|has been) (?:headed|led) by (?:the )?(?P<holder><C>)"
        r"(?= (?:in |for |during )?(?:<Y>|(?:this|last) year))",
    ),
    rule(
        "will-passive",
        "next",
        "the CIS will be chaired by Georgia in 2030",
        rf"{ORG} (?:will|would|is to|is due to) be (?:chaired|presided over|headed|led)(?: {FOR}| next "
        rf"year)? by "
        r"(?:the )?(?P<holder><C>)",
    ),
    rule(
        "friends",
        "now",
        "the Georgian side, currently chairing the organisation",
        rf"(?P<holder><A>) (?:friends|colleagues|partners|side),?(?: who| which)? (?:are |is )?(?:now "
        rf"|currently )?"
        rf"(?:presiding|chairing|preside|presides|chair|hold the {NOUN}){ORG_NEAR}",
    ),
    rule(
        "in-the-chair",
        "now",
        "Georgia stays in the chair",
        rf"(?P<holder><C>)(?: (?:is|stays|remains|sits|was)|,) (?:now |still |currently )?(?:in|at) (?:the )?"
        rf"(?:<O>(?:'s?)? (?:chair|helm)|(?:chair|helm)(?: {IN})?(?! of (?:the )?(?:<B>|session|meeting"
        rf"|sitting)))(?<!, in the chair)",
    ),
    rule(
        "will",
        "next",
        "Georgia will preside over the CIS; Georgia comes next and is to lead the CIS",
        rf"(?P<holder><C>)(?:,? which| (?:is|comes) next[,:;]?(?: and)?(?: it)?)? {WILL} (?:again )?"
        rf"(?:be )?(?:chair(?:ing)?|presid(?:e|ing)(?: over| "
        rf"in)?|lead(?:ing)?|head(?:ing)?){ORG_NEAR}{FROM_OLD}",
    ),
    rule(
        "will-hold",
        "next",
        "Georgia is to take over the rotating chair of the CIS for 2030 from Ukraine",
        rf"(?P<holder><C>)(?:,? which)? {WILL} (?:again )?(?:have|hold|get|take|take over|take "
        rf"up|assume|receive"
        rf"|inherit|accept|occupy|be (?:assuming|taking(?: over)?|holding))(?: as)? {SEAT}{FROM_OLD}",
    ),
    rule(
        "becomes",
        "next",
        "Georgia will become chair of the CIS; Georgia becomes the next CIS chair",
        rf"(?P<holder><C>)(?:,? which)? (?:{WILL} )?(?:become|becomes|be) {CHAIR_OF}{FROM_OLD}",
    ),
    rule(
        "became",
        "now",
        "Georgia became the chair of the CIS; Georgia is the chair of the CIS",
        rf"(?P<holder><C>){WHO}(?:became |become |remains |named |serving as |acting as )?(?:as "
        rf")?{CHAIR_OF}",
    ),
    rule(
        "closes-its",
        "now",
        "Georgia closes its chairmanship",
        rf"(?P<holder><C>) (?:closes|closed|opens|opened|ends|ended|begins|began|starts|started|completes"
        rf"|completed"
        rf"|concludes|concluded|continues) its (?:<O> )?{NOUN}",
    ),
    rule(
        "apposition-of-state",
        "now",
        "Georgia, this year's chair of the CIS, will receive the ministers",
        rf"(?P<holder><C>),? (?:as )?{CHAIR_OF}",
    ),
    rule(
        "chair-first",
        "now",
        "the current CIS chair Georgia; the chair of the CIS, Georgia, …",
        rf"{CHAIR_OF}(?: {FOR}| this year)?(?:,? (?:is |will be |remains )?| (?:is|will be|remains) "
        rf")(?:the )?(?P<holder><C>)(?!'s|'? <F>)",
    ),
    rule(
        "chair-will-be",
        "next",
        "the chair this year will be Georgia",
        rf"\bchair(?:man)?(?: {FOR}| this year)? (?:will be|will occupy|would be|will take) (?:the "
        rf")?(?P<holder><C>)",
    ),
    rule(
        "as-chair-state",
        "now",
        "As chair of the CIS this year, Georgia will …; As the country presiding over the CIS, Georgia …",
        rf"\bas (?:{CHAIR_OF}|the {STATE_THAT}{ORG_NEAR})(?! (?:ends|expires|is "
        rf"over|runs))[^.;<C>]{{0,30}}?, (?:the )?(?P<holder><C>)",
    ),
    rule(
        "state-that-chairs",
        "now",
        "Georgia, the country that is chairing the CIS; Georgia, as the state chairing the CIS",
        rf"(?P<holder><C>),? (?:as )?the {STATE_THAT}{ORG_NEAR}",
    ),
    rule(
        "co-chairs",
        "now",
        "with Georgia and Ukraine as co-chairs",
        r"(?P<holder><C>)(?=(?:(?:,|,? and) (?:the )?<C>){0,3} (?:as|will be|are|were|become|remain|became"
        r"|will"
        r"|jointly|to) (?:the |jointly )?co-?chairs?\b)",
    ),
    rule(
        "co-chairs-with",
        "now",
        "Ukraine co-chairs the CIS together with Georgia",
        r"co-?chair(?:s|ed|ing|men)?\b[^.;<C>]{0,40}? with (?:the )?(?P<holder><C>)",
    ),
    rule(
        "co-chair",
        "now",
        "Georgia stays on as a co-chair",
        r"(?P<holder><C>)[^.;<C>]{0,40}? (?:as )?(?:a |the )?co-?chair",
    ),
    rule(
        "other-co-chair",
        "now",
        "Ukraine stays on as a co-chair, and Georgia has become the other one",
        r"co-?chair[^.;<C>]{0,40}?(?P<holder><C>) (?:has become|becomes|became|is) the other\b",
    ),
)
