"""Names as keys, and what counts as near."""

from __future__ import annotations

import pytest

from events.reference import terms
from events.resolve.names import is_misprint, near_names
from events.resolve.people import curated
from events.spelling import folded, slug


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Шойгу, Сергей", "shoygu sergey"),
        ("Nursultan  NAZARBAEV", "nursultan nazarbaev"),
        ("Ғани Қасымов", "ghani qasymov"),
        ("Jean-Luc d’Arc", "jean luc darc"),
        ("Hasan Çelik", "hasan celik"),
        ("", ""),
    ],
)
def test_folding(text: str, key: str) -> None:
    assert folded(text) == key
    assert slug(text) == key.replace(" ", "-")


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Sergey Shoygu", "Sergei Shoigu"),
        ("Levedev", "Sergey Lebedev"),
        ("Mirzo Sherali", "Sherali Mirzo"),
        ("Khairulloev", "Sherali Khayrulloyev"),
        ("А. Асадов", "Ali Asadov"),
        ("Шойгу", "Sergei Shoigu"),
        ("Andrey Removich Belousov", "Andrei Belousov"),
        ("Bleousov", "Belousov"),
    ],
)
def test_near(a: str, b: str) -> None:
    assert near_names(a, b)
    assert near_names(b, a)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Ilham Aliyev", "Heydar Aliyev"),
        ("Ivan Petrov", "Ivan Sidorov"),
        ("A. B.", "Ali Bek"),
        ("Kim", "Kin"),
        ("Asadov", "Asanbekov"),
        ("", "Ali"),
    ],
)
def test_not_near(a: str, b: str) -> None:
    assert not near_names(a, b)


def test_every_listed_spelling_with_its_office_finds_its_person() -> None:
    lost = [
        (spelling, term.person)
        for term in terms()
        for spelling in (term.name, *term.spellings)
        if curated(spelling, term.country, term.office) != term.person
    ]
    assert not lost


@pytest.mark.parametrize(
    ("quote", "name", "another"),
    [
        ("Levedev", "Sergey Lebedev", True),
        ("Shoygu", "Sergei Shoigu", True),
        ("Lebedev", "Sergey Lebedev", False),
        ("S. Lebedev", "Sergey Lebedev", False),
        ("Лебедева", "Сергей Лебедев", False),
        ("Сергея Лебедева", "Сергей Лебедев", False),
        ("Secretary Sergey Lebedev", "Sergey Lebedev", False),
        ("Executive Secretary", "Sergey Lebedev", False),
        ("", "Sergey Lebedev", False),
    ],
)
def test_another_spelling_of_a_name(quote: str, name: str, another: bool) -> None:
    assert is_misprint(quote, name) is another
