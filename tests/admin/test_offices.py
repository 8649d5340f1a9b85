"""What correcting those who came does to the date of a meeting that no text dates."""

import pytest
from django.urls import reverse
from lxml import html

from events.kinds import Field
from events.models import Meeting
from tests.admin.conftest import REASON, Desk, differences, tell

TEXT = (
    "The 60th session of the Council of Defence Ministers of the CIS took place in Tver. "
    "Minister of Defence of Armenia Seyran Ohanyan took part."
)
WHO = {"name": "Seyran Ohanyan", "country": "AM", "role": "Minister of Defence", "attendance": "present"}
TOLD = (
    (
        Field.BODY,
        {"code": "CIS-CMD", "joint_with": [], "main": True},
        "Council of Defence Ministers of the CIS",
    ),
    (Field.STATUS, {"status": "held", "detail": None}, "took place"),
    (Field.ORDINAL, 60, "60th"),
    (Field.ATTENDEE, WHO | {"represented_by": None}, "Seyran Ohanyan"),
)
UNDATED = "cis-cmd-60"
BY_OFFICE = "2008-04-14/2015-06-05"


@pytest.fixture
def undated(desk: Desk) -> Desk:
    """The 60th session, of which it is only known who came as what, and when the article came out."""
    tell(TEXT, TOLD)
    assert date() == BY_OFFICE
    return desk


def date() -> str:
    return Meeting.objects.get(id=UNDATED).date_edtf


CORRECTIONS = {
    "an office that the table does not know": ("role", "Head of the delegation", BY_OFFICE, ""),
    "one that it knows": (
        *("role", "Chief of the General Staff", "2007-05-01/2008-04-14"),
        "Saved: 1 decision. The page shows what was decided. "
        "The date is now: between 1 May 2007 and 14 April 2008.",
    ),
    "away": ("attendance", "absent", "../2015-06-05", "The date is now: "),
}


@pytest.mark.parametrize(("part", "typed", "edtf", "words"), CORRECTIONS.values(), ids=CORRECTIONS)
def test_a_correction_moves_no_date_in_silence(
    undated: Desk, part: str, typed: str, edtf: str, words: str
) -> None:
    answer = undated.correct(UNDATED, **{f"attendee-seyran-ohanyan-{part}": typed}).content.decode()
    assert date() == edtf
    assert words in answer
    assert bool(words) == ("The date is" in answer)
    assert differences() == []


def test_what_the_rules_read_is_told_without_the_editors_reason(undated: Desk) -> None:
    undated.correct(
        UNDATED,
        **{
            "attendee-seyran-ohanyan-role": "Chief of the General Staff",
            "attendee-seyran-ohanyan-attendance": "remote",
            "date": "2008-02",
        },
    )
    page = html.fromstring(undated.client.get(reverse("meeting", args=[UNDATED])).content.decode())
    reasons = page.xpath("//span[contains(@class, 'soft')]")
    read = [" ".join(each.text_content().split()) for each in (*page.find_class("machine"), *reasons)]
    assert len(read) > 2
    assert not [told for told in read if REASON["words"] in told or "editor decided" in told], read
