"""How many items stood on an agenda, in many phrasings."""

from __future__ import annotations

import pytest

from tests.extract.helpers import main

CMD = "BAKU, 7 May 2019 (Sample) - The CIS Council of Defence Ministers met in Baku on Tuesday. "
RU_CMD = "БАКУ, 7 мая 2019 г. /ПРИМЕР/. Во вторник в Баку прошло заседание Совета министров обороны СНГ. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (CMD + 'The agenda ran to 14 items.', 14),
        (CMD + 'The 14-item agenda was adopted.', 14),
        (CMD + 'The ministers worked through a 14-point agenda.', 14),
        (CMD + 'A fourteen-point agenda had been prepared.', 14),
        (CMD + 'The agenda comprised fourteen points.', 14),
        (CMD + 'The agenda contains 14 questions.', 14),
        (CMD + 'On the agenda were put 19 questions.', 19),
        (CMD + 'Fifteen issues were examined altogether.', 15),
        (CMD + 'According to the host, 23 items are to be considered.', 23),
        (CMD + 'Were considered over 30 questions.', 30),
        (CMD + 'The ministers dealt with two dozen items.', 24),
        (CMD + 'A dozen questions were discussed.', 12),
        (CMD + 'They have 14 matters before them.', 14),
        (CMD + 'Fourteen items stand on the agenda.', 14),
        (CMD + 'There were 14 items on the order paper.', 14),
        (CMD + 'The list of questions had grown to 14.', 14),
        (CMD + 'The agenda has 14 items, of which three concern air defence.', 14),
        (CMD + 'Of the 14 items on the agenda, three concern air defence.', 14),
        (CMD + 'Fourteen of the 16 items were approved.', 16),
        (CMD + 'The participants took decisions on 14 questions.', 14),
        (CMD + 'The ministers considered and approved 14 issues.', 14),
        (CMD + 'More than 25 issues of joint service were considered.', 25),
        (CMD + 'The agenda, with its 14 items, was exhausted by lunch.', 14),
        (CMD + 'Fourteen topics were raised.', 14),
        (CMD + 'The ministers signed 14 documents.', None),
        (CMD + 'The ministers met for 14 hours.', None),
        (CMD + 'Twenty-one questions figured on the agenda.', 21),
        (CMD + 'The programme of the session provides for the consideration of 14 questions.', 14),
        (CMD + 'The Council will discuss fourteen items.', 14),
        (CMD + 'The number of items on the agenda is 14.', 14),
        (CMD + 'In all, 14 items had been put down for discussion.', 14),
        (CMD + 'The agenda is 14 items long.', 14),
        (CMD + 'The agenda had 14 entries.', 14),
        (CMD + 'Some 20 issues of supply were on the agenda.', 20),
        (CMD + 'The agenda covered 14 subjects.', 14),
        (CMD + 'Journalists asked 14 questions.', None),
        (RU_CMD + 'Повестка дня включала 14 вопросов.', 14),
        (RU_CMD + 'В повестке дня – 14 вопросов.', 14),
        (RU_CMD + 'Всего рассмотрено 16 вопросов.', 16),
        (RU_CMD + 'Министры рассмотрели четырнадцать вопросов.', 14),
        (RU_CMD + 'На повестку вынесено около двух десятков вопросов.', 20),
        (RU_CMD + 'Было рассмотрено два десятка вопросов.', 20),
        (RU_CMD + 'Обсуждена дюжина вопросов.', 12),
        (RU_CMD + 'Повестка состояла из 14 пунктов.', 14),
        (RU_CMD + 'Повестка из 14 пунктов утверждена.', 14),
        (RU_CMD + 'По 14 вопросам приняты решения.', 14),
        (RU_CMD + 'Министрам предстоит рассмотреть 14 вопросов.', 14),
        (RU_CMD + 'В повестку заседания включен 21 вопрос.', 21),
        (RU_CMD + 'На обсуждение вынесено 14 тем.', 14),
        (RU_CMD + 'Из 14 вопросов повестки три касались ПВО.', 14),
        (RU_CMD + 'В ходе заседания рассмотрен ряд вопросов, всего их 14.', 14),
        (RU_CMD + 'Рассмотрено свыше двадцати вопросов.', 20),
        (RU_CMD + 'Подписано 14 документов.', None),
        (RU_CMD + 'Количество вопросов повестки дня – 14.', 14),
    ],
)  # fmt: skip
def test_items_on_the_agenda(text: str, expected: int | None) -> None:
    count = main(text).agenda_items_count
    assert (count.value if count else None) == expected


def test_the_whole_agenda_before_a_part_of_it() -> None:
    text = CMD + "Three issues of air defence were discussed first. Altogether 14 issues were considered."
    count = main(text).agenda_items_count
    assert count and count.value == 14
