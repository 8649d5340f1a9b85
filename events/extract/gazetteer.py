"""All known names of a page in one pass: bodies, states, cities, offices, ranks, people, cues.

The page is folded character by character (lower case, one kind of quote and dash, "defense" as
"defence"), so that offsets stay those of the page. Of overlapping hits the longest wins.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, MatchKind

from events.extract import lexicon

_SAME_LENGTH = str.maketrans(
    {
        "ё": "е",
        "’": "'",
        "‘": "'",
        "`": "'",
        "ʼ": "'",
        "–": " ",
        "—": " ",
        "-": " ",
        "‑": " ",
        "\u00ad": " ",
        "\u00a0": " ",
        "\u202f": " ",
        "\n": " ",
        "\r": " ",
        "\t": " ",
        "«": '"',
        "»": '"',
        "“": '"',
        "”": '"',
    }
)

OUTER = frozenset({"office", "council"})
INNER = frozenset({"country", "adjective", "body"})
LONGEST_ABBREVIATION = 5
CUE = "cue"


class Hit(NamedTuple):
    """A known name at [start, end) of the page.

    `kind` and `code`: "body" (a code of the bodies' table, or of a council without its organisation:
    "CMD", "CFM", "CHS", "CHG"); "country", "adjective" (ISO code; "Kazakh", "Belarusians");
    "city" (English name); "capital" (ISO code: a capital that may stand for its country, given
    beside "city"); "office" (the normalised role); "rank"; "person" (person_id); "surname"
    (person_ids joined by "|"); "cue" (its name in the lexicon).
    """

    kind: str
    code: str
    start: int
    end: int


@dataclass(frozen=True)
class _Index:
    automaton: AhoCorasick
    names: tuple[tuple[tuple[str, str], ...], ...]
    cues: tuple[tuple[str, ...], ...]
    cased: tuple[str | None, ...]
    stems: tuple[bool, ...]


def fold(text: str) -> str:
    """The text in the form names are compared by; always of the same length."""
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    return lowered.translate(_SAME_LENGTH).replace("defense", "defence")


@dataclass(frozen=True, slots=True)
class Scan:
    """Both outcomes of the one pass: names without overlaps, and cue words, which may overlap."""

    names: tuple[Hit, ...]
    cues: tuple[Hit, ...]


def scan(text: str) -> Scan:
    """Every known name and cue of a text, in order, each list found in the same pass.

    Inside an office or a council its state or organisation stays visible.
    """
    index = _index()
    folded = fold(text)
    found = sorted(
        (start, -_reach(folded, end, index.stems[pattern]), pattern)
        for pattern, start, end in index.automaton.find_matches_as_indexes(folded, overlapping=True)
        if _stands_alone(folded, start, end, index.stems[pattern])
        and _in_its_case(index.cased[pattern], text, start, end)
    )
    names: list[Hit] = []
    cues: list[Hit] = []
    reach, outer = 0, ""
    for start, negative_end, pattern in found:
        end = -negative_end
        cues.extend([Hit(CUE, code, start, end) for code in index.cues[pattern]])
        named = index.names[pattern]
        if not named:
            continue
        if start >= reach:
            reach, outer = end, named[0][0]
        elif not (outer in OUTER and named[0][0] in INNER and end <= reach):
            continue
        names.extend([Hit(kind, code, start, end) for kind, code in named])
    return Scan(tuple(names), tuple(cues))


def _stands_alone(text: str, start: int, end: int, stem: bool) -> bool:
    before = text[start - 1] if start else " "
    after = text[end] if end < len(text) else " "
    return not before.isalnum() and (stem or not after.isalnum())


def _reach(text: str, end: int, stem: bool) -> int:
    """Where the word ends that a stem begins; ordinary names end where they end."""
    if not stem:
        return end
    limit = min(len(text), end + 20)
    while end < limit and text[end].isalnum():
        end += 1
    return end


def _in_its_case(cased: str | None, text: str, start: int, end: int) -> bool:
    """Abbreviations ("RA", "CMD") count in capitals only."""
    return cased is None or text[start:end] == cased


@cache
def _index() -> _Index:
    senses: dict[tuple[str, bool], dict[tuple[str, str], None]] = defaultdict(dict)
    capitals: dict[tuple[str, bool], str] = {}
    for name, kind, code in lexicon.entries():
        key = (fold(name.rstrip("*")), name.endswith("*"))
        senses[key][(kind, code)] = None
        if name.isupper() and len(name) <= LONGEST_ABBREVIATION and " " not in name:
            capitals[key] = name
    keys = list(senses)
    automaton = AhoCorasick([key[0] for key in keys], matchkind=MatchKind.Standard)
    return _Index(
        automaton,
        tuple(tuple(sense for sense in senses[key] if sense[0] != CUE) for key in keys),
        tuple(tuple(code for kind, code in senses[key] if kind == CUE) for key in keys),
        tuple(capitals.get(key) for key in keys),
        tuple(key[1] for key in keys),
    )
