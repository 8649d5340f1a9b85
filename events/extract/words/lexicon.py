"""What the gazetteer knows: the reference facts and the words of the genre, spelled out.

`entries()` yields (name, kind, code); a name that ends in `*` stands for every word so beginning.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from events import reference
from events.extract.words import cues, russian, state_words, titles

Entry = tuple[str, str, str]

COUNCILS = {
    "CMD": ("defence ministers", "ministers of defence", "defence chiefs"),
    "CFM": (
        "foreign ministers",
        "ministers of foreign affairs",
        "ministers for foreign affairs",
        "MFAs",
        "top diplomats",
        "chief diplomats",
    ),
    "CHS": ("heads of state", "heads of states", "state heads", "leaders", "presidents"),
    "CHG": ("heads of government", "heads of governments", "prime ministers", "government heads", "premiers"),
    "CMIA": ("interior ministers", "ministers of internal affairs", "ministers of the interior"),
    "CCBT": ("commanders of border troops", "border troops commanders"),
    "SSC": (
        "secretaries of security councils",
        "secretaries of the security councils",
        "security council secretaries",
        "secretaries of the CIS security councils",
    ),
    "CCPG": ("prosecutors general",),
}
"""Councils by their members: "Council of Defence Ministers", "defence ministers' council"."""

COUNCILS_RU = {
    "CMD": ("министров обороны",),
    "CFM": ("министров иностранных дел", "глав внешнеполитических ведомств"),
    "CHS": ("глав государств",),
    "CHG": ("глав правительств", "премьер-министров"),
    "CMIA": ("министров внутренних дел",),
    "CCBT": ("командующих пограничными войсками",),
    "SSC": ("секретарей советов безопасности", "секретарей совбезов"),
}

ABBREVIATED = {
    "CMD": ("CMD", "DMC", "SMO", "СМО"),
    "CFM": ("CFM", "SMID", "СМИД"),
    "CHS": ("CHS", "SGG", "СГГ"),
    "CHG": ("CHG", "SGP", "СГП"),
    "CCS": ("KNSh", "КНШ"),
    "CMIA": ("СМВД",),
    "CCBT": ("СКПВ",),
}

_ESTABLISHMENTS = tuple(
    f"{field} {house}"
    for field in ("defence", "military")
    for house in ("departments", "ministries", "establishments", "agencies")
)
MEMBERS = {
    "CMD": (
        "military ministers",
        *(
            f"{who} of {whose}{house}"
            for who in ("heads", "chiefs")
            for whose in ("", "the ", "CIS ", "the CIS ", "CSTO ", "the CSTO ", "SCO ", "the SCO ")
            for house in _ESTABLISHMENTS
        ),
    ),
    "CHS": tuple(f"heads of {whose} states" for whose in ("the CIS", "CIS", "the Commonwealth")),
    "CHG": tuple(
        f"heads of {whose} {house}"
        for whose in ("the CIS", "CIS", "the Commonwealth")
        for house in ("governments", "cabinets")
    ),
}
"""Members by other words than their council's name: "heads of the CIS military establishments"."""

MEMBERS_RU = {
    "CMD": (
        "министры обороны",
        "министров обороны",
        "военные министры",
        "военных министров",
        *(
            f"{who} {house}"
            for who in ("главы", "глав", "руководители", "руководителей")
            for house in ("военных ведомств", "оборонных ведомств", "министерств обороны", "минобороны")
        ),
    ),
    "CFM": (
        "министры иностранных дел",
        "министров иностранных дел",
        "главы внешнеполитических ведомств",
        "главы МИД",
        "глав МИД",
        "главы дипведомств",
    ),
    "CHS": (
        "главы государств",
        "глав государств",
        "лидеры",
        "лидеров",
        "президенты",
        "президентов",
        *(
            f"{who} {whose}"
            for who in ("руководители", "руководителей")
            for whose in ("государств", "стран", "Содружества")
        ),
    ),
    "CHG": (
        "главы правительств",
        "премьеры",
        "премьер-министры",
        "премьеров",
        "премьер-министров",
        "глав правительств",
    ),
    "CCS": (
        *("начальники штабов", "начальников штабов", "начальники генеральных штабов"),
        *("начальники генштабов", "начальников генштабов"),
    ),
    "CMIA": ("министры внутренних дел", "министров внутренних дел", "главы МВД", "глав МВД"),
    "CCBT": ("командующие пограничными войсками", "командующих пограничными войсками"),
    "SSC": (
        *("секретари советов безопасности", "секретарей советов безопасности"),
        *("секретари совбезов", "секретарей совбезов"),
    ),
    "CCPG": ("генеральные прокуроры", "генеральных прокуроров", "генпрокуроры", "генпрокуроров"),
}
"""The members of a council together, which may stand for it: "министры обороны СНГ собрались"."""

