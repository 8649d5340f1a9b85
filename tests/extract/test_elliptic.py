"""Sittings told by half a phrase: "the next one", "предыдущее", "it will be held", "a day before the summit"."""

from __future__ import annotations

import pytest

from tests.extract.helpers import meetings, reading

ENGLISH = (
    "MINSK, 7 May 2019 (Sample) - The CIS Council of Defence Ministers met in Minsk on Tuesday.\n\n"
    "The ministers looked at the state of the joint systems and heard a number of reports on them. "
)
RUSSIAN = (
    "МИНСК, 7 мая 2019 года. /ПРИМЕР/. Совет министров обороны СНГ собрался во вторник в Минске.\n\n"
    "Министры рассмотрели состояние совместных систем и заслушали несколько докладов о них. "
)
SAMPLES = [
    ("The next one will take place in Dushanbe in October.", [("CIS-CMD", "planned", "2019-10", "Dushanbe")]),
    ("The next, 76th, will be held in Dushanbe on 3 October.",
        [("CIS-CMD", "planned", "2019-10-03", "Dushanbe")]),
    ("The autumn session will be held in Dushanbe on 3 October.",
        [("CIS-CMD", "planned", "2019-10-03", "Dushanbe")]),
    ("Dushanbe was chosen as the venue of the next session.", [("CIS-CMD", "planned", None, "Dushanbe")]),
    ("The previous one took place in Moscow in November 2018.",
        [("CIS-CMD", "past-mention", "2018-11", "Moscow")]),
    ("Armenia ignored the session, as it did the last one in Moscow.",
        [("CIS-CMD", "past-mention", None, "Moscow")]),
    ("On 6 June 2017 the session in Tula approved the plan.",
        [("CIS-CMD", "past-mention", "2017-06-06", "Tula")]),
    ("A summit of the CIS is being prepared. It will be held in Ashgabat on October 11.",
        [("CIS-CHS", "planned", "2019-10-11", "Ashgabat")]),
    (
        "The CIS foreign ministers will meet in Ashgabat on October 10, a day before the summit of the "
        "heads of state.",
        [("CIS-CFM", "planned", "2019-10-10", "Ashgabat"), ("CIS-CHS", "planned", "2019-10-11", None)],
    ),
    ("Следующее пройдет в октябре в Душанбе.", [("CIS-CMD", "planned", "2019-10", "Dushanbe")]),
    ("Очередное, 76-е, пройдёт 3 октября в Душанбе.", [("CIS-CMD", "planned", "2019-10-03", "Dushanbe")]),
    ("Осеннее заседание примет Душанбе 3 октября.", [("CIS-CMD", "planned", "2019-10-03", "Dushanbe")]),
    ("Местом проведения следующего заседания выбран Душанбе.", [("CIS-CMD", "planned", None, "Dushanbe")]),
    ("Министры договорились встретиться вновь в октябре в Душанбе.",
        [("CIS-CMD", "planned", "2019-10", "Dushanbe")]),
    ("Предыдущее прошло в ноябре прошлого года в Москве.",
        [("CIS-CMD", "past-mention", "2018-11", "Moscow")]),
    ("В прошлый раз министры встречались в Москве.", [("CIS-CMD", "past-mention", None, "Moscow")]),
    ("6 июня 2017 года заседание прошло в Туле.", [("CIS-CMD", "past-mention", "2017-06-06", "Tula")]),
    ("Туркмения примет и саммит глав государств СНГ. Он состоится 11 октября.",
        [("CIS-CHS", "planned", "2019-10-11", None)]),
    (
        "Заседание Совета министров иностранных дел СНГ намечено на 10 октября в Ашхабаде, за день до "
        "саммита глав государств.",
        [("CIS-CFM", "planned", "2019-10-10", "Ashgabat"), ("CIS-CHS", "planned", "2019-10-11", None)],
    ),
    (
        "Систему показал председатель Координационного комитета по вопросам ПВО при СМО СНГ. Комитет "
        "соберётся в сентябре в Бресте.",
        [("CIS-AD", "planned", "2019-09", "Brest")],
    ),
    ("The ministers agreed to convene next in Dushanbe this autumn.",
        [("CIS-CMD", "planned", "2019", "Dushanbe")]),
    ("The council is to reconvene in Dushanbe in October.",
        [("CIS-CMD", "planned", "2019-10", "Dushanbe")]),
    ("Next year's session is to be hosted by Tajikistan.", [("CIS-CMD", "planned", "2020", None)]),
    ("An in-person sitting is to follow in Dushanbe in October.",
        [("CIS-CMD", "planned", "2019-10", "Dushanbe")]),
    ("Kyrgyzstan is to host the ministers next October.", [("CIS-CMD", "planned", "2019-10", None)]),
    ("The 77th will be Dushanbe's turn, in October.", [("CIS-CMD", "planned", "2019-10", "Dushanbe")]),
    ("Dushanbe gets the seventy-seventh.", [("CIS-CMD", "planned", None, "Dushanbe")]),
    ("They put off the rest to their October meeting in Dushanbe.",
        [("CIS-CMD", "planned", "2019-10", "Dushanbe")]),
    ("Moscow hosted the 75th last November.", [("CIS-CMD", "past-mention", "2018-11", "Moscow")]),
    ("The 75th was held in Moscow last November.", [("CIS-CMD", "past-mention", "2018-11", "Moscow")]),
    ("The colleagues had last seen each other in Moscow on 15 November.",
        [("CIS-CMD", "past-mention", "2018-11-15", "Moscow")]),
    ("The November session in Moscow last year had passed without a vote.",
        [("CIS-CMD", "past-mention", "2018-11", "Moscow")]),
    ("«Увидимся в октябре в Душанбе», – сказал министр.",
        [("CIS-CMD", "planned", "2019-10", "Dushanbe")]),
    ("Следующее, октябрьское заседание пройдёт в таджикской столице.",
        [("CIS-CMD", "planned", "2019-10", "Dushanbe")]),
    ("Осенью, 3 октября, соберутся вновь, в Душанбе.", [("CIS-CMD", "planned", "2019-10-03", "Dushanbe")]),
    ("На будущий год они соберутся в Душанбе.", [("CIS-CMD", "planned", "2020", "Dushanbe")]),
    ("Душанбе ждёт министров 3 октября.", [("CIS-CMD", "planned", "2019-10-03", "Dushanbe")]),
    ("77-е примет Душанбе в октябре.", [("CIS-CMD", "planned", "2019-10", "Dushanbe")]),
    ("75-е прошло в Москве в ноябре.", [("CIS-CMD", "past-mention", "2018-11", "Moscow")]),
    ("Остальное отложили до октябрьской встречи в Душанбе.",
        [("CIS-CMD", "planned", "2019-10", "Dushanbe")]),
    ("The leaders of the opposition movement will meet in Brest on 9 May.", []),
    ("Лидеры оппозиции соберутся в Бресте 9 мая.", []),
    ("Министры в понедельник посадили деревья в парке Бреста.", []),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), SAMPLES)
