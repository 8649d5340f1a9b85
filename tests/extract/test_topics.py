"""Which body is meant where a phrase names none: the nearest that its words fit, not the topic of the text."""

from __future__ import annotations

import pytest

from tests.extract.helpers import meetings

HEAD = (
    "YEREVAN, 5 April 2017 /SAMPLE/. The CSTO Council of Defence Ministers convened in Yerevan on Wednesday "
    "ahead of the session of the Collective Security Council.\n\nA plan of joint training was approved. "
)
RUSSIAN = (
    "АСТАНА, 5 апреля 2017 года. /ПРИМЕР/. Совет министров обороны СНГ собрался в среду в Астане.\n\n"
    "Председатель напомнил о саммите СНГ, прошедшем 5 марта в Душанбе. "
)
SAMPLES = [
    ("The ministers agreed to come together in Brest in May.", "CSTO-CMD"),
    ("The heads of government of the CIS have no time this month. They will confer in Brest in May.", "CIS-CHG"),
    ("The leaders are awaited in Moscow. The ministers themselves are to reassemble in Brest in May.", "CSTO-CMD"),
    ("Armenia is a member of the CIS, whose own Council of Defence Ministers meets in Brest in May.", "CIS-CMD"),
    ("The CIS Coordinating Committee on Air Defence met in Minsk in March. The next session of the Council will be "
        "in Brest in May.", "CSTO-CMD"),
    ("The CIS summit will be held in Moscow in June. The next session will be in Brest in May.", "CSTO-CMD"),
    ("В мае Совет ждут в Бресте.", "CIS-CMD"),
    ("Премьеры же в следующий раз договорились увидеться в мае в Бресте.", "CIS-CHG"),
    ("Следующий раз руководители Содружества встретятся в мае в Бресте.", "CIS-CHS"),
    ("Комитет начальников штабов соберётся 20 апреля в Минске. Следующий раз министры увидятся в мае в Бресте.",
        "CIS-CMD"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "body"), SAMPLES)
def test_the_body_meant(text: str, body: str) -> None:
    head = RUSSIAN if "\u0400" <= text[0] <= "\u04ff" else HEAD
    told = [(code, date) for code, _, date, city in meetings(head + text) if city == "Brest"]
    assert told == [(body, "2017-05")]
