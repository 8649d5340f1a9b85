"""The desk's own words in Russian; what is stored stays the same whatever the editor's language."""

import pytest
from django.urls import reverse

from events.models import Decision
from tests.admin.conftest import ADDRESS, OTHER, OTHER_TOLD, Desk, tell


@pytest.fixture
def desk(reviewing: Desk) -> Desk:
    """Whoever joins meetings is a reviewer."""
    return reviewing


@pytest.fixture
def russian(desk: Desk) -> Desk:
    desk.client.cookies["django_language"] = "ru"
    return desk


def test_the_page_speaks_russian(russian: Desk) -> None:
    words = russian.read().text_content()
    for told in (
        *("Редакция портала СНГ", "Участники", "Государства", "Значение программы", "Причина"),
        *("Отметить заседание как проверенное", "присутствовал", "Азербайджан"),
    ):
        assert told in words
    for untold in ("Attendees", "Sentences", "Represented by", "Mark the meeting", "none"):
        assert untold not in words


def test_messages_and_refusals_speak_russian(russian: Desk) -> None:
    tell(OTHER, OTHER_TOLD)
    assert "Укажите причину" in russian.send(russian.form(), city="Minsk").content.decode()
    saved = russian.correct(kind="A better source settles it", words="", city="Minsk").content.decode()
    assert "Сохранено: 1 решение." in saved
    decision = Decision.objects.get()
    assert decision.reason == "A better source settles it"
    back = reverse("admin:events_decision_take_back", args=[decision.id])
    told = russian.client.post(back, {"words": "Проба."}, follow=True).content.decode()
    assert "Теперь показано: Город: Tver (было: Minsk)" in told
    join = reverse("admin:events_meeting_join", args=[ADDRESS])
    answer = russian.client.post(
        join, {"other": "cis-cfm-2017-04-07-minsk", "verdict": "same", "words": "Проба."}
    )
    assert "даты исключают друг друга" in answer.content.decode()