def test_half_a_phrase_tells_of_a_sitting(
    text: str, expected: list[tuple[str, str, str | None, str | None]]
) -> None:
    head = RUSSIAN if "\u0400" <= text[0] <= "\u04ff" else ENGLISH
    assert meetings(head + text) == [("CIS-CMD", "held", "2019-05-07", "Minsk"), *expected]


def test_a_number_alone_between_commas_is_that_of_the_sitting() -> None:
    told = reading(ENGLISH + "The next, 76th, will be held in Dushanbe on 3 October.").meetings[-1]
    assert told.ordinal is not None and told.ordinal.value == 76


@pytest.mark.parametrize(
    ("told", "number"),
    [
        (ENGLISH + "Dushanbe will host the 77th in October.", 77),
        (ENGLISH + "The seventy-fifth was held in Moscow last November.", 75),
        (RUSSIAN + "77-е пройдёт в Душанбе в октябре.", 77),
    ],
)
def test_a_number_may_stand_alone_for_a_sitting(told: str, number: int) -> None:
    assert [m.ordinal.value for m in reading(told).meetings if m.ordinal] == [number]


def test_the_council_in_a_text_about_a_committee_is_not_the_committee() -> None:
    text = (
        "BREST, 7 May 2019 (Sample) - The Coordination Committee on Air Defence under the CIS Council of Defence "
        "Ministers is meeting in Brest on Tuesday. The draft goes to the ministers when the Council gathers in "
        "Minsk in June."
    )
    assert meetings(text) == [
        ("CIS-AD", "held", "2019-05-07", "Brest"),
        ("CIS-CMD", "planned", "2019-06", "Minsk"),
    ]


def test_a_number_told_of_the_session_in_hand_is_its_own() -> None:
    told = reading(ENGLISH + "Belarusian Defence Minister Ivan Testov hosted the 75th session.").meetings
    assert [m.ordinal.value for m in told if m.ordinal] == [75]


def test_three_organisations_that_sit_together_are_one_sitting() -> None:
    text = (
        "The defence ministers of the SCO, the CIS and the CSTO held a joint meeting in Moscow on 4 May 2019."
    )
    (told,) = reading(text).meetings
    assert (told.body.value, set(told.joint_with)) == ("CIS-CMD", {"SCO-CMD", "CSTO-CMD"})
