"""Addresses that carriers give of themselves."""

from __future__ import annotations

from urllib.parse import urlsplit


def web_address(text: object) -> str | None:
    """The address when it is a whole http or https one, else None: it becomes a link on a page."""
    if not isinstance(text, str):
        return None
    try:
        parts = urlsplit(text.strip())
    except ValueError:
        return None
    return text.strip() if parts.scheme in {"http", "https"} and parts.hostname else None
