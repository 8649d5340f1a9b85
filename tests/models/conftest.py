"""A small world by raw SQL."""

import pytest
from django.db import transaction

from tests.models.raw import article, body, claim, country, extraction, ground, insert, meeting


@pytest.fixture
def world() -> None:
    """An article with one reading, one claim, a body, two states and a meeting with its ground."""
    with transaction.atomic():
        article()
        extraction()
        claim()
        body()
        country("AA", "Aland")
        country("BB", "Borduria")
        meeting("first", ordinal=7)
        ground("first", "body", "status", "ordinal")


@pytest.fixture
def decided(world: None, django_user_model: type) -> None:
    editor = django_user_model.objects.create_user("irina")
    empty = {
        "meeting": "first",
        "identity": "{}",
        "mentions": "[]",
        "field": "city",
        "person": "",
        "other": "",
    }
    row = {"verdict": "set", "author_id": editor.pk, "reason": "Checked.", "made_at": "2024-01-01"}
    insert("decision", **row | empty | {"value": '"Tver"', "sample": False})
