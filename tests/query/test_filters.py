"""Every parameter finds what it should, and a bad one is named."""

from urllib.parse import urlencode

import pytest
from django.http import QueryDict

from events.kinds import Attendance, Status, StatusDetail
from events.query import filters
from events.query.filters import BadQuery
from events.query.lists import LISTS, Row
from events.query.parameters import ACCEPTED, SORTS
from tests import factories as make
from tests.query.world import World

pytestmark = pytest.mark.usefixtures("world")


def ids(list_name: str, query: str) -> list[str]:
    asked = filters.parse(list_name, QueryDict(query))
    return [str(row["id"]) for row in LISTS[list_name].rows(asked)]


BAKU, MINSK, SUMMIT = "cis-cmd-77", "cis-cmd-78", "cis-chs-2030"
CFM, UNDATED = "cis-cfm-2019", "csto-cmd-undated"


ENGLISH, AMERICAN, RUSSIAN = "told-in-english", "told-in-american", "told-in-russian"
TEXTS = {
    ENGLISH: "Boris Stupnik flew over Saint Petersburg. Vodka for the organisation was told of.",
    AMERICAN: "Boris Stoopnik flew over St. Petersburg. Vodka for the organization was told of.",
    RUSSIAN: "Борис Ступник пролетел: внизу Санкт-Петербург и наводнение. Vodka.",
}
ALL = {ENGLISH, AMERICAN, RUSSIAN}


