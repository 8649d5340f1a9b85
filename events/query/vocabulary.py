"""Codes, names and words of a query held against the tables; a wrong one gets its nearest neighbours."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from enum import StrEnum

from django.db.models import Q
from django.utils.translation import gettext

from events.kinds import Attendance, Status, StatusDetail
from events.models import Body, City, Country, Meeting, Person, Source
from events.query.parameters import PARAMETERS, UNKNOWN

# Pages compute these two from memberships; no stored row carries them.
OFFERED_ATTENDANCE = tuple(
    word for word in Attendance if word not in (Attendance.NOT_REPORTED, Attendance.NOT_A_MEMBER)
)

MOST_LIKE = 20
SHORT_WORD = 2


@dataclass(slots=True)
class Vocabulary:
    """Known values by every folded way to write them, each with readable words."""

    canonical: dict[str, tuple[str, ...]] = field(default_factory=dict)
    words: dict[str, str] = field(default_factory=dict)

    def add(self, value: str, words: str, *ways: str) -> None:
        """Take in a value, what it is called, and other ways to write it; one way may mean several values."""
        self.words[value] = words
        for way in (value, *ways):
            known = self.canonical.get(way.casefold(), ())
            self.canonical[way.casefold()] = known if value in known else (*known, value)

    def near(self, value: str) -> list[str]:
        """At most three known values whose code, name or spelling looks like the given one."""
        readable = {words.casefold(): code for code, words in self.words.items()}
        ways = {way: codes[0] for way, codes in self.canonical.items()} | readable
        found = get_close_matches(value.casefold(), ways, n=6, cutoff=0.5)
        return list(dict.fromkeys(ways[way] for way in found))[:3] or sorted(self.words)[:3]


Settled = tuple[dict[str, list[str]], dict[tuple[str, str], str], list[tuple[str, str]]]


def settle(given: Mapping[str, list[str]]) -> Settled:
    """Values as the tables write them, readable words for each, and (parameter, sentence) for wrong ones.

    One or two queries for each kind of vocabulary, whatever the number of values.
    """
    found: dict[str, list[str]] = {}
    labels: dict[tuple[str, str], str] = {}
    wrong: list[tuple[str, str]] = []
    loaded: dict[Callable[[list[str]], Vocabulary], Vocabulary] = {}
    for name, values in given.items():
        load = CHECKED[name]
        if load not in loaded:
            same_table = [value for other in given if CHECKED[other] is load for value in given[other]]
            loaded[load] = load(same_table)
        vocabulary = loaded[load]
        found[name] = []
        for value in values:
            codes = _codes(name, value, vocabulary)
            found[name] += codes
            labels |= {(name, code): vocabulary.words.get(code, code) for code in codes}
            if not codes:
                wrong.append((name, _unknown(name, value, vocabulary)))
    return found, labels, wrong


def _codes(name: str, value: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    if PARAMETERS[name].silent and value.casefold() == UNKNOWN:
        return (UNKNOWN,)
    return vocabulary.canonical.get(value.casefold(), ())


def _unknown(name: str, value: str, vocabulary: Vocabulary) -> str:
    near = [
        code if vocabulary.words[code] == code else f"{code} ({vocabulary.words[code]})"
        for code in vocabulary.near(value)
    ]
    hint = " " + gettext("Near it: {values}.").format(values=", ".join(near)) if near else ""
    return gettext("{name} knows no “{value}”.").format(name=name, value=value) + hint


def _bodies(_values: list[str]) -> Vocabulary:
    vocabulary = Vocabulary()
    for code, name in Body.objects.values_list("code", "name"):
        vocabulary.add(code, name)
    return vocabulary


def _countries(_values: list[str]) -> Vocabulary:
    vocabulary = Vocabulary()
    for code, name in Country.objects.values_list("code", "name"):
        vocabulary.add(code, name)
    return vocabulary


def _cities(_values: list[str]) -> Vocabulary:
    vocabulary = Vocabulary()
    for name in Meeting.objects.exclude(city="").order_by("city").values_list("city", flat=True).distinct():
        vocabulary.add(name, name)
    for name, spellings in City.objects.values_list("name", "spellings"):
        vocabulary.add(name, name, *spellings)
    return vocabulary


def _people(values: list[str]) -> Vocabulary:
    """The people asked for, and a few whose name holds a word asked for, in case one is unknown."""
    exact, near = Q(), Q()
    for value in values:
        exact |= Q(id__iexact=value) | Q(spellings__text__iexact=value) | Q(name__iexact=value)
        for word in value.split():
            near |= Q(name__icontains=word) if len(word) > SHORT_WORD else Q()
    found = Person.objects.filter(exact).values("id")
    like = Person.objects.filter(near or Q(id__in=[])).order_by("name", "id").values("id")[:MOST_LIKE]
    vocabulary = Vocabulary()
    for person in Person.objects.filter(Q(id__in=found) | Q(id__in=like)).prefetch_related("spellings"):
        spellings = (spelling.text for spelling in person.spellings.all())
        vocabulary.add(person.id, person.name, person.name, *spellings)
    return vocabulary


def _sources(_values: list[str]) -> Vocabulary:
    vocabulary = Vocabulary()
    for name in Source.objects.values_list("name", flat=True):
        vocabulary.add(name, name)
    return vocabulary


def _words(*kinds: type[StrEnum] | tuple[StrEnum, ...]) -> Callable[[list[str]], Vocabulary]:
    def load(_values: list[str]) -> Vocabulary:
        vocabulary = Vocabulary()
        for kind in kinds:
            for word in kind:
                vocabulary.add(word.value, word.value, word.value.replace("-", " "))
        return vocabulary

    return load


CHECKED: dict[str, Callable[[list[str]], Vocabulary]] = {
    "body": _bodies,
    "country": _countries,
    "absent": _countries,
    "host": _countries,
    "city": _cities,
    "person": _people,
    "attendance": _words(OFFERED_ATTENDANCE),
    "status": _words(Status, StatusDetail),
    "source": _sources,
}
"""The parameters whose values are held against a table, with the table's loader."""
