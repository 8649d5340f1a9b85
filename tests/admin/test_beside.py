"""The articles beside a meeting's form: each value leads to its words, and the words back to their field."""

import pytest
from django.db import IntegrityError, transaction
from django.urls import reverse

from events.admin import beside
from events.kinds import Field, Verdict
from events.models import Attendee, Decision, Meeting
from tests import factories as make
from tests.admin.conftest import ADDRESS, TEXT, TOLD, Desk, differences, tell


def test_a_value_leads_to_its_words_and_the_words_back_to_their_row(desk: Desk) -> None:
    page = desk.read()
    row = page.get_element_by_id("artem-lusinyan")
    ways = {link.get("href") for link in row.xpath(".//*[contains(@class, 'said')]/a")}
    assert len(ways) == 1
    anchor = page.get_element_by_id(ways.pop()[1:])
    (words,) = anchor.xpath("following-sibling::mark[1]")
    assert words.text_content() == "Artem Lusinyan"
    assert words.xpath("./a/@href") == ["#artem-lusinyan"]
    assert page.xpath("//mark[.='5 June 2015']/a/@href") == ["#id_date"]
    (text,) = page.find_class("desk-words")
    assert text.text_content() == TEXT


def test_of_a_long_text_the_part_with_the_meeting_stands_beside_it(desk: Desk) -> None:
    tell(f"{'Weather. ' * 9000}\n{TEXT}\n{'Sports. ' * 9000}", TOLD, title="A long one")
    texts = [one.text_content() for one in desk.read().find_class("desk-words")]
    assert [len(text) < beside.LONGEST for text in texts] == [True, True]
    assert all(TEXT in text for text in texts)


def test_what_a_sixth_article_says_is_a_link_away(desk: Desk) -> None:
    for number in range(6):
        tell(f"{TEXT} Said {number} times.", [one for one in TOLD if one[0] is not Field.CITY])
    page = desk.read()
    assert len(page.find_class("desk-words")) == 5
    ways = page.xpath("//tr[@id='artem-lusinyan']//a/@href")
    assert any(way.startswith("/articles/") for way in ways)
    inside = {way[1:] for way in page.xpath("//form[@id='meeting_form']//a/@href") if way.startswith("#")}
    assert inside <= set(page.xpath("//@id"))


LATE = f"{TEXT}\nAlso there: Kairat Aman\nof Kazakhstan 🕊 and Kairat Aman, his namesake."


@pytest.fixture
def late(desk: Desk) -> str:
    """A second article, which names somebody whom the rules did not read."""
    return tell(LATE, TOLD, title="A late telling")


FOUND = {
    "nearest to where they were selected": ({"start": str(LATE.rindex("Kairat") - 2)}, LATE.rindex("Kairat")),
    "first, without a place": ({}, LATE.index("Kairat")),
    "across the end of a line": ({"quote": "Kairat Aman\r\nof Kazakhstan"}, LATE.index("Kairat")),
}


@pytest.mark.parametrize(("typed", "start"), FOUND.values(), ids=FOUND)
def test_somebody_added_by_words_of_an_article_leads_to_them(
    desk: Desk, late: str, typed: dict[str, str], start: int
) -> None:
    row = {"quote": "Kairat Aman", "article": late, "country": "KZ"} | typed
    desk.correct(**{f"new-0-{part}": value for part, value in row.items()})
    said = Decision.objects.get().value["said"]
    assert (said["article"], said["start"]) == (late, start)
    assert LATE[said["start"] : said["end"]] == said["quote"]
    assert Attendee.objects.filter(person__name=" ".join(said["quote"].split())).exists()

    anchor = f"decision-{Decision.objects.get().id}"
    page = desk.read()
    assert page.xpath(f"//tr//a[@href='#{anchor}']")
    (words,) = page.get_element_by_id(anchor).xpath("following-sibling::mark[1]")
    assert words.text_content() == said["quote"]
    public = desk.client.get(reverse("meeting", args=[ADDRESS])).content.decode()
    address = f"{reverse('article', args=[late])}#{anchor}"
    assert address in public
    assert f'id="{anchor}"' in desk.client.get(address).content.decode()
    assert differences() == []


def test_words_that_no_article_of_the_meeting_has_are_refused(desk: Desk) -> None:
    answer = desk.correct(**{"new-0-quote": "Kairat Aman"})
    assert answer.status_code == 422
    assert "No article of this meeting has these words" in answer.content.decode()
    with pytest.raises(IntegrityError, match="do not stand there"), transaction.atomic():
        said = {
            "article": Meeting.objects.get().mentions.get().article_id,
            "start": 0,
            "end": 3,
            "quote": "No.",
        }
        make.decision(
            Meeting.objects.get(), by="maria", verdict=Verdict.ADD, field="attendee", value={"said": said}
        )
