"""English phrases that tell of a term in the chair of the CIS, CSTO or SCO.

`holder` is the state that chairs, `old` the one that hands over.
"""

from __future__ import annotations

from events.extract.chair_phrases import TermRule, rule

_NOUN = r"(?:chairmanship|presidency)"
_NO_SITTING = (
    r"(?! (?:(?!an? |the )[\w-]+ "
    r")?(?:summit|meeting|session|sitting|council|committee|forum|talks|conference|mission"
    r"|delegation)| ?<B>)"
)
_ORG = r"(?:<O>|organi[sz]ation|bloc|alliance)"
_IN = rf"(?:in|of|over|at|within) (?:the )?{_ORG}{_NO_SITTING}"
_FOR = r"(?:for|in) (?:<Y>|(?:this|next|last|the coming) year)"
_ORG_NEAR = rf"[^.;:,<B>]{{0,30}}?{_ORG}{_NO_SITTING}"
_SEAT = (
    r"(?:the |its |a )?(?:rotating |current |annual |next )?(?:<O>(?:'s?)? )?(?:rotating )?"
    rf"(?:{_NOUN}|chair|helm|reins)\b(?:,? {_IN}| {_FOR})*"
)
"""What a state holds: "the rotating CIS chair for 2018"."""
_STATE_THAT = (
    r"(?:country|state|nation|republic) (?:that |which )?(?:is |currently |now ){0,2}"
    r"(?:chair(?:s|ing)|presid(?:es|ing)|head(?:s|ing)|lead(?:s|ing)|holding)"
)
_AGENT = r"(?:chair|chairman|chairperson|president|head)"
_WHICH = r"(?:(?:current|present|acting|incumbent|rotating|next|new|this year's|last year's|next year's) )*"
_CHAIR_OF = (
    rf"(?:the |its |an? )?{_WHICH}(?:<O>(?:'s?)? {_WHICH}{_AGENT}\b|{_AGENT} (?:of|in|at) (?:the "
    rf")?{_ORG}{_NO_SITTING}"
    rf"|holder of the (?:<O> )?(?:{_NOUN}|chair))"
)
"""What a state is: "the current CIS chair", "this year's chair of the organisation"."""
_WHO = (
    r"(?:, | )?(?:which |that |who |has |have |is |are |was |now |currently |also |last |again |first "
    r"|already ){0,4}"
)
_FROM_OLD = (
    r"(?:,? (?:succeeding|replacing|relieving|taking over from|from|after|in succession to|in place of) "
    r"(?:the )?(?P<old><C>))?"
)
_WILL = r"(?:will|is to|is due to|is set to|would|to)"
_GIVEN = r"(?:handed|transferred|passed|entrusted|given|assigned|awarded|ceded|yielded)(?: over| on)? to"
_GOES = r"(?:go|goes|went|pass(?:es|ed)?|moves?|moved|shift(?:s|ed)?|transfers?|transferred)(?: over| on)?"

