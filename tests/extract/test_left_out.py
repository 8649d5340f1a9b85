"""People whom a text names only to leave them out, and people who were to come and did not."""

from __future__ import annotations

import pytest

from tests.extract.helpers import attendance, came, people

CMD = "BAKU, 7 May 2019 (Sample) - The CIS Council of Defence Ministers met in Baku on Tuesday. "
RU_CMD = "БАКУ, 7 мая 2019 г. /ПРИМЕР/. Во вторник в Баку прошло заседание Совета министров обороны СНГ. "
BOTH_AWAY = "Ion Testaru (MD) absent; Marat Samplov (KZ) absent; here: "
BOTH_AWAY_RU = "Ион Тестару (MD) absent; Марат Самплов (KZ) absent; here: "
ONE_AWAY = "Marat Samplov (KZ) absent; here: "
ONE_AWAY_RU = "Марат Самплов (KZ) absent; here: "
TWO = "Kazakhstan's Marat Samplov and Moldova's Ion Testaru"
TWO_RU = "министр обороны Казахстана Марат Самплов и министр обороны Молдавии Ион Тестару"
ONE = "Kazakh Defence Minister Marat Samplov"
ONE_RU = "министра обороны Казахстана Марата Самплова"


@pytest.mark.parametrize(
    "words",
    [
        f"The session was not attended by {TWO}.",
        "It was not attended by Kazakhstan's Marat Samplov nor by Moldova's Ion Testaru.",
        "It was attended neither by Kazakhstan's Marat Samplov nor by Moldova's Ion Testaru.",
        f"All the ministers came except {TWO}.",
        f"Apart from {TWO}, all the ministers were present.",
        f"The council met in full strength, bar {TWO}.",
        f"None of the invited, {TWO}, took part.",
        f"Neither of the two, {TWO}, came.",
        f"The absentees were {TWO}.",
        f"Among the absentees were {TWO}.",
        f"Absent were {TWO}.",
        f"Those who stayed away were {TWO}.",
        f"Two ministers did not come: {TWO}.",
        f"The no-shows were {TWO}.",
        f"The session was ignored by {TWO}.",
    ],
)
def test_a_list_that_is_left_out_stayed_away(words: str) -> None:
    assert came(CMD + words) == BOTH_AWAY


@pytest.mark.parametrize(
    "words",
    [
        f"Не присутствовали {TWO_RU}.",
        f"Отсутствовали {TWO_RU}.",
        f"На заседание не приехали {TWO_RU}.",
        f"Остались дома {TWO_RU}.",
        f"Среди отсутствующих были {TWO_RU}.",
        f"Двое не приехали: {TWO_RU}.",
    ],
)
def test_a_russian_list_that_is_left_out_stayed_away(words: str) -> None:
    assert came(RU_CMD + words) == BOTH_AWAY_RU


@pytest.mark.parametrize(
    "words",
    [
        f"All but {ONE} attended.",
        f"The ministers of all member states attended, with the exception of {ONE}.",
        f"{ONE}, who was on a visit to Rome, was not at the table.",
        f"No one expected {ONE} to come, and he didn't.",
        f"{ONE} could have attended, but preferred to watch a parade in Astana.",
        f"Not among them was {ONE}.",
        f"{ONE} was to have come, but his flight was cancelled.",
        f"{ONE} had planned to attend, but changed his mind.",
        f"{ONE} was due in Baku, but his plane turned back.",
        f"The session was to be chaired by {ONE}, but he fell ill.",
        "Kazakhstan was to have been represented by Marat Samplov, but his plane could not take off.",
        "Kazakhstan was to have been represented by Marat Samplov. However, his plane did not take off.",
    ],
)
def test_whoever_was_left_out_or_did_not_come_is_absent(words: str) -> None:
    assert came(CMD + words) == ONE_AWAY


