"""Lines of one width flow; headlines, lists and stamps keep their lines; offsets stay those of the print."""

import re
import textwrap
from pathlib import Path

import pytest

from events.extract.page.flowing import flowed
from events.extract.page.text import Page
from tests.extract.helpers import reading

SAMPLES = Path(__file__).parents[2] / "events" / "samples" / "texts"

PROSE = (
    "The Council of Defence Ministers of the Commonwealth met in Minsk on Tuesday, and the heads of nine "
    "delegations heard how the joint air defence network had stood the test of the summer, when three of "
    "its radars were out of work and the fourth had to be moved across the river on two barges at night."
)
LIST = "Taking part:\nArmenia - A. Lusinyan\nBelarus - V. Zaretsky\nKazakhstan - S. Ospanov\nTajikistan - R. Nazar"


@pytest.mark.parametrize("width", [40, 60, 72, 100])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_wrapped_prose_is_one_paragraph(width: int, end: str) -> None:
    wrapped = textwrap.fill(PROSE, width).replace("\n", end)
    assert len(flowed(wrapped)) == len(wrapped)
    assert flowed(wrapped).split() == PROSE.split()
    assert not set(flowed(wrapped)) & {"\n", "\r"}


def test_a_paragraph_set_in_begins_anew() -> None:
    one, two = (textwrap.fill(PROSE, 60, initial_indent="   ") for _ in range(2))
    assert [" ".join(line.split()) for line in flowed(f"{one}\n{two}").splitlines()] == [PROSE, PROSE]


@pytest.mark.parametrize(
    "text",
    [
        LIST,
        "MINSK, May 5\nMinisters meet\n\n" + PROSE + "\n" + PROSE,
        "Ministers meet in Minsk\n12.05.2014\nBy A. Writer\n\n" + LIST,
        "one\ntwo",
        "",
    ],
    ids=["list", "long lines", "stamps", "two lines", "nothing"],
)
def test_lines_that_are_meant_stay(text: str) -> None:
    assert flowed(text) == text


def test_a_list_inside_wrapped_prose_stays_a_list() -> None:
    text = f"{textwrap.fill(PROSE, 60)}\n\n{LIST}\n\n{textwrap.fill(PROSE, 60)}"
    assert LIST in flowed(text)


def test_quotes_are_cut_from_what_is_printed() -> None:
    printed = textwrap.fill(PROSE, 60)
    page = Page(printed)
    start = page.text.index("met in Minsk")
    span = page.span(start, start + 90)
    assert span.quote == printed[start : start + 90]
    assert "\n" in span.quote


@pytest.mark.parametrize("path", sorted(SAMPLES.glob("*.txt")), ids=lambda path: path.stem)
def test_paragraphs_are_paragraphs_with_and_without_a_line_between(path: Path) -> None:
    """Pages of HTML come without empty lines, files mostly with them."""
    text = path.read_text(encoding="utf-8")
    spaced, close = (_facts(each) for each in (text, re.sub(r"\n\s*\n", "\n", text)))
    assert close == spaced


def _facts(text: str) -> list[tuple[object, ...]]:
    return [
        (m.body.value, m.status.value, m.date and m.date.edtf, m.city and m.city.value, len(m.attendees))
        for m in reading(text).meetings
    ]