@pytest.mark.parametrize(
    ("words", "found"),
    [
        *((name, ALL) for name in ("Stupnik", "stoopnik", "Ступник", "Boris Stupnik", "«Борис Ступник»")),
        *((city, ALL) for city in ("Saint Petersburg", "“St. Petersburg”", "Санкт-Петербург")),
        ("Boris Stupnik Saint Petersburg vodka", ALL),
        ("Petersburg Stupnik", ALL),
        ("organisation vodka", {ENGLISH, AMERICAN}),
        ("«the organization was told»", {ENGLISH, AMERICAN}),
        ("stupnik наводнение", {RUSSIAN}),
        ("vodka -Stupnik", set()),
        ("vodka -“Борис Ступник”", set()),
        ("vodka -organization", {RUSSIAN}),
        ("наводнение or organisation", ALL),
        ("or Stupnik or", ALL),
    ],
)
@pytest.mark.parametrize("list_name", ["meetings", "articles"])
def test_words_find_names_by_every_spelling(list_name: str, words: str, found: set[str]) -> None:
    make.person("stupnik-test", "Boris Stupnik", "BY", "Boris Stoopnik", "Борис Ступник")
    told = {make.article(text, title=id): id for id, text in TEXTS.items()}
    for number, (report, id) in enumerate(told.items(), 60):
        make.meeting(id, ordinal=number, date="2012-06-05", city="", host=None, told_by=[report])
    asked = filters.parse(list_name, QueryDict(urlencode({"q": words})))
    names = {"meetings": "id", "articles": "title"}
    assert {row[names[list_name]] for row in LISTS[list_name].rows(asked)} == found


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", [SUMMIT, MINSK, CFM, BAKU, UNDATED]),
        ("sort=date", [BAKU, CFM, MINSK, SUMMIT, UNDATED]),
        ("sort=-ordinal", [MINSK, BAKU, CFM, SUMMIT, UNDATED]),
        ("body=CIS-CMD", [MINSK, BAKU]),
        ("body=cis-cmd&body=CIS-CHS", [SUMMIT, MINSK, BAKU]),
        ("country=AZ", [BAKU]),
        ("country=RU&sort=date", [BAKU, MINSK]),
        ("country=AM", [UNDATED]),
        ("absent=AM", [BAKU]),
        ("absent=RU", []),
        ("host=BY", [MINSK]),
        ("city=Baku", [BAKU]),
        ("city=Баку&city=minsk", [MINSK, BAKU]),
        ("person=orlov-test", [MINSK, BAKU]),
        ("person=Pavel+Orlow", [MINSK, BAKU]),
        ("person=закир+тестовый", [BAKU]),
        ("person=Zakir+Hasanov+the+Tester", [BAKU]),
        ("person=orlov-test&attendance=remote", [BAKU]),
        ("attendance=refused", [BAKU]),
        ("attendance=present&country=AZ", [BAKU]),
        ("attendance=remote&country=AZ", []),
        ("role=chief", [BAKU]),
        ("role=chief&person=hasanov-test", []),
        ("status=planned", [SUMMIT]),
        ("status=planned&status=held", [SUMMIT, MINSK, CFM, BAKU, UNDATED]),
        ("reviewed=yes", [SUMMIT]),
        ("reviewed=no&body=CIS-CHS", []),
        ("document=joint+work", [BAKU]),
        ("document=%22joint+work%22", []),
        ("document=%22plan+of+joint+work%22", [BAKU]),
        ("document=unknown", [SUMMIT, MINSK, CFM, UNDATED]),
        ("role=%22Chief%22", []),
        ("role=%22Chief+of+Staff%22", [BAKU]),
        ("year=2019", [CFM, BAKU]),
        ("year=2019&year=2020", [MINSK, CFM, BAKU]),
        ("year=unknown", [UNDATED]),
        ("source=example+agency", [BAKU]),
        ("source=unknown", [SUMMIT, MINSK, CFM, UNDATED]),
        ("city=unknown", [CFM]),
        ("host=unknown&host=BY", [MINSK, CFM]),
        ("country=unknown", [SUMMIT, CFM]),
        ("absent=unknown&body=CIS-CMD", [MINSK]),
        ("person=unknown", [SUMMIT, CFM, UNDATED]),
        ("person=unknown&attendance=present", [UNDATED]),
        ("person=unknown&person=hasanov-test&attendance=present", [BAKU, UNDATED]),
        ("attendance=unknown", [SUMMIT, CFM]),
        ("attendance=unknown&attendance=remote", [SUMMIT, CFM, BAKU]),
        ("from=2020", [SUMMIT, MINSK]),
        ("to=2019", [CFM, BAKU]),
        ("from=2019-11&to=2019-12", [CFM]),
        ("from=2019-10-31&to=2019-10-31", [CFM, BAKU]),
        ("from=2020-05-13&to=2020-05-13", [MINSK]),
        ("from=202X&to=202X", [MINSK]),
        ("from=2030-10-31", [SUMMIT]),
        ("from=..&to=2019", [CFM, BAKU]),
        ("q=baku", [BAKU]),
        ("q=orlow", [MINSK, BAKU]),
        ("q=Закир", [BAKU]),
        ("q=министры", [BAKU]),
        ("q=%22joint+work%22", [BAKU]),
        ("q=baku+or+minsk", [MINSK, BAKU]),
        ("q=session+-baku&body=CIS-CMD", [MINSK]),
        ("q=yerevan+orlow", [BAKU]),
        ("q=!!!", []),
        ("q=77", [BAKU]),
        ("q=78", [MINSK]),
        ("q=Баку", [BAKU]),
        ("q=Минск", [MINSK]),
        ("q=Белоруссия", []),
        ("q=Беларусь", [MINSK]),
        ("q=Армения", [BAKU, UNDATED]),
        ("q=армения+-баку", [UNDATED]),
        ("q=“joint+work”", [BAKU]),
        ("q=«joint+work»", [BAKU]),
        ("q=„work+joint“", []),
        ("q=«work+joint»", []),
        ("page=2", [SUMMIT, MINSK, CFM, BAKU, UNDATED]),
    ],
)
def test_meetings(query: str, found: list[str]) -> None:
    assert ids("meetings", query) == found


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("body=CIS-CMD&to=2019&sort=name", ["petrosyan-test", "orlov-test", "hasanov-test"]),
        ("country=RU&to=2019", ["orlov-test"]),
        ("absent=AM", ["petrosyan-test"]),
        ("country=AZ&absent=AM&sort=name", ["petrosyan-test", "hasanov-test"]),
        ("attendance=remote", ["orlov-test"]),
        ("q=zakir", ["hasanov-test", "orlov-test", "petrosyan-test"]),
        ("q=Тестовый", ["hasanov-test", "orlov-test", "petrosyan-test"]),
        ("q=сотрудничество", ["hasanov-test", "orlov-test", "petrosyan-test"]),
        ("q=сотрудничество&person=orlov-test", ["orlov-test"]),
        ('q="Chief+of+Staff"', ["orlov-test"]),
        ("q=77&absent=AM", ["petrosyan-test"]),
        ("q=Баку&person=orlov-test", ["orlov-test"]),
        ("q=«Chief+of+Staff»", ["orlov-test"]),
        ("q=Минск", ["orlov-test"]),
        ("role=chief", ["orlov-test"]),
        ("host=BY", ["orlov-test"]),
    ],
)
def test_attendees(query: str, found: list[str]) -> None:
    assert [row.partition("--")[2] for row in ids("attendees", query)] == found


