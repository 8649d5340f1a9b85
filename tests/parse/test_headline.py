"""A plain text's headline is the first line that says something."""

import pytest

from events.parse.headline import LONGEST, headline


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Generals meet on the Neva\n\nThey met.", "Generals meet on the Neva"),
        ("URL: https://example.org/a\n\nGenerals meet on the Neva\nThey met.", "Generals meet on the Neva"),
        ("03.02.2011 11:20 -7°C\nHome > News\n\nGenerals meet on the Neva", "Generals meet on the Neva"),
        ("All news\n\nМинистры собрались на берегу Невы", "Министры собрались на берегу Невы"),
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
