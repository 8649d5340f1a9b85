"""A sitting that is only told about, filmed, prepared or left for is not held on the day of the telling."""

from __future__ import annotations

import pytest

from tests.extract.helpers import meetings, reading

CMD = "the CIS Council of Defence Ministers"
SMO = "Совета министров обороны СНГ"
ENGLISH = "MINSK, 15 November 2024. "
RUSSIAN = "МИНСК, 15 ноября 2024 года. "


def _told(text: str) -> list[tuple[str, str, str | None, str | None]]:
    return meetings((RUSSIAN if "\u0400" <= text[0] <= "\u04ff" else ENGLISH) + text)


@pytest.mark.parametrize(
    "text",
    [
        f"Viktor Khrenin summed up the session of {CMD} at a briefing on Friday. He praised the canteen.",
        f"Parliament discussed the results of the session of {CMD} on Friday.",
        f"The session of {CMD} was discussed by the Belarusian parliament on Friday.",
        f"At a briefing on Friday, Viktor Khrenin answered questions about the session of {CMD}.",
        f"The ministry posted pictures of the session of {CMD} on its website on Friday.",
        f"The president heard on Friday a report by Viktor Khrenin on the results of the session of {CMD}.",
        f"Analysts are divided over the outcome of the session of {CMD}, the agency wrote on Friday.",
        f"Viktor Khrenin returned on Thursday from the session of {CMD}.",
        f"Viktor Khrenin explained on Friday why he had skipped the session of {CMD}.",
        f"Preparations for the session of {CMD} were reviewed on Thursday.",
        f"The date of the next session of {CMD} has not been agreed, Khrenin said on Friday.",
        f"Armenia will not send anyone to the next session of {CMD}, Suren Papikyan said on Friday.",
        f"On Friday the ministry marked the anniversary of the session of {CMD}.",
        f"Two weeks after the session of {CMD}, Khrenin received an envoy on Friday.",
        f"Виктор Хренин подвёл в пятницу итоги заседания {SMO}.",
        f"В пятницу Виктор Хренин рассказал журналистам о заседании {SMO}.",
        f"В пятницу парламент обсудил результаты заседания {SMO}.",
        f"Заседание {SMO} обсуждалось в пятницу в парламенте.",
        f"Министерство опубликовало в пятницу фотографии с заседания {SMO}.",
        f"В пятницу МИД опубликовал заявление по итогам заседания {SMO}.",
        f"Итоги заседания {SMO} стали темой брифинга в пятницу.",
        f"В интервью в пятницу Хренин поделился впечатлениями от заседания {SMO}.",
        f"В четверг Виктор Хренин вернулся с заседания {SMO}.",
        f"Подготовку к заседанию {SMO} обсудили в пятницу в министерстве.",
        f"Виктор Хренин заявил в пятницу, что не поедет на заседание {SMO}.",
    ],
)
def test_telling_of_it_holds_nothing(text: str) -> None:
    assert _told(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            f"State television aired a documentary about the session of {CMD} in Gabala on Sunday.",
            ("held", None, "Gabala"),
        ),
        (f"A book on the 20th session of {CMD} was presented in Minsk on Friday.", ("held", None, None)),
        (
            f"Viktor Khrenin came home on Thursday from the session of {CMD} in Moscow.",
            ("held", None, "Moscow"),
        ),
        (f"Viktor Khrenin flew out on Thursday to the session of {CMD} in Baku.", ("planned", None, "Baku")),
        (
            f"The Kremlin said on Wednesday that Andrei Belousov would attend the session of {CMD} in Baku.",
            ("planned", None, "Baku"),
        ),
        (
            f"Viktor Khrenin will not attend a session of {CMD} due in Baku on Wednesday.",
            ("planned", "2024-11-20", "Baku"),
        ),
        (
            f"An analyst said on Monday that the session of {CMD} in Moscow last week had been dull.",
            ("held", None, "Moscow"),
        ),
        (
            f"If Armenia attends the December session of {CMD}, it will be a surprise, an officer joked on Friday.",
            ("planned", "2024-12", None),
        ),
        (
            f"Khrenin told reporters on Friday about the session of {CMD}, which was held in Moscow on Tuesday.",
            ("held", "2024-11-12", "Moscow"),
        ),
        (
            f"Khrenin told reporters on Friday about the session of {CMD}. It was held in Moscow on Tuesday. "
            f"The session of {CMD} took place in Moscow on Tuesday.",
            ("held", "2024-11-12", "Moscow"),
        ),
        (
            f"Хренин рассказал в пятницу о прошедшем 12 ноября в Москве заседании {SMO}.",
            ("held", "2024-11-12", "Moscow"),
        ),
        (f"В пятницу Хренин рассказал об 84-м заседании {SMO}.", ("held", None, None)),
        # what stays evidence of the sitting itself
        (
            f"Khrenin told reporters after the session of {CMD} in Minsk on Friday that all was well.",
            ("held", "2024-11-15", "Minsk"),
        ),
        (f"Following the session of {CMD} on Friday a protocol was signed.", ("held", "2024-11-15", "Minsk")),
        (f"По итогам заседания {SMO} в пятницу подписан протокол.", ("held", "2024-11-15", "Minsk")),
    ],
)
def test_only_its_own_words_date_and_place_it(
    text: str, expected: tuple[str, str | None, str | None]
) -> None:
    assert _told(text) == [("CIS-CMD", *expected)]


def test_who_speaks_of_it_did_not_attend_it() -> None:
    """Talks of two about a coming session expect neither side there."""
    text = f"Viktor Khrenin and Sherali Mirzo met on Friday. They talked about the December session of {CMD}."
    (session,) = (m for m in reading(ENGLISH + text).meetings if m.body.value == "CIS-CMD")
    assert (session.attendees, session.delegations) == ((), ())


@pytest.mark.parametrize(
    "text",
    [
        "SOCHI, 16 April. Yesterday, 15 April 2015, the CIS Council of Defence Ministers met.",
        f"СОЧИ, 16 апр. Вчера, 15 апреля 2015 года, прошло заседание {SMO}.",
    ],
)
def test_a_printed_day_outlasts_a_dateline_without_a_year(text: str) -> None:
    assert meetings(text) == [("CIS-CMD", "held", "2015-04-15", "Sochi")]


def test_silence_names_the_council_rather_than_its_members() -> None:
    text = (
        "Ministers talk engines\n\nShoigu said nothing of rumours about the Council of CIS Defence Ministers."
    )
    assert "“Council of CIS Defence Ministers”" in (reading(text).silence or "")
