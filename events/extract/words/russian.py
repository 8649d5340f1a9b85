"""Case forms of Russian names, by small tables of endings; no dictionary is loaded for them.

The tables cover what the reference facts hold: states, adjectives of states, cities, bodies,
offices and people. Forms are lower case, as the gazetteer folds its text.
"""

from __future__ import annotations

from collections.abc import Iterator

ADJECTIVE = {
    "ский": "ский ская ское ские ского ской скому скую ским ском ских скими".split(),
    "ный": "ный ная ное ные ного ной ному ную ным ном ных ными".split(),
    "ний": "ний няя нее ние него ней нему нюю ним нем них ними".split(),
    "вый": "вый вая вое вые вого вой вому вую вым вом вых выми".split(),
    "щий": "щий щего щему щим щем щие щих щими".split(),
    "ая": "ая ой ую ою".split(),
    "ый": "ый ого ому ым ом".split(),
}
"""Adjectives by the ending of the dictionary form: казахстанский, исполнительный, внешний."""

NOUN = {
    "ия": "ия ии ию ией".split(),
    "ан": "ан ана ану аном ане".split(),
    "ай": "ай ая аю аем ае".split(),
    "ва": "ва вы ве ву вой".split(),
    "на": "на ны не ну ной".split(),
    "та": "та ты те ту той".split(),
    "ка": "ка ки ке ку кой".split(),
    "га": "га ги ге гу гой".split(),
    "ла": "ла лы ле лу лой".split(),
    "па": "па пы пе пу пой".split(),
    "ра": "ра ры ре ру рой".split(),
    "фа": "фа фы фе фу фой".split(),
    "да": "да ды де ду дой".split(),
    "за": "за зы зе зу зой".split(),
    "ша": "ша ши ше шу шой".split(),
    "жа": "жа жи же жу жей".split(),
    "во": "во ва ву вом ве".split(),
    "са": "са сы се су сой".split(),
    "ба": "ба бы бе бу бой".split(),
    "ма": "ма мы ме му мой".split(),
    "ичи": "ичи ичей ичам ичами ичах".split(),
    "цы": "цы цев цам цами цах".split(),
    "ль": "ль ли лью ля лю лем ле".split(),
    "ель": "ель еля елю елем еле ели елей".split(),
    "арь": "арь аря арю арем аре ари арей".split(),
    "сол": "сол сла слу слом слы слов".split(),
    "ь": "ь и ью".split(),
    "ое": "ое ого ому ым ом".split(),
    "ы": "ы".split(),
}
"""Nouns by their ending: Армения, Казахстан, Китай, Москва, Казань, Гомель, Барановичи."""

CONSONANTS = frozenset("бвгджзклмнпрстфхцчшщ")


def noun_forms(word: str) -> tuple[str, ...]:
    """The case forms of one noun: "минск" → минск, минска, минску, минском, минске."""
    for length in (3, 2, 1):
        endings = NOUN.get(word[-length:])
        if endings:
            return tuple(word[:-length] + ending for ending in endings)
    if word[-1:] in CONSONANTS:
        return tuple(word + ending for ending in ("", "а", "у", "ом", "е"))
    if word[-1:] == "й":
        return tuple(word[:-1] + ending for ending in ("й", "я", "ю", "ем", "е"))
    return (word,)


def adjective_forms(word: str) -> tuple[str, ...]:
    """All genders and cases of one adjective: "узбекский" → узбекская, узбекского, …"""
    for length in (4, 3, 2):
        endings = ADJECTIVE.get(word[-length:])
        if endings:
            return tuple(word[:-length] + ending for ending in endings)
    return (word,)


def phrase_forms(phrase: str, words: int = 2) -> Iterator[str]:
    """The case forms of a phrase: its first noun changes, with the adjectives before it.

    "республика армения" → "республики армения" and "республики армении"; further words stay.
    """
    head = phrase.split(" ")
    tail = head[words:]
    variants: list[str] = [""]
    changing = True
    for word in head[:words]:
        forms = _forms(word) if changing else (word,)
        changing = changing and (word.endswith(("ая", "ый", "ий")) or (words > 1 and word == "республика"))
        variants = [f"{before} {form}".strip() for before in variants for form in forms]
    yield from (" ".join([variant, *tail]) for variant in variants)


def _forms(word: str) -> tuple[str, ...]:
    adjective = adjective_forms(word)
    return adjective if len(adjective) > 1 else noun_forms(word)


def surname_forms(name: str) -> tuple[str, ...]:
    """The case forms of a man's surname: иванов → иванова, иванову, ивановым, иванове."""
    if name.endswith(("ов", "ев", "ин", "ын")):
        return tuple(name + ending for ending in ("", "а", "у", "ым", "е"))
    if name.endswith(("ский", "цкий", "ой", "ый")):
        return tuple(name[:-2] + ending for ending in (name[-2:], "ого", "ому", "им", "ым", "ом"))
    return given_forms(name)


def given_forms(name: str) -> tuple[str, ...]:
    """The case forms of a man's given name: сергей → сергея; виктор → виктора; никита → никиты."""
    if name.endswith(("ей", "ай", "ий", "ой")):
        return tuple(name[:-1] + ending for ending in ("й", "я", "ю", "ем", "е", "и"))
    if name.endswith("ь"):
        return tuple(name[:-1] + ending for ending in ("ь", "я", "ю", "ем", "е"))
    if name[-1:] in CONSONANTS:
        return tuple(name + ending for ending in ("", "а", "у", "ом", "ем", "е"))
    if name.endswith("а"):
        return tuple(name[:-1] + ending for ending in ("а", "ы", "и", "е", "у", "ой"))
    if name.endswith("я"):
        return tuple(name[:-1] + ending for ending in ("я", "и", "ю", "ей"))
    return (name,)