@pytest.mark.parametrize(
    ("list_name", "query", "number"),
    [
        ("chairmanships", "", 2),
        ("chairmanships", "country=TM", 1),
        ("chairmanships", "from=2020", 1),
        ("chairmanships", "to=2019-06", 1),
        ("chairmanships", "from=2022", 0),
        ("chairmanships", "q=turkmenistan", 1),
        ("chairmanships", "body=CIS-CMD", 0),
        ("documents", "", 1),
        ("documents", "q=plan", 1),
        ("documents", "country=BY", 0),
        ("documents", "q=77", 1),
        ("documents", "q=Баку", 1),
        ("documents", "q=78", 0),
        ("documents", "document=nothing", 0),
        ("articles", "", 7),
        ("articles", "body=CIS-CMD", 2),
        ("articles", "q=agency", 1),
        ("articles", "from=2019-11-01&to=2019-11", 7),
        ("articles", "from=2019-11-02", 0),
        ("articles", "person=hasanov-test", 1),
        ("people", "q=orlow", 1),
        ("people", "q=Тестовый", 1),
        ("people", "q=tester", 1),
        ("people", "q=Шойгу&officials=yes", 1),
        ("people", "q=Shoygu&officials=yes", 1),
        ("people", "q=Армения", 1),
        ("chairmanships", "q=Туркменистан", 1),
        ("people", "body=CIS-CMD", 3),
        ("people", "body=CIS-CMD&from=2020", 1),
        ("people", "role=chief", 1),
        ("people", "country=AM&body=CIS-CMD", 1),
    ],
)
def test_other_lists(list_name: str, query: str, number: int) -> None:
    asked = filters.parse(list_name, QueryDict(query))
    assert len(list(LISTS[list_name].rows(asked))) == number
    assert LISTS[list_name].count(asked) == number


