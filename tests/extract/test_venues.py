"""Where a sitting sat, or that it sat on screens, in the words that journalists share."""

from __future__ import annotations

import pytest

from tests.extract.helpers import meetings, reading

BODY, BODY_RU = "The CSTO Council of Defence Ministers", "Совет министров обороны ОДКБ"
CITIES = [
    ("Brest hosts defence ministers\n\nThe CSTO Council of Defence Ministers held a session yesterday.",
        "Brest"),
    (f"{BODY} met on Sunday in the Black Sea resort of Anapa.", "Anapa"),
    (f"{BODY} met on Sunday. It took place at the National Library in Minsk.", "Minsk"),
    (f"{BODY} met in Minsk on Sunday, and one minister joined by video link.", "Minsk"),
    (f"{BODY} met by videoconference on Sunday.", None),
    (f"MINSK, April 2 (Sample) - {BODY} met on Monday. The session was held online.", None),
    ("MINSK, April 2 (Sample) - The minister took part in a session of the CSTO Council of Defence "
        "Ministers, which because of the weather was held in the format of a video conference.", None),
    (f"Брест собрал министров\n\nВчера состоялось заседание {BODY_RU.replace('Совет', 'Совета', 1)}. "
        "Местом проведения Брест выбран не случайно.", "Brest"),
    (f"Вчера в Гомеле собрался {BODY_RU}.", "Gomel"),
    (f"Вчера в Барановичах собрался {BODY_RU}.", "Baranovichi"),
    (f"Вчера в Харькове собрался {BODY_RU}.", "Kharkiv"),
    (f"Вчера в городе Дзержинске собрался {BODY_RU}.", "Dzerzhinsk"),
    (f"Вчера на Каспийском море, в Баку, собрался {BODY_RU}.", "Baku"),
    (f"{BODY} met in Tver on Sunday.", "Tver"),
    (f"{BODY} met on Sunday. The avenues of Minsk had been washed for it.", "Minsk"),
    (f"{BODY_RU} собрался вчера в центре Минска.", "Minsk"),
    (f"1 апреля, Минск /Корр. ПРИМЕР/. Заседание провёл {BODY_RU}.", "Minsk"),
    (f"The minister returned to Minsk on Sunday from the session of {BODY[4:]} in Brest.", "Brest"),
    (f"The session of {BODY[4:]} in May will assemble under the roof of Minsk.", "Minsk"),
    (f"The next session of {BODY[4:]} will be received by Minsk in October.", "Minsk"),
    (f"The session of {BODY[4:]} is due in October, again Minsk.", "Minsk"),
    (f"Заседание {BODY_RU.replace('Совет', 'Совета', 1)} назначено на 8 октября, место – Минск.", "Minsk"),
    (f"The minister has set out for Brest.\n\nOn Friday he is to take part in a session of {BODY[4:]}.",
        "Brest"),
    (f"MINSK, April 2 (Sample) - The president received those who came for the session of {BODY[4:]}. The "
        "meeting itself takes place today in Brest.", "Brest"),
    (f"Министр собрал в Минске коллег\n\nВчера на окраине заседал {BODY_RU}.", "Minsk"),
    (f"On Sunday, Brest became for one day the meeting place of {BODY[0].lower()}{BODY[1:]}.", "Brest"),
    (f"Brest is also where {BODY[0].lower()}{BODY[1:]} will be held in June.", "Brest"),
    (f"MINSK, April 2 (Sample) - {BODY} will meet on Friday. The ministers will see each other by video.", None),
    (f"МИНСК, 2 апреля. /ПРИМЕР/. {BODY_RU} соберётся в пятницу. Заседание пройдёт по видеосвязи.", None),
    (f"Вчера в Одессе собрался {BODY_RU}.", "Odesa"),
    (f"Вчера на берегу Иссык-Куля, в Чолпон-Ате, собрался {BODY_RU}.", "Cholpon-Ata"),
    (f"МИНСК, 2 апреля. /ПРИМЕР/. {BODY_RU} собрался в понедельник. Заседание прошло по видеосвязи.", None),
    (f"{BODY_RU} собрался вчера в Минске, часть министров подключилась по видеосвязи.", "Minsk"),
    ("Министр Иван Примеров избран председателем Совета министров обороны (СМО) стран СНГ. Решение принято "
        "на проходящем в понедельник в Минске заседании Совета.", "Minsk"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "city"), CITIES)
def test_the_city_of_a_sitting(text: str, city: str | None) -> None:
    assert [where for _, _, _, where in meetings("02.04.2018 10:15\n\n" + text)] == [city]


def test_a_council_sits_on_its_own_beside_a_joint_sitting_in_the_same_building() -> None:
    text = (
        "02.04.2018\n\nSCO, CIS and CSTO defence ministers meet\n\nThe defence ministers of three organisations - "
        "the SCO, the CIS and the CSTO - held a joint meeting in Kubinka on Sunday. Earlier that day the CIS "
        "Council of Defence Ministers had its own, 78th session in the same building."
    )
    joint, own = reading(text).meetings
    assert set(joint.joint_with) == {"SCO-CMD", "CSTO-CMD"}
    assert own.ordinal is not None and own.ordinal.value == 78
    assert own.city is not None and own.city.value == "Kubinka"


def test_the_state_that_hosts_a_summit_named_after_it() -> None:
    text = (
        "02.04.2018\n\nСовет глав правительств СНГ собрался вчера в Минске. Туркмения, председательствующая в "
        "организации, примет и саммит глав государств. Он состоится 11 октября."
    )
    summit = reading(text).meetings[-1]
    assert summit.country is not None and summit.country.value == "TM"


@pytest.mark.parametrize(
    "text",
    [
        "Сенаторы собрались 3 апреля в Москве на заседании Совета Федерации.",
        "3 апреля в Москве прошло заседание Олимпийского комитета.",
    ],
)
def test_councils_of_others_are_not_the_one_in_hand(text: str) -> None:
    head = "02.04.2018\n\nСовет министров обороны ОДКБ собрался вчера в Минске.\n\n"
    assert meetings(head + text) == [("CSTO-CMD", "held", "2018-04-01", "Minsk")]
