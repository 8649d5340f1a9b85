"""The lists and forms of the desk tell times with their zone, and addresses by name."""

import pytest
from django.urls import reverse

from events.models import Decision
from tests.admin.conftest import ADDRESS, OTHER, OTHER_TOLD, REASON, Desk, tell


@pytest.fixture
def desk(reviewing: Desk) -> Desk:
    """Whoever joins meetings is a reviewer."""
    return reviewing


def test_times_say_their_zone(desk: Desk) -> None:
    desk.correct(city="Tula")
    made = f"{Decision.objects.get().made_at:%-d %B %Y, %H:%M} UTC"
    listed = desk.client.get(reverse("admin:events_decision_changelist")).content.decode()
    assert made in listed
    assert f"{Decision.objects.get().made_at:%Y-%m-%d %H:%M} UTC" in desk.read().text_content()


def test_joining_with_an_address_that_was_left_says_where_the_meeting_is(desk: Desk) -> None:
    tell(OTHER, OTHER_TOLD)
    desk.correct("cis-cfm-2017-04-07-minsk", date="2017-04-08")
    join = reverse("admin:events_meeting_join", args=[ADDRESS])
    for typed, words in (
        ("cis-cfm-2017-04-07-minsk", "“cis-cfm-2017-04-07-minsk” is now cis-cfm-2017-04-08-minsk"),
        ("cis-cfm-1999", "No meeting stands at “cis-cfm-1999”."),
    ):
        answer = desk.client.post(join, REASON | {"other": typed, "verdict": "same"})
        assert answer.status_code == 422
        assert words in answer.content.decode()
