"""Addresses that carriers give of themselves."""

from __future__ import annotations

from urllib.parse import urlsplit


def web_address(text: object) -> str | None:
    """The address when it is a whole http or https one, else None: it becomes a link on a page.

    One with a user name or password is none: readers would see it.
    """
    if not isinstance(text, str):
        return None
    try:
        parts = urlsplit(text.strip())
    except ValueError:
        return None
    is_whole = parts.scheme in {"http", "https"} and parts.hostname and "@" not in parts.netloc
    return text.strip() if is_whole else None
