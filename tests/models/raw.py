"""Rows by raw SQL, past all of Django: what the database itself accepts and refuses."""

import hashlib

import pytest
from django.db import IntegrityError, connection, transaction

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


def ground(fact: str, *fields: str, **changes: object) -> None:
    """Grounds of a fact's values; by default of those that every meeting shows."""
    for field in fields or ("body", "status"):
        row = {"fact": fact, "field": field, "claim_id": "k1", "chosen": True, "reason": '""'}
        insert("ground", **row | changes)


def term(name: str, state: str, start: str, end: str) -> None:
    row = {"id": name, "body_id": "CIS-CMD", "country_id": state, "date_from": start, "date_to": end}
    insert("chairmanship", **row, basis="article")
    ground(name, "term")


def refuses(*steps: object, error: type[Exception] = IntegrityError) -> None:
    """The steps, done in one transaction, must fail at the latest when it commits."""
    with pytest.raises(error), transaction.atomic():
        for step in steps:
            step()


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
