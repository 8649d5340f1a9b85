"""Sittings: which there are, when, where, and in what standing."""

from __future__ import annotations

import pytest

from events.kinds import StatusDetail
from tests.extract.helpers import main, meetings, reading

HEAD = "MINSK, 5 June 2015. /SAMPLE/. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The 68th session of the CIS Council of Defence Ministers was held in Minsk on Friday.",
            [("CIS-CMD", "held", "2015-06-05", "Minsk")],
        ),
        (
            "The CIS Council of Foreign Ministers will meet in Dushanbe tomorrow.",
            [("CIS-CFM", "planned", "2015-06-06", "Dushanbe")],
        ),
        (
            "The CIS heads of government gathered in Burabay on 29 May. "
            "Their next meeting is planned for Dushanbe in October.",
            [("CIS-CHG", "held", "2015-05-29", "Burabay"), ("CIS-CHG", "planned", "2015-10", "Dushanbe")],
        ),
        (
            "The council of defence ministers of the CSTO is holding a meeting in Moscow today. "
            "The previous session took place in Yerevan in April.",
            [
                ("CSTO-CMD", "held", "2015-06-05", "Moscow"),
                ("CSTO-CMD", "past-mention", "2015-04", "Yerevan"),
            ],
        ),
        (
            "A session of the CIS Committee of Chiefs of Staff ended here yesterday.",
            [("CIS-CCS", "held", "2015-06-04", "Minsk")],
        ),
        (
            "Сегодня в Гродно проходит заседание Координационного комитета "
            "по вопросам ПВО при Совете министров обороны СНГ.",
            [("CIS-AD", "held", "2015-06-05", "Grodno")],
        ),
        (
            "Заседание Совета глав правительств СНГ состоится 16 июня в Бишкеке. "
            "Прошлый раз премьеры собирались в Минске в ноябре 2014 года.",
            [
                ("CIS-CHG", "planned", "2015-06-16", "Bishkek"),
                ("CIS-CHG", "past-mention", "2014-11", "Minsk"),
            ],
        ),
    ],
)
def test_one_report(text: str, expected: list[tuple[str, str, str | None, str | None]]) -> None:
    assert meetings(HEAD + text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The exercise on behalf of the CIS Council of Defence Ministers has begun near Astrakhan.",
        "A contract for two planes was signed at an arms fair in Astana.",
        "The ministry praised the regular work of the CIS countries on border security.",
        "Экономика стран СНГ вырастет на два процента, говорится в обзоре банка.",
    ],
)
def test_no_sitting(text: str) -> None:
    read = reading(HEAD + text)
    assert read.meetings == ()
    assert read.silence


def test_today_without_publication_is_no_date() -> None:
    assert meetings("The CIS Council of Defence Ministers held its session in Minsk today.") == [
        ("CIS-CMD", "held", None, "Minsk")
    ]


def test_postponed_sitting_takes_the_new_day() -> None:
    text = (
        "The CIS Council of Heads of Government will not sit in Minsk on 12 June as planned. "
        "The date has been moved to 19 June, the office said."
    )
    found = main(HEAD + text)
    assert found.date and found.date.edtf == "2015-06-19"
    assert found.status_detail is StatusDetail.POSTPONED


def test_number_and_joint_bodies() -> None:
    found = main(
        "MOSCOW, 9 June 2021 (Sample) - The fifty-first session of the "
        "CIS Council of Defence Ministers took place on Wednesday."
    )
    assert found.ordinal and found.ordinal.value == 51
    joint = main("MOSCOW, 9 June 2021 (Sample) - Defence ministers of CIS and SCO states met on Wednesday.")
    assert (joint.body.value, joint.joint_with) == ("CIS-CMD", ("SCO-CMD",))


def test_speaker_at_a_meeting_shows_that_it_was_held() -> None:
    text = 'TULA, March 3, 2024. /SAMPLE/. "We go on," the envoy said at a meeting of the CIS Council of Defence Ministers.'
    assert meetings(text) == [("CIS-CMD", "held", "2024-03-03", "Tula")]
