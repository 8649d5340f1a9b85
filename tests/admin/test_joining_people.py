"""Two people are joined, or kept apart, with both side by side; one click from the page takes it back."""

from collections.abc import Callable

import pytest
from django.test import Client

from events.kinds import Field
from events.models import Attendee, Decision, Person
from tests.admin.conftest import OTHER, OTHER_TOLD, REASON, Desk, differences, tell

NEAR = "Artyom Lusinian"
PAGE = "/admin/events/person/artem-lusinyan/join/"


@pytest.fixture
def reviewer(desk: Desk, account: Callable[[str], Client]) -> Client:
    """A reviewer, and an article that spells a name otherwise."""
    named = {"name": NEAR, "country": "AM", "role": "Envoy", "attendance": "present", "represented_by": None}
    tell(f"{OTHER} {NEAR} of Armenia took part.", (*OTHER_TOLD, (Field.ATTENDEE, named, NEAR)))
    return account("reviewer")


def send(client: Client, **typed: str) -> str:
    return client.post(
        PAGE, REASON | {"other": NEAR, "verdict": "same"} | typed, follow=True
    ).content.decode()


def test_two_people_are_compared_joined_and_parted_again(reviewer: Client) -> None:
    page = reviewer.get(f"{PAGE}?other={NEAR}").content.decode()
    for words in (
        "artyom-lusinian",
        "61st session",
        "Minister of Defence",
        "Envoy",
        "one person in 2 meetings",
    ):
        assert words in page
    assert "the two are one person" in send(reviewer)
    gone = ({"artem-lusinyan", "artyom-lusinian"} - set(Person.objects.values_list("id", flat=True))).pop()
    assert Attendee.objects.filter(person__name__contains="Lusin").values("person").distinct().count() == 1
    moved = reviewer.get(f"/people/{gone}/")
    assert (moved.status_code, moved.headers["Location"]) == (
        302,
        f"/people/{({'artem-lusinyan', 'artyom-lusinian'} - {gone}).pop()}/",
    )
    number = Decision.objects.get().id
    reviewer.post(f"/admin/events/decision/{number}/take-back/", {"words": "A slip."})
    assert Person.objects.filter(id__in=("artem-lusinyan", "artyom-lusinian")).count() == 2
    assert differences() == []


@pytest.mark.parametrize(("typed", "words"), [
    ({"other": "Nobody Atall"}, "Nobody else is known as “Nobody Atall”"),
    ({"other": "artem-lusinyan"}, "Nobody else is known as"),
    ({"words": ""}, "Give a reason"),
    ({"other": "Viktor Zaretsky"}, "Both are in the list of one meeting"),
])  # fmt: skip
def test_what_makes_no_sense_is_refused_with_a_sentence(
    typed: dict[str, str], words: str, reviewer: Client
) -> None:
    assert words in send(reviewer, **typed)
    assert not Decision.objects.exists()


def test_that_they_are_two_is_remembered(reviewer: Client) -> None:
    assert "the two stay apart" in send(reviewer, verdict="not-same")
    assert "judged to be two" in reviewer.get(PAGE).content.decode()
