"""All known names of a page in one pass: bodies, states, cities, offices, ranks, people, cues.

The page is folded character by character (lower case, one kind of quote and dash, "defense" as
"defence"), so that offsets stay those of the page. Of overlapping hits the longest wins.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, MatchKind

from events.extract.words import lexicon
from events.extract.words.prepared import recall

_SAME = {
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
_SAME_ASCII = tuple((char, same) for char, same in _SAME.items() if char.isascii())

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


_Entry = tuple[bool, str | None, tuple[tuple[str, str], ...], tuple[str, ...]]
"""Whether it is a stem, how it must be printed, what it means as a name, and as which cues."""


def fold(text: str) -> str:
    """The text in the form names are compared by; always of the same length."""
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(low if len(low := char.lower()) == 1 else char for char in text)
    for char, same in _SAME_ASCII if lowered.isascii() else _SAME.items():  # much faster than str.translate
        lowered = lowered.replace(char, same)
    return lowered.replace("defense", "defence")


@dataclass(frozen=True, slots=True)
class Scan:
    """Both outcomes of the one pass: names without overlaps, and cue words, which may overlap."""

    names: tuple[Hit, ...]
    cues: tuple[Hit, ...]


def scan(text: str, folded: str) -> Scan:
    """Every known name and cue of a text, which is given `folded` too, in order, both in the same pass.

    Inside an office or a council its state or organisation stays visible.
    """
    automaton, entries = _index()
    found: list[tuple[int, int, int]] = []
    for number, start, stop in automaton.find_matches_as_indexes(folded, overlapping=True):
        if start and folded[start - 1].isalnum():
            continue
        stem, cased, _, _ = entries[number]
        end = _end_of_word(folded, stop) if stem else stop
        whole = stem or not folded[end : end + 1].isalnum()
        if whole and (cased is None or cased == text[start:end]):
            found.append((start, -end, number))
    names: list[Hit] = []
    cues: list[Hit] = []
    reach, outer = 0, ""
    for start, negative_end, number in sorted(found):
        end, (_, _, meant, said) = -negative_end, entries[number]
        cues.extend([Hit(CUE, code, start, end) for code in said])
        if not meant:
            continue
        kind = meant[0][0]
        if start >= reach:
            reach, outer = end, kind
        elif not (outer in OUTER and kind in INNER and end <= reach):
            continue
        names.extend([Hit(kind, code, start, end) for kind, code in meant])
    return Scan(tuple(names), tuple(cues))


def _end_of_word(text: str, end: int) -> int:
    """Where the word ends that a stem begins."""
    limit = min(len(text), end + 20)
    while end < limit and text[end].isalnum():
        end += 1
    return end


@cache
def _index() -> tuple[AhoCorasick, list[_Entry]]:
    """The automaton of all names, and what each of them means."""
    names, entries = recall("names", _meanings)
    return AhoCorasick(names, matchkind=MatchKind.Standard), entries


def _meanings() -> tuple[list[str], list[_Entry]]:
    """All names and stems as they are looked for, and what each of them means."""
    senses: dict[tuple[str, bool], dict[tuple[str, str], None]] = {}
    capitals: dict[tuple[str, bool], str] = {}
    for name, kind, code in lexicon.entries():
        key = (fold(name.rstrip("*")), name.endswith("*"))
        senses.setdefault(key, {})[(kind, code)] = None
        if len(name) <= LONGEST_ABBREVIATION and name.isupper() and " " not in name:
            capitals[key] = name
    alike: dict[_Entry, _Entry] = {}
    entries = [_entry(key[1], capitals.get(key), tuple(meant)) for key, meant in senses.items()]
    return [name for name, _ in senses], [alike.setdefault(entry, entry) for entry in entries]


def _entry(stem: bool, cased: str | None, meant: tuple[tuple[str, str], ...]) -> _Entry:
    names = tuple([sense for sense in meant if sense[0] != CUE])
    return stem, cased, names, tuple([code for kind, code in meant if kind == CUE])
