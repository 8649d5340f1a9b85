"""Who is who."""

from __future__ import annotations

from dataclasses import replace

import pytest

from events.records import EvidenceBase, Span
from events.resolve import resolve
from tests.resolve import laws
from tests.resolve.making import Article, base, decide

MOD = "Minister of Defence"


def at(name: str, *people: tuple, date: str = "2019-10-30", **more) -> Article:
    return Article(name).meeting("CIS-CMD", date=date, city="Baku", people=people, **more)


def persons(*articles: Article) -> list[str]:
    evidence = base(*articles)
    projection = resolve(evidence)
    laws.check(projection, evidence)
    return [person.id for person in projection.persons]


@pytest.mark.parametrize(
    ("person", "expected"),
    [
        (("Sergei Shoigu", "RU", MOD), "sergei-shoigu"),
        (("Sergey Shoygu", "RU", None), "sergei-shoigu"),
        (("Сергей Шойгу", None, MOD), "sergei-shoigu"),
        (("SERGEI SHOIGU", "RU", "Secretary of the Security Council"), "sergei-shoigu"),
        (("Sergey Lebedev", None, "CIS Secretary-General"), "sergei-lebedev"),
        (("Sergey Lebedev", "RU", "CIS Executive Secretary"), "sergei-lebedev"),
        (("Sergei Shoigu", "KZ", "Deputy Minister"), "sergei-shoigu-kz"),
        (("Sergey Lebedev", "UA", "Professor"), "sergey-lebedev"),
        (("Sergey Shoyga", "RU", MOD), "sergey-shoyga"),
        (("Иван Петренко", "BY", MOD), "ivan-petrenko"),
        (("Jürgen Müller", None, None), "jurgen-muller"),
    ],
)
def test_one_name_alone(person: tuple, expected: str) -> None:
    assert persons(at("a", person)) == [expected]


@pytest.mark.parametrize(
    "names",
    [
        ["Ivan Petrenko", "Petrenko"],
        ["Ivan Petrenko", "Petrenko Ivan"],
        ["Ivan Petrenko", "Ivan Pertenko"],
        ["Ivan Petrenko", "I. Petrenko"],
        ["Ivan Petrenko", "Иван Петренко"],
        ["Sergei Shoigu", "Shoygu"],
        ["Sergei Shoigu", "Shoigu Sergei"],
    ],
)
def test_near_names_of_one_article_are_one_person(names: list[str]) -> None:
    assert len(persons(at("a", *((name, "RU", MOD) for name in names)))) == 1


@pytest.mark.parametrize(
    "names",
    [("Igor Ivanov", "Sergei Ivanov"), ("Sergei Ivanov", "Igor Ivanov"), ("Oleg Ivanov", "Olga Ivanov")],
)
def test_two_given_names_of_one_article_are_two_persons(names: tuple[str, str]) -> None:
    assert len(persons(at("a", *((name, "RU", MOD) for name in names)))) == 2


def test_a_surname_does_not_lead_from_one_given_name_to_another() -> None:
    people = (("Igor Ivanov", "RU", MOD), ("Ivanov", "RU", MOD), ("Sergei Ivanov", "RU", MOD))
    assert {"igor-ivanov", "sergei-ivanov"} <= set(persons(at("a", *people)))


def test_an_initial_does_not_lead_from_one_given_name_to_another() -> None:
    people = (("Igor Petrenko", "RU", MOD), ("I. Petrenko", "RU", MOD), ("Ivan Petrenko", "RU", MOD))
    assert {"igor-petrenko", "ivan-petrenko"} <= set(persons(at("a", *people)))


def test_near_names_of_two_articles_are_two() -> None:
    assert persons(at("a", ("Ivan Petrenko", "BY", MOD)), at("b", ("Ivan Pertenko", "BY", MOD))) == [
        "ivan-pertenko",
        "ivan-petrenko",
    ]


def test_a_surname_that_two_bear_joins_neither() -> None:
    people = (("Ivan Petrenko", "BY", MOD), ("Oleg Petrenko", "BY", "Interpreter"), ("Petrenko", "BY", None))
    assert persons(at("a", *people)) == ["ivan-petrenko", "oleg-petrenko", "petrenko"]


def test_a_state_tells_namesakes_apart() -> None:
    two = at("a", ("Ivan Petrenko", "BY", MOD)), at("b", ("Ivan Petrenko", "UA", MOD))
    assert persons(*two) == ["ivan-petrenko-by", "ivan-petrenko-ua"]
    assert persons(two[0], at("b", ("Ivan Petrenko", None, None))) == ["ivan-petrenko"]