COMMITTEES = {
    "CIS-CCS": (
        "committee of chiefs of staff",
        "committee of the chiefs of staff",
        "chiefs of staff committee",
        "committee of chiefs of general staffs",
        "committee of the chiefs of general staffs",
        "committee of chiefs of the general staffs",
    ),
    "CIS-AD": (
        *(
            f"{adjective} committee {link} {subject}"
            for adjective in ("coordination", "coordinating", "co-ordination", "co-ordinating")
            for link in ("on", "for", "of")
            for subject in (
                "air defence",
                "air defence issues",
                "antiaircraft defence",
                "anti-aircraft defence",
            )
        ),
        "air defence coordination committee",
        "air defence coordinating committee",
        "air defence committee",
    ),
}
COMMITTEES_RU = {
    "CIS-CCS": ("комитет начальников штабов", "комитет начальников генеральных штабов"),
    "CIS-AD": (
        "координационный комитет по вопросам противовоздушной обороны",
        "координационный комитет по противовоздушной обороне",
        "координационный комитет по вопросам ПВО",
        "координационный комитет по ПВО",
    ),
}
"""Sub-bodies, named in full before the council in whose name they stand."""

ORGANISATIONS = {
    "CIS": ("CIS", "SNG", "Commonwealth", "Commonwealth of Independent States", "СНГ"),
    "CSTO": (
        "CSTO",
        "ODKB",
        "ОДКБ",
        "Collective Security Treaty Organisation",
        "Collective Security Treaty Organization",
    ),
    "SCO": (
        "SCO",
        "ShOS",
        "ШОС",
        "Shanghai Cooperation Organisation",
        "Shanghai Cooperation Organization",
        "Shanghai Six",
    ),
    "NATO": ("NATO", "НАТО", "North Atlantic Treaty Organisation"),
    "EAEU": ("EAEU", "ЕАЭС", "Eurasian Economic Union"),
    "EU": ("European Union", "EU", "Евросоюз*", "ЕС"),
    "UN": ("United Nations", "UN", "ООН"),
    "OSCE": ("OSCE", "ОБСЕ"),
    "BRICS": ("BRICS", "БРИКС"),
}
ORGANISATIONS_RU = {
    "CIS": ("содружество независимых государств", "содружество"),
    "CSTO": ("организация договора о коллективной безопасности",),
    "SCO": ("шанхайская организация сотрудничества",),
    "EAEU": ("евразийский экономический союз",),
}

CAPITALS = {
    "AM": "Yerevan",
    "AZ": "Baku",
    "BY": "Minsk",
    "CN": "Beijing",
    "GE": "Tbilisi",
    "IN": "New Delhi",
    "KG": "Bishkek",
    "KZ": "Astana",
    "MD": "Chisinau",
    "RU": "Moscow",
    "TJ": "Dushanbe",
    "TM": "Ashgabat",
    "UA": "Kyiv",
    "UZ": "Tashkent",
}
"""Capitals may stand for their states: "Tashkent skipped the event"."""

POSSESSIVES = ("CIS", "CSTO", "SCO")


