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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The presidents spoke by telephone on Friday ahead of the CIS summit.",
            [("CIS-CHS", "planned", None)],
        ),
        (
            "Meetings of the CIS heads of government were held in due order.",
            [("CIS-CHG", "past-mention", None)],
        ),
        ("Regular meetings of the CIS defence ministers are useful, he noted.", []),
        (
            "The CSTO Council of Defence Ministers will hold a session by videoconference on 9 June.",
            [("CSTO-CMD", "planned", None)],
        ),
        (
            "The CIS coordinating committee on air defence convened in Vitebsk region.",
            [("CIS-AD", "held", "Minsk")],
        ),
    ],
)
def test_eves_screens_and_general_remarks(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert [(body, status, city) for body, status, _, city in meetings(HEAD + text)] == expected


def test_host_state_without_a_city() -> None:
    text = "The CIS Council of Defence Ministers met in Minsk. The next session will be hosted by Kyrgyzstan."
    (_, coming) = reading(HEAD + text).meetings
    assert (coming.city, coming.country and coming.country.value) == (None, "KG")


def test_a_coming_session_named_by_the_way_is_not_what_the_text_is_about() -> None:
    text = (
        "Russian Defence Minister Ivan Testov held talks with Uzbek Defence Minister Anvar Probirov in "
        "Tashkent.\n\n"
        "They also spoke of the session of the CIS Council of Defence Ministers, which is to be held in "
        "autumn."
    )
    found = [m for m in reading(HEAD + text).meetings if m.body.value == "CIS-CMD"]
    assert [(m.main, m.attendees) for m in found] == [(False, ())]


@pytest.mark.parametrize(
    "text",
    [
        "The CIS Council of Foreign Ministers gathered in Dushanbe on 14 March 2017.",
        "Совет министров иностранных дел СНГ собрался в Душанбе 14 марта 2017 года.",
    ],
)
def test_a_day_told_in_a_sentence_dates_the_sitting_and_not_the_article(text: str) -> None:
    assert meetings(text) == [("CIS-CFM", "held", "2017-03-14", "Dushanbe")]
    assert reading(text).published is None


@pytest.mark.parametrize(
    ("text", "detail"),
    [
        (
            "The session of the CIS Council of Defence Ministers planned for Thursday was called off.",
            "cancelled",
        ),
        ("Заседание Совета министров обороны СНГ, намеченное на четверг, отменено.", "cancelled"),
        ("The CIS Council of Defence Ministers met in Minsk. A news conference was cancelled.", None),
        (
            "The session of the CIS Council of Defence Ministers in Minsk went on, an exercise was "
            "cancelled.",
            None,
        ),
    ],
)
def test_what_is_cancelled_is_the_sitting_itself(text: str, detail: str | None) -> None:
    meeting = reading(text, published="2019-05-07").meetings[0]
    assert (meeting.status_detail and meeting.status_detail.value) == detail
    assert (meeting.status.value.value == "planned") == (detail == "cancelled")


def test_the_fuller_sentence_is_the_ground_of_the_status_and_not_the_headline() -> None:
    text = (
        "CIS defence ministers meet in Baku\n\n"
        "BAKU, 7 May 2019 (Sample) - The 70th session of the CIS Council of Defence Ministers was held on "
        "Tuesday in Baku, a ministry said."
    )
    (meeting,) = reading(text).meetings
    (ground,) = meeting.status.evidence
    assert "was held on Tuesday" in ground.sentence.quote
    assert meeting.body.evidence[0] == ground


MET = "The CIS Council of Defence Ministers met in Minsk on Thursday. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The 69th session would be hosted by Kazakhstan in autumn, it was said.", ("planned", "2015", None)),
        ("The council is to meet again in Astana in November.", ("planned", "2015-11", "Astana")),
        ("Next session. Astana, 5 December 2015.", ("planned", "2015-12-05", "Astana")),
        ("“In 2016 we will meet in Astana,” the minister said.", ("planned", "2016", "Astana")),
        ("The ministers see each other again in Brest in November.", ("planned", "2015-11", "Brest")),
        ("Шестьдесят девятое заседание пройдет в Астане в ноябре.", ("planned", "2015-11", "Astana")),
    ],
)
def test_the_next_sitting_in_other_words(text: str, expected: tuple[str, str, str | None]) -> None:
    (_, *found) = meetings(HEAD + MET + text)
    assert [(status, date, city) for _, status, date, city in found] == [expected]


def test_a_day_in_the_present_tense_lies_where_it_is_nearest() -> None:
    text = (
        "On 19 June the minister takes part in the session of the CIS Council of Defence Ministers in Minsk."
    )
    assert meetings(HEAD + text) == [("CIS-CMD", "planned", "2015-06-19", "Minsk")]


