"""The database itself refuses what breaks the law of evidence: raw SQL must fail."""

import hashlib

import pytest
from django.db import DatabaseError, transaction

from tests.models.raw import (
    TEXT,
    article,
    claim,
    extraction,
    ground,
    insert_decision_like,
    meeting,
    refuses,
    run,
    term,
)

pytestmark = pytest.mark.django_db(transaction=True)


def test_the_world_itself_is_accepted(world: None) -> None:
    claim("k2", start=43, end=44, quote="🕊", sentence_start=27, sentence_end=49)


@pytest.mark.parametrize(
    "change",
    [
        {"text": TEXT + "!"},
        {"text_hash": "0" * 64},
        {"id": "0" * 16},
    ],
)
def test_an_article_is_known_by_the_hash_of_its_text(change: dict[str, object]) -> None:
    refuses(lambda: article(**change))


def test_the_same_text_is_stored_once(world: None) -> None:
    refuses(article)


def test_a_text_never_changes(world: None) -> None:
    refuses(lambda: run("UPDATE events_article SET text = text || '!'"))


@pytest.mark.parametrize(
    "change",
    [
        {"quote": "Tula"},
        {"start": 20, "end": 24},
        {"start": 21, "end": 21, "quote": ""},
        {"start": 400, "end": 404},
        {"sentence_end": 400},
        {"sentence_start": 22},
        {"field": "weather"},
    ],
)
def test_a_claim_needs_a_span_inside_its_text(world: None, change: dict[str, object]) -> None:
    refuses(lambda: claim("k2", **change))


def test_a_quote_cannot_be_altered_later(world: None) -> None:
    refuses(lambda: run("UPDATE events_claim SET quote = 'Tula'"))


def test_a_claim_cannot_point_into_another_article(world: None) -> None:
    other = "Another text that says Tver, too."
    digest = hashlib.sha256(other.encode()).hexdigest()
    article(id=digest[:16], text_hash=digest, text=other)
    refuses(lambda: claim("k2", article_id=digest[:16], start=23, end=27, sentence_end=33))


def test_one_reading_is_in_force(world: None) -> None:
    refuses(lambda: extraction(2, "rules/2"))


def test_a_version_reads_an_article_once(world: None) -> None:
    refuses(lambda: extraction(2, "rules/1", retired_at="2024-01-02"))


def test_an_ordinal_is_unique_in_its_body(world: None) -> None:
    refuses(lambda: meeting("second", ordinal=7), lambda: ground("second"))


def test_dates_are_in_order(world: None) -> None:
    refuses(
        lambda: meeting("second", date_from="2020-02-02", date_to="2020-02-01"),
        lambda: ground("second"),
    )


@pytest.mark.parametrize("change", [{"status": "perhaps"}, {"date_basis": "hearsay"}, {"ordinal": 0}])
def test_a_meeting_keeps_to_the_vocabulary(world: None, change: dict[str, object]) -> None:
    refuses(lambda: meeting("second", **change), lambda: ground("second"))


def test_chairmanships_of_one_body_do_not_overlap(world: None) -> None:
    with transaction.atomic():
        term("a", "AA", "2020-01-01", "2020-12-31")
        term("b", "BB", "2021-01-01", "2021-12-31")
    refuses(lambda: term("c", "BB", "2020-12-31", "2020-12-31"))


def test_a_fact_without_ground_is_not_stored(world: None) -> None:
    refuses(lambda: meeting("second"))


def test_a_losing_ground_alone_does_not_carry_a_fact(world: None) -> None:
    refuses(lambda: meeting("second"), lambda: ground("second", chosen=False))


def test_a_fact_keeps_its_last_ground(world: None) -> None:
    refuses(lambda: run("DELETE FROM events_ground"))


def test_a_ground_is_a_claim_or_a_decision(world: None) -> None:
    refuses(lambda: ground("first", "city", claim_id=None))


@pytest.mark.parametrize(
    "statement", ["UPDATE events_decision SET reason = 'No.'", "DELETE FROM events_decision"]
)
def test_a_decision_is_never_overwritten(decided: None, statement: str) -> None:
    refuses(lambda: run(statement))


def test_a_decision_has_a_reason(decided: None) -> None:
    refuses(lambda: insert_decision_like("reason", "''"))


def test_a_decision_is_superseded_once(decided: None) -> None:
    insert_decision_like("supersedes_id", "id")
    refuses(lambda: insert_decision_like("supersedes_id", "(SELECT min(id) FROM events_decision)", limit=1))


def test_several_states_of_work_are_known(world: None) -> None:
    columns = "batch, origin, state, attempts, error, media_type, url, sample, extractor, detail, created_at"
    row = "gen_random_uuid(), 'x', %s, 0, '', '', '', false, '', '', now()"
    run(f"INSERT INTO events_job ({columns}) VALUES ({row})", "waiting")
    for state in ("asleep", "failed"):
        with pytest.raises(DatabaseError):
            run(f"INSERT INTO events_job ({columns}) VALUES ({row})", state)