@pytest.mark.parametrize(
    "words",
    [
        f"В заседании приняли участие все министры, за исключением {ONE_RU}.",
        f"Кроме {ONE_RU}, на заседание приехали все.",
        "Министр обороны Казахстана Марат Самплов мог бы принять участие, но предпочел остаться в Астане.",
        f"{ONE_RU.capitalize().replace('казахстана марата самплова', 'Казахстана Марата Самплова')} ждали, но он не приехал.",
        "Казахстан должен был представлять министр обороны Марат Самплов, но не приехал.",
        "Казахстан должен был представлять министр обороны Марат Самплов. Однако его самолет не вылетел.",
        "Ожидался и министр обороны Казахстана Марат Самплов, однако его рейс отменили.",
        "Министр обороны Казахстана Марат Самплов собирался приехать, но передумал.",
    ],
)
def test_whoever_was_left_out_or_did_not_come_is_absent_in_russian(words: str) -> None:
    assert came(RU_CMD + words) == ONE_AWAY_RU


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (CMD + f"No one but {ONE} came.", "Marat Samplov (KZ) present; here: KZ; away: "),
        (CMD + f"{ONE} was not expected to attend, but he came.", "Marat Samplov (KZ) present; here: KZ; away: "),
        (RU_CMD + f"Никто, кроме {ONE_RU}, не приехал.", "Марат Самплов (KZ) present; here: KZ; away: "),
        (CMD + f"All except {ONE} signed the protocol.", "here: ; away: "),
        (CMD + f"Nobody expected {ONE} to attend.", "here: ; away: "),
        (
            CMD + f"Without {ONE}, Oleg Zapasny (Belarus) and Ion Testaru (Moldova) signed the protocol.",
            "Ion Testaru (MD) present; Marat Samplov (KZ) absent; Oleg Zapasny (BY) present; here: BY MD; away: ",
        ),
        (
            RU_CMD
            + "Присутствовал Олег Запасный (Белоруссия), отсутствовали Марат Самплов (Казахстан) и Ион Тестару (Молдавия).",
            "Ион Тестару (MD) absent; Марат Самплов (KZ) absent; Олег Запасный (BY) present; here: BY; away: ",
        ),
    ],
)  # fmt: skip
def test_the_others_took_part(text: str, expected: str) -> None:
    assert attendance(text) == expected


def test_known_people_whom_only_a_preposition_parts_are_two() -> None:
    named = people(RU_CMD + "Без Сурена Папикяна Виктор Хренин и Руслан Жаксылыков подписали протокол.")

    assert {name: how for name, (_, _, how) in named.items()} == {
        "Сурен Папикян": "absent",
        "Виктор Хренин": "present",
        "Руслан Жаксылыков": "present",
    }


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (
            "Kazakhstan's Marat Samplov did not come, and Belarus was represented by Oleg Zapasny.",
            "Marat Samplov (KZ) absent; Oleg Zapasny (BY) present; here: BY; away: ",
        ),
        (
            "Kazakhstan's Marat Samplov spoke first, and Belarus was represented by Oleg Zapasny.",
            "Marat Samplov (KZ) present; Oleg Zapasny (BY) present; here: BY KZ; away: ",
        ),
        (
            "Kazakhstan's Marat Samplov chaired, Belarus being represented by Oleg Zapasny.",
            "Marat Samplov (KZ) present; Oleg Zapasny (BY) present; here: BY KZ; away: ",
        ),
        (
            "Kazakhstan's Marat Samplov did not come, and Belarus was represented by Ambassador Oleg Zapasny.",
            "Marat Samplov (KZ) absent; Oleg Zapasny (BY) present; here: BY; away: ",
        ),
        (
            "Kazakhstan's Marat Samplov was ill, and Kazakhstan was represented by Oleg Zapasny.",
            "Marat Samplov (KZ) represented; Oleg Zapasny (KZ) present; here: KZ; away: ",
        ),
    ],
)
def test_a_deputy_stands_in_for_nobody_of_another_state(words: str, expected: str) -> None:
    assert attendance(CMD + words) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (CMD + "Only Belarus and Kazakhstan attended; the other members stayed away.", "here: BY KZ; away: "),
        (RU_CMD + "Приехали только Белоруссия и Казахстан; остальные не приехали.", "here: BY KZ; away: "),
        (CMD + f"Asked whether {ONE} had come, the host shook his head.", "here: ; away: "),
        (RU_CMD + f"Участники почтили память умершего {ONE_RU}.", "here: ; away: "),
    ],
)
def test_words_on_others_and_on_the_dead_say_nothing_of_the_named(text: str, expected: str) -> None:
    assert attendance(text) == expected
