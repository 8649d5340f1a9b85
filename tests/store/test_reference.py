"""Reference facts load as often as one likes, and give the same rows."""

import pytest

from events.models import Body, City, Country, Person, Spelling, Term
from events.store import reference

pytestmark = pytest.mark.django_db


def rows() -> list[int]:
    return [model.objects.count() for model in (Body, City, Country, Person, Spelling, Term)]


def test_loading_twice_adds_nothing() -> None:
    reference.load()
    before = rows()
    reference.load()
    assert rows() == before
    assert all(before)


def test_an_edited_fact_comes_back_as_the_table_has_it() -> None:
    reference.load()
    City.objects.filter(name="Baku").update(country_id="RU")
    reference.load()
    assert City.objects.get(name="Baku").country_id == "AZ"


def test_an_officer_of_an_organisation_has_no_state() -> None:
    reference.load()
    assert Term.objects.filter(organisation="CIS").exclude(person__country=None).count() == 0
