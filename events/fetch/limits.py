"""How much may come in at once. A limit keeps one hostile or mistaken input from stopping the rest."""

from __future__ import annotations

from typing import Final

MEGABYTE: Final = 1_000_000

PAGE_BYTES: Final = 8 * MEGABYTE
"""Bytes of one file or page, after decompression."""

LINE_BYTES: Final = 8 * MEGABYTE
"""Bytes of one line of an NDJSON stream; the stream itself may have any length."""

TOTAL_SECONDS: Final = 15.0
"""Time for one address, redirects included."""

STEP_SECONDS: Final = 5.0
"""Time to connect, and to wait for each piece of an answer."""

REDIRECTS: Final = 5


def megabytes(size: int) -> str:
    """The size in words: `50.0 MB`."""
    return f"{size / MEGABYTE:.1f} MB"


def too_large(what: str, size: int, limit: int) -> str:
    """The sentence for input that is larger than it may be."""
    return (
        f"{what} has {megabytes(size)}; at most {megabytes(limit)} are read. Split it or give the text alone."
    )
