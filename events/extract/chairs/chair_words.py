"""English words of the chair, as parts of patterns."""

from __future__ import annotations

NOUN = r"(?:chairmanship|presidency)"
COUNCIL = r"<B>(?! (?:session|meeting|sitting))"
NO_SITTING = (
    r"(?! (?:(?!an? |the )[\w-]+ "
    r")?(?:summit|meeting|session|sitting|council|committee|forum|talks|conference|mission"
    r"|delegation)| ?<B>)"
)
ORG = r"(?:<O>|organi[sz]ation|bloc|alliance)"
IN = rf"(?:in|of|over|at|within) (?:the )?(?:{ORG}{NO_SITTING}|{COUNCIL})"
FOR = r"(?:for|in) (?:<Y>|(?:this|next|last|the coming) year)"
ORG_NEAR = rf"[^.;:,<B>]{{0,30}}?{ORG}{NO_SITTING}"
SEAT = (
    r"(?:the |its |a )?(?:rotating |current |annual |next )?(?:<O>(?:'s?)? )?(?:rotating )?"
    rf"(?:{NOUN}|chair|helm|reins|gavel|baton|torch)\b(?:,? {IN}| {FOR})*"
)
"""What a state holds: "the rotating CIS chair for 2018"."""
STATE_THAT = (
    r"(?:country|state|nation|republic) (?:that |which )?(?:is |currently |now ){0,2}"
    r"(?:chair(?:s|ing)|presid(?:es|ing)|head(?:s|ing)|lead(?:s|ing)|holding)"
)
AGENT = (
    r"(?:chair(?:man)?(?:-in-office|[- ]country)?|chairperson|president|head"
    r"|(?:presiding|chairing) (?:country|state|republic|party|nation))"
)
WHICH = r"(?:(?:current|present|acting|incumbent|rotating|next|new|this year's|last year's|next year's) )*"
CHAIR_OF = (
    rf"(?:the |its |an? )?{WHICH}(?:<O>(?:'s?)? {WHICH}{AGENT}\b|{AGENT} (?:of|in|at) (?:the "
    rf")?{ORG}{NO_SITTING}"
    rf"|holder of the (?:<O> )?(?:{NOUN}|chair))"
)
"""What a state is: "the current CIS chair", "this year's chair of the organisation"."""
WHO = (
    r"(?:, | )?(?:which |that |who |has |have |is |are |was |now |currently |also |last |again |first "
    r"|already ){0,4}"
)
ENDS = (
    r"(?:g[ai]ves? up|given up|relinquish(?:es|ed)|cede[sd]|renounce[sd]|surrender(?:s|ed)|la(?:ys|id) down"
    r"|hand(?:s|ed) over|pass(?:es|ed) on|step(?:s|ped) down from|leaves|left)"
)
FROM_OLD = (
    r"(?:(?:[^.;,<C>]{0,40},)? (?:succeeding|replacing|relieving|taking over from|from|after|in "
    r"succession to|in place of) "
    r"(?:the )?(?P<old><C>))?"
)
WILL = r"[\"“]?(?:will|should|is to|is due to|is set to|would|to)"
GIVEN = (
    r"(?:handed|transferred|passed|entrusted|granted|given|assigned|awarded|ceded|yielded)(?: over| on)? to"
)
GOES = r"(?:go|goes|went|pass(?:es|ed)?|moves?|moved|shift(?:s|ed)?|transfers?|transferred)(?: over| on)?"