TERMS_ENGLISH: tuple[TermRule, ...] = (
    rule(
        "of-state",
        "now",
        "the chairmanship of Georgia; the chairmanship in the CIS of Georgia",
        rf"chairmanship (?:{_IN} )?(?:of|by) (?:the )?(?P<holder><C>)",
    ),
    rule(
        "presidency-of-state",
        "now",
        "the presidency of Georgia in the CIS",
        rf"presidency (?:of|by) (?:the )?(?P<holder><C>),? {_IN}",
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
        rf"|presidency {_IN}|presidency (?=[^.;<C>]{{0,30}}?began|[^.;<C>]{{0,30}}?ends))",
    ),
    rule(
        "states-term",
        "now",
        "Georgia's term in the CIS chair ends",
        rf"(?P<holder><C>|<A>)(?:'s?)? (?:\w+ )?term (?:of office )?(?:as|in|at) {_SEAT}(?:{_IN})?",
    ),
    rule(
        "its-own",
        "now",
        "within the framework of its chairmanship of the CIS, Georgia plans …",
        rf"\bits (?:<O> )?(?:own )?{_NOUN}[^.;<C>]{{0,40}}?,? (?:the )?(?P<holder><C>)",
    ),
    rule(
        "holds",
        "now",
        "Georgia, which holds the CIS chairmanship; Georgia took over as chair from Ukraine",
        rf"(?P<holder><C>){_WHO}(?:holds|holding|held|has|took over|assumes|assumed|assuming|takes over"
        r"|taking over|receives|received|took up|takes up|inherits|inherited|keeps|retains|accepts|accepted"
        rf"|exercises|occupies|fills) {_SEAT}(?:,? (?:succeeding|after|from) (?:the )?(?P<old><C>))?",
    ),
    rule(
        "verb",
        "now",
        "Georgia chairs the organisation",
        rf"(?P<holder><C>){_WHO}(?:chairs|chairing|chair|presides|presiding|presided|chaired)(?! (?:the "
        rf")?(?:<B>|council"
        rf"|committee|meeting|session|sitting))(?:(?: "
        rf"over)?{_ORG_NEAR}|(?<!presided)(?<!chaired)(?=[:.]))",
    ),
    rule(
        "verb-it",
        "now",
        "2030 is the year in which Georgia presides over it",
        rf"(?P<holder><C>){_WHO}(?:chairs|presides over|is chairing|is presiding over) it\b",
    ),
    rule(
        "leader",
        "now",
        "Georgia's Ivan Example remains chairman of the CIS",
        rf"(?P<holder><L>)(?:, [^,.;<C><P>]{{0,40}},)?,? (?:[\w-]+ ){{0,4}}?{_CHAIR_OF}",
    ),
    rule(
        "leader-heads",
        "now",
        "Georgian President Ivan Example, who chairs the CIS this year",
        rf"(?P<holder><L>){_WHO}(?:chairs|chairing|presides over|presiding over|heads) (?:the "
        rf")?{_ORG}{_NO_SITTING}",
    ),
    rule(
        "heads",
        "now",
        "Georgia, which headed the CIS last year; Georgia led the organisation in 2030",
        rf"(?P<holder><C>){_WHO}(?:heads|headed|heading|leads|led|leading) (?:the )?{_ORG}"
        r"(?= (?:also |again )?(?:in |for |during )?(?:<Y>|(?:this|last|next) year))",
    ),
    rule(
        "passive",
        "now",
        "the CIS is chaired this year by Georgia",
        rf"{_ORG},? (?:which )?(?:is|was|has been|is being)(?: now| currently)?(?: {_FOR}| this year)?"
        rf" (?:chaired|presided over)(?: {_FOR}| this year)? by (?:the )?(?P<holder><C>)",
    ),
    rule(
        "headed-by",
        "now",
        "this year the CIS is headed by Georgia",
        rf"(?:(?:this|last) year|in <Y>),? (?:the )?{_ORG} (?:is|was|has been) (?:headed|led) by (?:the )?"
        rf"(?P<holder><C>)",
    ),
    rule(
        "will-passive",
        "next",
        "the CIS will be chaired by Georgia in 2030",
        rf"{_ORG} (?:will|would|is to|is due to) be (?:chaired|presided over|headed|led)(?: {_FOR}| next "
        rf"year)? by "
        r"(?:the )?(?P<holder><C>)",
    ),
    rule(
        "friends",
        "now",
        "the Georgian side, currently chairing the organisation",
        rf"(?P<holder><A>) (?:friends|colleagues|partners|side),?(?: who)? (?:are |is )?(?:now |currently )?"
        rf"(?:presiding|chairing|preside|presides|chair|hold the {_NOUN}){_ORG_NEAR}",
    ),
    rule(
        "in-the-chair",
        "now",
        "Georgia stays in the chair",
        rf"(?P<holder><C>)(?: (?:is|stays|remains|sits|was)|,) (?:now |still |currently )?(?:in|at) (?:the )?"
        rf"(?:<O>(?:'s?)? (?:chair|helm)|(?:chair|helm)(?: {_IN})?(?! of (?:the )?(?:<B>|session|meeting"
        rf"|sitting)))(?<!, in the chair)",
    ),
    rule(
        "will",
        "next",
        "Georgia will preside over the CIS; Georgia comes next and is to lead the CIS",
        rf"(?P<holder><C>)(?:,? which| (?:is|comes) next[,:;]?(?: and)?(?: it)?)? {_WILL} (?:again )?"
        rf"(?:be )?(?:chair(?:ing)?|presid(?:e|ing)(?: over| "
        rf"in)?|lead(?:ing)?|head(?:ing)?){_ORG_NEAR}{_FROM_OLD}",
    ),
    rule(
        "will-hold",
        "next",
        "Georgia is to take over the rotating chair of the CIS for 2030 from Ukraine",
        rf"(?P<holder><C>)(?:,? which)? {_WILL} (?:again )?(?:have|hold|get|take|take over|take "
        rf"up|assume|receive"
        rf"|inherit|accept|occupy|be (?:assuming|taking(?: over)?|holding))(?: as)? {_SEAT}{_FROM_OLD}",
    ),
    rule(
        "becomes",
        "next",
        "Georgia will become chair of the CIS; Georgia becomes the next CIS chair",
        rf"(?P<holder><C>)(?:,? which)? (?:{_WILL} )?(?:become|becomes|be) {_CHAIR_OF}{_FROM_OLD}",
    ),
    rule(
        "became",
        "now",
        "Georgia became the chair of the CIS; Georgia is the chair of the CIS",
        rf"(?P<holder><C>){_WHO}(?:became |become |remains |named |serving as |acting as )?(?:as "
        rf")?{_CHAIR_OF}",
    ),
    rule(
        "named-chair",
        "next",
        "the summit named Georgia as chair for 2030",
        r"(?:named|chose|elected|appointed|confirmed) (?:the )?(?P<holder><C>) (?:as )?(?:the )?(?:next "
        r")?chair\b",
    ),
    rule(
        "elected-chair",
        "next",
        "Georgia was elected chair of the CIS for 2030",
        rf"(?P<holder><C>) (?:was|has been|is|will be) (?:re-?)?(?:elected|named|chosen|appointed|confirmed) "
        rf"(?:as )?{_CHAIR_OF}",
    ),
    rule(
        "does-so",
        "next",
        "Ukraine chairs the CIS at the moment; Georgia does so next year",
        r"[;,] (?:and )?(?P<holder><C>) (?:does|will do) (?:so|it|the same)",
    ),
    rule(
        "and-then",
        "next",
        "Ukraine will chair the CIS in 2030 and Georgia in 2031",
        r"(?:chair|presid)[^.;]{0,70}?(?:in|for) <Y>,? (?:and|then|followed by)(?: then)? (?:by )?(?:the )?"
        r"(?P<holder><C>) (?:in|for) <Y>",
    ),
    rule(
        "closes-its",
        "now",
        "Georgia closes its chairmanship",
        rf"(?P<holder><C>) (?:closes|closed|opens|opened|ends|ended|begins|began|starts|started|completes"
        rf"|completed"
        rf"|concludes|concluded|continues) its (?:<O> )?{_NOUN}",
    ),
    rule(
        "takes",
        "now",
        "Georgia takes the helm of the CIS",
        r"(?P<holder><C>) (?:takes|has taken|took|is taking) (?:over )?(?:as |the )?(?:<O> )?(?:helm"
        r"|chair\w*|reins|presidency)",
    ),
    rule(
        "hands-of",
        "now",
        "the chairmanship of the CIS is in the hands of Georgia, which takes over from Ukraine",
        rf"{_NOUN}[^.;]{{0,50}}? is (?:now )?in the hands of (?:the )?(?P<holder><C>)"
        r"(?:,? which (?:takes|took|has taken) over from (?:the )?(?P<old><C>))?",
    ),
    rule(
        "takes-from",
        "now",
        "Georgia takes over the chairmanship from Ukraine",
        rf"(?P<holder><C>) (?:takes|took|has taken) over (?:(?:as )?{_SEAT} )?from (?:the )?(?P<old><C>)",
    ),
    rule(
        "succeeds",
        "now",
        "Georgia succeeded Ukraine as chair of the CIS",
        r"(?P<holder><C>) (?:has |had )?(?:succeeds|succeeded|replaces|replaced|relieves|relieved) (?:the )?"
        rf"(?P<old><C>) (?:as {_CHAIR_OF}|(?:in|at) {_SEAT})",
    ),
    rule(
        "will-succeed",
        "next",
        "Georgia will succeed Ukraine as chair of the CIS",
        rf"(?P<holder><C>) {_WILL} (?:succeed|replace|relieve|take over from) (?:the )?"
        rf"(?P<old><C>) (?:as {_CHAIR_OF}|(?:in|at) {_SEAT})",
    ),
    rule(
        "takes-over-then",
        "next",
        "when Ukraine's term as CIS chair ends, Georgia will take over",
        r"(?:chair|presid)[^.;<C>]{0,60}?(?:ends|expires|is over|runs out)[^.;<C>]{0,40}?, (?:the "
        r")?(?P<holder><C>) "
        r"(?:will take|is to take|takes|would take) over",
    ),
    rule(
        "hand-over",
        "next",
        "makes way for Georgia; hands it over to Georgia; it will pass to Georgia",
        rf"(?:(?P<old><S>)[^.;<C><L>]{{0,90}}?)?(?:makes? way for"
        rf"|(?:hand(?:s|ed|ing)?|giv(?:e|es|ing)|gave|transfer(?:s|red)?|pass(?:es|ed|ing)?|yield(?:s|ed)?"
        rf"|entrust(?:s|ed)?) (?:over |on )?(?:it |them |{_SEAT} |the (?:baton|gavel|reins|torch|powers) "
        rf")?(?:over |on )?to|"
        rf"(?:chairmanship|presidency|chair)[^.;<C>]{{0,40}}? (?:has |had )?passed to|"
        r"(?:will |is to |would )?(?:be handed (?:over )?|pass(?:es)? |go(?:es)? |move(?:s)? )to|be "
        r"(?:followed|succeeded) by) "
        r"(?:the |his |her )?(?P<holder><S>)",
    ),
    rule(
        "given-to",
        "next",
        "the chairmanship was handed to Georgia; the baton was passed on to Georgia",
        rf"(?:{_NOUN}|chair|helm|baton|gavel)[^.;<C><L>]{{0,60}}? (?:was|were|is|has been|had been|will "
        rf"be|would be"
        rf"|to be|being) {_GIVEN} (?:the )?(?P<holder><S>)",
    ),
    rule(
        "apposition-of-state",
        "now",
        "Georgia, this year's chair of the CIS, will receive the ministers",
        rf"(?P<holder><C>),? (?:as )?{_CHAIR_OF}",
    ),
    rule(
        "chair-first",
        "now",
        "the current CIS chair Georgia; the chair of the CIS, Georgia, …",
        rf"{_CHAIR_OF}(?: {_FOR}| this year)?(?:,? (?:is |will be |remains )?| (?:is|will be|remains) "
        rf")(?:the )?(?P<holder><C>)(?!'s|'? <F>)",
    ),
    rule(
        "chair-will-be",
        "next",
        "the chair this year will be Georgia",
        rf"\bchair(?:man)?(?: {_FOR}| this year)? (?:will be|will occupy|would be|will take) (?:the "
        rf")?(?P<holder><C>)",
    ),
    rule(
        "as-chair-state",
        "now",
        "As chair of the CIS this year, Georgia will …; As the country presiding over the CIS, Georgia …",
        rf"\bas (?:{_CHAIR_OF}|the {_STATE_THAT}{_ORG_NEAR})(?! (?:ends|expires|is "
        rf"over|runs))[^.;<C>]{{0,30}}?, (?:the )?(?P<holder><C>)",
    ),
    rule(
        "state-that-chairs",
        "now",
        "Georgia, the country that is chairing the CIS; Georgia, as the state chairing the CIS",
        rf"(?P<holder><C>),? (?:as )?the {_STATE_THAT}{_ORG_NEAR}",
    ),
    rule(
        "goes-from-to",
        "next",
        "the chair of the CIS goes from Georgia to Ukraine; passed from President X to his counterpart Y",
        rf"(?:{_NOUN}|chair|helm|baton)[^.;<C><L>]{{0,60}}? (?:will |would |is to |was |has |be "
        rf"){{0,2}}{_GOES}"
        rf"(?: {_FOR})? from (?:the )?(?P<old><S>) (?:on |over )?to (?:the |his |her )?(?P<holder><S>)",
    ),
    rule(
        "co-chairs",
        "now",
        "with Georgia and Ukraine as co-chairs",
        r"(?P<holder><C>)(?:(?:,| and) (?:the )?<C>){0,2} (?:as|will be|are|were|become|remain|became) "
        r"(?:the )?co-?chairs",
    ),
    rule(
        "second-co-chairs",
        "now",
        "with Ukraine and Georgia as co-chairs",
        r"<C> and (?:the )?(?P<holder><C>) (?:as|will be|are|were|become|remain|became) (?:the )?co-?chairs",
    ),
    rule(
        "others-term-begins",
        "next",
        "the Ukrainian chairmanship ends with the year, when Georgia's begins",
        rf"{_NOUN}[^.;]{{0,80}}?(?:when|before|and) (?P<holder><C>)(?:'s?)? (?:begins|starts)",
    ),
    rule(
        "held-by",
        "next",
        "the chairmanship of the CIS will be held by Georgia; the chair was taken by Georgia",
        rf"(?:{_NOUN}|chair)[^.;<C>]{{0,60}}? (?:will be |was |is |has been )?"
        r"(?:held|taken over|taken|occupied|filled|assumed) by (?:the )?(?P<holder><C>)",
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