def test_country_and_office_come_from_the_reference_where_texts_are_silent() -> None:
    evidence = base(at("a", ("Sergei Shoigu", None, None)), at("b", ("Vadim Nobody", None, None)))
    projection = resolve(evidence)
    rows = {a.person: (a.country, a.role) for a in projection.attendees}
    assert rows == {"sergei-shoigu": ("RU", MOD), "vadim-nobody": (None, None)}
    fact = "cis-cmd-2019-10-30-baku--sergei-shoigu"
    reasons = {g.field: g.reason for g in projection.grounds if g.fact == fact}
    assert reasons["role"].startswith("office and country by the reference table: ")


def test_an_office_out_of_its_term_is_not_taken_from_the_reference() -> None:
    (row,) = resolve(base(at("a", ("Sergei Shoigu", "RU", None), date="2005-05-05"))).attendees
    assert row.role is None


def test_the_full_name_is_shown_and_every_spelling_is_kept() -> None:
    article = at(
        "a", ("Lebedev", None, "CIS Executive Secretary"), ("Sergey Lebedev", None, "CIS Executive Secretary")
    )
    projection = resolve(base(article))
    (row,), (person,) = projection.attendees, projection.persons
    assert row.name_as_printed == "Sergey Lebedev"
    assert {"Lebedev", "Sergey Lebedev"} <= set(person.spellings)
    assert person.curated


def test_a_spelling_that_the_article_goes_on_with_is_kept() -> None:
    article = at("a", ("Sergey Lebedev", None, "CIS Executive Secretary"))
    claims = [replace(each, span=Span(0, 7, "Levedev")) for each in article.claims]
    (person,) = resolve(EvidenceBase({"a": article.facts}, tuple(claims), ())).persons
    assert (person.id, "Levedev" in person.spellings) == ("sergei-lebedev", True)


@pytest.mark.parametrize(
    ("name", "role", "person"),
    [
        ("S. Lebedev", "CIS Executive Secretary", "sergei-lebedev"),
        ("Lebedev", "CIS Executive Secretary", "sergei-lebedev"),
        ("P. Lebedev", "CIS Executive Secretary", "p-lebedev"),
        ("S. Lebedev", "CIS Secretary-General", "s-lebedev"),
    ],
)
def test_an_organisations_officer_is_known_by_initial_surname_and_office_on_the_day(
    name: str, role: str, person: str
) -> None:
    (row,) = resolve(base(at("a", (name, None, role)))).attendees
    assert row.person == person


def test_an_organisations_officer_out_of_term_is_suggested() -> None:
    ((_, words),) = suggestions(at("a", ("S. Lebedev", None, "CIS Secretary-General")))
    assert words.startswith("S. Lebedev may be Sergei Lebedev (sergei-lebedev)")


def test_a_printed_office_comes_before_the_reference() -> None:
    article = at("a", ("Sergei Shoigu", "RU", "Deputy Minister of Defence"))
    (row,) = resolve(base(article)).attendees
    assert row.role == "Deputy Minister of Defence"


def suggestions(*articles: Article, **more) -> list[tuple[str, str]]:
    evidence = base(*articles, **more)
    projection = resolve(evidence)
    laws.check(projection, evidence)
    assert resolve(base(*reversed(articles), **more)) == projection
    told = [d for d in projection.disagreements if " may be " in d.words]
    return [(d.fact.partition("--")[2], d.words) for d in told]


@pytest.mark.parametrize(
    ("names", "why"),
    [
        (("Ivan Petrenko", "Ivan Pertenko"), "one letter apart"),
        (("Khairullo Saidov", "Hairullo Saidov"), "another transliteration"),
        (("Ivan Petrenko", "Petrenko Ivan"), "another transliteration or order"),
        (("Ivan Petrenko", "I. Petrenko"), "with an initial"),
        (("Ivan Petrenko", "Petrenko"), "a part of the same name"),
    ],
)
def test_near_names_of_two_articles_are_suggested_not_joined(names: tuple[str, str], why: str) -> None:
    one, two = (at(name, (printed, "BY", MOD)) for name, printed in zip("ab", names, strict=True))
    assert len(persons(one, two)) == 2
    ((_, words),) = suggestions(one, two)
    assert why in words


def test_a_near_name_of_a_listed_person_is_suggested_on_the_unlisted_row() -> None:
    one, two = at("a", ("Sergei Shoigu", "RU", MOD)), at("b", ("Sergey Shoyga", "RU", MOD))
    ((person, words),) = suggestions(one, two)
    assert person == "sergey-shoyga"
    assert words.startswith("Sergey Shoyga may be Sergei Shoigu (sergei-shoigu)")


