"""The organisations and bodies a text mentions, each once, by the code of the bodies' table."""

from __future__ import annotations

from events.extract.page.text import Page
from events.extract.sessions import bodies
from events.records import Evidence, Stated

RULE = "organisation"
MOST_EVIDENCE = 3
UNKNOWN = "OTHER"


def find(page: Page) -> tuple[Stated[str], ...]:
    """Every organisation and known council in the order of its first mention."""
    named = [(hit.start, hit.end, hit.code) for hit in page.hits if hit.kind == "body"]
    named += [(mention.start, mention.end, mention.code) for mention in bodies.find(page) if mention.council]
    evidence: dict[str, list[Evidence]] = {}
    for start, end, code in sorted(named):
        places = evidence.setdefault(code, [])
        if code != UNKNOWN and len(places) < MOST_EVIDENCE:
            places.append(page.evidence(start, end, RULE))
    return tuple(Stated(code, tuple(places)) for code, places in evidence.items() if places)
