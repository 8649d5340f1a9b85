"""`store/` alone writes the database: no other room calls a writing method of the ORM, or SQL that writes."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOMS = Path(__file__).parents[2] / "events"
WRITING_CALLS = {
    "abulk_create",
    "bulk_create",
    "bulk_update",
    "get_or_create",
    "save",
    "update_or_create",
}
WRITING_ON_MANAGERS = {"create", "delete", "update"}
WRITING_SQL = ("INSERT ", "UPDATE ", "DELETE ", "TRUNCATE ")
FREE = ("store", "migrations")


def writers_in(source: str) -> Iterator[tuple[int, str]]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            name = node.func.attr
            if name in WRITING_CALLS or (name in WRITING_ON_MANAGERS and "objects" in ast.unparse(node.func)):
                yield node.lineno, name
        if (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and node.value.startswith(WRITING_SQL)
        ):
            yield node.lineno, node.value[:20]


def files() -> list[Path]:
    return [path for path in sorted(ROOMS.rglob("*.py")) if path.relative_to(ROOMS).parts[0] not in FREE]


@pytest.mark.parametrize("path", files(), ids=lambda path: str(path.relative_to(ROOMS)))
def test_no_other_room_writes(path: Path) -> None:
    assert list(writers_in(path.read_text(encoding="utf-8"))) == []


@pytest.mark.parametrize(
    "line",
    [
        "Meeting.objects.filter(id=1).update(city='')",
        "Meeting.objects.create(id=1)",
        "meeting.save()",
        "cursor.execute('UPDATE events_meeting SET city = 1')",
    ],
)
def test_the_check_sees_a_writer(line: str) -> None:
    assert list(writers_in(line))
