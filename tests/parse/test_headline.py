"""A plain text's headline is the first line that says something."""

import pytest

from events.parse.headline import LONGEST, agency, headline


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Generals meet on the Neva\n\nThey met.", "Generals meet on the Neva"),
        ("URL: https://example.org/a\n\nGenerals meet on the Neva\nThey met.", "Generals meet on the Neva"),
        ("03.02.2011 11:20 -7°C\nHome > News\n\nGenerals meet on the Neva", "Generals meet on the Neva"),
        ("All news\n\nМинистры собрались на берегу Невы", "Министры собрались на берегу Невы"),
        (
            "Font size: A A   Print   Send to a friend\nGENERALS MEET\nThey met by the Neva.",
            "They met by the Neva.",
        ),
        ("Army | News of fleets | 03.02.2011\nGenerals meet on the Neva", "Generals meet on the Neva"),
        ("Generals meet on the Neva | News | Home", "Generals meet on the Neva | News | Home"),
        ("date 2011-02-03 PSKOV, February 3. /PENPUSH/. Four generals met.", "Four generals met."),
        ("ПСКОВ, 3 февраля. /ПЕРО/. Четыре генерала встретились.", "Четыре генерала встретились."),
        ("PSKOV, February 3 (Penpush Press) -- Four generals met.", "Four generals met."),
        ("Generals and/or ministers meet on the Neva", "Generals and/or ministers meet on the Neva"),
        ("Short one\n\nToo short", "Short one"),
        ("\n \n", None),
        ("", None),
    ],
)
def test_headline(text: str, wanted: str | None) -> None:
    assert headline(text) == wanted


def test_a_paragraph_is_cut_at_a_word() -> None:
    cut = headline("word " * 100) or ""
    assert cut.endswith("word…")
    assert len(cut) <= LONGEST + 1


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Generals meet\n\nPSKOV, February 3. /PENPUSH/. Four generals met.", "PENPUSH"),
        ("date 2011-02-03 PSKOV, February 3. /PENPUSH/. Four generals met.", "PENPUSH"),
        ("ПСКОВ, 3 февраля. /ПЕРО-ЛЕНТА, корр. И. Ручкин/ - Генералы встретились.", "ПЕРО-ЛЕНТА"),
        ("PSKOV, February 3 (Penpush Press) -- Four generals met.", "Penpush Press"),
        ("Generals meet\n\nFour generals (of Pskov) met, with ministers and/or deputies.", None),
        ("Four generals (Pskov) - they met there.", None),
        ("", None),
    ],
)
def test_agency(text: str, wanted: str | None) -> None:
    assert agency(text) == wanted
