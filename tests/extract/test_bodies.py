"""Which body a phrase names."""

from __future__ import annotations

import pytest

from events.extract.page.text import Page
from events.extract.sessions import bodies


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("a session of the CIS Council of Defense Ministers", "CIS-CMD"),
        ("the Council of Ministers of Defence of the Commonwealth of Independent States", "CIS-CMD"),
        ("the CIS defence ministers", "CIS-CMD"),
        ("the Council of Defence Ministers of the CSTO member states", "CSTO-CMD"),
        ("defence ministers of the Shanghai Cooperation Organisation", "SCO-CMD"),
        ("the CIS Council of Foreign Ministers", "CIS-CFM"),
        ("the Council of CIS Heads of State", "CIS-CHS"),
        ("the CIS Heads of Government Council", "CIS-CHG"),
        ("the Committee of Chiefs of Staff of the CIS", "CIS-CCS"),
        ("the Coordinating Committee on Air Defence under the CIS Council of Defence Ministers", "CIS-AD"),
        ("заседание Совета министров обороны ОДКБ", "CSTO-CMD"),
        ("заседание Совета министров обороны государств – участников СНГ", "CIS-CMD"),
        ("встреча министров иностранных дел СНГ", "CIS-CFM"),
        ("a meeting of the Coordinating Committee of the heads of engineer services of the CIS", "CIS-SUB"),
        ("the CIS Economic Council", "CIS-SUB"),
        ("the Council of Commanders of Border Troops of the CIS", "CIS-CCBT"),
        ("заседание Координационного комитета начальников связи СНГ", "CIS-SUB"),
        ("the Ministerial Council of the CIS", "CIS-CFM"),
        ("в Комитете начальников штабов вооруженных сил СНГ", "CIS-CCS"),
    ],
)
def test_body(text: str, code: str) -> None:
    found = [m for m in bodies.find(Page(text)) if not m.author]
    assert [m.code for m in found] == [code]


def test_joint_sitting_names_both() -> None:
    (mention,) = bodies.find(Page("defence ministers of the SCO and CIS states met"))
    assert (mention.code, mention.joint_with) == ("CIS-CMD", ("SCO-CMD",))


def test_abbreviation_in_brackets_is_the_same_mention() -> None:
    assert len(bodies.find(Page("the CIS Council of Foreign Ministers (CFM) met"))) == 1


@pytest.mark.parametrize(
    "text",
    [
        "a letter on behalf of the CIS Council of Defence Ministers",
        "chairman of the CIS Council of Defence Ministers",
    ],
)
def test_author_or_title_is_no_sitting(text: str) -> None:
    (mention,) = bodies.find(Page(text))
    assert mention.author