@pytest.mark.parametrize(
    "text",
    [
        "Imagine that tomorrow morning the defence ministers of the CIS met in Minsk and agreed.",
        "Were Belarus to invite the CIS defence ministers to Minsk next month, they would come.",
    ],
)
def test_what_is_only_supposed_is_no_sitting(text: str) -> None:
    assert meetings(HEAD + text) == []


def test_a_council_in_the_name_of_a_committee_does_not_sit() -> None:
    text = (
        "The Coordinating Committee of the chiefs of signals at the CIS Council of Defence Ministers met in "
        "Minsk on Thursday."
    )
    (found,) = reading(HEAD + text).meetings
    assert (found.body.value, found.main) == ("OTHER", True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The CIS Council of Defence Ministers has had its session put off. First fixed for 10 June, "
            "it is now to "
            "take place on 17 November in Minsk.",
            ("CIS-CMD", "planned", "2015-11-17", "Minsk"),
        ),
        (
            "The minister flies to Astana on Monday. He takes part there in the session of the CIS "
            "Council of Defence "
            "Ministers on 19 June.",
            ("CIS-CMD", "planned", "2015-06-19", "Astana"),
        ),
        (
            "Opening the session of the CIS Council of Defence Ministers in Minsk on Thursday, he said "
            "that “roads will "
            "be shorter than protocols”.",
            ("CIS-CMD", "held", "2015-06-04", "Minsk"),
        ),
        (
            "The delegation has been to Astana. It took part in the session of the CIS Council of Defence "
            "Ministers.",
            ("CIS-CMD", "held", "2015-06-05", "Minsk"),
        ),
        (
            "\n\n19 June. The CIS Council of Defence Ministers holds its session, in Astana.",
            ("CIS-CMD", "planned", "2015-06-19", "Astana"),
        ),
        (
            "A delegation is on a visit to Astana. Its purpose is a meeting of the CIS Council of Defence Ministers, which "
            "took place on Thursday.",
            ("CIS-CMD", "held", "2015-06-04", "Astana"),
        ),
        ("Осенью состоится заседание Совета министров обороны СНГ.", ("CIS-CMD", "planned", "2015", "Minsk")),
    ],
)
def test_day_and_place_from_the_words_around(text: str, expected: tuple[str, str, str, str]) -> None:
    assert meetings(HEAD + text) == [expected]


def test_two_sittings_of_these_days_are_both_reported() -> None:
    text = (
        "The CIS Council of Heads of State met in Minsk on Friday. The CIS Council of Foreign Ministers "
        "met on "
        "Thursday."
    )
    assert [(body, status) for body, status, *_ in meetings(HEAD + text)] == [
        ("CIS-CHS", "held"),
        ("CIS-CFM", "held"),
    ]


def test_a_numbered_sitting_of_the_council_needs_no_day_of_its_own() -> None:
    found = main(
        HEAD + "The CIS Council of Defence Ministers met on Thursday. The paper was signed at the Council's "
        "68th session."
    )
    assert found.ordinal and found.ordinal.value == 68


def test_the_day_after_an_eve_is_that_of_the_other_sitting() -> None:
    text = "За день до саммита СНГ, в четверг, встречу в Минске проведут министры иностранных дел."
    days = {body: date for body, _, date, _ in meetings(HEAD + text)}
    assert days["CIS-CFM"] == "2015-06-11"


def test_the_presidents_last_saw_one_another() -> None:
    text = (
        "The CIS Council of Heads of State met on Friday. "
        "The presidents last saw one another on 18 December 2014."
    )
    assert meetings(HEAD + text)[1] == ("CIS-CHS", "past-mention", "2014-12-18", None)


@pytest.mark.parametrize(
    "sentence",
    [
        "The heads of government of the CIS will not meet in May.",
        "No session of the Council of Defence Ministers of the CIS will be held in Minsk this year.",
        "The ministry denied reports that the Council of Defence Ministers of the CIS would meet in Baku on "
        "June 20.",
        "The spokesman ruled out a session of the Council of Defence Ministers of the CIS in Baku in June.",
        "The 90th session of the Council of Defence Ministers of the CIS never took place.",
        "Baku did not host a session of the CIS Council of Foreign Ministers on May 20.",
        "The CIS defence ministers will visit Grodno on June 21 and lay a wreath in Brest on June 22.",
        "The CIS defence ministers flew to Brest on June 2.",
        "It is unclear whether the CIS Council of Defence Ministers will meet in Yerevan on June 20.",
        "Armenia proposed that the CIS Council of Foreign Ministers meet in Yerevan on June 20.",
        "Only Moldova opposed a meeting of the CIS Council of Defence Ministers in Baku on June 20.",
        "If all goes well, the CIS Council of Defence Ministers may meet in Baku on June 20.",
        "A rumour that the CIS Council of Defence Ministers had met in Baku on June 1 proved false.",
        "The exercise, held by decision of the CIS Council of Defence Ministers, opened in Minsk on June 3.",
        "A book about the CIS Council of Defence Ministers was presented in Minsk on June 3.",
        "The CIS defence ministers' cup in hockey was held in Minsk on June 3.",
        "The defence ministers of the CIS attended a parade in Minsk on June 3.",
        "Неизвестно, состоится ли заседание Совета министров обороны СНГ в Баку 20 июня.",
        "Армения предложила провести заседание Совета министров обороны СНГ в Ереване 20 июня.",
        "Заседание Совета министров обороны СНГ в Баку в этом году не состоится.",
        "Министры обороны СНГ 2 июня возложили венки в Бресте.",
    ],
)
def test_denied_sittings_journeys_and_wreaths_are_no_sittings(sentence: str) -> None:
    assert meetings(f"MINSK, 4 June 2018. /BelTA/. {sentence}") == []


