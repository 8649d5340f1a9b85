"""States for which somebody without a name comes, in many phrasings, and states nobody comes for."""

from __future__ import annotations

import pytest

from tests.extract.helpers import attendance

CMD = "BAKU, 7 May 2019 (Sample) - The CIS Council of Defence Ministers met in Baku on Tuesday. "
RU_CMD = "БАКУ, 7 мая 2019 г. /ПРИМЕР/. Во вторник в Баку прошло заседание Совета министров обороны СНГ. "
MD, MD_AWAY, NOBODY = "here: MD; away: ", "here: ; away: MD", "here: ; away: "
AWAY = "Marat Samplov (KZ) absent; here: ; away: KZ"
HERE = "Marat Samplov (KZ) present; here: KZ; away: "
SENT = "Marat Samplov (KZ) absent; here: KZ; away: "


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Moldova's acting defence attache observed the proceedings.", MD),
        ("Moldova decided in favour of a deputy minister.", MD),
        ("Moldova put its trust in the ambassador.", MD),
        ("The Moldovans are sending some colonel from the staff.", MD),
        ("From Chisinau, only an ambassador.", MD),
        ("Chisinau plans to send a deputy minister.", MD),
        ("A Moldovan colonel sat in the second row.", MD),
        ("Moldova had an expert in the back row.", MD),
        ("Moldova's delegation has its deputy minister at its head.", MD),
        ("Chisinau makes do with lesser officers.", MD),
        ("Moldova did not log in.", MD_AWAY),
        ("Moldova had not been seen at a session for two years and was not seen at this one.", MD_AWAY),
        ("The Republic of Moldova did not delegate anybody.", MD_AWAY),
        ("Chisinau has withdrawn from the event altogether.", MD_AWAY),
        ("Moldovan air defenders did not send anyone.", MD_AWAY),
        ("Nor were there any Moldovans.", MD_AWAY),
        ("We looked in vain for the Moldovans.", MD_AWAY),
        ("Moldova is missing altogether.", MD_AWAY),
        ("Kazakh Defence Minister Marat Samplov sends a deputy from Astana.", SENT),
        ("Kazakh Defence Minister Marat Samplov let his ambassador speak.", SENT),
        (
            "Deputy Defence Minister Oleg Zapasny speaks for Kazakhstan, as Marat Samplov of Kazakhstan is on leave.",
            "Marat Samplov (KZ) absent; Oleg Zapasny (KZ) present; here: KZ; away: ",
        ),
        ("A deputy and Kazakh Defence Minister Marat Samplov were at the same table.", HERE),
        ("Moldovan proposals were not discussed.", NOBODY),
        ("The participants spoke of the withdrawal of troops from Afghanistan.", NOBODY),
        ("Observers from Serbia attended.", "here: RS; away: "),
        ("Moldova's ambassador used to come.", NOBODY),
        ("Whether the Moldovan ambassador will come is unclear.", NOBODY),
        ("A Moldovan general told reporters about apples.", NOBODY),
        ("An embassy of Moldova will receive a new ambassador in June.", NOBODY),
        ("In Chisinau a deputy minister was born.", NOBODY),
        ("Kazakh Defence Minister Marat Samplov was ill; a charge d'affaires took his chair.", SENT),
        ("Kazakh Defence Minister Marat Samplov stayed at home and had his ambassador listen.", SENT),
        ("Kazakh Defence Minister Marat Samplov is not coming; a colonel will hold the fort.", SENT),
        ("Kazakh Defence Minister Marat Samplov declined the invitation and nobody came in his place.", AWAY),
        ("Kazakh Defence Minister Marat Samplov stayed away and no other Kazakh official came.", AWAY),
        ("Kazakh Defence Minister Marat Samplov had a cold but came nevertheless.", HERE),
        ("Kazakh Defence Minister Marat Samplov stayed in Astana but spoke by video link.", HERE),
        (
            "The leaders of Moldova and Kazakhstan did not come; their countries were represented by envoys.",
            "here: KZ MD; away: ",
        ),
    ],
)
def test_who_came_for_a_state(words: str, expected: str) -> None:
    assert attendance(CMD + words) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Молдавия командирует заместителя министра.", MD),
        ("Кишинев ограничится замминистра.", MD),
        ("Из Кишинева ждут военного атташе.", MD),
        ("От молдавской стороны включится один из заместителей министра.", MD),
        (
            "Ждали Марата Самплова, министра обороны Казахстана, и он приехал.",
            "Марат Самплов (KZ) present; here: KZ; away: ",
        ),
        ("Делегация Молдавии под вопросом.", NOBODY),
        (
            "Министр обороны Казахстана Марат Самплов отправил вместо себя замминистра.",
            "Марат Самплов (KZ) absent; here: KZ; away: ",
        ),
        (
            "Министр обороны Казахстана Марат Самплов заболел, делегацию привез его заместитель.",
            "Марат Самплов (KZ) absent; here: KZ; away: ",
        ),
    ],
)
def test_who_came_for_a_state_in_russian(words: str, expected: str) -> None:
    assert attendance(RU_CMD + words) == expected
