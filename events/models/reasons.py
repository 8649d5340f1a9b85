"""Sentences of the machine in a column: each comes back as it was told."""

from __future__ import annotations

from typing import Any

from django.db import models

from events.telling import as_json, from_json


class Reasons(models.JSONField):
    """A list of sentences, stored as their templates and parts."""

    def from_db_value(self, value: Any, expression: Any, connection: Any) -> list[str]:
        """The sentences that are stored; none for a row that a join did not find."""
        return [from_json(each) for each in super().from_db_value(value, expression, connection) or ()]

    def get_prep_value(self, value: Any) -> Any:
        """What is stored of sentences."""
        return [as_json(each) for each in value]


class Reason(models.JSONField):
    """One sentence, stored as its template and parts."""

    def from_db_value(self, value: Any, expression: Any, connection: Any) -> str:
        """The sentence that is stored."""
        return from_json(super().from_db_value(value, expression, connection))

    def get_prep_value(self, value: Any) -> Any:
        """What is stored of a sentence."""
        return as_json(value)
