"""Members of a council told of in the report of its sitting were there, whatever is told of them."""

from __future__ import annotations

import pytest

from tests.extract.helpers import attendance

CMD = "BAKU, 7 May 2019 (Sample) - The CIS Council of Defence Ministers met in Baku on Tuesday. "
RU_CMD = "БАКУ, 7 мая 2019 г. /ПРИМЕР/. Во вторник в Баку прошло заседание Совета министров обороны СНГ. "
HERE = "Marat Samplov (KZ) present; here: KZ; away: "
HERE_RU = "Марат Самплов (KZ) present; here: KZ; away: "
TOLD = [
    "To the host's left, Kazakh Defence Minister Marat Samplov.",
    "Kazakh Defence Minister Marat Samplov, Kazakhstan's youngest minister so far: a new face.",
    "Who flew in: Marat Samplov, Kazakhstan, less than a month in office.",
    "A guest of honour this time: Marat Samplov (Kazakhstan).",
    "From Astana it was Kazakh Defence Minister Marat Samplov.",
    "Kazakhstan's Marat Samplov at the microphone longest of all.",
]
TOLD_RU = [
    "Справа от хозяина – министр обороны Казахстана Марат Самплов.",
    "Новое лицо – министр обороны Казахстана Марат Самплов.",
]
OTHERWISE = [
    "The office of Kazakh Defence Minister Marat Samplov is silent.",
    "Kazakh Defence Minister Marat Samplov's adviser wrote a book.",
    "The post passed to him over Kazakh Defence Minister Marat Samplov.",
    "Kazakh Defence Minister Marat Samplov resigned in June.",
    "Whether Kazakh Defence Minister Marat Samplov knew of it is unclear.",
    "Driver Marat Samplov of Kazakhstan in a bus.",
]


@pytest.mark.parametrize("words", TOLD)
def test_a_member_told_of_in_the_report_was_there(words: str) -> None:
    assert attendance(CMD + words) == HERE


@pytest.mark.parametrize("words", TOLD_RU)
def test_a_member_told_of_in_a_russian_report_was_there(words: str) -> None:
    assert attendance(RU_CMD + words) == HERE_RU


@pytest.mark.parametrize("words", OTHERWISE)
def test_of_a_member_something_else_is_told(words: str) -> None:
    assert attendance(CMD + words) == "here: ; away: "


def test_whoever_calls_on_many_talks_to_no_one_alone() -> None:
    words = "Sergei Shoigu called on his guests in turn: Andrei Ravkov, Zakir Hasanov and Nurlan Yermekbayev."
    assert attendance(CMD + words).endswith("here: AZ BY KZ RU; away: ")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            CMD.replace("7 May 2019 (Sample)", "(Sample)").replace("on Tuesday", "on 12 March")
            + "Sergei Shoigu counted the chairs, President Alexander Lukashenko received the ministers.",
            "Sergei Shoigu (RU) present; here: RU; away: ",
        ),
        (
            CMD + "It was a first for the head of the Russian defence agency, Sergei Shoigu.",
            "Sergei Shoigu (RU) present; here: RU; away: ",
        ),
        (
            CMD + "Zakir Hasanov and Andrei Ravkov stayed behind to finish the papers.",
            "Andrei Ravkov (BY) present; Zakir Hasanov (AZ) present; here: AZ BY; away: ",
        ),
    ],
)
def test_what_a_known_member_is_there(text: str, expected: str) -> None:
    assert attendance(text) == expected


SCO = "BISHKEK, 7 May 2019 (Sample) - The SCO defence ministers met in Bishkek on Tuesday. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            SCO + "Raksha Mantri Smt Anita Samplova made an address.",
            "Anita Samplova (IN) present; here: IN; away: ",
        ),
        (
            SCO + "India's place was taken by Defence Secretary Ravi Samplov.",
            "Ravi Samplov (IN) present; here: IN; away: ",
        ),
        (
            SCO
            + "Pakistan relied on the chairman of its Joint Chiefs of Staff Committee, General Ali Samplov.",
            "Ali Samplov (PK) present; here: PK; away: ",
        ),
        (CMD + "The head of the Kazakh military department, Marat Samplov, joked.", HERE),
        (CMD + "The chief of the Kazakh defence agency Marat Samplov joked.", HERE),
        (CMD + "Kazakh Defence Minister Marat Samplov flew in at dawn and missed the tour.", HERE),
        (
            CMD + "Ion Testaru, a deputy defence minister, had come from Chisinau.",
            "Ion Testaru (MD) present; here: MD; away: ",
        ),
        (CMD + "Ion Testaru occupied the Moldovan seat.", "Ion Testaru (MD) present; here: MD; away: "),
        (
            CMD + "Kazakh Defence Minister Marat Samplov sends a deputy, Oleg Zapasny, from Astana.",
            "Marat Samplov (KZ) absent; Oleg Zapasny (KZ) present; here: KZ; away: ",
        ),
        (
            SCO
            + "The guests: General Li Samplov, State Councilor and Minister of National Defence of China.",
            "Li Samplov (CN) present; here: CN; away: ",
        ),
        (
            CMD + "Taking part: Ion Testaru, deputy defence minister (Moldova); Marat Samplov (Kazakhstan).",
            "Ion Testaru (MD) present; Marat Samplov (KZ) present; here: KZ MD; away: ",
        ),
        (
            CMD + "Kazakhstan has enemies, and its Prime Minister Marat Samplov told parliament so.",
            "here: ; away: ",
        ),
    ],
)
def test_who_came_for_his_state(text: str, expected: str) -> None:
    assert attendance(text) == expected