@pytest.mark.parametrize(
    ("query", "parameter", "words"),
    [
        ("colour=red", "colour", "no parameter"),
        ("body=XX", "body", "Near it: "),
        ("body=CIS-CMDD", "body", "CIS-CMD (Council of"),
        ("country=XX", "country", "knows no"),
        ("country=Rusia", "country", "RU (Russia)"),
        ("absent=RUS", "absent", "RU"),
        ("person=Pavel+Orlof", "person", "orlov-test (Pavel Orlov)"),
        ("city=Bakuu", "city", "Baku"),
        ("attendance=not-reported", "attendance", "knows no"),
        ("status=held&status=cancled", "status", "cancelled"),
        ("from=yesterday", "from", "is no date"),
        ("to=2019-02-30", "to", "is no date"),
        ("to=2019-13", "to", "is no date"),
        ("from=2019/2018", "from", "ends before"),
        ("year=19", "year", "four digits"),
        ("body=unknown", "body", "knows no"),
        ("source=Exmple+Agency", "source", "Example Agency"),
        ("from=2020&to=2019", "from", "backwards"),
        ("reviewed=perhaps", "reviewed", "yes or no"),
        ("sort=-colour", "sort", "use date"),
        ("page=0", "page", "from 1"),
        ("page=two", "page", "from 1"),
        ("page=%D9%A1", "page", "from 1"),
        ("page=99999999", "page", "from 1"),
        ("as_of=2026-11-23", "as_of", "not offered yet"),
        ("q=a&q=b", "q", "one value"),
        ("q=" + "a" * 501, "q", "501 characters"),
        ("q=a%00b", "q", "no text can hold"),
        ("city=a%00b", "city", "no text can hold"),
    ],
)
def test_bad_values_are_named(query: str, parameter: str, words: str) -> None:
    with pytest.raises(BadQuery) as caught:
        filters.parse("meetings", QueryDict(query))
    (problem,) = caught.value.problems
    assert problem.parameter == parameter
    assert words in problem.sentence


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ("status=past-mentio", "status knows no “past-mentio”. Near it: past-mention."),
        ("status=past+mention", ""),
        ("attendance=refusd", "attendance knows no “refusd”. Near it: refused."),
    ],
)
def test_a_word_of_a_closed_vocabulary_goes_by_its_code_alone(query: str, sentence: str) -> None:
    try:
        filters.parse("meetings", QueryDict(query))
        told = ""
    except BadQuery as bad:
        told = str(bad)
    assert told == sentence


def test_each_fault_is_a_problem_of_its_own() -> None:
    with pytest.raises(BadQuery) as caught:
        filters.parse("meetings", QueryDict("body=XX&country=QQ&colour=red&page=0"))
    assert {each.parameter for each in caught.value.problems} == {"body", "country", "colour", "page"}


def test_too_many_values_at_once() -> None:
    with pytest.raises(BadQuery, match="More than 100"):
        filters.parse("meetings", QueryDict("&".join(["body=CIS-CMD"] * 101)))


def test_a_parameter_of_another_list_is_named() -> None:
    with pytest.raises(BadQuery, match="no parameter of the list of people"):
        filters.parse("people", QueryDict("status=held"))


def test_empty_values_and_those_of_others_say_nothing() -> None:
    asked = filters.parse("meetings", QueryDict("q=&from=&body=&raw=1"), also={"raw"})
    assert asked == filters.default("meetings")


def test_the_query_string_leads_back_to_the_filter() -> None:
    query = "q=a+b&body=CIS-CMD&body=CIS-CHS&from=2019&reviewed=no&sort=date&page=3"
    asked = filters.parse("meetings", QueryDict(query))
    assert asked.query_string(page=3) == query
    assert filters.parse("meetings", QueryDict(asked.query_string())) == asked


@pytest.mark.parametrize(
    ("without", "changes", "expected"),
    [
        (None, {"page": 2}, "body=CIS-CMD&body=CIS-CHS&country=RU&page=2"),
        (None, {"sort": "date"}, "body=CIS-CMD&body=CIS-CHS&country=RU&sort=date"),
        ("body", {}, "country=RU"),
        (("body", "CIS-CMD"), {}, "body=CIS-CHS&country=RU"),
        (None, {"country": None}, "body=CIS-CMD&body=CIS-CHS"),
        (None, {"country": ("BY", "RU")}, "body=CIS-CMD&body=CIS-CHS&country=BY&country=RU"),
        (None, {"from": "2019"}, "body=CIS-CMD&body=CIS-CHS&country=RU&from=2019"),
    ],
)
def test_links_change_one_thing(
    without: str | tuple[str, str] | None, changes: dict[str, object], expected: str
) -> None:
    query = QueryDict("body=CIS-CMD&body=CIS-CHS&country=RU&page=4")
    assert filters.parse("meetings", query).query_string(without, **changes) == expected


def test_chips_name_codes_in_words() -> None:
    asked = filters.parse("meetings", QueryDict("country=ru&person=Pavel+Orlow&sort=date"))
    assert asked.active() == [("country", "RU"), ("person", "orlov-test")]
    assert asked.labels == {("country", "RU"): "Russia", ("person", "orlov-test"): "Pavel Orlov"}


