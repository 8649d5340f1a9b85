"""Bytes to text. UTF-8 first, for hardly any other text passes as UTF-8 by chance; then what the
carrier declares; then, for what is left, the letters' frequency tells."""

from __future__ import annotations

import codecs
import re
from typing import Final

# Longest first: the mark of UTF-32 begins with the mark of UTF-16.
MARKS: Final = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
MAGIC: Final = {
    b"%PDF-": "a PDF document",
    b"PK\x03\x04": "a packed or office document",
    b"\xd0\xcf\x11\xe0": "an old office document",
    b"\x89PNG": "a picture",
    b"\xff\xd8\xff": "a picture",
    b"GIF8": "a picture",
    b"\x1f\x8b": "a gzip archive",
    b"{\\rtf": "a rich-text document",
    b"\x7fELF": "a program",
}
HARMLESS: Final = b"\t\n\v\f\r\x1a\x1b"
CONTROLS: Final = bytes(code for code in range(1, 32) if code not in HARMLESS)
CONTROL_SHARE: Final = 0.01
"""More control characters than this share are found in no text."""

DECLARED: Final = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([A-Za-z0-9_-]{2,20})""", re.I)
KNOWN: Final = re.compile(r"(?:windows-|cp)\d{3,4}|koi8-[ru]|iso-?8859-\d{1,2}|latin-?1", re.I)

CYRILLIC: Final = ("cp1251", "koi8-r", "iso8859-5", "cp866")
# The ten commonest letters make up 65 % of running Russian text (Национальный корпус русского языка).
COMMON: Final = frozenset("оеаинтсрвл")
COMMON_SHARE: Final = 0.5
FEWEST_LETTERS: Final = 12
"""Fewer letters than these let chance decide."""
# What Western typography adds to ASCII in Windows-1252: quotes, dashes, ellipsis, accented letters.
TYPOGRAPHY: Final = frozenset("‘’“”„–—…•€£§©®°«»·\xa0™")


class Undecodable(ValueError):
    """The bytes are no text, or none that can be told; the message is one sentence."""


def decode(content: bytes, media_type: str | None = None) -> str:
    """Return the text without its byte order mark; raises `Undecodable`."""
    for mark, encoding in MARKS:
        if content.startswith(mark):
            return _by_mark(content, encoding)
    _refuse_binary(content)
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError as error:
        _refuse_surrogates(content)
        text = _declared(content, media_type) or _detected(content)
        if text is None:
            raise Undecodable(
                f"The encoding cannot be told: it is not UTF-8 (byte {error.start}), and no other fits; "
                "write the file anew as UTF-8."
            ) from error
        return text


def _by_mark(content: bytes, encoding: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        name = encoding.removesuffix("-sig").upper()
        raise Undecodable(
            f"It begins as {name}, but breaks it at byte {error.start}; write the file anew as UTF-8."
        ) from error


def _refuse_binary(content: bytes) -> None:
    for magic, name in MAGIC.items():
        if content.startswith(magic):
            raise Undecodable(f"This is {name}, not text; give its text.")
    nulls = content.count(b"\0")
    controls = len(content) - len(content.translate(None, CONTROLS))
    if nulls > 1 or controls > CONTROL_SHARE * len(content):
        hint = " (or UTF-16 without its byte order mark)" if nulls else ""
        raise Undecodable(f"This is binary data, not text{hint}.")
    if nulls:
        at = content.index(b"\0")
        raise Undecodable(f"The text holds a NUL character at byte {at}, which no text has; remove it.")


def _refuse_surrogates(content: bytes) -> None:
    """Halves of UTF-16 pairs written as if they were characters: nearly UTF-8, and never text."""
    try:
        text = content.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return
    at = next(place for place, letter in enumerate(text) if "\ud800" <= letter <= "\udfff")
    raise Undecodable(
        f"The text holds half a character (lone surrogate U+{ord(text[at]):04X}) at position {at}; "
        "write the file anew as UTF-8."
    )


def _declared(content: bytes, media_type: str | None) -> str | None:
    for place in ((media_type or "").encode("ascii", "ignore"), content[:2048]):
        found = DECLARED.search(place)
        name = found[1].decode("ascii") if found else ""
        if KNOWN.fullmatch(name) and (text := _strictly(content, name)) is not None:
            return text
    return None


def _detected(content: bytes) -> str | None:
    candidates = [(_russianness(text), text) for name in CYRILLIC if (text := _strictly(content, name))]
    share, best = max(candidates, default=(0.0, ""))
    if share >= COMMON_SHARE:
        return best
    western = _strictly(content, "cp1252")
    return western if western is not None and _is_western(western) else None


def _strictly(content: bytes, encoding: str) -> str | None:
    try:
        return content.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def _russianness(text: str) -> float:
    """The share of the commonest Russian letters among all that is not ASCII."""
    foreign = [letter for letter in text if letter > "\x7f"]
    return sum(letter in COMMON for letter in foreign) / max(len(foreign), FEWEST_LETTERS)


def _is_western(text: str) -> bool:
    """Whether the few characters beyond ASCII are typography, or small letters inside words."""
    foreign = [at for at, letter in enumerate(text) if letter > "\x7f"]
    if len(foreign) > len(text) // 10 + 2:
        return False
    return all(text[at] in TYPOGRAPHY or (text[at].isalpha() and _in_word(text, at)) for at in foreign)


def _in_word(text: str, at: int) -> bool:
    around = text[max(at - 1, 0) : at] + text[at + 1 : at + 2]
    return any(letter.isascii() and letter.isalpha() for letter in around)
