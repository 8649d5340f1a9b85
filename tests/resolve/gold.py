"""Gold answers turned into evidence, so that resolving is tried on real articles without the extractor."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.resolve.making import Article

SHARED = Path(__file__).parents[3] / "shared" / "eval"


def articles(folder: str) -> list[Article]:
    """The articles of one evaluation set with what a perfect reader would claim."""
    return [
        _article(folder, json.loads(path.read_text()), _text(folder, path.stem))
        for path in sorted((SHARED / folder / "gold").glob("*"))
    ]


def _text(folder: str, name: str) -> str:
    return (SHARED / folder / "texts" / f"{name}.txt").read_text()


def _article(folder: str, gold: dict[str, Any], text: str) -> Article:
    article = Article(f"{folder} {gold['id']}", gold["published"])
    for meeting in gold["meetings"]:
        planned = meeting["status"] == "planned"
        there = "expected" if planned else "present"
        states = dict.fromkeys(meeting["countries_present"], there) | dict.fromkeys(
            meeting["countries_absent"], "refused"
        )
        article.meeting(
            meeting["body"],
            status=meeting["status"],
            main=meeting["main"],
            joint=meeting.get("x_joint_with", ()),
            ordinal=meeting["ordinal"],
            date=meeting["date"] or meeting.get("x_date_partial"),
            city=meeting["city"],
            country=meeting["country"],
            people=[_person(a, there) for a in meeting["attendees"]],
            states=states,
            papers=[(title, "considered") for title in meeting["documents"]],
            agenda=meeting["agenda_items_count"],
            told=_sentence_of(meeting, text),
        )
    for chair in gold["chairmanships"]:
        article.chair(chair["body"], chair["country"], chair["year"], chair.get("person"))
    return article


def _sentence_of(meeting: dict[str, Any], text: str) -> str:
    """The paragraph that tells of a main sitting by its number, else nothing."""
    number = f"{meeting['ordinal']}th" if meeting["main"] and meeting["ordinal"] else None
    return next((line for line in text.splitlines() if number and number in line), "x")


def _person(gold: dict[str, Any], there: str) -> tuple[Any, ...]:
    word = there if gold["attendance"] == "present" else gold["attendance"]
    return gold["name"], gold["country"], gold["role"], word
