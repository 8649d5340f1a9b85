"""The laws that every projection keeps, whatever it was made of."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import fields, is_dataclass
from itertools import pairwise
from typing import Any

from events import edtf
from events.records import EvidenceBase, Projection
from events.telling import Told, as_json


def grounded(projection: Projection) -> set[tuple[str, str]]:
    return {(g.fact, g.field) for g in projection.grounds if g.chosen}


def shown_values(projection: Projection) -> Iterable[tuple[str, str]]:
    """Every (fact, field) that shows something and so needs a ground."""
    for m in projection.meetings:
        values: dict[str, Any] = {
            "ordinal": m.ordinal,
            "date": m.date.edtf or m.date.earliest or m.date.latest,
            "city": m.city,
            "country": m.country,
            "agenda": m.agenda_items_count,
        }
        yield from ((m.id, name) for name in ("body", "status"))
        yield from ((m.id, name) for name, value in values.items() if value is not None)
    for a in projection.attendees:
        yield from ((a.id, name) for name in ("name", "attendance"))
        yield from ((a.id, name) for name in ("country", "role") if getattr(a, name))
    yield from ((d.id, "attendance") for d in projection.delegations)
    yield from ((c.id, "term") for c in projection.chairmanships)
    yield from ((d.id, name) for d in projection.documents for name in ("title", "action"))


def check(projection: Projection, base: EvidenceBase) -> None:
    missing = set(shown_values(projection)) - grounded(projection)
    assert not missing, f"values without a ground: {sorted(missing)}"
    for table in (projection.meetings, projection.persons, projection.attendees, projection.delegations):
        ids = [row.id for row in table]
        assert ids == sorted(set(ids))
    for rows in (projection.chairmanships, projection.documents):
        ids = [row.id for row in rows]
        assert ids == sorted(set(ids))
    numbers = Counter((m.body, m.ordinal) for m in projection.meetings if m.ordinal is not None)
    assert all(count == 1 for count in numbers.values())
    mentions = Counter(key for m in projection.meetings for key in m.mentions)
    assert all(count == 1 for count in mentions.values())
    people = {p.id for p in projection.persons}
    assert {a.person for a in projection.attendees} <= people
    assert {c.person for c in projection.chairmanships if c.person} <= people
    no_overlap(projection)
    claims, decisions = {c.id for c in base.claims}, {d.id for d in base.decisions}
    for ground in projection.grounds:
        assert (ground.claim is None) != (ground.decision is None)
        assert ground.claim in claims if ground.claim else ground.decision in decisions
    for m in projection.meetings:
        if m.date.earliest and m.date.latest:
            assert m.date.earliest <= m.date.latest
        said = edtf.read(m.date.edtf or "")
        if said and not said.days:
            assert (said.earliest, said.latest) == (m.date.earliest, m.date.latest), m.date
        left = edtf.Extent(m.date.earliest, m.date.latest)
        for end in (left.earliest, left.latest) if said and said.days and edtf.fits(said, left) else ():
            assert end is None or edtf.fits(said, edtf.Extent(end, end)), m.date


def in_bytes(projection: Projection) -> bytes:
    """A projection as it would be written down, with the templates that its sentences are told by."""

    def plain(value: Any) -> Any:
        if is_dataclass(value):
            return {each.name: plain(getattr(value, each.name)) for each in fields(value)}
        if isinstance(value, tuple | list):
            return [plain(each) for each in value]
        return as_json(value) if isinstance(value, Told) else value

    return json.dumps(plain(projection), default=str).encode()


def no_overlap(projection: Projection) -> None:
    spans = sorted((c.body, c.date_from, c.date_to) for c in projection.chairmanships if c.date_from)
    for (body, _, end), (next_body, start, _) in pairwise(spans):
        assert body != next_body or end < start