def entries() -> Iterator[Entry]:
    """Everything the gazetteer looks for."""
    yield from _organisations()
    yield from _councils()
    yield from _countries()
    yield from _cities()
    yield from _offices()
    yield from _people()
    for name, phrases in cues.TABLE.items():
        yield from ((phrase, "cue", name) for phrase in phrases)


def _organisations() -> Iterator[Entry]:
    own = {f"CIS-{code}" for code in COUNCILS} | {"CIS-CCS", "CIS-AD", "CIS-SG", "CIS-JADS", *ORGANISATIONS}
    for body in reference.bodies():
        if body.code not in own and not body.code.startswith(("CSTO-C", "SCO-C", "JOINT")):
            yield from ((name, "body", body.code) for name in (body.name, *body.variants, *body.names_ru))
    for code, names in ORGANISATIONS.items():
        yield from ((name, "body", code) for name in names)
    for code, names in ORGANISATIONS_RU.items():
        for name in names:
            yield from ((form, "body", code) for form in russian.phrase_forms(name))


def _councils() -> Iterator[Entry]:
    for code, members in COUNCILS.items():
        for who in members:
            council = who not in ("leaders", "presidents", "premiers", "defence chiefs")
            if council:
                yield from ((name, "council", code) for name in _council_names(who))
            yield who, "members", code
    for code, members in MEMBERS.items():
        yield from ((who, "members", code) for who in members)
    for code, members in COUNCILS_RU.items():
        for who in members:
            yield from ((form, "council", code) for form in russian.phrase_forms(f"совет {who}", 1))
    for code, names in ABBREVIATED.items():
        yield from ((name, "council", code) for name in names)
    for code, members in MEMBERS_RU.items():
        forms = dict.fromkeys(form for who in members for form in _plural_forms(who))
        yield from ((form, "members", code) for form in forms)
    for code, names in COMMITTEES.items():
        yield from ((name, "body", code) for name in names)
    for code, names in COMMITTEES_RU.items():
        for name in names:
            yield from ((form, "body", code) for form in russian.phrase_forms(name))
    for name in ("chiefs of staff", "chiefs of general staffs", "chiefs of the general staffs"):
        yield name, "members", "CCS"
    for name in (
        "heads of state and government",
        "heads of states and governments",
        "heads of states and of governments",
    ):
        yield name, "members", "CHS"
        yield name, "members", "CHG"
    for name in ("presidents and premiers", "presidents and prime ministers", "президенты и премьеры"):
        yield name, "members", "CHS"
    for name in ("ministers", "министры", "министров", "министрам", "министрами"):
        yield name, "members", "ministers"
    for name in ("council", "assembly", *russian.noun_forms("совет")):
        yield name, "members", "council"
    for name in ("committee", *russian.noun_forms("комитет")):
        yield name, "members", "committee"
    yield "ministerial council", "council", "CFM"
    for name in ("collective security council", "CSTO collective security council"):
        yield name, "council", "CSC"
    for form in russian.phrase_forms("совет коллективной безопасности", 1):
        yield form, "council", "CSC"
    for name in ("defence council", "defence ministers council"):
        yield name, "council", "CMD"
    for name in ("summit*", "саммит*"):
        yield name, "summit", "CHS"


def _plural_forms(who: str) -> Iterator[str]:
    """ "премьеры", "премьерам", "премьерами"; a genitive as it stands."""
    head, space, rest = who.partition(" ")
    yield who
    if head.endswith(("ы", "и")):
        vowel = "я" if head.endswith("ели") else "а"
        yield from (f"{head[:-1]}{vowel}{ending}{space}{rest}" for ending in ("м", "ми"))


def _council_names(who: str) -> Iterator[str]:
    yield f"council of {who}"
    yield f"council of the {who}"
    yield f"{who} council"
    yield f"{who}' council"
    yield f"{who}'s council"
    for organisation in POSSESSIVES:
        yield f"council of {organisation} {who}"
        yield f"council of the {organisation} {who}"


