"""What a reading sets aside and why, what its rules mean, and the page of words for a person."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from events import rules
from events.extract import as_text, claims_of, read
from events.extract.output.explanation import EXAMPLES
from events.records import ParsedArticle, Reading, SetAside

ARTICLES = sorted((Path(__file__).parent / "articles" / "texts").glob("*.txt"))
OPENING = "On 5 May 2015 the CIS Council of Defence Ministers held its 68th session in Minsk. "
UNTIED = "No words about the name say that its bearer was there or stayed away."


def explained(text: str) -> Reading:
    return read(ParsedArticle(text, "sample"), explained=True)


def asides(text: str) -> dict[tuple[str, str], str]:
    """(what, words) → why."""
    return {(aside.what.value, aside.span.quote): aside.reason for aside in explained(text).set_aside}


@pytest.mark.parametrize(
    ("text", "what", "words", "why"),
    [
        ("The spokesman denied reports that the CIS Council of Defence Ministers would meet in Baku.",
         "meeting", "CIS Council of Defence Ministers", "The words before it deny it."),
        ("Utopia proposed that the CIS Council of Defence Ministers meet in Baku on 5 May 2015.",
         "meeting", "CIS Council of Defence Ministers", "It is only proposed, or it is open whether it will meet."),
        ("The CIS Council of Defence Ministers will not meet in May 2015.",
         "meeting", "CIS Council of Defence Ministers", "The sentence says that it does not meet, or only may."),
        ("Imagine that the CIS Council of Defence Ministers met in Baku on 5 May 2015.",
         "meeting", "CIS Council of Defence Ministers", "The whole sentence only supposes it."),
        ("On 5 May 2015 the CIS defence ministers laid wreaths in Minsk.",
         "meeting", "CIS defence ministers", "They only travel, visit or lay wreaths; that they sit is not said."),
        ("The CIS Council of Defence Ministers has a new anthem.",
         "meeting", "CIS Council of Defence Ministers",
         "The body is named, but no sentence has it meet on a day, at a place or by a word for a sitting."),
        (OPENING + "Former Russian defence minister Sergei Ivanov praised the session in a book.",
         "person", "Sergei Ivanov", "Named as a former holder of the office."),
        (OPENING + "Russian Defence Minister Sergei Shoigu sent greetings to the participants.",
         "person", "Sergei Shoigu", "The sentence tells of greetings; whoever sends them need not come."),
        (OPENING + "Russian Foreign Minister Sergei Lavrov praised the session.",
         "person", "Sergei Lavrov", "The office read, Minister of Foreign Affairs, has no seat in CIS-CMD."),
        (OPENING + "Armenian Defence Minister Seyran Ohanyan was on a visit to Paris.",
         "person", "Seyran Ohanyan", "Said to be elsewhere, but not to be missed or replaced."),
        (OPENING + "The name of Kazakh Defence Minister Imangali Tasmagambetov stood on a poster.",
         "person", "Imangali Tasmagambetov", UNTIED),
        (OPENING + "Ivan Primerov wrote this report.",
         "person", "Ivan Primerov",
         "If it is a name: no office, rank or state stands with it, and the reference facts do not know it."),
        (OPENING + "The exercise saw Armenia, Belarus and Moldova on one side.",
         "state", "Moldova", "The sentence lists members, sides of an exercise or of a talk, not who came."),
        (OPENING + "The Council was founded on 14 February 1992.",
         "date", "14 February 1992", "It dates a founding or a treaty."),
        (OPENING + "The guests will depart on 7 May.", "date", "7 May", "It is a day of travel."),
        (OPENING + "The programme runs until 31 December 2020.",
         "date", "31 December 2020", "It ends a term or dates a paper."),
        (OPENING + "The band played on 9 March.", "date", "9 March", "No sitting takes its date from it."),
        (OPENING + "A delegate had flown in from Tashkent.",
         "place", "Tashkent", "Named, but not as the place where a sitting was."),
        ("ASTANA. " + OPENING, "place", "ASTANA",
         "It tells where the report was written; no sitting takes its place from it."),
        (OPENING + "A draft agreement on mountain training was put off.",
         "document", "draft agreement on mountain training",
         "It is said to be put off, withdrawn or not there, so the sitting did nothing with it."),
        (OPENING + "The plan of mountain training is long.",
         "document", "plan of mountain training", "The sentence does not say that the sitting did anything with it."),
        (OPENING + "The Belarusian minister chaired the session.",
         "chairmanship", "chaired",
         "No phrase says who holds the chair of an organisation or council; to chair one sitting is no term."),
        (OPENING + "If Belarus had chaired the CIS, it would have been cheaper.",
         "chairmanship", "chaired", "The sentence denies or only supposes what it says."),
        ("Last updated 7 May 2015\n\n5 May 2015\n\n" + OPENING,
         "published", "7 May 2015", "The words beside it are of the page: an update, a clock, the weather, an archive."),
    ],
)  # fmt: skip
def test_a_candidate_that_is_not_believed_has_its_reason(text: str, what: str, words: str, why: str) -> None:
    assert asides(text).get((what, words)) == why


def test_who_comes_in_by_another_sentence_is_not_set_aside() -> None:
    poster = "The name of Russian Defence Minister Sergei Shoigu stood on a poster. "
    assert ("person", "Sergei Shoigu") in asides(OPENING + poster)
    assert ("person", "Sergei Shoigu") not in asides(OPENING + poster + "Shoigu attended the session.")


def test_a_text_without_a_meeting_asks_for_nobody() -> None:
    told = asides("Russian Defence Minister Sergei Shoigu opened a school in Kazan on 5 May 2015.")
    assert not told


def test_nothing_is_kept_unless_it_is_asked_for() -> None:
    text = OPENING + "The Council was founded on 14 February 1992."
    plain = read(ParsedArticle(text, "sample"))
    assert plain.set_aside == ()
    assert replace(explained(text), set_aside=()) == plain


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_every_aside_is_verbatim_and_every_rule_has_a_meaning(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    reading = explained(text)
    assert explained(text) == reading
    told = [(aside.what, aside.span) for aside in reading.set_aside]
    assert len(set(told)) == len(told)
    for aside in reading.set_aside:
        assert text[aside.span.start : aside.span.end] == aside.span.quote
        assert aside.reason.endswith(".")
    for claim in claims_of("a", reading):
        assert rules.meaning(claim.rule, EXAMPLES.get(claim.rule)).endswith(".")
    assert "{'" not in as_text(path.name, text, reading, 100)


def test_the_explanation_shows_each_sentence_with_its_notes() -> None:
    text = OPENING + "The Council was founded on 14 February 1992."
    lines = as_text("minsk.txt", text, explained(text), 100).splitlines()
    assert lines[0].startswith("== minsk.txt ==")
    assert lines.index(OPENING.strip()) < lines.index("The Council was founded on 14 February 1992.")
    assert "    + m1 ordinal No. 68 “68th” [ordinal]" in lines
    assert "    - date “14 February 1992”: It dates a founding or a treaty." in lines
    assert (
        "    ordinal: The number of a sitting, in digits, letters or words: “77th session”, “LXXVII”."
        in lines
    )
    assert max(map(len, lines)) <= 100


def test_a_text_without_a_meeting_says_why() -> None:
    text = "Border guards won the cup."
    assert "No meeting: No statutory body" in as_text("cup.txt", text, explained(text), 100)


def test_a_text_cannot_steer_the_terminal() -> None:
    text = OPENING + "\x1b[2J\u202e The end."
    assert "\x1b" not in as_text("a\x1b", text, explained(text), 100)


def test_the_reasons_are_one_plain_sentence_each() -> None:
    found: list[SetAside] = []
    for path in ARTICLES:
        found += explained(path.read_text(encoding="utf-8")).set_aside
    assert len({aside.what for aside in found}) == 8
    for reason in {aside.reason for aside in found}:
        assert reason[0].isupper()
        assert "\n" not in reason
