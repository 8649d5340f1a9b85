"""Several sittings in one text: each has the people and papers that the text tells of it."""

from __future__ import annotations

import pytest

from tests.extract.helpers import reading

HEAD = "UTOPIA CITY, 26 June 2019. /SAMPLE/. "
CMD = "The Council of Defence Ministers of the CIS met in Moscow on June 25. "
CFM = "The Council of Foreign Ministers of the CIS met in Minsk on June 24. "

Told = dict[str, tuple[str, list[str], list[str]]]


def told(text: str) -> Told:
    """City → status, the attendees' names and the papers' titles."""
    return {
        m.city.value if m.city else "": (
            m.status.value.value,
            [a.name for a in m.attendees],
            [d.title for d in m.documents],
        )
        for m in reading(HEAD + text).meetings
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            CFM + CMD + "It was attended by Sergei Shoigu and Andrei Ravkov.",
            {
                "Minsk": ("held", [], []),
                "Moscow": ("held", ["Sergei Shoigu", "Andrei Ravkov"], []),
            },
        ),
        (
            CFM
            + CMD
            + "In Minsk Vladimir Makei and Sergei Lavrov signed a protocol on pensions. In Moscow Sergei "
            "Shoigu signed a charter on helicopters.",
            {
                "Minsk": ("held", ["Vladimir Makei", "Sergei Lavrov"], ["protocol on pensions"]),
                "Moscow": ("held", ["Sergei Shoigu"], ["charter on helicopters"]),
            },
        ),
        (
            CMD
            + "On June 19 the Council of Foreign Ministers of the CIS met in Minsk and adopted a statement on "
            "visas. It was attended by Vladimir Makei.",
            {
                "Moscow": ("held", [], []),
                "Minsk": ("held", ["Vladimir Makei"], ["statement on visas"]),
            },
        ),
        (
            CFM + CMD + "The foreign ministers also adopted a statement on visas.",
            {"Minsk": ("held", [], ["statement on visas"]), "Moscow": ("held", [], [])},
        ),
        (
            CMD + "In October 2018 the council met in Dushanbe and approved a plan of parades.",
            {"Moscow": ("held", [], []), "Dushanbe": ("past-mention", [], ["plan of parades"])},
        ),
        (
            CMD
            + "The previous session was held in Minsk on 7 June 2018 and was attended by Andrei Ravkov. Sergei "
            "Shoigu spoke of drills.",
            {"Moscow": ("held", ["Sergei Shoigu"], []), "Minsk": ("past-mention", ["Andrei Ravkov"], [])},
        ),
        (
            CMD
            + "The previous session was held in Minsk on 7 June 2018. It was attended by Andrei Ravkov. They now "
            "adopted a statement on visas.",
            {
                "Moscow": ("held", [], ["statement on visas"]),
                "Minsk": ("past-mention", ["Andrei Ravkov"], []),
            },
        ),
        (
            CMD + "The previous session was held in Minsk on 7 June 2018, Sergei Shoigu recalled.",
            {"Moscow": ("held", [], []), "Minsk": ("past-mention", [], [])},
        ),
        (
            "Заседание Совета министров обороны СНГ пройдет в Москве 28 июня. Ожидается, что в нем примет участие "
            "Сергей Шойгу. На прошлом заседании, которое состоялось в Минске в июне 2018 года, был утвержден план "
            "парадов. В нем участвовал Андрей Равков.",
            {
                "Moscow": ("planned", ["Сергей Шойгу"], []),
                "Minsk": ("past-mention", ["Андрей Равков"], ["план парадов"]),
            },
        ),
        (
            CMD
            + "Sergei Shoigu presided.\n\nOn June 28 the CIS Council of Foreign Ministers will meet in Minsk. "
            "Sergei Lavrov and Vladimir Makei are expected.",
            {
                "Moscow": ("held", ["Sergei Shoigu"], []),
                "Minsk": ("planned", ["Sergei Lavrov", "Vladimir Makei"], []),
            },
        ),
        (
            "Over the next two days, June 27 and 28, Marat Khusainov will work in Moscow in the CIS Committee of "
            "Chiefs of Staff. His colleague Valery Gerasimov is to open the sitting. Viktor Gulevich (Minsk) is "
            "expected.",
            {"Moscow": ("planned", ["Marat Khusainov", "Valery Gerasimov", "Viktor Gulevich"], [])},
        ),
        (
            "Совет министров обороны СНГ 25 июня провел заседание в Москве. Совет министров иностранных дел СНГ "
            "заседал в Минске 24 июня. В Москве Сергей Шойгу подписал протокол о спасении летчиков.",
            {
                "Moscow": ("held", ["Сергей Шойгу"], ["протокол о спасении летчиков"]),
                "Minsk": ("held", [], []),
            },
        ),
    ],
)
def test_each_sitting_has_its_own(text: str, expected: Told) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    ("text", "detail"),
    [
        ("A session of the Council of Foreign Ministers of the CIS has begun in Almaty.", "under-way"),
        ("A session of the Council of Foreign Ministers of the CIS is being held in Almaty.", "under-way"),
        (
            "A session of the CIS Council of Foreign Ministers has begun in Almaty. After the session the ministers "
            "will be received by the President.",
            "under-way",
        ),
        (
            "The session of the CIS Council of Foreign Ministers opened today in Almaty. Sergei Lavrov told reporters "
            "after the meeting that trade was growing.",
            None,
        ),
        (
            "The session of the CIS Council of Foreign Ministers got under way in Almaty on June 21. Sergei Lavrov "
            "spoke first.",
            None,
        ),
        (
            "Саммит СНГ открылся в Утопии.\n\nВ Алма-Ате в среду прошло заседание Совета глав государств СНГ.",
            None,
        ),
    ],
)
def test_a_sitting_whose_end_is_told_is_not_under_way(text: str, detail: str | None) -> None:
    meeting = reading(HEAD + text).meetings[0]
    assert (meeting.status_detail.value if meeting.status_detail else None) == detail


