"""What the portal knows after the five given articles went the whole way through a real worker."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from events.extract import claims_of, read
from events.models import Attendee, Chairmanship, Claim, Ground, Meeting, Spelling
from events.query import pages
from events.records import EvidenceBase, ParsedArticle
from events.resolve import dates, resolve

pytestmark = pytest.mark.usefixtures("ingested")


@pytest.fixture
def ingested(worker: str, manage: Callable[..., Any], seeds: list[Path]) -> Iterator[None]:
    outcome = manage("ingest", seeds[0].parent)
    assert outcome.failure is None
    assert outcome.lines == ["4 new, 0 known already, 1 without a meeting, 0 failed"]
    yield


def quotes(fact: str, field: str = "") -> list[str]:
    chosen = Ground.objects.filter(fact=fact, chosen=True, field__startswith=field)
    return list(Claim.objects.filter(grounds__in=chosen).values_list("quote", flat=True))


def attendance(meeting: Meeting) -> dict[str, tuple[str, str]]:
    rows = meeting.attendees.values_list("person", "country", "attendance")
    return {person: (country or "", attendance) for person, country, attendance in rows}


def check_baku() -> None:
    baku = Meeting.objects.get(body="CIS-CMD", ordinal=77)
    assert (baku.id, baku.city, baku.country_id, baku.status) == ("cis-cmd-77", "Baku", "AZ", "held")
    told = quotes(baku.id, "status")
    assert any("Commonwealth" in quote for quote in told), "not a headline alone"
    assert attendance(baku) == {
        "andrei-ravkov": ("BY", "present"),
        "rayimberdi-duishenbiev": ("KG", "present"),
        "nurlan-yermekbayev": ("KZ", "present"),
        "sergei-shoigu": ("RU", "present"),
        "sherali-mirzo": ("TJ", "present"),
        "bakhodir-kurbanov": ("UZ", "present"),
        "sergei-lebedev": ("", "present"),
    }
    assert baku.date_from and date(2019, 10, 25) <= baku.date_from
    assert baku.date_to and baku.date_to <= date(2020, 5, 8)
    assert baku.date_basis == "inferred"
    reasons = "\n".join(baku.date_reasons)
    for piece in (
        "Heads of State",
        "only 2019 is left",
        "Heads of Government",
        "25 October 2019",
        "not after",
    ):
        assert piece in reasons, reasons
    states = dict(baku.delegations.values_list("country", "attendance"))
    assert states["AM"] == "refused"
    assert states.get("AZ", "not-reported") == "not-reported", "the host is not counted by default"


def check_other_meetings() -> None:
    tula = Meeting.objects.get(body="CIS-CMD", city="Tula")
    assert tula.date_edtf == "2023-09-29"
    baku = pages.meeting("cis-cmd-77")
    assert baku
    assert baku.next
    assert (baku.next.meeting.id, baku.next.adjacent) == (tula.id, False)
    ashgabat = Meeting.objects.filter(city="Ashgabat").values_list("body", "date_edtf")
    assert set(ashgabat) == {("CIS-CFM", "2019-10-10"), ("CIS-CHS", "2019-10-11")}


def check_people() -> None:
    assert Attendee.objects.filter(person="sergei-lebedev").count() == 2
    assert not Spelling.objects.filter(text__contains="Levedev").exclude(person="sergei-lebedev").exists()
    assert {"Sergei Shoigu"} == set(
        Attendee.objects.filter(person__name__icontains="sho").values_list("person__name", flat=True)
    )
    lavrov = Attendee.objects.filter(person="sergei-lavrov").values_list("meeting__city", flat=True)
    assert set(lavrov) <= {"Ashgabat"}, "a video address to an organisation attends nothing"


def check_chairmanships() -> None:
    terms = {(row.country_id, row.year_from): row.id for row in Chairmanship.objects.filter(body="CIS")}
    assert set(terms) == {("TM", 2019), ("BY", 2021), ("KZ", 2022), ("KG", 2023), ("RU", 2024)}
    for term in terms.values():
        assert quotes(term), term


def test_meetings_people_and_chairmanships() -> None:
    check_baku()
    check_other_meetings()
    check_people()
    check_chairmanships()


def test_without_the_table_of_officials_the_texts_alone_bound_the_day(
    seeds: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dates, "bound_by_tenures", lambda *_: [])
    claims = [
        c for path in seeds for c in claims_of(path.stem, read(ParsedArticle(path.read_text(), path.stem)))
    ]
    projection = resolve(EvidenceBase({}, tuple(claims)))
    (baku,) = [row.date for row in projection.meetings if row.ordinal == 77]
    assert (baku.earliest, baku.latest) == (date(2019, 10, 25), date(2020, 5, 8))
    assert any("on 2020-05-09, is prepared for" in reason for reason in baku.reasons)


def test_every_span_is_verbatim_and_every_fact_has_ground(manage: Callable[..., Any]) -> None:
    claims = list(Claim.objects.select_related("article"))
    assert claims
    for claim in claims:
        assert claim.article.text[claim.start : claim.end] == claim.quote
    grounded = set(Ground.objects.filter(chosen=True).values_list("fact", flat=True))
    for model in (Meeting, Attendee, Chairmanship):
        facts = {str(key) for key in model.objects.values_list("pk", flat=True)}
        assert facts and facts <= grounded
    assert manage("rebuild", "--check").failure is None
