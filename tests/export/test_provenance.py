"""What travels with a file says what it is, and warns of samples."""

import json
from datetime import datetime

import pytest
from django.http import QueryDict

from events import export
from events.export import Context
from events.export.provenance import SAMPLES
from events.models import ProjectionState
from events.query import filters
from tests import factories as make

pytestmark = pytest.mark.usefixtures("world")
BASE = "https://portal.example"


@pytest.fixture
def projected(world: object) -> None:
    ProjectionState.objects.update_or_create(id=1, defaults={"done_at": make.RETRIEVED})


def told(query: str) -> export.Provenance:
    return export.provenance("meetings", filters.parse("meetings", QueryDict(query)), Context(BASE))


def test_it_names_filters_permalink_time_and_rules(projected: None) -> None:
    proof = told("country=ru&from=2019&page=2").as_json()
    assert proof["filters"] == {"country": ["RU"], "from": ["2019"]}
    assert proof["permalink"] == f"{BASE}/meetings/?country=RU&from=2019"
    assert proof["data_as_of"] == "2024-05-01T12:00:00+00:00"
    assert proof["extractors"] == ["rules/test"]
    assert proof["notice"] is None


def test_headers_say_the_same_in_latin_letters(projected: None) -> None:
    headers = told("q=Баку").headers("csv")
    assert all(value.encode("latin-1") for value in headers.values())
    assert f"<{BASE}/meetings.provenance?q=%D0%91" in headers["Link"]
    assert headers["Content-Disposition"] == (
        'attachment; filename="cis-portal-meetings-filtered-2024-05-01.csv"'
    )
    assert headers["X-Portal-Extractors"] == "rules/test"
    assert headers["X-Portal-Data-As-Of"] == "2024-05-01T12:00:00+00:00"
    assert datetime.fromisoformat(headers["X-Portal-Generated-At"]) > make.RETRIEVED
    assert "X-Portal-Notice" not in headers


def test_samples_are_told_of_everywhere(projected: None) -> None:
    make.article("A sample of a text.", sample=True)
    proof = told("")
    assert proof.headers("csv")["X-Portal-Notice"] == SAMPLES
    assert proof.file_name("csv") == "cis-portal-meetings-2024-05-01-with-samples.csv"
    file = b"".join(export.stream("meetings", filters.default("meetings"), "json", Context(BASE)))
    assert json.loads(file)["provenance"]["notice"] == SAMPLES
    notes = b"".join(export.stream("meetings", filters.default("meetings"), "provenance", Context(BASE)))
    assert json.loads(notes) == json.loads(file)["provenance"]


def test_the_same_data_give_the_same_bytes(projected: None) -> None:
    first, second = (
        b"".join(export.stream("meetings", filters.default("meetings"), "json", Context(BASE))) for _ in "ab"
    )
    assert first == second