def _countries() -> Iterator[Entry]:
    for country in reference.countries():
        yield from ((name, "country", country.code) for name in (country.name, *country.other_names))
        yield from ((name, "adjective", country.code) for name in (country.adjective, *country.demonyms))
        for name in country.names_ru:
            yield from (
                (form, "country", country.code)
                for form in russian.phrase_forms(name.lower() if not name.isupper() else name)
            )
        for name in country.adjectives_ru:
            yield from ((form, "adjective", country.code) for form in russian.adjective_forms(name))
        yield from (
            (name, "country", country.code) for name in state_words.ABBREVIATIONS_RU.get(country.code, ())
        )
        yield from (
            (name, "adjective", country.code) for name in state_words.PEOPLES_PLURAL_RU.get(country.code, ())
        )
        for name in state_words.PEOPLES_RU.get(country.code, ()):
            yield from ((form, "adjective", country.code) for form in state_words.people_forms(name))


def _cities() -> Iterator[Entry]:
    capitals = {name: code for code, name in CAPITALS.items()}
    for city in reference.cities():
        for name in (city.name, *city.spellings):
            russian_name = "\u0400" <= name[0] <= "\u04ff"
            for form in russian.phrase_forms(name.lower()) if russian_name else (name,):
                yield form, "city", city.name
                if city.name in capitals:
                    yield form, "capital", capitals[city.name]


def _offices() -> Iterator[Entry]:
    adjectives = sorted({a for c in reference.countries() for a in (c.adjective, *c.demonyms)})
    owners = [country.name for country in reference.countries()]
    for role, phrases in titles.OFFICES.items():
        for phrase in phrases:
            if "{}" not in phrase:
                yield phrase, "office", role
                continue
            yield from ((phrase.format(adjective), "office", role) for adjective in adjectives)
    for force in titles.FORCES:
        for role, phrases in titles.COMMANDERS.items():
            for phrase in phrases:
                for state in adjectives if "STATE" in phrase else owners if "OWNER" in phrase else [""]:
                    words = phrase.format(force.lower()).replace("STATE", state).replace("OWNER", state)
                    yield words, "office", role.format(force)
    for role, phrases in titles.OFFICES_RU.items():
        for phrase in phrases:
            yield from ((form, "office", role) for form in _office_forms(phrase))
    for name in titles.RANKS:
        yield name, "rank", name
    for name in titles.RANKS_RU:
        yield from ((form, "rank", name) for form in russian.phrase_forms(name, 1))


def _office_forms(phrase: str) -> Iterator[str]:
    """ "первый заместитель министра обороны" in its cases; what follows `|` never changes."""
    head, _, tail = phrase.partition("|")
    for form in russian.phrase_forms(head.strip(), len(head.split())):
        yield f"{form} {tail}".strip()


def _people() -> Iterator[Entry]:
    families: dict[str, set[str]] = defaultdict(set)
    for term in reference.terms():
        for name in {term.name, *term.spellings}:
            words = name.split(" ")
            for form in name_forms(words):
                if len(words) > 1:
                    yield form, "person", term.person
            families[_family(words)].add(term.person)
    for family, people in families.items():
        for form in russian.surname_forms(family.lower()) if _is_russian(family) else (family,):
            yield form, "surname", "|".join(sorted(people))


def _family(words: list[str]) -> str:
    if len(words) == 3 and _is_russian(words[0]) and words[2].endswith(("ович", "евич", "ич")):
        return words[0]
    return words[-1]


def name_forms(words: list[str]) -> Iterator[str]:
    """ "Сергей Шойгу" in either order and in its cases; a name of one word, or of three, as it stands."""
    yield " ".join(words)
    if len(words) != 2:
        return
    yield f"{words[1]} {words[0]}"
    if _is_russian(words[0]):
        given, family = (word.lower() for word in words)
        yield from (f"{g} {f}" for g in russian.given_forms(given) for f in russian.surname_forms(family))


def _is_russian(word: str) -> bool:
    return "\u0400" <= word[:1] <= "\u04ff"