@pytest.mark.parametrize(
    ("printed", "told"),
    [
        (("Shoigu Sergei", "RU", MOD), "99 of 100: the same name in another transliteration or order"),
        (("Sergey Shoyga", "RU", MOD), "90 of 100: one letter apart, the same state, the same office"),
        (("Sergey Shoyga", "RU", "Guest"), "75 of 100: one letter apart, the same state, another office"),
        (("Sergej Schojgu", "RU", MOD), "75 of 100: a letter apart in each of several words"),
        (("Sergey Kuzhugetovich Shoygu", "RU", MOD), "85 of 100: a part of the same name"),
        (("S. Shoiga", "RU", MOD), "70 of 100: the same surname with an initial"),
        (("Shoiga", "RU", MOD), "60 of 100: a part of the same name"),
        (("Sergey Shoyga", "KZ", MOD), None),
        (("Shoiga", "RU", "Guest"), None),
        (("Oleg Shoigu", "RU", MOD), None),
    ],
    ids=lambda each: each[0] if isinstance(each, tuple) else "",
)
def test_a_near_name_of_an_official_is_suggested_though_no_text_names_him(
    printed: tuple, told: str | None
) -> None:
    found = suggestions(at("a", printed))
    assert len(found) == (1 if told else 0)
    assert all(f"may be Sergei Shoigu (sergei-shoigu), {told}" in words for _, words in found)
    assert all(words.endswith("; only a listed spelling or an editor joins them") for _, words in found)


def test_an_official_out_of_office_is_less_likely() -> None:
    ((_, words),) = suggestions(at("a", ("Ivanov", "RU", MOD)))
    assert "Sergei Ivanov (sergei-ivanov), 40 of 100" in words
    assert "not in that office on the day" in words


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ([("Ivan Petrenko", "BY", MOD)], [("Ivan Pertenko", "UA", MOD)]),
        ([("Ivan Petrenko", "BY", MOD), ("Ivan Pertenka", "BY", None)], [("Ivan Petrenko", "BY", MOD)]),
        ([("Ivan Petrenko", "BY", MOD)], [("Oleg Petrenko", "BY", MOD)]),
    ],
    ids=["two states", "one article joins both", "two given names"],
)
def test_what_keeps_two_apart_is_no_suggestion(first: list[tuple], second: list[tuple]) -> None:
    assert suggestions(at("a", *first), at("b", *second)) == []


def test_two_whom_an_editor_keeps_apart_are_no_suggestion() -> None:
    one, two = at("a", ("Ivan Petrenko", "BY", MOD)), at("b", ("Ivan Pertenko", "BY", MOD))
    apart = decide(1, "not-same", person="ivan-petrenko", other="ivan-pertenko")
    assert suggestions(one, two, decisions=[apart]) == []


@pytest.mark.parametrize(
    ("person", "day", "expected"),
    [
        (("S. Shoigu", "RU", MOD), "2019-10-30", "sergei-shoigu"),
        (("С.К.Шойгу", "RU", MOD), "2019-10-30", "sergei-shoigu"),
        (("С.В.Лавров", "RU", "Minister of Foreign Affairs"), "2019-10", "sergei-lavrov"),
        (("Serdyukov", "RU", MOD), "2008-06-04", "anatoly-serdyukov"),
        (("V. Shoigu", "RU", MOD), "2019-10-30", "v-shoigu"),
        (("S. Shoigu", "RU", MOD), "2025-10-30", "s-shoigu"),
        (("S. Shoigu", "RU", MOD), "2012", "s-shoigu"),
        (("S. Shoigu", "RU", MOD), "XXXX-10-30", "s-shoigu"),
        (("S. Shoigu", "RU", None), "2019-10-30", "s-shoigu"),
        (("S. Shoigu", None, MOD), "2019-10-30", "s-shoigu"),
        (("S. Shoigu", "KZ", MOD), "2019-10-30", "s-shoigu"),
        (("Serdyukov", "RU", MOD), "2019-10-30", "serdyukov"),
        (("S. Shoiga", "RU", MOD), "2019-10-30", "s-shoiga"),
    ],
)
def test_a_surname_in_an_office_is_the_one_who_held_it_on_the_day(
    person: tuple, day: str, expected: str
) -> None:
    assert persons(at("a", person, date=day)) == [expected]


def test_a_surname_that_may_be_an_official_is_suggested() -> None:
    unsure = at("a", ("S. Shoigu", "RU", MOD), date="2012")
    (words,) = [d.words for d in resolve(base(unsure)).disagreements if d.field == "name"]
    assert words.startswith("S. Shoigu may be Sergei Shoigu (sergei-shoigu)")
    kept = resolve(base(unsure, decisions=[decide(1, "not-same", person="s-shoigu", other="sergei-shoigu")]))
    assert not [d for d in kept.disagreements if d.field == "name"]
