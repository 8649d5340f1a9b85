"""Dates and codes in words."""

from datetime import date
from types import SimpleNamespace

import pytest
from django.utils.translation import override

from events.kinds import Attendance, Status, StatusDetail, Verdict, read_out
from events.query.pages.names import MeetingLink
from events.telling import tell
from events.templatetags.portal import is_russian, is_web, whole_years
from events.words.claims import claim_words
from events.words.dates import edtf_words, rests_on
from events.words.names import body_full, country_name, word
from events.words.titles import expected_words, named, ordinal, titled

DATES = [
    ("2019-10-31", "31 October 2019", "31 октября 2019"),
    ("2019-10", "October 2019", "октябрь 2019"),
    ("2019", "2019", "2019"),
    ("2019-23", "autumn 2019", "осень 2019"),
    ("2019-10-12/..", "after 11 October 2019", "после 11 октября 2019"),
    ("../2019-10-11", "before 12 October 2019", "до 12 октября 2019"),
    ("2019-10/..", "October 2019 or later", "октябрь 2019 или позже"),
    ("2019-10-30/2019-10-31", "30–31 October 2019", "30–31 октября 2019"),
    ("2019-10-31/2019-11-01", "31 October 2019 – 1 November 2019", "31 октября 2019 – 1 ноября 2019"),
    ("2019-10/2020-03", "between October 2019 and March 2020", "в пределах октябрь 2019 — март 2020"),
    ("XXXX-10-11", "11 October, year not known", "11 октября, год неизвестен"),
    ("2019~", "about 2019", "около 2019"),
    ("2019-10?", "perhaps October 2019", "возможно, октябрь 2019"),
    ("201X", "2010s", "2010-е"),
    ("", "date not known", "дата неизвестна"),
    ("soon", "soon", "soon"),
]


@pytest.mark.parametrize(("edtf", "english", "russian"), DATES)
def test_date_keeps_its_precision(edtf: str, english: str, russian: str) -> None:
    with override("en"):
        assert edtf_words(edtf) == english
    with override("ru"):
        assert edtf_words(edtf) == russian


PUBLICATION = tell("publication ({edtf}: {reason})", edtf="2019-10-10", reason="the dateline")
BASES = [
    (PUBLICATION, "counted from the publication", "от публикации"),
    (tell("the sitting ({edtf})", edtf="2008-07"), "counted from a sitting", "от заседания"),
    (tell("the year {year} that the text opens with", year=2008), "counted from the year", "от года"),
    (tell("the month of publication: {reason}", reason=PUBLICATION), "the month of the", "месяц публикации"),
    ("words of an older reading", "counted from another date", "от другой даты"),
]


@pytest.mark.parametrize(("base", "english", "russian"), BASES)
def test_a_relative_date_rests_on_what_it_is_counted_from(base: str, english: str, russian: str) -> None:
    counted = tell("“{words}” counted from {base}", words="this month", base=base)
    meeting = SimpleNamespace(
        date_basis="relative", date_reasons=(tell("{words}: {reason}", words="x", reason=counted),)
    )
    with override("en"):
        assert english in rests_on(meeting)
    with override("ru"):
        assert russian in rests_on(meeting)


def test_a_printed_date_rests_on_its_print_whatever_agrees_with_it() -> None:
    assert rests_on(SimpleNamespace(date_basis="explicit", date_reasons=(PUBLICATION,))) == word("explicit")


@pytest.mark.parametrize(
    ("number", "words"),
    [(1, "1st"), (2, "2nd"), (3, "3rd"), (11, "11th"), (77, "77th"), (112, "112th"), (None, "")],
)
def test_ordinal(number: int | None, words: str) -> None:
    with override("en"):
        assert ordinal(number) == words


def test_codes_have_names() -> None:
    with override("en"):
        assert country_name("AM") == "Armenia"
        assert body_full("CIS-CFM") == "CIS Council of Foreign Ministers"
        assert body_full("OTHER") == "Other body"
        assert body_full("JOINT-DM") == "Joint meeting of defence ministers of the CIS, CSTO and SCO"
    with override("ru"):
        assert country_name("AM") == "Армения"


@pytest.mark.parametrize(
    ("code", "title", "words"),
    [
        (
            "CIS-CMD",
            "77th session of the Council of Defence Ministers",
            "77th session of the CIS Council of Defence Ministers",
        ),
        (
            "CSTO-CMD",
            "Session of the CSTO Council of Defence Ministers",
            "Session of the CSTO Council of Defence Ministers",
        ),
        ("CIS-CMD", "The Baku talks", "The Baku talks"),
        ("OTHER", "Meeting of Belarus and Russia", "Meeting of Belarus and Russia"),
    ],
)
def test_title_names_the_organisation(code: str, title: str, words: str) -> None:
    link = MeetingLink("a", title, code, None, "2019", None, None, "Baku", "", "held", "", False)
    with override("en"):
        assert titled(link) == words
        assert named(link) == f"{words}, Baku, 2019"


def test_claim_in_words() -> None:
    value = {"name": "Pavel Orlov", "country": "RU", "role": None, "attendance": "refused"}
    with override("en"):
        assert claim_words(value, "attendee") == "Pavel Orlov, Russia, refused to come"
        assert claim_words(77, "ordinal") == "77"


def test_language_of_a_quote() -> None:
    assert is_russian("Министры собрались в Баку (Baku).")
    assert not is_russian("Ministers met in Баку.")


def test_only_web_addresses_become_links() -> None:
    assert is_web("https://example.org/a")
    assert not is_web("javascript:alert(1)")


def test_whole_years_need_no_days() -> None:
    assert whole_years(SimpleNamespace(date_from=date(2019, 1, 1), date_to=date(2019, 12, 31)))
    assert not whole_years(SimpleNamespace(date_from=date(2019, 7, 1), date_to=None))


EXPECTED = [
    (Status.PLANNED, "", None, 1, "ожидается"),
    (Status.PLANNED, "", None, 3, "ожидаются"),
    (Status.PLANNED, "", date(2010, 5, 12), 1, "ожидалось"),
    (Status.PLANNED, "", date(2010, 5, 12), 3, "ожидались"),
    (Status.PLANNED, "", date(2010, 5, 12), 8, "ожидалось"),
    (Status.HELD, "", date(2010, 5, 12), 8, "ожидалось"),
    (Status.PLANNED, StatusDetail.CANCELLED, None, 21, "должно было участвовать"),
    (Status.PLANNED, StatusDetail.POSTPONED, None, 2, "должны были участвовать"),
]


@pytest.mark.parametrize(("status", "detail", "last", "number", "words"), EXPECTED)
def test_what_was_expected_of_states_agrees_with_their_number(
    status: str, detail: str, last: date | None, number: int, words: str
) -> None:
    meeting = MeetingLink("a", "A", "CIS-CMD", None, "", None, last, "", "", status, detail, False)
    with override("ru"):
        assert expected_words(number, meeting) == words


def test_sentences_of_disputes_say_the_words_of_the_pages() -> None:
    with override("en"):
        for member in (*Status, *StatusDetail, *Attendance, *Verdict):
            assert read_out(member) == word(member)