@pytest.mark.parametrize(
    ("sentence", "detail"),
    [
        ("Заседание Совета министров обороны СНГ в Баку 5 июня не состоится.", "cancelled"),
        (
            "The session of the Council of Defence Ministers of the CIS due in Baku on June 20 will not take "
            "place.",
            "cancelled",
        ),
        (
            "The CIS Council of Defence Ministers will not meet in Baku on June 20 as planned. The session has "
            "been postponed to June 28.",
            "postponed",
        ),
    ],
)
def test_what_had_been_fixed_and_is_off_stays_a_sitting(sentence: str, detail: str) -> None:
    (meeting,) = reading(f"MINSK, 4 June 2018. /BelTA/. {sentence}").meetings
    assert meeting.status_detail is not None
    assert meeting.status_detail.value == detail


def test_a_planned_sitting_keeps_the_journey_of_its_members_out() -> None:
    text = (
        "MINSK, 4 June 2018. /BelTA/. The Council of Defence Ministers of the CIS will meet in Minsk on June 20. "
        "The ministers will travel to Brest on June 21 to see a training ground."
    )
    assert meetings(text) == [("CIS-CMD", "planned", "2018-06-20", "Minsk")]


def test_a_name_is_no_month_and_each_item_of_a_digest_has_its_place() -> None:
    assert meetings(
        HEAD + "Minister Dong Jun opened the session of the SCO Council of Defence Ministers on Friday."
    ) == [("SCO-CMD", "held", "2015-06-05", "Minsk")]
    digest = (
        "1. Минск. В четверг здесь прошло заседание Совета министров обороны СНГ.\n\n"
        "2. Астана. На 3 июля назначено заседание Совета министров иностранных дел СНГ."
    )
    assert [city for *_, city in meetings(digest, published="2015-06-05")] == ["Minsk", "Astana"]


@pytest.mark.parametrize(
    "text",
    [
        "There was no meeting of the CIS Council of Foreign Ministers in Minsk on 2 June either. The CIS Council of "
        "Defence Ministers did not take place in May.",
        "Саммит СНГ в мае не проводился. Приезд экспертов в Комитет начальников штабов СНГ перенесен.",
        "Сообщения о том, что Совет министров обороны СНГ собирался в Бресте 1 июня, не соответствуют "
        "действительности.",
    ],
)
def test_a_denied_sitting_is_none_whatever_the_next_sentence_moves(text: str) -> None:
    assert meetings(HEAD + text) == []


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("The plan will be submitted to the heads of state in October.", []),
        ("Both drafts go for approval to the heads of government in May.", []),
        ("Документы внесены на рассмотрение глав государств в октябре.", []),
        ("Документы будут представлены главам правительств 2 ноября.", []),
        (
            "The plan will be submitted to the CIS Council of Heads of Government, which will meet in Dushanbe in "
            "October.",
            ["CIS-CHG"],
        ),
    ],
)
def test_whoever_gets_a_paper_need_not_meet(text: str, bodies: list[str]) -> None:
    first = "The CIS Council of Defence Ministers met in Minsk on Friday. "
    assert [body for body, *_ in meetings(HEAD + first + text)] == ["CIS-CMD", *bodies]


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("The president received Ivan Testov in Dushanbe on Friday ahead of the CIS summit.", None),
        (
            "The president received Ivan Testov in Dushanbe on the eve of the CIS summit in Yerevan.",
            "Yerevan",
        ),
    ],
)
def test_where_something_was_before_a_sitting_is_not_its_place(text: str, city: str | None) -> None:
    assert [m[3] for m in meetings(HEAD + text)] == [city]


def test_of_the_days_of_a_move_the_later_is_the_sittings() -> None:
    text = "Заседание Совета министров обороны СНГ перенесено с 10 июня на 20 сентября."
    assert [day for _, _, day, _ in meetings(HEAD + text)] == ["2015-09-20"]


