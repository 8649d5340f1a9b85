"""From readings to claims."""

from __future__ import annotations

from dataclasses import replace

from events.extract.output.claims import claims_of
from events.kinds import DateBasis, Field
from events.records import DateReading, MeetingReading, Reading, Stated
from tests.extract import samples


def by_field(reading: Reading) -> dict[Field, object]:
    return {claim.field: claim.value for claim in claims_of("a1", reading)}


def test_every_field_becomes_a_claim_of_its_shape() -> None:
    values = by_field(samples.reading())
    assert values == {
        Field.PUBLISHED: {"edtf": "2015-05-06", "basis": "explicit", "reason": "stamp"},
        Field.ORGANIZATION: "CIS",
        Field.BODY: {"code": "CIS-CMD", "joint_with": ["CSTO-CMD"], "main": True},
        Field.STATUS: {"status": "held", "detail": "under-way"},
        Field.DATE: {"edtf": "2015-05-05", "basis": "explicit", "reason": "printed"},
        Field.ORDINAL: 68,
        Field.CITY: "Minsk",
        Field.COUNTRY: "BY",
        Field.AGENDA: 20,
        Field.ATTENDEE: {
            "name": "Ivan Primerov",
            "country": "RU",
            "role": "Minister of Defence",
            "attendance": "present",
            "represented_by": None,
        },
        Field.DELEGATION: {"country": "BY", "attendance": "refused"},
        Field.DOCUMENT: {"title": "draft of it", "action": "adopted", "draft": True},
        Field.CHAIRMANSHIP: {
            "body": "CIS",
            "country": "KZ",
            "year": 2015,
            "person": None,
            "co_chair": False,
            "reason": "",
        },
    }


def test_claims_quote_the_text_and_name_their_rule() -> None:
    for claim in claims_of("a1", samples.reading()):
        assert samples.TEXT[claim.span.start : claim.span.end] == claim.span.quote
        assert claim.sentence.start <= claim.span.start < claim.span.end <= claim.sentence.end
        assert claim.rule


def test_mentions_group_the_claims_of_one_sitting() -> None:
    second = samples.meeting(body=Stated("CIS-CFM", samples.evidence("CIS")))
    claims = claims_of("a1", samples.reading(samples.meeting(), second))
    bodies = {claim.mention: claim.value["code"] for claim in claims if claim.field is Field.BODY}  # type: ignore[index,call-overload]
    assert bodies == {"m1": "CIS-CMD", "m2": "CIS-CFM"}
    assert {c.mention for c in claims if c.field is Field.CHAIRMANSHIP} == {"c1"}
    assert {c.mention for c in claims if c.field in (Field.PUBLISHED, Field.ORGANIZATION)} == {""}


def test_ids_are_stable_unique_and_follow_article_and_version() -> None:
    reading = samples.reading()
    ids = [claim.id for claim in claims_of("a1", reading)]
    assert ids == [claim.id for claim in claims_of("a1", reading)]
    assert len(ids) == len(set(ids))
    assert not set(ids) & {claim.id for claim in claims_of("a2", reading)}
    raised = claims_of("a1", replace(reading, extractor="rules/0.0.2"))
    assert not set(ids) & {claim.id for claim in raised}


def test_what_only_the_carrier_says_makes_no_claim_about_the_text() -> None:
    given = DateReading("2015-05-06", DateBasis.GIVEN, "the carrier's stamp")
    assert Field.PUBLISHED not in by_field(samples.reading(published=given))


def test_a_sitting_dated_by_the_carrier_rests_on_its_own_words() -> None:
    given = DateReading("2015-05", DateBasis.GIVEN, "the month of the carrier's stamp")
    sitting: MeetingReading = samples.meeting(date=given)
    (claim,) = [c for c in claims_of("a1", samples.reading(sitting)) if c.field is Field.DATE]
    assert claim.span.quote == "CIS defence ministers"
