"""Two meetings, and an editor's decisions on them, for the tests of deciding."""

from __future__ import annotations

from typing import Any

from events.records import Decision, Identity, Projection
from events.resolve import resolve
from tests.resolve import laws
from tests.resolve.making import Article, base, decide

BAKU = Identity("CIS-CMD", 77, None, "Baku")
ASHGABAT = Identity("CIS-CFM", None, "2019-10-10", "Ashgabat")
PEOPLE = [
    ("Sergey Shoygu", "RU", "Minister of Defence"),
    ("Ivan Petrenko", "BY", "Minister of Defence"),
]


def baku(name: str = "a", **more: Any) -> Article:
    more.setdefault("people", PEOPLE)
    return Article(name).meeting("CIS-CMD", ordinal=77, city="Baku", **more)


def ashgabat(name: str = "a", date: str = "2019-10-10") -> Article:
    return Article(name).meeting("CIS-CFM", date=date, city="Ashgabat")


def run(*articles: Article, decisions: list[Decision]) -> Projection:
    evidence = base(*articles, decisions=decisions)
    projection = resolve(evidence)
    laws.check(projection, evidence)
    assert projection == resolve(base(*reversed(articles), decisions=reversed(decisions)))
    return projection


def on_baku(id: int, verdict: str, **more: Any) -> Decision:
    return decide(id, verdict, "cis-cmd-77", identity=BAKU, mentions=[("a", "m1")], **more)


def on_ashgabat(id: int, verdict: str, **more: Any) -> Decision:
    address = "cis-cfm-2019-10-10-ashgabat"
    return decide(id, verdict, address, identity=ASHGABAT, mentions=[("a", "m1")], **more)
