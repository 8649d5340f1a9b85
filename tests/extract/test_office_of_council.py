"""The office of a name without one is understood from the council, and the claim says so."""

from __future__ import annotations

import pytest

from tests.extract.helpers import main

CMD = "BAKU, 7 May 2019 (Sample) - The CIS Council of Defence Ministers met in Baku on Tuesday. "


def _rules(text: str) -> set[str]:
    return {evidence.rule for evidence in main(text).attendees[0].evidence}


@pytest.mark.parametrize(
    "words",
    [
        "Kazakhstan's Marat Samplov signed the protocol.",
        "Kazakhstan was represented by Marat Samplov.",
        "The session was opened by the host, Vagif Testaliyev.",
    ],
)
def test_an_office_that_is_not_printed_rests_on_the_councils_words(words: str) -> None:
    attendee = main(CMD + words).attendees[0]
    assert attendee.role == "Minister of Defence"
    assert [e.span.quote for e in attendee.evidence if e.rule == "office-of-council"] == [
        "CIS Council of Defence Ministers"
    ]


@pytest.mark.parametrize(
    "words",
    [
        "Kazakh Defence Minister Marat Samplov signed the protocol.",
        "Belarus's Andrei Ravkov signed the protocol.",
        "Kazakhstan was represented by its ambassador, Marat Samplov.",
    ],
)
def test_an_office_that_is_printed_or_known_is_not_understood(words: str) -> None:
    assert "office-of-council" not in _rules(CMD + words)
