"""Regular expressions without the time that Python takes to translate them, where an earlier start did it.

Python translates a pattern into numbers for its engine, which takes the greater part of a start. The
numbers are kept (`words/prepared.py`) and given to the engine, which checks them as it checks its own.
"""

from __future__ import annotations

import re
import sys
from array import array
from importlib import import_module
from typing import Any, cast

from events.extract.words.prepared import recall

KNOWN = ((3, 11), (3, 12), (3, 13))
"""Versions of CPython whose engine is known to take these numbers; others translate at each start."""
KEEPS = sys.implementation.name == "cpython" and sys.version_info[:2] in KNOWN

Plan = tuple[int, bytes, int, tuple[tuple[str, int], ...]]
"""The flags, the numbers, how many groups there are, and which of them have names."""


def compiled(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """What `re.compile` gives."""
    if not KEEPS:
        return re.compile(pattern, flags)
    return _built(pattern, recall((pattern, int(flags)), lambda: _planned(pattern, flags)))


def _planned(pattern: str, flags: int) -> Plan:
    parser, compiler = import_module("re._parser"), import_module("re._compiler")
    parsed = parser.parse(pattern, flags)
    numbers = array("I", compiler._code(parsed, flags)).tobytes()
    state = parsed.state
    return int(flags | state.flags), numbers, state.groups - 1, tuple(state.groupdict.items())


def _built(pattern: str, plan: Plan) -> re.Pattern[str]:
    flags, numbers, groups, named = plan
    names: list[str | None] = [None] * (groups + 1)
    for name, number in named:
        names[number] = name
    engine: Any = import_module("_sre")
    code = array("I", numbers).tolist()
    return cast(re.Pattern[str], engine.compile(pattern, flags, code, groups, dict(named), tuple(names)))
