"""Enum members as Django choices."""

from collections.abc import Iterable
from enum import StrEnum

from django.utils.text import capfirst


def choices(members: Iterable[StrEnum]) -> list[tuple[str, str]]:
    """(stored word, readable word) for each member: `not-reported` reads "Not reported"."""
    return [(member.value, capfirst(member.value.replace("-", " "))) for member in members]


def one_of(field: str, members: Iterable[StrEnum]) -> dict[str, list[str]]:
    """The condition of a CHECK constraint that holds a column to its vocabulary."""
    return {f"{field}__in": [member.value for member in members]}
