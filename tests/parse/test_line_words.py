"""Odd fields of an NDJSON line: long numbers, addresses with passwords."""

from events.parse import parse
from events.records import Fetched, ParsedArticle, Refusal
from tests.fetch.test_names import NOW


def line(content: str) -> ParsedArticle | Refusal:
    (item,) = parse(Fetched(content.encode(), "a.ndjson:1", NOW, media_type="application/x-ndjson"))
    return item


def test_a_number_without_end_is_refused_in_words() -> None:
    for content in ('{"id": %s, "text": "The council met."}', "%s", '{"text": %s}', '{"text": -%s}'):
        refusal = line(content % ("9" * 5000))
        assert refusal.reason.startswith("The line holds a number of 500")
        assert refusal.reason.endswith("digits; leave it out, or quote it.")


def test_an_address_with_a_password_is_refused_unseen() -> None:
    for scheme in ("https", "ftp"):
        refusal = line(f'{{"text": "The council met.", "url": "{scheme}://user:hidden@wire.example/"}}')
        assert "without a user name and password" in refusal.reason and "hidden" not in refusal.reason
