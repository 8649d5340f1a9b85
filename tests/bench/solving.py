"""How long the dates of many meetings take, with evidence of every kind and most of them undated."""

from __future__ import annotations

import gc
import random
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta

from events.records import DateSolution
from events.resolve.attendance import appearances
from events.resolve.dates import solve
from events.resolve.ledger import Ledger
from events.resolve.meetings import cluster
from events.resolve.mentions import mentions_of
from events.resolve.people import identify
from events.resolve.placing import place
from events.resolve.sittings import sittings_of
from tests.bench.clock import Line, median
from tests.resolve.making import Article, base

MEETINGS = 5_000
BODIES = ("CIS-CMD", "CIS-CHS", "CIS-CHG", "CIS-CFM", "CIS-CCS", "CIS-AD", "CSTO-CMD", "SCO-CMD")
CITIES = ("Baku", "Minsk", "Moscow", "Astana", "Dushanbe", "Bishkek", "Tashkent", "Yerevan", "Anapa")
CHAIRS = ("TM", "BY", "KZ")
FIRST, EVERY = date(1992, 1, 1), timedelta(days=19)
SHOIGU = ("Sergei Shoigu", "RU", "Minister of Defence")
SEED = 1


def lines(rounds: int) -> Iterator[Line]:
    """The dates of all meetings, by the processor's time; the most allowed is 2 s."""
    yield f"dates of {MEETINGS:,} meetings", median(solving(MEETINGS), rounds, time.process_time), "s"


def solving(meetings: int) -> Callable[[], dict[str, DateSolution]]:
    """Solves the dates of so many meetings, each time anew and, as resolving does, without looking for cycles."""
    evidence = base(*_articles(meetings, random.Random(SEED)))
    placing = place(mentions_of(evidence), ())
    sittings = sittings_of(cluster(placing), placing, (), {})
    people = identify(appearances(sittings), ())

    def solved() -> dict[str, DateSolution]:
        gc.disable()
        try:
            return solve(sittings, people, evidence, Ledger())
        finally:
            gc.enable()

    return solved


def _articles(meetings: int, chance: random.Random) -> Iterator[Article]:
    """One article for each session, of which it tells much or little, with the one before and one to come."""
    for body in BODIES:
        for number in range(1, meetings // len(BODIES) + 1):
            yield _article(body, number, FIRST + number * EVERY, chance)


def _article(body: str, number: int, day: date, chance: random.Random) -> Article:
    published = str(day + timedelta(days=1)) if chance.random() < 0.5 else None
    printed = chance.choice([str(day), f"XXXX-{day:%m-%d}", None])
    article = Article(f"{body} {number}", published).meeting(
        body,
        ordinal=number,
        date=printed,
        weekday=day.weekday() if printed and printed[0] == "X" else None,
        city=chance.choice(CITIES),
        people=[SHOIGU] if chance.random() < 0.3 else (),
        told="It was held today.",
    )
    if number > 1:
        article.meeting(body, ordinal=number - 1, status="past-mention", rule="previous-sitting")
    article.meeting(chance.choice(BODIES), ordinal=number + 1, status="planned")
    if chance.random() < 0.1:
        article.chair("CIS", chance.choice(CHAIRS), None, present=True)
    return article.written(f"{day.year - 1}-01-01/{day.year + 1}-05-08") if chance.random() < 0.1 else article
