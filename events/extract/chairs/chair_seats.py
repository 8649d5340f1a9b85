"""Phrases that tell of a standing chair of a council or committee; who presides over one sitting is none."""

from __future__ import annotations

from events.extract.chairs.chair_phrases import TermRule, rule
from events.extract.chairs.chair_seats_russian import SEATS_RUSSIAN

_NOUN = r"(?:chairmanship|presidency)"
_CHAIR = r"(?:chairman|chairperson|chairwoman|chair|head)"
_THE = r"(?:the )?(?:new )?(?:<O>(?:'s?)? )?"
_COUNCIL = (
    rf"{_THE}(?P<body><B>|council|committee)(?![\w-]| of(?! (?:the )?<O>))(?! (?:session|meeting|sitting))"
)
_VOTED = r"(?:re-?appointed|re-?confirmed|re-?elected|elected|voted in|named|made|chosen|appointed|confirmed)"

SEATS: tuple[TermRule, ...] = (
    rule(
        "elected",
        "now",
        "Ivan Example was elected chairman of the Council",
        rf"(?P<person><P>)[^.;<P>]{{0,70}}? {_VOTED} (?:(?:as )?(?:the )?(?:new )?{_CHAIR} of"
        rf"|to (?:chair|head|lead|preside over)) {_COUNCIL}",
    ),
    rule(
        "elected-him",
        "now",
        "Example heads the Council since May, when colleagues elected him chairman",
        rf"(?P<person><P>)[^.;<P>]{{0,40}}?(?:at the head of|heads|leads) {_COUNCIL}[^.;<P>]{{0,60}}? "
        rf"elected him (?:as )?(?:its )?{_CHAIR}",
    ),
    rule(
        "apposition",
        "now",
        "Ivan Example, the Georgian minister and chairman of the Council",
        rf"(?P<person><P>),? (?:who (?:is|has been|remains|became) )?(?:the )?(?:[^.;,<P>]{{0,40}}? and "
        rf")?(?:the )?(?:current )?"
        rf"{_CHAIR} of {_COUNCIL}",
    ),
    rule(
        "title",
        "now",
        "The chairman of the committee, General Ivan Example",
        rf"(?:chairman|chairperson|chair) of {_COUNCIL},? (?:[^.;,<P>]{{0,70}}? )?(?P<person><P>)",
    ),
    rule(
        "chairs-council",
        "now",
        "General Ivan Example chairs the Council",
        rf"(?P<person><P>)(?: of <C>)?,? (?:who )?(?:currently |now |also |still "
        rf")?(?:chairs|heads|leads|presides over|has "
        rf"(?:chaired|headed|led)"
        rf"|holds the {_NOUN} of) {_COUNCIL}"
        r"(?! (?:session|meeting|sitting))",
    ),
    rule(
        "chaired-by",
        "now",
        "the committee, which is presided over by General Ivan Example",
        r"(?<!session of )(?<!meeting of )(?<!sitting of )(?<!session of the )(?<!meeting of the )"
        r"(?<!sitting of the )(?P<body><B>|council|committee),? (?:which is |that is |is |has been "
        r")?(?:presided "
        r"over|chaired|headed"
        r"|led) by "
        r"(?:[^.;,<P>]{0,50}? )?(?P<person><P>)",
    ),
    rule(
        "headed-in",
        "now",
        "Ivan Example headed the Council in 2030",
        rf"(?P<person><P>) (?:headed|led|chaired) {_COUNCIL} (?:in|during|for) <Y>",
    ),
    rule(
        "elected-bare",
        "now",
        "session in Utopia: Ivan Example elected chairman, succeeding John Sample",
        rf"(?P<person><P>)(?: of <C>)? (?:was |is |has been )?{_VOTED} (?:as )?(?:its |the )?(?:new )?"
        rf"(?:chairman|chairperson)(?=[.;,]|\Z)",
    ),
    rule(
        "as-chairman",
        "now",
        "the powers of Ivan Example as chairman of the Council",
        rf"(?P<person><P>),? (?:stays (?:on )?|remains |continues |goes on )?as (?:the )?{_CHAIR} of "
        rf"{_COUNCIL}",
    ),
    rule(
        "becomes-chairman",
        "now",
        "Ivan Example became chairman of the Council; Ivan Example will stay on as its chairman",
        rf"(?P<person><P>)(?:'s?)?,? (?:who )?(?:has )?(?:became|become|becomes|is|remains|serves as|took "
        rf"over as"
        rf"|takes over as|powers as|term as|mandate as) (?:the )?(?:new |current |this year's )?{_CHAIR} "
        rf"of {_COUNCIL}",
    ),
    rule(
        "was-chairman-in",
        "now",
        "Ivan Example was the chairman of the Council in 2030",
        rf"(?P<person><P>) (?:was|had been|served as) (?:the )?{_CHAIR} of {_COUNCIL} (?:in|for|during) <Y>",
    ),
    rule(
        "takes-place",
        "now",
        "Ivan Example takes John Sample's place at the head of the Council",
        rf"(?P<person><P>) (?:takes|took|has taken) (?P<old><P>)'s? place (?:as (?:the )?{_CHAIR}"
        rf"|at the (?:head|helm)|in the chair) of {_COUNCIL}",
    ),
    rule(
        "they-elected-him",
        "now",
        "the ministers elected General Ivan Example chairman of the Council",
        rf"(?:re-?elected|elected|chose|named|appointed|confirmed|approved) (?:[^.;,<P>]{{0,60}} "
        rf")?(?P<person><P>)"
        rf"(?:,[^.;,<P>]{{0,60}},)? (?:as |to be |to the post of )?(?:the )?(?:new )?{_CHAIR} of {_COUNCIL}",
    ),
    rule(
        "chairmanship-to-person",
        "now",
        "the chairmanship of the Council passed to General Ivan Example",
        rf"{_NOUN} (?:of|in) {_COUNCIL}[^.;<P>]{{0,40}}? (?:held by|pass(?:ed|es) to|goes to|went to"
        rf"|entrusted to"
        rf"|assumed by|taken(?: over)? by|remains with) (?:[^.;,<P>]{{0,60}} )?(?P<person><P>)",
    ),
    rule(
        "takes-chairmanship",
        "now",
        "Ivan Example took over the chairmanship of the Council",
        rf"(?P<person><P>) (?:has |had )?(?:took|taken|takes|assumed|assumes|received|inherited|accepted) "
        rf"(?:over |up )?(?:the )?(?:{_NOUN} of|chair of|reins of) {_COUNCIL}",
    ),
    rule(
        "will-be-chairman",
        "next",
        "Ivan Example will stay on as chairman of the Council",
        rf"(?P<person><P>) (?:will |to |is to |should |would )(?:again )?(?:become|be|remain|stay on as"
        rf"|stay|serve "
        rf"as|take over as) "
        rf"(?:the )?(?:new )?{_CHAIR} of {_COUNCIL}",
    ),
    rule(
        "at-the-head",
        "next",
        "Ivan Example will remain at the head of the Council",
        rf"(?P<person><P>) (?:will |is |to ){{0,2}}(?:remain|remains|stay|stays|continues?|now)? ?at the "
        rf"(?:head|helm) of "
        rf"{_COUNCIL}",
    ),
    rule(
        "seat-succeeds",
        "now",
        "Ivan Example succeeds John Sample as chairman of the Council",
        rf"(?P<person><P>) (?:will |has )?(?:succeeds?|succeeded|replaces?|replaced|tak(?:es|en) over "
        rf"from|took over from) "
        rf"(?:[^.;,<P>]{{0,40}} )?(?P<old><P>) as {_CHAIR} of {_COUNCIL}",
    ),
    rule(
        "the-councils-chairman",
        "now",
        "Ivan Example, the Council's chairman",
        r"(?P<person><P>)(?: of <C>)?,? (?:who is )?(?:the )?(?P<body><B>|council|committee)'s? (?:current "
        r")?(?:chairman|chairperson|chair)\b",
    ),
    rule(
        "elects",
        "now",
        "the Council elected Ivan Example as its chairman",
        rf"(?P<body><B>|council|committee)[^.;<P>]{{0,40}}? (?:re-?elected|elected|chose|named"
        rf"|re-?appointed|appointed|kept) "
        rf"(?:[^.;,<P>]{{0,60}} )?(?P<person><P>)"
        rf"[^.;<P>]{{0,40}}? (?:as )?(?:its |the )?(?:new )?{_CHAIR}\b",
    ),
    rule(
        "councils-chairman",
        "now",
        "the Council's chairman, General Ivan Example",
        r"(?P<body><B>|council|committee)(?:'s?)? (?:chairman|chairperson|chair),? (?:[^.;,<P>]{0,70}? "
        r")?(?P<person><P>)",
    ),
    *SEATS_RUSSIAN,
)
"""Standing chairs of councils and committees."""