OF_THE_COUNCIL = "of the CIS Council of Defence Ministers"


@pytest.mark.parametrize(
    ("text", "status", "detail", "day"),
    [
        (
            f"The meeting {OF_THE_COUNCIL} in Baku has been postponed until spring.",
            "planned",
            "postponed",
            None,
        ),
        (f"The ministry has postponed the meeting {OF_THE_COUNCIL} in Baku.", "planned", "postponed", None),
        ("Заседание Совета министров обороны СНГ в Баку перенесено.", "planned", "postponed", None),
        (
            f"The session {OF_THE_COUNCIL}, put off twice, was held in Baku on Friday.",
            "held",
            None,
            "2015-06-05",
        ),
        (
            "The CIS Council of Defence Ministers met in Baku on Friday and postponed the signing of a protocol.",
            "held",
            None,
            "2015-06-05",
        ),
        (
            "Совет министров обороны СНГ собрался в Баку в пятницу. Подписание протокола перенесено на 9 июля.",
            "held",
            None,
            "2015-06-05",
        ),
        (
            f"The session {OF_THE_COUNCIL}, scheduled for Thursday, was held in Baku on Friday.",
            "held",
            None,
            "2015-06-05",
        ),
        (
            "Заседание Совета министров обороны СНГ, запланированное на четверг, прошло в Баку в пятницу.",
            "held",
            None,
            "2015-06-05",
        ),
        (
            f"The session {OF_THE_COUNCIL}, scheduled for Monday, will be held in Baku.",
            "planned",
            None,
            "2015-06-08",
        ),
    ],
)
def test_what_is_put_off_is_planned_and_what_was_held_is_not_put_off(
    text: str, status: str, detail: str | None, day: str | None
) -> None:
    found = reading(HEAD + text).meetings[0]
    assert found.status.value.value == status
    assert (found.status_detail and found.status_detail.value) == detail
    assert (found.date and found.date.edtf) == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "The CIS Council of Defence Ministers will sit on 12 June, a source told reporters on Wednesday.",
            "2015-06-12",
        ),
        (
            "President Ivan Glavny on Thursday received the heads of delegations who will take part in the "
            "session of the CIS Council of Defence Ministers. The session opens in Minsk tomorrow.",
            "2015-06-06",
        ),
        (
            "The ministry said Tuesday's session of the CIS Council of Defence Ministers will open at noon.",
            "2015-06-09",
        ),
        ("The session of the CIS Council of Defence Ministers has been postponed, the office said.", None),
        (
            "The session of the CIS Council of Defence Ministers, which had been due to open on 9 June, has been "
            "put off, the spokesman told reporters on Wednesday.",
            None,
        ),
        ("The session of the CIS Council of Defence Ministers was put off until 9 July.", "2015-07-09"),
        ("Заседание Совета министров обороны СНГ отложено, сообщил в среду источник.", None),
        (
            "Заседание Совета министров обороны СНГ состоится в Минске 12 июня, сообщил в среду источник.",
            "2015-06-12",
        ),
    ],
)
def test_the_day_of_a_word_is_not_the_day_of_a_coming_sitting(text: str, day: str | None) -> None:
    found = main(HEAD + text)
    assert found.status.value == "planned"
    assert (found.date.edtf if found.date else None) == day


def test_what_was_before_a_sitting_puts_nobody_into_it() -> None:
    text = "Vladimir Putin received Alexander Lukashenko in Dushanbe on Friday ahead of the CIS summit."
    assert [m.attendees for m in reading(HEAD + text).meetings if m.body.value == "CIS-CHS"] == [()]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("The top diplomats of the CIS met in Brest on Thursday.", "CIS-CFM"),
        ("Air defence commanders of the CIS met in Brest on Thursday for a session of the Coordination Committee.",
            "CIS-AD"),
        ("Defence chiefs from nine CIS countries sat down in Brest on Thursday.", "CIS-CMD"),
        ("Brest on Thursday played host to the CIS defence ministers' meeting.", "CIS-CMD"),
        ("Главы МИД стран СНГ встретились в четверг в Бресте.", "CIS-CFM"),
        ("Начальники генштабов стран СНГ встретились в четверг в Бресте.", "CIS-CCS"),
        ("Командующие ПВО стран СНГ собрались в четверг в Бресте на заседание Координационного комитета.",
            "CIS-AD"),
        ("Главы оборонных ведомств стран СНГ собрались в четверг в Бресте.", "CIS-CMD"),
        ("На заседании СМО СНГ, прошедшем в четверг в Бресте, утвержден план.", "CIS-CMD"),
    ],
)  # fmt: skip
def test_a_council_by_the_names_of_its_members(text: str, body: str) -> None:
    assert meetings("06.06.2015 10:15\n\n" + text) == [(body, "held", "2015-06-04", "Brest")]
