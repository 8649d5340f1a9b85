"""What the gazetteer knows: the reference facts and the words of the genre, spelled out.

`entries()` yields (name, kind, code); a name that ends in `*` stands for every word so beginning.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from events import reference
from events.extract.words import body_words, cues, ranks, russian, state_words, titles, titles_ru

Entry = tuple[str, str, str]


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
    own = {f"CIS-{code}" for code in body_words.COUNCILS} | {
        "CIS-CCS",
        "CIS-AD",
        "CIS-SG",
        "CIS-JADS",
        *body_words.ORGANISATIONS,
    }
    for body in reference.bodies():
        if body.code not in own and not body.code.startswith(("CSTO-C", "SCO-C", "JOINT")):
            yield from ((name, "body", body.code) for name in (body.name, *body.variants, *body.names_ru))
    for code, names in body_words.ORGANISATIONS.items():
        yield from ((name, "body", code) for name in names)
    for code, names in body_words.ORGANISATIONS_RU.items():
        for name in names:
            yield from ((form, "body", code) for form in russian.phrase_forms(name))


def _councils() -> Iterator[Entry]:
    for code, members in body_words.COUNCILS.items():
        for who in members:
            council = who not in ("leaders", "presidents", "premiers", "defence chiefs")
            if council:
                yield from ((name, "council", code) for name in _council_names(who))
            yield who, "members", code
    for code, members in body_words.MEMBERS.items():
        yield from ((who, "members", code) for who in members)
    for code, members in body_words.COUNCILS_RU.items():
        for who in members:
            yield from ((form, "council", code) for form in russian.phrase_forms(f"совет {who}", 1))
    for code, names in body_words.ABBREVIATED.items():
        yield from ((name, "council", code) for name in names)
    for code, members in body_words.MEMBERS_RU.items():
        forms = dict.fromkeys(form for who in members for form in _plural_forms(who))
        yield from ((form, "members", code) for form in forms)
    for code, names in body_words.COMMITTEES.items():
        yield from ((name, "body", code) for name in names)
    for code, names in body_words.COMMITTEES_RU.items():
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
    for organisation in body_words.POSSESSIVES:
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
    capitals = {name: code for code, name in body_words.CAPITALS.items()}
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
    for role, phrases in titles_ru.OFFICES.items():
        for phrase in phrases:
            yield from ((form, "office", role) for form in _office_forms(phrase))
    for name in ranks.RANKS:
        yield name, "rank", name
    for name in ranks.RANKS_RU:
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
