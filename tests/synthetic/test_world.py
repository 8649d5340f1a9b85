"""The made-up world: verbatim, deterministic, and such as the resolver finds its sittings again."""

from __future__ import annotations

import hashlib

import pytest

from events.extract import claims_of
from events.kinds import Field
from events.records import ArticleFacts, EvidenceBase
from events.resolve import resolve
from events.synthetic import articles_of, councils
from tests.resolve import laws

Told = list[tuple[str, tuple]]


def told(meetings: int, seed: int) -> EvidenceBase:
    articles, claims = {}, []
    for parsed, reading in articles_of(councils(meetings, seed), seed):
        article = hashlib.sha256(parsed.text.encode()).hexdigest()[:16]
        assert article not in articles, f"two articles of one text: {parsed.text}"
        found = claims_of(article, reading)
        for claim in found:
            for span in (claim.span, claim.sentence):
                assert parsed.text[span.start : span.end] == span.quote
        published = reading.published.edtf if reading.published else None
        articles[article] = ArticleFacts(
            article, parsed.title or "", parsed.publisher, published, sample=True
        )
        claims += found
    return EvidenceBase(articles, tuple(claims))


@pytest.fixture(scope="module")
def world() -> EvidenceBase:
    return told(240, 7)


def test_the_same_seed_gives_the_same_world_and_another_seed_another(world: EvidenceBase) -> None:
    assert told(240, 7) == world
    assert told(240, 8).articles.keys() != world.articles.keys()


def test_each_sitting_becomes_one_meeting_with_its_people(world: EvidenceBase) -> None:
    projection = resolve(world)
    laws.check(projection, world)
    assert len(projection.meetings) == 240
    assert len(projection.attendees) == 15 * 240
    assert len({meeting.id for meeting in projection.meetings if meeting.ordinal}) == 240


def test_sources_differ_and_tell_of_several_sittings(world: EvidenceBase) -> None:
    fields = {row.field for row in resolve(world).disagreements}
    assert {"attendance", "date"} <= fields
    sittings = [c for c in world.claims if c.field is Field.BODY]
    assert {(c.value["code"], c.mention) for c in sittings} > {("CIS-CHS", "m2")}  # type: ignore[index, call-overload]
    assert len(sittings) > len(world.articles)


@pytest.mark.parametrize("meetings", [1, 8, 799, 801, 2001])
def test_there_are_as_many_sittings_as_were_asked_for_at_any_size(meetings: int) -> None:
    made = councils(meetings, 1)
    assert sum(len(council.sittings) for council in made) == meetings
    assert max(len(council.sittings) for council in made) <= 101
    assert len({council.code for council in made}) == len(made)
