"""Coming that is denied, in whatever words, and denials that are of another matter."""

from __future__ import annotations

import pytest

from tests.extract.helpers import attendance, came

CMD = "BAKU, 7 May 2019 (Sample) - The CIS Council of Defence Ministers met in Baku on Tuesday. "
RU_CMD = "БАКУ, 7 мая 2019 г. /ПРИМЕР/. Во вторник в Баку прошло заседание Совета министров обороны СНГ. "
ONE = "Kazakh Defence Minister Marat Samplov"
ONE_RU = "Министр обороны Казахстана Марат Самплов"
DENIED = [
    "had better things to do than attend",
    "had no intention of attending",
    "had no time to come",
    "found no time to come to Baku",
    "could not find the time to attend",
    "saw no reason to attend",
    "saw no need to come",
    "did not see fit to appear",
    "did not bother to come",
    "did not deign to attend",
    "did not feel able to travel",
    "was a notable absentee",
    "was notable by his absence",
    "was the only minister not to come",
    "was the sole absentee",
    "was prevented by illness from attending",
    "absented himself",
    "begged to be excused",
    "apologised for his absence",
    "had already explained his absence by work at home",
    "did not take up the invitation",
    "had fallen ill with influenza and apologised by telephone",
    "cancelled at the last minute",
    "dropped out at the last moment",
    "turned down the invitation",
    "rejected the invitation",
    "stayed put in Astana",
    "failed to make the journey",
    "declined to attend",
    "was too busy to come",
]
DENIED_RU = [
    "встречу бойкотировал",
    "не сумел вырваться из Астаны",
    "не нашел времени приехать",
    "не нашел времени для поездки в Баку",
    "не счел нужным приехать",
    "не счел возможным участвовать",
    "не удостоил встречу своим присутствием",
    "задержался в Астане и на заседание не попал",
    "отменил визит в Баку",
    "передал свои извинения",
    "прислал извинения",
    "ответил на приглашение отказом",
    "участвовать не пожелал",
    "в заседании участия не принимал",
]
STATES = [
    "Georgia chose to send no delegation.",
    "Georgia dispatched no representative.",
    "Georgia turned the invitation down.",
    "Georgia rejected the invitation.",
    "Georgia failed to send a delegation.",
    "Georgia sat this one out.",
    "Georgia absented itself.",
    "Georgia had better things to do than attend.",
    "Georgia had no intention of attending and did not.",
    "Tbilisi did not deem it necessary to send anyone.",
    "Georgia had nobody at the table.",
    "Georgia had nobody in Baku at all.",
    "Georgia did not avail itself of the invitation.",
    "The Georgian seat is not filled.",
    "Georgia has stopped attending such sessions.",
    "Georgia no longer takes part in the work of the Council.",
]
STATES_RU = [
    "Грузия участия в заседании не приняла.",
    "Грузия встречу бойкотировала.",
    "Грузинская делегация не смогла вылететь в Баку.",
    "Делегация Грузии отменила поездку.",
    "Тбилиси ответил отказом.",
    "Тбилиси встречу бойкотирует.",
    "Грузия на приглашение ответила отказом.",
    "Грузия не сочла нужным прислать делегацию.",
    "Грузия участвовать не пожелала.",
    "Грузия участвовать не стала.",
    "Грузия в последний момент отменила визит своей делегации.",
    "Грузия в последний момент отозвала делегацию.",
    "Грузия такие мероприятия не посещает.",
    "Грузия прекратила участие в таких встречах.",
]
OF_ANOTHER_MATTER = [
    "attended the session but did not take part in the vote",
    "spoke, but did not join the statement",
    "attended and did not rule out joint exercises",
    "said at the session that Kazakhstan would not send troops",
    "not only attended but chaired the session",
    "chaired the session and declined to comment on the exercise",
    "declined to put his name to the statement",
    "missed the opening and joined his colleagues an hour later",
    "opened the session, which no delegation had refused to attend",
    "arrived too late to speak but took part in the vote",
    "represented Kazakhstan and did not come to any agreement with Tashkent",
    "spoke for an hour and never appeared to tire",
    "thanked his colleagues for not having ignored the invitation",
]
OF_ANOTHER_MATTER_RU = [
    "приехал, но в голосовании участвовать не стал",
    "не раз участвовал в таких встречах и на этот раз выступил с докладом",
    "выступил с докладом и сообщил, что Казахстан не направит войска за рубеж",
    "не только приехал, но и выступил с докладом",
    "открыл заседание и отметил, что никто не отказался от участия",
    "на заседании заявил, что Казахстан в учениях участвовать не будет",
]


@pytest.mark.parametrize("words", DENIED)
def test_a_minister_of_whom_it_is_denied_that_he_came_is_absent(words: str) -> None:
    assert came(f"{CMD}{ONE} {words}.") == "Marat Samplov (KZ) absent; here: "


@pytest.mark.parametrize("words", DENIED_RU)
def test_a_minister_of_whom_russian_words_deny_that_he_came_is_absent(words: str) -> None:
    assert came(f"{RU_CMD}{ONE_RU} {words}.") == "Марат Самплов (KZ) absent; here: "


@pytest.mark.parametrize(
    "words", [*(CMD + words for words in STATES), *(RU_CMD + words for words in STATES_RU)]
)
def test_a_state_of_which_it_is_denied_that_it_came_is_absent(words: str) -> None:
    assert attendance(words) == "here: ; away: GE"


@pytest.mark.parametrize("words", OF_ANOTHER_MATTER)
def test_a_denial_of_another_matter_keeps_nobody_away(words: str) -> None:
    assert attendance(f"{CMD}{ONE} {words}.") == "Marat Samplov (KZ) present; here: KZ; away: "


@pytest.mark.parametrize("words", OF_ANOTHER_MATTER_RU)
def test_a_russian_denial_of_another_matter_keeps_nobody_away(words: str) -> None:
    assert attendance(f"{RU_CMD}{ONE_RU} {words}.") == "Марат Самплов (KZ) present; here: KZ; away: "


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Kazakhstan and Belarus took part but did not join the statement.", "here: BY KZ; away: "),
        ("Kazakhstan took part but refused to send troops.", "here: KZ; away: "),
        ("Kazakhstan did not join the treaty.", "here: ; away: "),
        ("Kazakhstan refused to send peacekeepers.", "here: ; away: "),
        ("Kazakhstan did not turn down the invitation and sent its minister.", "here: KZ; away: "),
    ],
)
def test_a_denial_of_another_matter_keeps_no_state_away(words: str, expected: str) -> None:
    assert attendance(CMD + words) == expected
