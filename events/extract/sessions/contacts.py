"""Words of personal contact: whoever does what they say, or has it, has met somebody.

A word belongs to a kind by what it takes: "met X", "talked with X", "received X", "a conversation with X".
"""

from __future__ import annotations

import re
from enum import StrEnum

from events.extract.page.patterns import Pattern


class Kind(StrEnum):
    """What a word of contact takes for its other side."""

    MEET = "meet"
    """ "X met Y", "X met with Y", "X and Y met"."""
    TALK = "talk"
    """ "X talked with Y", "X and Y talked"."""
    SPEAK = "speak"
    """ "X spoke with Y"; "X and Y spoke" may have addressed the hall."""
    RECEIVE = "receive"
    """ "X received Y", "Y was received by X"."""
    WELCOME = "welcome"
    """ "X welcomed Y", which the host of a sitting does with all: a reception where X is a leader."""
    CALL = "call"
    """ "X called on Y"."""
    NOUN = "noun"
    """ "a meeting of X with Y"; "the meeting" alone may be the sitting."""
    TABLE = "table"
    """ "lunch", "an audience": nothing that a council does as such."""


_WORDS = {
    Kind.MEET: (
        r"met|meets?|saw|sees"
        r"|встретил(?:ся|ась|ись)|встреча(?:[ею]тся|л(?:ся|ась|ись))|встрет(?:ит|ят|ить)ся|встречаться"
        r"|увид(?:ит|ят)ся|увидел(?:ся|ась|ись)"
    ),
    Kind.TALK: (
        r"talk(?:ed|ing)|talks?(?= (?:to|with)\b)|confer(?:s|red|ring)?|convers(?:ed|es|ing)"
        r"|chatt(?:ed|ing)|negotiat(?:es?|ed|ing)|din(?:ed|es?)|lunch(?:ed|es)|breakfasted|g[eo]t together"
        r"|s[ai]ts? down|exchanged views|compared notes|discuss(?:ed|es)?|agreed"
        r"|(?:по)?бесед(?:ует|уют|овал[аи]?|овать)|переговорил[аи]?|переговорить"
        r"|(?:по)?обща(?:л(?:ся|ась|ись)|[ею]тся|ться)|обсудил[аи]?|обсуждал[аи]?|обсуд(?:ит|ят)|спорил[аи]?"
        r"|(?:договор|услов)ил(?:ся|ись)|обменял(?:ся|ись) мнениями"
        r"|(?:по)?(?:ужина|обеда|завтрака)(?:л[аи]?|ют)"
        r"|уединил(?:ся|ись)|поговорил[аи]?"
    ),
    Kind.SPEAK: (
        r"spoke|speaks?|spoken|sat|sits|consult(?:s|ed)?|closeted|huddled"
        r"|spent(?= (?:[\w,-]+ ){0,5}(?:hours?|minutes|morning|evening|day|time|while)\b)"
        r"|говорил[аи]?|разговаривал[аи]?"
    ),
    Kind.RECEIVE: (
        r"(?:receiv(?:es?|ed|ing)|accept(?:s|ed)?|entertain(?:s|ed)?"
        r"|прин(?:ял[аи]?|има[ею]т|ят[аы]?|ять)|прим(?:ет|ут))\b"
        r"(?! (?:участи|решени|эстафет|к сведени|во внимани|документ|закон|план|заявлени|приглаш|поздравл"
        r"|председ|парад|присяг|меры))"
    ),
    Kind.WELCOME: r"welcom(?:es?|ed)|host(?:s|ed)?|greet(?:s|ed)|приветствовал[аи]?",
    Kind.CALL: (
        r"call(?:ed|s)?(?= (?:[\w-]+ ){0,3}(?:on|upon|at)\b)"
        r"|(?:paid|pays?|paying)(?: [\w-]+){0,4}? (?:call|visit)"
        r"|нан(?:ес|есл[аи]|есут|есет)(?: [\w-]+){0,2}? визит"
    ),
    Kind.NOUN: (
        r"talks?|meetings?|conversations?|negotiations?|consultations?|chats?|dialogues?|interactions?"
        r"|exchanges?(?! of (?!views|opinions))|discussions?|encounters?"
        r"|bilaterals?(?! (?!with\b|between\b|of\b)\w)"
        r"|встреч(?:а|и|у|е|ей|ам|ами|ах)?|бесед\w{0,3}|разговор\w{0,3}|переговор\w{1,3}|консультаци\w{1,3}"
        r"|обмен\w{0,2} мнениями"
    ),
    Kind.TABLE: (
        r"audiences?|t[eê]te-[aà]-t[eê]te|one-(?:on|to)-ones?|receptions?|breakfast|lunch(?:eon)?|dinner"
        r"|supper|tea|words?(?= with\b)|guests? of|аудиенци\w{1,3}|прием(?:а|е|ом|у)?|(?:ужин|обед|завтрак)"
        r"(?:а|е|ом|у)?|тет-а-тет"
    ),
}
WORD = Pattern(
    r"\b(?:" + "|".join(rf"(?P<{kind}>{words})" for kind, words in _WORDS.items()) + r")\b", re.IGNORECASE
)
"""Any word of contact; its group is its kind."""
APART = Pattern(
    r"\b(?:separate(?:ly)?|bilateral(?:ly)?|trilateral|three-way|two-way|tete-[aà]-tete|t[eê]te-[aà]-t[eê]te|one-(?:on|to)-ones?"
    r"|one on one|privately?|in private|(?:on|in) the (?:margins|sidelines|fringes|corridors?|wings|breaks?"
    r"|intervals?)|(?:coffee|lunch) break|during (?:a|the) (?:\w+ )?break|behind closed doors|of their own"
    r"|each other|one another|alone"
    r"|for (?:(?:an?|half|two|three|about|over|some|more than) )+(?:hours?|minutes|quarter)"
    r"|apart from the (?:others|rest)|face to face"
    r"|between (?:their|the two)"
    r"|отдельн\w{1,3}|двусторонн\w{1,3}|трехсторонн\w{1,3}|с глазу на глаз|тет-а-тет|наедине|вдвоем|втроем"
    r"|на полях|в кулуарах|в перерыв(?:е|ах)|друг с другом|за закрытыми дверями|между собой|вне зала)\b",
    re.IGNORECASE,
)
"""Words which say that somebody meets apart from the others."""
OF_THREE = Pattern(
    r"\b(?:trilateral|three-way|three-sided|tripartite|трехсторонн\w{1,3}|втроем)\b", re.IGNORECASE
)
BY_WIRE = Pattern(
    r"\b(?:(?:tele)?phon\w*|by (?:letter|wire|video)|телефон\w*|по видеосвязи|по видеоконференц\w*)\b",
    re.IGNORECASE,
)
""" "X and Y spoke by telephone": nobody met."""
DENIED = Pattern(
    r"\b(?:not|never|nobody|neither|nor|refus\w+|declin\w+|cancel\w+|called off|instead of|avoid\w*|failed to"
    r"|fell through|(?:was|were) to have|would have|should have"
    r"|no (?:talks|meeting|conversation|bilateral|separate|one-on-one)\w*"
    r"|meets? again|снова|в следующий раз|не|ни|никем|отказал\w*|отмен\w+|вместо|сорвал\w*)\b|n['’]t\b",
    re.IGNORECASE,
)
GROUP = Pattern(
    r"\b(?:(?:(?:visiting|defen[cs]e|foreign|prime|military|government|CIS|CSTO|SCO) )*"
    r"(?:ministers|participants|premiers|heads of (?:[\w ]{3,25}? )?(?:delegations?|departments|ministries"
    r"|governments?|states?|agencies)|heads of delegation|delegation heads|delegations|delegates|members"
    r"|guests|visitors|commanders|chiefs|leaders|officers)|them"
    r"|in (?:their|the (?:ministers|guests)') honou?r"
    r"|министр(?:ы|ов|ам|ами)|участник(?:и|ов|ам|ами)|премьер(?:ы|ов|ам|ами)|главы?|глав(?:ам|ами)"
    r"|руководител(?:и|ей|ям|ями)|гост(?:и|ей|ям|ями)|член(?:ы|ов|ам|ами)|командующ(?:ие|их|им|ими)"
    r"|делегаци(?:и|й|ям|ями)|военачальник(?:и|ов|ам|ами)|офицер(?:ы|ов|ам|ами)|их|ними)\b",
    re.IGNORECASE,
)
"""Those who sit in a council, unnamed and together."""
