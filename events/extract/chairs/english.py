"""English phrases that tell which state or leader is in the chair; `holder` is the one that chairs.

Who hands a chair to whom is read in `handing`, by the parts that the states of a clause play.
"""

from __future__ import annotations

from events.extract.chairs.phrases import Phrase, rule

NOUN = r"(?:chairmanship|presidency|stewardship|chairship|headship)"
NO_SITTING = (
    r"(?! (?:(?!an? |the )[\w-]+ )?(?:summit|meeting|session|sitting|council|committee|forum|talks"
    r"|conference|mission|delegation|headquarters|bank)| ?<B>)"
)
_COUNCIL = r"(?:<O>(?:'s?)? )?<B>(?! (?:session|meeting|sitting))"
_FAMILY = rf"(?:<O>|organi[sz]ation|bloc|alliance){NO_SITTING}"
_ORG = rf"(?:the )?(?:{_COUNCIL}|{_FAMILY})"
_IN = rf"(?:in|of|over|at|within) {_ORG}"
_YEAR = r"(?:(?:for|in|during|since|from|throughout) )?(?:<Y>|(?:this|next|last|the coming|the whole) year)"
_SLOW = (
    r"(?:(?:over|in|at|for|now|currently|again|also|already|the|this|next|last|coming|whole|entire|year"
    r"|january"
    r"|from|since|within|throughout|a|second|first|third|time|once|more|its|1|<Y>) )*?"
)
"""Words of place, time and order between a verb and the organisation: "presides this year over the"."""
_WHICH = (
    r"(?:(?:current|present|acting|incumbent|incoming|outgoing|rotating|next|new|this year's|last year's) )*"
)
_SEAT = (
    rf"(?:the |its |a )?{_WHICH}(?:annual )?(?:<O>(?:'s?)? )?(?:rotating )?"
    rf"(?:{NOUN}|chair|helm|reins|gavel|baton|torch"
    rf"|(?<=rotating )lead)\b(?! of (?:the )?(?:session|meeting|sitting))"
    rf"(?:,? {_IN}| {_YEAR})*"
)
"""What a state holds: "the rotating CIS chair for 2018"."""
_AGENT = (
    r"(?:chair(?:man)?(?:-in-office|[- ]country)?|chairperson|head|holder"
    r"|(?:presiding|chairing) (?:country|state|republic|party|nation))"
)
_STATE_THAT = (
    r"(?:country|state|nation|republic) (?:that |which )?(?:is |currently |now ){0,2}"
    rf"(?:chair(?:s|ing)|presid(?:es|ing)|head(?:s|ing)|lead(?:s|ing)|holding (?:the )?{NOUN}) {_SLOW}{_ORG}"
)
_CHAIR_OF = (
    rf"(?:the |its |an? )?{_WHICH}(?:<O>(?:'s?)? {_WHICH}{_AGENT}\b|{_AGENT} (?:of|in|at) {_ORG}"
    rf"|holder of the (?:<O> )?(?:{NOUN}|chair)|{_STATE_THAT}"
    r"|(?:presiding|chairing) (?:country|state|republic|party|nation|side)\b)"
)
"""What a state is: "the current CIS chair", "this year's chair of the organisation"."""
_BY = r"(?:the )?(?:republic of )?(?P<holder><S>)(?!'s|'? (?:<F>|<P>))"
_WHO = (
    r"(?:, | )?(?:(?:which|that|who|it|and|has|have|had|is|are|was|were|been|being|will|would|should|to|be"
    r"|due|set|ready"
    r"|preparing|prepares|getting|in|its|months?|weeks|days|year|half|now|currently|also|last|next"
    r"|again|first|already|still|then|comes|later"
    r"|formally|officially),? ){0,8}"
)
"""Between a state and its verb: "which is currently", "comes next and is to"."""
_HOLDER = r"(?P<holder><S>|(?<=\bthe )<A>(?=,? (?:who|which|will|are|have|hold|chair|preside|take)\b))"
_ASIDE = r"(?:, (?!who|which|that)[^,.;<C><P><O>]{0,40},)?"
"""What stands beside a state: ", its turn having come,"."""
_CHAIRS = r"(?:chair(?:s|ed|ing)?|presid(?:e|es|ed|ing))"

