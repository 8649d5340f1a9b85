"""Made-up chronicles: articles of a few councils over some years, with slips, and editors who decide."""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from typing import Any

from events.records import Decision, EvidenceBase, Identity
from tests.resolve.making import Article, base, decide

BODIES = ("CIS-CMD", "CIS-CHS", "CIS-CFM", "SCO-CMD", "CSTO-CMD", "OTHER")
CITIES = ("Baku", "Minsk", "Ashgabat", "Astana", "Moscow", "Dushanbe", "Tula", "Bishkek")
NAMES = (
    "Sergei Shoigu", "Shoygu", "Ivan Petrenko", "Petrenko Ivan", "Ivan Pertenko", "Petrenko", "Oleg Ivanov",
    "Oleg Orlov", "Marat Aliev", "Aram Sarkisyan",
)  # fmt: skip
STATES = ("RU", "BY", "AM", None)
OFFICES = ("Minister of Defence", "Guest", None)
WORDS = ("present", "absent", "expected", "represented")
LATER = {"held": (0, 2), "planned": (-60, -3), "past-mention": (20, 500)}
"""Days after a sitting on which an article about it comes out."""
VALUES = {
    "date": "2009-10-12",
    "city": "Tula",
    "ordinal": 7,
    "attendee": {"name": "Oleg Ivanov", "country": "BY", "attendance": "present"},
}


def sat(body: str, number: int) -> tuple[date, str]:
    """Day and city of a session."""
    place = BODIES.index(body)
    days = 130 * number + (number * 37 + place * 11) % 50
    return date(2005 + place % 3, 2, 10) + timedelta(days=days), CITIES[
        (number * 5 + place * 3) % len(CITIES)
    ]


@dataclass
class Chronicle:
    """What is told so far. `slips` is how often texts are wrong or vague, from 0 to 1."""

    rng: random.Random
    slips: float
    span: int = 12
    articles: dict[str, Article] = field(default_factory=dict)
    decisions: list[Decision] = field(default_factory=list)

    @property
    def evidence(self) -> EvidenceBase:
        return base(*self.articles.values(), decisions=self.decisions)

    def grow(self, count: int) -> set[str]:
        """New articles, or known ones that are read anew; gives those that changed."""
        return {self._write(f"article {self.rng.randrange(60)}") for _ in range(count)}

    def lose(self) -> set[str]:
        """An article is read no more."""
        return {self.articles.pop(self.rng.choice(sorted(self.articles))).id}

    def decide(self) -> set[str]:
        """An editor decides on a value, or takes a decision back; gives the articles it is about."""
        number = len(self.decisions) + 1
        if self.decisions and self.rng.random() < 0.3:
            former = self.rng.choice(self.decisions)
            kept = {"identity": former.identity, "person": former.person}
            taken_back = decide(number, "retract", former.meeting, value=former.id, **kept)
            self.decisions.append(replace(taken_back, mentions=former.mentions, field=former.field))
            return {article for article, _ in former.mentions}
        article = self.rng.choice(list(self.articles.values()))
        verdict = self.rng.choice(["set", "set", "confirm", "add", "reject"])
        name = "attendee" if verdict == "add" else self.rng.choice(["date", "city", "ordinal", "attendee"])
        of_person = name == "attendee" and verdict != "add"
        made = decide(
            number,
            verdict,
            "cis-cmd-7",
            field=name,
            value=VALUES[name],
            person=self.rng.choice(["oleg-ivanov", "ivan-petrenko", "petrenko"]) if of_person else None,
            mentions=[(article, f"m{self.rng.randint(1, 2)}")],
            identity=Identity("CIS-CMD", 7, None, None),
        )
        self.decisions.append(made)
        return {article for article, _ in made.mentions}

    def _write(self, name: str) -> str:
        body, number = self.rng.choice(BODIES), self.rng.randint(1, self.span)
        status = self.rng.choice(["held", "held", "held", "planned", "past-mention"])
        day = sat(body, number)[0] + timedelta(days=self.rng.randint(*LATER[status]))
        article = Article(name, day.isoformat() if self.rng.random() < 0.8 else None)
        self._tell(article, body, number, status)
        for _ in range(self.rng.choice([0, 0, 1, 1, 2])):
            other = body if self.rng.random() < 0.5 else self.rng.choice(BODIES)
            near = min(max(1, number + self.rng.choice([-2, -1, 1, 2])), self.span)
            self._tell(article, other, near, "planned" if sat(other, near)[0] > day else "past-mention")
        if self.rng.random() < 0.25:
            year = self.rng.choice([2019, 2020, 2021, None])
            person = self.rng.choice([None, None, self.rng.choice(NAMES)])
            chair = self.rng.choice(["CIS", "CIS-CMD"]), self.rng.choice(STATES[:3])
            article.chair(*chair, year, person, present=year is None and self.rng.random() < 0.5)
        if self.rng.random() < self.slips * 0.1:
            article.written(f"{day.year - 1}-01-01/{day.year}-12-31")
        self.articles[name] = article
        return article.id

    def _tell(self, article: Article, body: str, number: int, status: str) -> None:
        day, city = sat(body, number)
        if self._slip(0.1):
            city = self.rng.choice(CITIES)
        if self._slip(0.1):
            day += timedelta(days=self.rng.choice([1, -1, 40, 400]))
        told = day.isoformat()
        dates: list[Any] = [told] * 7 + [told[:7], None, f"XXXX-{told[5:]}" if self._slip(0.5) else None]
        numbered = self.rng.random() < 0.7
        people = [
            (
                self.rng.choice(NAMES),
                self.rng.choice(STATES),
                self.rng.choice(OFFICES),
                self.rng.choice(WORDS),
            )
            for _ in range(self.rng.choice([0, 0, 1, 2, 3]))
        ]
        article.meeting(
            body,
            status=status,
            ordinal=number if numbered else None,
            date=self.rng.choice(dates) if numbered or self._slip(0.5) else told,
            city=city if self.rng.random() < 0.8 else None,
            joint=["SCO-CMD"] if self._slip(0.03) else [],
            people=people,
            states={"RU": self.rng.choice(WORDS)} if self.rng.random() < 0.3 else {},
            papers=[("Plan", "signed")] if self.rng.random() < 0.2 else [],
            told=self.rng.choice(["x", "x", "today"]),
            rule="previous-sitting" if status == "past-mention" and self.rng.random() < 0.3 else "test",
        )

    def _slip(self, share: float) -> bool:
        return self.rng.random() < self.slips * share
