"""The codebook is whole: every column and parameter says what it means."""

from dataclasses import fields

import pytest

from events.kinds import Status, StatusDetail
from events.query.columns import COLUMNS, Column
from events.query.filters import Filter
from events.query.lists import LISTS
from events.query.parameters import ACCEPTED, DEFAULT_SORT, PARAMETERS, SORTS

EVERY = [(name, column) for name, columns in COLUMNS.items() for column in columns]
TYPES = {"text", "integer", "date", "edtf", "code", "list", "boolean", "address"}
FREE_CODES = {"id", "meeting_id", "person_id", "person", "language"}


@pytest.mark.parametrize(("list_name", "column"), EVERY)
def test_every_column_has_its_entry(list_name: str, column: Column) -> None:
    assert column.type in TYPES
    assert column.meaning.endswith(".")
    assert column.source.endswith(".")
    assert column.example
    assert column.type != "code" or column.name in FREE_CODES or column.vocabulary


@pytest.mark.parametrize("list_name", LISTS)
def test_names_are_unique_and_end_in_the_permalink(list_name: str) -> None:
    names = [column.name for column in COLUMNS[list_name]]
    assert len(set(names)) == len(names)
    assert names[0] == "id"
    assert names[-1] == "permalink"


def test_every_parameter_is_a_field_of_the_filter_and_explained() -> None:
    known = {each.name for each in fields(Filter)}
    for parameter in PARAMETERS.values():
        assert parameter.field in known
        assert parameter.meaning.endswith(".")


def test_every_list_accepts_known_parameters_and_has_its_usual_order() -> None:
    for list_name in LISTS:
        assert set(ACCEPTED[list_name]) <= set(PARAMETERS)
        assert DEFAULT_SORT[list_name].removeprefix("-") in SORTS[list_name]


@pytest.mark.parametrize("word", [*Status, *StatusDetail])
def test_every_status_that_may_be_asked_for_is_explained(word: str) -> None:
    assert word in PARAMETERS["status"].meaning
    (column,) = (each for each in COLUMNS["meetings"] if each.name == "status")
    assert word in column.meaning + column.vocabulary
