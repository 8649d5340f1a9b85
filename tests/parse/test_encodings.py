"""Bytes to text: what is read, and what is refused in which words."""

import pytest

from events.parse.encodings import Undecodable, decode

RUSSIAN = 'Министры обороны собрались в Минске, сообщили в ведомстве. "Повестка согласована", - сказал он.'
TYPESET = "Ministers met on Friday – “a working session”, the café owner’s guest said… It cost €5."


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1251", "koi8-r", "cp866", "iso8859-5"],
)
def test_russian_is_read_in_every_usual_encoding(encoding: str) -> None:
    assert decode(RUSSIAN.encode(encoding)) == RUSSIAN


@pytest.mark.parametrize("order", ["le", "be"])
def test_utf_16_is_read_by_its_mark(order: str) -> None:
    content = f"\ufeff{RUSSIAN}".encode(f"utf-16-{order}")
    assert decode(content) == RUSSIAN


def test_western_typography_is_read() -> None:
    assert decode(TYPESET.encode("cp1252")) == TYPESET


def test_what_the_carrier_declares_settles_what_frequency_cannot() -> None:
    short = "Чу!".encode("koi8-r")
    with pytest.raises(Undecodable):
        decode(short)
    assert decode(short, "text/plain; charset=KOI8-R") == "Чу!"
    assert decode(b'<meta charset="koi8-r">' + short).endswith("Чу!")


def test_utf_8_is_believed_before_a_wrong_declaration() -> None:
    assert decode(RUSSIAN.encode(), "text/html; charset=windows-1251") == RUSSIAN


def test_a_declaration_names_an_encoding_of_text_or_is_passed_over() -> None:
    with pytest.raises(Undecodable):
        decode(b"\xff\xfa\x81\x8d", "text/plain; charset=unicode_escape")


def test_line_ends_and_spaces_stay() -> None:
    assert decode(b"a\r\n\tb \r\n\n") == "a\r\n\tb \r\n\n"


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", "a PDF document"),
        (b"PK\x03\x04rest", "a packed or office document"),
        (b"\x89PNG\r\n\x1a\nrest", "a picture"),
        (bytes(range(256)), "binary data"),
        (bytes(range(1, 32)) * 9, "binary data"),
        (RUSSIAN.encode("utf-16-le"), "UTF-16 without its byte order mark"),
        (b"One\0 NUL", "NUL character at byte 3"),
        (b"half \xed\xa0\x80 a letter", "lone surrogate U+D800) at position 5"),
        (b"\xff\xfea\x00\x00\xd8b\x00", "begins as UTF-16, but breaks it at byte 4"),
        (RUSSIAN.encode() + b"\xff", "not UTF-8 (byte 171)"),
        (b"\x81\x8d\x8f\x90\x9d", "encoding cannot be told"),
    ],
)
def test_what_is_no_text_is_refused(content: bytes, words: str) -> None:
    with pytest.raises(Undecodable) as refused:
        decode(content)
    assert words in str(refused.value)
