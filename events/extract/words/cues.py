"""Cue words by their meaning, each list one text with its phrases between bars.

A phrase that ends in `*` stands for every word so beginning. Cues overlap freely: "did not take part"
holds "take part" and outranks it.
"""

from __future__ import annotations

from events.extract.words import cues_of_people, cues_of_sittings, verbs

_OF_CLAIMS = {
    "unreal": """
        if | unless | suppose | supposing | had | were | should | would | could | might | shouldn't |
        wouldn't | couldn't | mightn't | если | бы
    """,
    "doubted": """
        report | reports | rumour | rumours | rumor | rumors | claim | claims | allegation | allegations |
        news | information | assertion | assertions | stories | false | untrue | not true | incorrect |
        denied | denies | refuted | сообщени* | слух* | информаци* | данные* |
        myth | legend | fable | invention | fiction | миф | легенда | выдумка | вымысел | неправда
    """,
    "neither": """
        neither | nor | ни
    """,
    "denying": """
        not | never | no | nobody | no one | none | cannot | can't | didn't | doesn't | don't | hasn't |
        haven't | hadn't | wasn't | weren't | isn't | aren't | won't | wouldn't | couldn't | hardly | fail* |
        refus* | declin* | omit* | neglect* | unable | unwilling | reluctant | stopped | stops | ceas* |
        avoid* | decided against | abstain* | refrain* | too | better things | other things | prevented |
        invitation | absented | absents | sat this | sat it | sat the | dropped out | cried off | begged |
        excused | absence | absentee* | no show | no shows | cancelled | canceled | withdrew | withdrawn |
        pulled out | backed out | opted out | recalled |
        withheld | stayed put | stays put | turned it | turned this | sent only | не |
        отказом | бойкот* | проигнорир* | игнорир* | прекратил* | приостановил* | отменил* |
        отменяет | отозвал* | свернул* | извинени*
    """,
}
"""What a sentence does not claim."""

_TEXTS = cues_of_sittings.TEXTS | cues_of_people.TEXTS | _OF_CLAIMS

TABLE: dict[str, tuple[str, ...]] = {
    name: tuple(" ".join(phrase.split()) for phrase in text.split("|")) for name, text in _TEXTS.items()
}
"""Cue → its phrases."""
TABLE["sits"] += verbs.FORMS
