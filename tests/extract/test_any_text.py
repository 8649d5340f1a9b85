"""Whatever the text, the output fits the schema, quotes are verbatim, and the same text gives the same."""

from __future__ import annotations

import json

import jsonschema
from hypothesis import given, settings
from hypothesis import strategies as st

from events import extract
from events.extract.output import report
from events.records import ParsedArticle

VALIDATOR = jsonschema.Draft202012Validator(json.loads(report.schema()))
WORDS = (
    "CIS СНГ Council of Defence Ministers Совет министров обороны session заседание held прошло in в "
    "Minsk Минске on "
    "5 May 2015 мая 31.02.2019 29 February tomorrow вчера Thursday 68th approved a plan for 2016 "
    "утвердили план of the "
    "chairmanship председательство Kazakhstan Казахстан 's ’s , . ; ( ) / « » next year Sergei Shoigu "
    "\ue000 \ue007 \u0301 \n \n\n"
).split(" ")


def check(text: str) -> None:
    reading = extract.read(ParsedArticle(text, "any"))
    VALIDATOR.validate(extract.as_json("any", reading))
    claims = extract.claims_of("any", reading)
    assert len({claim.id for claim in claims}) == len(claims)
    for claim in claims:
        assert claim.span.quote
        assert text[claim.span.start : claim.span.end] == claim.span.quote
    assert extract.claims_of("any", extract.read(ParsedArticle(text, "any"))) == claims
    explained = extract.read(ParsedArticle(text, "any"), explained=True)
    assert extract.claims_of("any", explained) == claims
    for aside in explained.set_aside:
        assert text[aside.span.start : aside.span.end] == aside.span.quote
    assert "\x1b" not in extract.as_text("any", text, explained, 80)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join))
def test_words_of_the_genre_in_any_order(text: str) -> None:
    check(text)


@settings(max_examples=100, deadline=None, derandomize=True)
@given(st.text(max_size=300))
def test_any_characters(text: str) -> None:
    check(text)