def test_undated_meetings_are_counted_when_a_range_leaves_them_out() -> None:
    meetings = LISTS["meetings"]
    assert meetings.undated(filters.parse("meetings", QueryDict("from=2019"))) == 1
    assert meetings.undated(filters.parse("meetings", QueryDict("from=2019&body=CIS-CMD"))) == 0
    assert meetings.undated(filters.parse("meetings", QueryDict(""))) == 0


@pytest.mark.parametrize("list_name", LISTS)
def test_every_order_of_every_list_works_both_ways(list_name: str) -> None:
    for sort in SORTS[list_name]:
        forward, back = (ids(list_name, f"sort={minus}{sort}") for minus in ("", "-"))
        assert sorted(forward) == sorted(back)


@pytest.mark.parametrize("list_name", LISTS)
def test_every_accepted_parameter_is_taken(list_name: str) -> None:
    sample = {
        "q": "Baku", "body": "CIS-CMD", "country": "RU", "absent": "AM", "person": "orlov-test", "host": "AZ",
        "city": "Baku", "attendance": "present", "role": "minister", "status": "held", "from": "2019",
        "to": "2020", "document": "plan", "reviewed": "no", "officials": "yes", "year": "2019",
        "source": "Example Agency",
        "sort": next(iter(SORTS[list_name])), "page": "1",
    }  # fmt: skip
    for name in ACCEPTED[list_name]:
        ids(list_name, QueryDict(f"{name}={sample[name]}").urlencode())


@pytest.mark.parametrize("list_name", ["meetings", "attendees"])
@pytest.mark.parametrize(
    ("status", "detail", "day", "shown"),
    [
        (Status.PLANNED, "", "2100-05-12", "planned"),
        (Status.PLANNED, StatusDetail.CANCELLED, "2100-05-12", "cancelled"),
        (Status.PLANNED, StatusDetail.POSTPONED, "2100-05-12", "postponed"),
        (Status.HELD, StatusDetail.UNDER_WAY, "2100-05-12", "under-way"),
        (Status.HELD, StatusDetail.UNDER_WAY, "2010-05-12", "held"),
        (Status.HELD, "", "2010-05-12", "held"),
    ],
)
def test_rows_of_a_status_are_those_that_show_it(
    world: World, list_name: str, status: str, detail: str, day: str, shown: str
) -> None:
    meeting = make.meeting("told", ordinal=60, date=day, status=status, status_detail=detail)
    make.attendee(meeting, make.person("somebody", "Some Body", "KZ"))
    key = "id" if list_name == "meetings" else "meeting_id"
    words = [*Status, *StatusDetail]
    found = [w for w in words if "told" in {row[key] for row in rows_of(list_name, f"status={w}")}]
    assert found == [shown]
    assert [row["status"] for row in rows_of("meetings", "") if row["id"] == "told"] == [shown]


def test_who_is_expected_has_taken_part_in_nothing(world: World) -> None:
    meeting = make.meeting("told", date="2100-05", status=Status.PLANNED)
    guest = make.person("somebody", "Some Body", "KZ")
    make.attendee(meeting, guest, attendance=Attendance.EXPECTED)
    assert "told" not in {row["meeting_id"] for row in rows_of("attendees", "country=KZ")}
    assert "told" in {row["meeting_id"] for row in rows_of("attendees", "attendance=expected")}


def rows_of(list_name: str, query: str) -> list[Row]:
    return list(LISTS[list_name].rows(filters.parse(list_name, QueryDict(query))))


@pytest.mark.parametrize("words", ["сотрудничество", "Minsk", "Hasanov", "plan", "nowhere"])
@pytest.mark.parametrize("list_name", ["attendees", "documents"])
def test_words_find_the_rows_of_all_meetings_that_they_find(list_name: str, words: str) -> None:
    meetings = set(ids("meetings", f"q={words}"))
    everything = {row["id"] for row in rows_of(list_name, "") if row["meeting_id"] in meetings}
    assert everything <= set(ids(list_name, f"q={words}"))
