"""The articles beside a meeting's form: each value leads to its words, and the words back to their field."""

from events.admin import beside
from events.kinds import Field
from tests.admin.conftest import TEXT, TOLD, Desk, tell


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
