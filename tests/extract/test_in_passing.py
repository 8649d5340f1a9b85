"""Sittings told in passing, by few words: where the next is, where a paper waits, which number it was."""

from __future__ import annotations

import pytest

from tests.extract.helpers import meetings, reading

LEAD = (
    "MINSK, 12 May 2016 (Sample) - The CIS Council of Foreign Ministers met in Minsk on Thursday. Eleven items "
    "were considered.\n\n"
)
LEAD_ROW = ("CIS-CFM", "held", "2016-05-12", "Minsk")
AHEAD = [
    ("Russia will host the next session in 2017.", ("CIS-CFM", "2017", None)),
    ("Dushanbe is to play host in the second half of 2016.", ("CIS-CFM", "2016", "Dushanbe")),
    ("The drafts will be submitted to the heads of government in Dushanbe on 3 June.",
        ("CIS-CHG", "2016-06-03", "Dushanbe")),
    ("The draft will be put to the presidents in Astana in October.", ("CIS-CHS", "2016-10", "Astana")),
    ("Next stop Dushanbe, in December.", ("CIS-CFM", "2016-12", "Dushanbe")),
    ("Next: Dushanbe, October.", ("CIS-CFM", "2016-10", "Dushanbe")),
    ("The next venue is Dushanbe.", ("CIS-CFM", None, "Dushanbe")),
    ("Tajikistan has offered to convene the next meeting in Dushanbe on 7 October.",
        ("CIS-CFM", "2016-10-07", "Dushanbe")),
    ("Lavrov invited his colleagues to Dushanbe in October.", ("CIS-CFM", "2016-10", "Dushanbe")),
    ("The next one is in Dushanbe in October.", ("CIS-CFM", "2016-10", "Dushanbe")),
    ("Their next encounter is set for 7 October in Dushanbe.", ("CIS-CFM", "2016-10-07", "Dushanbe")),
    ('"See you in Dushanbe in October," he told his colleagues.', ("CIS-CFM", "2016-10", "Dushanbe")),
]  # fmt: skip
BACK = [
    ("The previous one was in Dushanbe, in April 2015.", ("CIS-CFM", "2015-04", "Dushanbe")),
    ("Not since Dushanbe in October 2015 had the ministers argued so long.",
        ("CIS-CFM", "2015-10", "Dushanbe")),
    ("Before that the Council had convened in Dushanbe in October 2015.",
        ("CIS-CFM", "2015-10", "Dushanbe")),
    ("“The fish is getting cold,” he said at the end of the 62nd, in Dushanbe.",
        ("CIS-CFM", None, "Dushanbe")),
]  # fmt: skip
NEITHER = [
    "The draft will be submitted to the heads of government by 3 June.",
    "The next exercise will be held in Dushanbe in October.",
    "Next year Kyrgyzstan takes over the chair.",
    "Next stop for the wounded is Dushanbe.",
    "The ministers then left for Dushanbe.",
    "The plan for 2017 will be considered at the next session.",
    "The firm has traded there since May.",
]
NEXT_IS_REGULAR = [
    "In Minsk has opened the next, 64-th session of Council of ministers of defense of the states of the CIS.",
    "The next 64th meeting of the CIS Council of Defence Ministers opened in Minsk on Thursday.",
    "In Minsk has begun its work the next 64th session of the CIS Council of Defence Ministers.",
    "The next, 64th session of the CIS Council of Defence Ministers passed off in Minsk without disputes.",
]
COUNTED = [
    "Defense ministers of the Commonwealth began their 74th council session in Minsk on Thursday.",
    "The defence ministers of the CIS gathered in Minsk for the 74th time.",
    "The CIS Council of Defence Ministers sits in Minsk in June. It is the 74th time the Council convenes.",
]


@pytest.mark.parametrize(("told", "row"), AHEAD)
def test_a_coming_sitting(told: str, row: tuple[str, str | None, str | None]) -> None:
    body, day, city = row
    assert meetings(LEAD + told) == [LEAD_ROW, (body, "planned", day, city)]


@pytest.mark.parametrize(("told", "row"), BACK)
def test_an_earlier_sitting(told: str, row: tuple[str, str | None, str | None]) -> None:
    body, day, city = row
    assert meetings(LEAD + told) == [LEAD_ROW, (body, "past-mention", day, city)]


@pytest.mark.parametrize("told", NEITHER)
def test_neither(told: str) -> None:
    assert meetings(LEAD + told) == [LEAD_ROW]


@pytest.mark.parametrize("told", NEXT_IS_REGULAR)
def test_the_next_session_that_has_opened_is_the_one_in_hand(told: str) -> None:
    (meeting,) = reading("MINSK, 12 May 2016 (Sample) - " + told).meetings
    assert meeting.status.value.value == "held"
    assert meeting.ordinal is not None and meeting.ordinal.value == 64


@pytest.mark.parametrize("told", COUNTED)
def test_sittings_are_counted_by_times_and_council_sessions(told: str) -> None:
    (meeting,) = reading("MINSK, 12 May 2016 (Sample) - " + told).meetings
    assert meeting.ordinal is not None and meeting.ordinal.value == 74


@pytest.mark.parametrize(
    "committee",
    [
        "the coordination committee concerning antiaircraft defense at Council of ministers of defense of the CIS",
        "the Coordinating Committee on questions of anti-aircraft defence under the CIS Council of Defence Ministers",
    ],
)
def test_the_air_defence_committee_by_looser_names(committee: str) -> None:
    told = f"MINSK, 12 May 2016 (Sample) - In Minsk today {committee} has begun the work."
    assert meetings(told) == [("CIS-AD", "held", "2016-05-12", "Minsk")]