DIARY = """MOSCOW. 6 May 2019 (Sample) - The week ahead in the Commonwealth, as far as it is known to us at this hour of the day:

TUESDAY, MAY 7

MINSK - The CIS Council of Foreign Ministers meets. Russian Foreign Minister Ivan Testov presides.

THURSDAY, MAY 9

BAKU - The CIS Council of Defence Ministers holds a session. Marat Samplov will represent Kazakhstan. The ministers of Armenia, Belarus and Tajikistan are expected. They are due to sign an agreement on field hospitals.
"""


def test_each_day_of_a_diary_has_its_own_sitting() -> None:
    found = {m.body.value: m for m in reading(DIARY).meetings}
    defence = found["CIS-CMD"]
    assert [a.name for a in defence.attendees] == ["Marat Samplov"]
    assert {state.value for state, _ in defence.delegations} == {"AM", "BY", "TJ"}
    assert [paper.title for paper in defence.documents] == ["agreement on field hospitals"]
    assert [a.name for a in found["CIS-CFM"].attendees] == ["Ivan Testov"]


def test_a_heading_in_capitals_belongs_to_what_follows_it() -> None:
    text = (
        "PRESIDENTS MEET IN MINSK. The presidents of Armenia, Belarus and Kazakhstan met in Minsk on 24 June "
        "for a CIS summit, a source said. They signed a declaration on trust.\n\n"
        "MOLDOVA SENDS OBSERVER TO BAKU. CIS defence ministers met in Baku on 25 June, a source said. "
        "Kazakh Defence Minister Marat Samplov attended, and Moldova was represented by its attache."
    )
    found = {m.body.value: m for m in reading(HEAD + "\n\n" + text).meetings}
    assert "MD" not in {state.value for state, _ in found["CIS-CHS"].delegations}
    assert "MD" in {state.value for state, _ in found["CIS-CMD"].delegations}
