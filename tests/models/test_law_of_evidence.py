"""The database itself refuses what breaks the law of evidence: raw SQL must fail."""

import hashlib

import pytest
from django.db import DatabaseError, IntegrityError, connection, transaction

pytestmark = pytest.mark.django_db(transaction=True)

TEXT = "The ministers met in Tver. Ложь не пройдёт 🕊 here."
DIGEST = hashlib.sha256(TEXT.encode()).hexdigest()
ARTICLE = DIGEST[:16]


def run(sql: str, *values: object) -> None:
    with connection.cursor() as cursor:
        cursor.execute(sql, values)


def insert(table: str, **row: object) -> None:
    columns = ", ".join(f'"{name}"' for name in row)
    marks = ", ".join("%s" for _ in row)
    run(f"INSERT INTO events_{table} ({columns}) VALUES ({marks})", *row.values())


def article(**changes: object) -> None:
    row = {
        "id": ARTICLE,
        "text_hash": DIGEST,
        "text": TEXT,
        "title": "",
        "url": "",
        "origin": "",
        "published": "",
    }
    insert(
        "article", **row | {"sample": False, "retrieved_at": "2024-01-01", "added_at": "2024-01-01"} | changes
    )


def extraction(number: int = 1, extractor: str = "rules/1", **changes: object) -> None:
    row = {"id": number, "article_id": ARTICLE, "extractor": extractor, "language": "en", "published": ""}
    more = {"published_basis": "", "published_reason": "", "silence": "", "read_at": "2024-01-01"}
    insert("extraction", **row | more | changes)


def claim(name: str = "k1", **changes: object) -> None:
    row = {
        "id": name,
        "extraction_id": 1,
        "article_id": ARTICLE,
        "mention": "m1",
        "field": "city",
        "rule": "r",
    }
    span = {
        "value": '"Tver"',
        "start": 21,
        "end": 25,
        "quote": "Tver",
        "sentence_start": 0,
        "sentence_end": 26,
    }
    insert("claim", **row | span | changes)


def body(code: str = "CIS-CMD") -> None:
    insert("body", code=code, name=code, name_ru="", variants=[], founded="", source="", rank=0)


def country(code: str, name: str) -> None:
    empty = dict.fromkeys(
        ("name_ru", "adjective", "cis_status", "cis_from", "cis_to", "csto_from", "csto_to", "sco_status"), ""
    )
    insert("country", code=code, name=name, sco_from="", source="", **empty)


def meeting(name: str, **changes: object) -> None:
    row = {"id": name, "body_id": "CIS-CMD", "date_edtf": "", "date_basis": "unknown", "date_reasons": "[]"}
    more = {"city": "", "status": "held", "status_detail": "", "title": name, "joint_with": []}
    counts = dict.fromkeys(("attendee_count", "document_count", "article_count"), 0)
    lists = {"countries_present": [], "countries_absent": [], "reviewed": False, "sample": False}
    insert("meeting", **row | more | counts | lists | changes)


def ground(fact: str, **changes: object) -> None:
    insert(
        "ground", **{"fact": fact, "field": "body", "claim_id": "k1", "chosen": True, "reason": ""} | changes
    )


def term(name: str, state: str, start: str, end: str) -> None:
    row = {"id": name, "body_id": "CIS-CMD", "country_id": state, "date_from": start, "date_to": end}
    insert("chairmanship", **row, basis="article")
    ground(name, field="term")


@pytest.fixture
def world() -> None:
    """An article with one reading, one claim, a body, two states and a meeting with its ground."""
    with transaction.atomic():
        article()
        extraction()
        claim()
        body()
        country("AA", "Aland")
        country("BB", "Borduria")
        meeting("first", ordinal=7)
        ground("first")


def refuses(*steps: object, error: type[Exception] = IntegrityError) -> None:
    """The steps, done in one transaction, must fail at the latest when it commits."""
    with pytest.raises(error), transaction.atomic():
        for step in steps:
            step()


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
    refuses(lambda: ground("first", field="city", claim_id=None))


@pytest.fixture
def decided(world: None, django_user_model: type) -> None:
    editor = django_user_model.objects.create_user("irina")
    empty = {
        "meeting": "first",
        "identity": "{}",
        "mentions": "[]",
        "field": "city",
        "person": "",
        "other": "",
    }
    row = {"verdict": "set", "author_id": editor.pk, "reason": "Checked.", "made_at": "2024-01-01"}
    insert("decision", **row | empty | {"value": '"Tver"', "sample": False})


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


def insert_decision_like(column: str, value: str, limit: int = 1) -> None:
    """Append a copy of the first decision with one column changed."""
    columns = [
        "verdict",
        "author_id",
        "reason",
        "made_at",
        "meeting",
        "identity",
        "mentions",
        "field",
        "person",
    ]
    columns += ["other", "value", "sample", "supersedes_id"]
    values = ", ".join(value if name == column else name for name in columns)
    run(
        f"INSERT INTO events_decision ({', '.join(columns)}) "
        f"SELECT {values} FROM events_decision ORDER BY id LIMIT {limit}"
    )


def test_several_states_of_work_are_known(world: None) -> None:
    columns = "batch, origin, state, attempts, error, media_type, url, sample, extractor, detail, created_at"
    row = "gen_random_uuid(), 'x', %s, 0, '', '', '', false, '', '', now()"
    run(f"INSERT INTO events_job ({columns}) VALUES ({row})", "waiting")
    for state in ("asleep", "failed"):
        with pytest.raises(DatabaseError):
            run(f"INSERT INTO events_job ({columns}) VALUES ({row})", state)