ENGLISH: tuple[Phrase, ...] = (
    rule(
        "of-state",
        "the chairmanship in the CIS of Georgia; the presidency of Georgia in the CIS",
        rf"\b(?:(?:chairmanship|stewardship|headship) (?:{_IN} )?"
        rf"|presidency (?=(?:of|by) (?:the )?<C>,? {_IN}))(?:of|by) {_BY}",
    ),
    rule(
        "states-own",
        "Georgia's chairmanship; the Georgian CIS presidency",
        r"(?P<holder><C>|<A>)(?:'s?)? (?:(?!the |of |its |in |a )[\w<Y>-]+ ){0,2}?"
        rf"(?:(?:<O> )?chairmanship|<O> presidency|presidency {_IN}"
        rf"|presidency (?=[^.;<C>]{{0,30}}?(?:began|ends)))",
    ),
    rule(
        "states-term",
        "Georgia's term in the CIS chair; Georgia's year at the head of the CIS",
        r"(?P<holder><C>|<A>)(?:'s?)? (?:\w+ )?(?:term|year|stint|time|turn|months) (?:of office "
        r"|comes |has come )?"
        rf"(?:(?:as|in|at) (?:{_SEAT}|{_CHAIR_OF}|the (?:head|helm) of {_ORG})|to (?:chair|preside|lead"
        rf"|head|take)\b)",
    ),
    rule(
        "turn",
        "Georgia, whose turn it is to preside; the minister, as representative of the presiding state",
        r"(?P<holder><S>),? (?:whose turn (?:it is to (?:chair|preside|lead)|comes (?:on|in|at|next))"
        r"|(?:as|being) (?:the )?(?:[\w-]+ ){0,3}of the (?:presiding|chairing) (?:state|country|party"
        r"|nation))",
    ),
    rule(
        "its-own",
        "as part of its chairmanship of the CIS, Georgia plans a forum",
        rf"\bits (?:own )?(?:<O> )?{NOUN}(?: {_IN})?[^.;<C>]{{0,40}}?, {_BY}",
    ),
    rule(
        "having-chaired",
        "having chaired the CIS in 2030, Georgia knows how",
        rf"\b(?:having|after|while|when) (?:chaired|chairing|presid(?:ed|ing) (?:over|in)) {_SLOW}{_ORG}"
        rf"[^.;<C>]{{0,40}}?, {_BY}",
    ),
    rule(
        "uses-its",
        "Georgia will use its chairmanship of the CIS; Georgia's priorities for its CIS presidency",
        rf"(?P<holder><S>)(?! (?:refus|declin|waiv|reject))[^.;:<C><L><A><P>]{{0,60}}? its (?:own "
        rf"|current |<O> ){{0,2}}(?:{NOUN}|work (?:as|in the) chair\b)"
        r"(?! (?:of|in) (?:the )?<X>)",
        "now",
    ),
    rule(
        "belongs-to",
        "the chairmanship of the CIS rests with Georgia",
        rf"\b(?:{NOUN}|leadership of (?:the )?<O>)[^.;<C>]{{0,50}}? (?:rests|lies|is|belongs|remains"
        rf"|stays) (?:with|to) {_BY}",
    ),
    rule(
        "holds",
        "Georgia, which holds the CIS chairmanship; Georgia is to take over the rotating chair of the CIS",
        rf"{_HOLDER}{_WHO}(?:h[oe]ld(?:s|ing)?|has|have|had|t[ao]kes?|taking|taken|took|assum(?:e|es|ed|ing)"
        r"|receiv(?:e|es|ed|ing)|inherit(?:s|ed|ing)?|accept(?:s|ed)?|keeps|retains|exercis(?:e|es|ing)"
        r"|occupies|wields?|wielded|bears?|bore"
        r"|occupy|fills|gets?|got|picks|picked|carry|carries|discharges|closes|closed|opens|opened|ends|ended"
        r"|begins|began|starts|started|completes|completed|concludes|concluded|continues|g[ai]ves? up"
        r"|given up)"
        rf"(?: over| up| on| out)?(?: as| at)? {_SEAT}",
    ),
    rule(
        "chairs",
        "Georgia chairs the organisation; Georgia will preside this year over the CIS",
        rf"{_HOLDER}{_ASIDE}{_WHO}(?:{_CHAIRS} (?:{_SLOW}{_ORG}|(?:over )?it\b)|(?:chairs|presides)(?=[:.]))",
    ),
    rule(
        "presides-first",
        "in 2030 in the CIS presides Georgia; the next year will preside Georgia",
        rf"\bpresid(?:e|es|ed)(?: (?:in|over) {_ORG})?(?: {_YEAR})? (?P<holder><C>)(?! (?:<F>|<P>))",
    ),
    rule(
        "over-which",
        "the CIS, over which Georgia presides",
        r"<O>, (?:over |in )?which (?P<holder><C>) (?:will |is |now )?(?:presid|chair)\w*",
    ),
    rule(
        "heads",
        "Georgia, which headed the CIS last year; in 2030 Georgia led the organisation",
        rf"{_HOLDER}{_ASIDE}{_WHO}(?:head(?:s|ed|ing)?|led|lead(?:s|ing)?|runs?|ran|running|steers?|steered"
        rf"|has) (?:the )?"
        rf"{_FAMILY}(?= (?:also |again )?(?:{_YEAR}|(?:un)?till? ))",
    ),
    rule(
        "states-year",
        "2030 is a Georgian year in the CIS",
        rf"(?:<Y>|this|next) (?:year )?(?:is|was|will be) (?:a |the )?(?P<holder><A>|<C>'s?) year (?:in"
        rf"|for|of) {_ORG}",
    ),
    rule(
        "at-new-year",
        "On the first of January the Georgians take over",
        r"\b(?:on|from|after|come|at) (?:the )?(?:first of january|january 1|1 january"
        r"|new year)(?:st)?,? (?:the )?"
        r"(?P<holder><C>|<A>)(?: side)? (?:will |is to |are to )?takes? over(?! (?!from|as|the (?:chair"
        r"|presid))\w)",
        "next",
    ),
    rule(
        "heads-since",
        "in 2030 Georgia headed the CIS; since January Georgia has led the organisation",
        r"(?:\b(?:this|last|next) year|\b(?:in|since|from) (?:<Y>|(?:1 )?january(?: 1)?)),? "
        rf"{_HOLDER}{_WHO}(?:head(?:s|ed|ing)?|led|lead(?:s|ing)?) (?:the )?{_FAMILY}",
    ),
    rule(
        "chaired-by",
        "the CIS is chaired this year by Georgia; in 2030 the CIS will be headed by Georgia",
        rf"(?<!session of )(?<!meeting of )(?<!session of the )(?<!meeting of the )"
        rf"(?:(?P<dated>{_YEAR}),? )?{_ORG}"
        r"(?:,|,? (?:which )?(?:is|was|has been|is being|will be|would be|be|is to be|is due to be))"
        rf"(?: now| currently)?(?: {_YEAR})? (?:chaired|presided over|(?(dated)(?:headed|led)"
        rf"|(?:headed|led)(?= (?:{_YEAR} )?by (?:the )?<S> {_YEAR})))"
        rf"(?: {_YEAR})? by {_BY}",
    ),
    rule(
        "held-by",
        "the chairmanship of the CIS will be held by Georgia; the chair was taken by Georgia",
        rf"(?:{NOUN}|\bchair)\b[^.;<C>]{{0,60}}? (?:held|taken over|taken|occupied|filled|assumed|exercised"
        rf"|performed|discharged)(?: {_YEAR})? by {_BY}",
    ),
    rule(
        "in-hands",
        "the chair of the CIS is in Georgian hands",
        rf"(?:{NOUN}|\bchair|helm)\b[^.;<C><A>]{{0,50}}? in (?P<holder><A>|<C>(?='s? hands))(?:'s?)? hands",
    ),
    rule(
        "side",
        "the Georgian side, currently chairing the organisation",
        r"(?P<holder><A>) (?:friends|colleagues|partners|side|party),?(?: who| which)? (?:are "
        r"|is )?(?:now |currently )?"
        rf"(?:{_CHAIRS} {_SLOW}{_ORG}|hold(?:s|ing)? {_SEAT}"
        rf"|(?:chairing|presiding)(?= (?:this year|in <Y>|now|until)))",
    ),
    rule(
        "in-the-chair",
        "Georgia stays in the chair",
        r"(?P<holder><C>)(?: (?:is|stays|remains|sits|was|(?:will|would|is to|has) be(?:en)?)"
        r"|,) (?:now |still |currently )?(?:in"
        r"|at) (?:the )?"
        rf"(?:<O>(?:'s?)? (?:chair|helm)|(?:chair|helm)(?: {_IN})?(?! of (?:the )?(?:<B>|session|meeting"
        r"|sitting)))(?<!, in the chair)",
    ),
    rule(
        "with-state-in-chair",
        "with Georgia in the chair",
        r"\bwith (?P<holder><C>) (?:now |again )?(?:in|at) the (?:chair|helm)"
        r"(?! of (?:the )?(?:session|meeting|sitting))",
    ),
    rule(
        "in-charge",
        "Georgia will be in charge of the CIS; Georgia has taken over the CIS",
        rf"{_HOLDER}{_WHO}(?:in charge of|tak(?:es?|en|ing) over"
        rf"|took over) (?:the )?{_FAMILY}(?! (?:\w+ )?{_AGENT})",
    ),
    rule(
        "is-chair",
        "Georgia, this year's chair of the CIS, …; Georgia will become chair of the CIS",
        r"(?P<holder><S>)(?:, [^,.;<C><P>]{0,40},)?"
        rf"{_WHO}(?:became |becomes? |remains |stays |named |elected |chosen |appointed |serv(?:e|es|ed"
        rf"|ing) |act(?:s|ed|ing) "
        rf"|steps? in )?(?:as )?{_CHAIR_OF}",
    ),
    rule(
        "chair-is",
        "the current CIS chair Georgia; the chair of the CIS this year will be Georgia",
        rf"(?:{_CHAIR_OF}|\bchair(?:man)?)(?: {_YEAR})?(?:(?<!chair)(?<!chairman),? | (?:is|will be"
        rf"|remains) )"
        rf"{_BY}",
    ),
    rule(
        "chair-is-comma",
        "CIS chair Georgia; as the country presiding over the CIS this year, Georgia will receive …",
        rf"{_CHAIR_OF}(?! (?:ends|expires|is over|runs))(?:[^.;<C>]{{0,30}},)? {_BY}",
    ),
    rule(
        "co-chairs",
        "with Georgia and Ukraine as co-chairs",
        r"(?P<holder><C>)(?=(?:(?:,|,? and) (?:the )?<C>){0,3} (?:as|will be|are|were|become|remain|became"
        r"|will"
        r"|jointly|to) (?:the |jointly )?co-?chairs?\b)",
    ),
    rule(
        "co-chairs-with",
        "Ukraine co-chairs the CIS together with Georgia",
        r"co-?chair(?:s|ed|ing|men)?\b[^.;<C>]{0,40}? with (?:the )?(?P<holder><C>)",
    ),
    rule(
        "co-chair",
        "Georgia stays on as a co-chair, and Ukraine has become the other one",
        r"(?:co-?chair[^.;<C>]{0,40}?)?(?P<holder><C>)(?:[^.;<C>]{0,40}? (?:as )?(?:a |the )?co-?chair"
        r"| (?:has become|becomes|became|is) the other\b)",
    ),
    rule(
        "does-so",
        "Ukraine chairs the CIS at the moment; Georgia does so next year",
        r"(?:chair|presid)[^.]{0,120}?(?:[;,]| and) (?:and |while |with )?(?P<told>(?:next year |in <Y> "
        r"|then )?(?P<holder><C>) "
        r"(?:(?:does|will do) (?:so|it|the same)|will (?:chair it|follow|take over|take its place"
        r"|replace it|be next)"
        r"|(?:follows|takes over|is next)(?= (?:next|in|for|from|on)\b)"
        r"|is next(?=\W?\Z))(?! (?:from )?(?:the )?<C>))",
        "next",
    ),
    rule(
        "when-it-ends",
        "Ukraine's term in the CIS chair ends in December, when Georgia takes over",
        r"(?:chair|presid|head of|helm)[^.;<C>]{0,60}?(?P<told>(?:ends|expires|is over|runs out"
        r"|lasts?)[^.;<C>]{0,40}?[,;] "
        r"(?:when |whereupon |and )?(?:the )?(?P<holder><C>)(?:'s?)? "
        r"(?:(?:will take|is to take|takes|would take) over|steps in|will step in|will follow|begins"
        r"|starts|is next))",
        "next",
    ),
)