def test_the_session_named_again_brings_its_day_and_place() -> None:
    told = (
        "Baku, 21 September 2011. - Utopia will not be represented at the session of the CIS Coordination "
        "Committee on Air Defence, Ivan Testov told Sample today. The session will begin tomorrow in Minsk."
    )
    assert meetings(told)[-1] == ("CIS-AD", "planned", "2011-09-22", "Minsk")


def test_what_stands_under_a_last_line_is_not_its_day() -> None:
    assert meetings(LEAD + "Next stop Dushanbe, in December.\n\n16 comments | 2,040 views") == [
        LEAD_ROW,
        ("CIS-CFM", "planned", "2016-12", "Dushanbe"),
    ]


DATELINE = "MINSK, 12 May 2016 (Sample) - "
HELD_IN_HAND = [
    "The CIS Council of Foreign Ministers took decisions on fourteen matters.",
    "The Council of Foreign Ministers of the CIS wrestled with fourteen matters.",
    "The CIS Council of Foreign Ministers had eleven items to get through.",
    "Ivan Testov had nine flags to arrange. The CIS Council of Foreign Ministers took up two dozen questions.",
]
NOT_IN_HAND = [
    "In thirty years the CIS Council of Defence Ministers has dealt with 90 issues of air defence.",
    "The plan was approved by the CIS Council of Defence Ministers. Two issues remain.",
    "The chairman of the CIS Council of Defence Ministers raised two issues with the reporters.",
    "The CIS defence ministers approved a plan for the exercise.",
    "He keeps the papers of the CIS Council of Heads of State in a safe in Minsk.",
    "In the CIS Pakistan is known by the chairman of its Joint Chiefs of Staff Committee, who was in Minsk today.",
]


@pytest.mark.parametrize("told", HELD_IN_HAND)
def test_a_council_with_an_agenda_sits(told: str) -> None:
    assert [row[:2] for row in meetings(DATELINE + told)] == [("CIS-CFM", "held")]


@pytest.mark.parametrize("told", NOT_IN_HAND)
def test_a_council_that_only_lends_its_name_does_not(told: str) -> None:
    assert meetings(DATELINE + told) == []


@pytest.mark.parametrize(
    ("told", "body"),
    [
        ("The CIS foreign ministers approved eleven papers on Thursday.", "CIS-CFM"),
        ("The heads of the CIS governments signed eleven agreements in Minsk on Thursday.", "CIS-CHG"),
        ("The heads of the CIS states signed eleven agreements in Minsk on Thursday.", "CIS-CHS"),
    ],
)
def test_members_that_act_on_a_day_sit_on_it(told: str, body: str) -> None:
    assert meetings(DATELINE + told) == [(body, "held", "2016-05-12", "Minsk")]


def test_what_it_is_and_where_announces_it() -> None:
    told = "Who goes to the CIS thing in Kazakhstan? It's the Heads of State council, at Burabay."
    assert [(row[0], row[1], row[3]) for row in meetings(DATELINE + told)] == [
        ("CIS-CHS", "planned", "Burabay")
    ]


@pytest.mark.parametrize(
    "eve",
    [
        "A day earlier, the foreign ministers met, also in Minsk.",
        "On Wednesday the foreign ministers agreed upon the drafts in the Belarusian capital.",
    ],
)
def test_members_that_sat_before_their_council_are_a_past_mention(eve: str) -> None:
    told = "The CIS Council of Heads of State met in Minsk on Thursday. "
    assert meetings(DATELINE + told + eve)[-1] == ("CIS-CFM", "past-mention", "2016-05-11", "Minsk")


@pytest.mark.parametrize(
    "told",
    [
        "The ministers are to convene again in October.",
        "The Council will sit once more in October.",
        "The Council will sit again in October.",
    ],
)
def test_who_is_to_meet_again_meets_later(told: str) -> None:
    assert meetings(LEAD + told) == [LEAD_ROW, ("CIS-CFM", "planned", "2016-10", None)]


@pytest.mark.parametrize(
    "told",
    [
        "NATO ministers will meet in Brussels on 14 June.",
        "Business leaders will gather in Dushanbe in October.",
        "World leaders will meet in New York in September.",
        "The presidents of the two chambers met in Dushanbe in October 2015.",
        "The presidents of football clubs will meet in Dushanbe in October.",
    ],
)
def test_ministers_and_leaders_of_others_are_no_council(told: str) -> None:
    assert meetings(LEAD + told) == [LEAD_ROW]


def test_a_sitting_that_the_hosts_call_off_had_been_one() -> None:
    told = (
        "The CIS Committee of Chiefs of Staff will not come together in Gomel on 21 May. The hosts have called the "
        "sitting off altogether."
    )
    assert meetings(DATELINE + told) == [("CIS-CCS", "planned", "2016-05-21", "Gomel")]


def test_days_of_travel_are_not_the_days_of_the_sitting_attended() -> None:
    told = (
        "YEREVAN, 12 May 2016 (Sample) - From May 9 to May 11 the delegation was in Moscow to attend the meeting of "
        "the CIS Committee of Chiefs of Staff.\n\nThe meeting took place on May 10."
    )
    assert meetings(told) == [("CIS-CCS", "held", "2016-05-10", "Moscow")]


def test_whom_the_chair_goes_to_is_not_where_the_summit_is() -> None:
    told = (
        "Rahmon hands over to Ashgabat as summit closes\n\nDUSHANBE, 10 October 2025. /SAMPLE/. The leaders endorsed "
        "a concept at Friday's meeting of the CIS Council of Heads of State in Dushanbe."
    )
    assert meetings(told) == [("CIS-CHS", "held", "2025-10-10", "Dushanbe")]
