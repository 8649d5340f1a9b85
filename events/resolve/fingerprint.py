"""What a projection was made by; changed rules of resolving or changed reference facts ask for a new one."""

from __future__ import annotations

import hashlib
from pathlib import Path

from events import edtf, spelling
from events.reference import FOLDER as REFERENCE_FACTS


def fingerprint() -> str:
    """SHA-256 over the code of this room, the arithmetic of dates and of names, and the reference tables."""
    rules = [*sorted(Path(__file__).parent.glob("*.py")), Path(edtf.__file__), Path(spelling.__file__)]
    total = hashlib.sha256()
    for path in (*rules, *sorted(REFERENCE_FACTS.glob("*.csv"))):
        total.update(path.read_bytes())
    return total.hexdigest()
