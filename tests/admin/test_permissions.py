"""Every address of the desk by role: viewers read, editors decide, administrators also manage."""

from collections.abc import Callable

import pytest
from django.contrib.auth.models import Group, Permission, User
from django.test import Client

from events.models import Decision, Meeting
from tests.admin.conftest import ADDRESS, OTHER, OTHER_TOLD, Desk, tell

ROLES = ("nobody", "viewer", "editor", "administrator")
READ = (302, 200, 200, 200)
NEVER = (302, 403, 403, 403)
DECIDE = (302, 403, 200, 200)
MANAGE = (302, 403, 403, 200)

NOUNS = (
    *("article", "attendee", "body", "chairmanship", "chairyear", "city", "claim", "country", "decision"),
    *("delegation", "disagreement", "document", "extraction", "ground", "job", "meeting", "person", "source"),
    *("spelling", "term"),
)
TABLE: dict[str, tuple[int, int, int, int]] = {
    "": READ,
    **{f"events/{noun}/": READ for noun in NOUNS},
    **{f"events/{noun}/add/": NEVER for noun in NOUNS if noun != "source"},
    "events/source/add/": MANAGE,
    f"events/meeting/{ADDRESS}/change/": READ,
    f"events/meeting/{ADDRESS}/reject/": DECIDE,
    f"events/meeting/{ADDRESS}/join/": DECIDE,
    f"events/meeting/{ADDRESS}/delete/": NEVER,
    f"events/meeting/{ADDRESS}/history/": READ,
    "events/decision/{decision}/change/": READ,
    "events/decision/{decision}/take-back/": DECIDE,
    "events/decision/{decision}/delete/": NEVER,
    "events/article/{article}/change/": READ,
    "events/article/{article}/delete/": NEVER,
    "events/claim/{claim}/change/": READ,
    "events/claim/{claim}/delete/": NEVER,
    f"events/attendee/{ADDRESS}--artem-lusinyan/change/": READ,
    f"events/attendee/{ADDRESS}--artem-lusinyan/delete/": NEVER,
    "events/person/sergei-shoigu/change/": READ,
    "events/person/sergei-shoigu/delete/": NEVER,
    "events/body/CIS-CMD/change/": READ,
    "events/article/remove-samples/": MANAGE,
    "auth/user/": MANAGE,
    "auth/user/add/": MANAGE,
    "auth/group/": MANAGE,
    "auth/group/{group}/change/": MANAGE,
    "auth/group/{group}/delete/": NEVER,
    "auth/group/add/": NEVER,
}


@pytest.fixture
def decided(desk: Desk) -> dict[str, object]:
    """One decision, and the keys of what the table's addresses name."""
    desk.correct(city="Minsk")
    decision = Decision.objects.get()
    article, _ = decision.mentions[0]
    claim = Meeting.objects.get().mentions.get().article.claims.first()
    assert claim
    return {
        "decision": decision.id,
        "article": article,
        "claim": claim.id.replace("/", "_2F"),
        "group": Group.objects.get(name="editor").id,
    }


@pytest.mark.parametrize("role", ROLES)
def test_addresses_by_role(role: str, decided: dict[str, object], account: Callable[..., Client]) -> None:
    client = account(role, f"the-{role}")
    given = {address: client.get(f"/admin/{address.format(**decided)}").status_code for address in TABLE}
    assert given == {address: by_role[ROLES.index(role)] for address, by_role in TABLE.items()}


@pytest.mark.parametrize(
    ("role", "saves"), [("nobody", 302), ("viewer", 403), ("editor", 200), ("administrator", 200)]
)
def test_saving_by_role(role: str, saves: int, desk: Desk, account: Callable[..., Client]) -> None:
    form = desk.form() | {"city": "Minsk", "words": "Seen in the minutes."}
    client = account(role, f"the-{role}")
    answer = client.post(desk.page(), form, follow=role != "nobody")
    assert answer.status_code == saves
    assert Decision.objects.exists() == (role in ("editor", "administrator"))


@pytest.mark.parametrize("role", ["nobody", "viewer"])
def test_only_those_who_decide_reject_and_take_back(
    role: str, decided: dict[str, object], account: Callable[..., Client]
) -> None:
    client = account(role, f"the-{role}")
    client.post(f"/admin/events/meeting/{ADDRESS}/reject/", {"words": "No."})
    client.post(f"/admin/events/decision/{decided['decision']}/take-back/", {"words": "No."})
    assert Decision.objects.count() == 1


def test_only_those_who_decide_are_offered_to_take_back(
    decided: dict[str, object], desk: Desk, account: Callable[..., Client]
) -> None:
    address = f"/admin/events/decision/{decided['decision']}/take-back/"
    assert address in desk.client.get("/admin/events/decision/").content.decode()
    assert address not in account("viewer").get("/admin/events/decision/").content.decode()
    desk.client.post(address, {"words": "Only a trial."})
    assert address not in desk.client.get("/admin/events/decision/").content.decode()


def test_a_viewer_gets_the_page_without_anything_to_change(
    world: Meeting, account: Callable[..., Client]
) -> None:
    page = Desk(account("viewer")).read()
    form = page.get_element_by_id("meeting_form")
    assert not form.xpath(".//input[@type='submit']")
    assert all("disabled" in field.attrib for field in form.xpath(".//select | .//input[@type='text']"))


def test_an_administrator_makes_no_superuser_and_touches_none(account: Callable[..., Client]) -> None:
    client = account("administrator")
    root = User.objects.create_superuser("root", password="correct horse")
    client.post(f"/admin/auth/user/{root.id}/change/", {"username": "mine"})
    root.refresh_from_db()
    assert root.username == "root"
    assert client.get(f"/admin/auth/user/{root.id}/delete/").status_code == 403

    me = User.objects.get(username="administrator")
    form = {
        "username": "administrator",
        "is_active": "on",
        "is_staff": "on",
        "is_superuser": "on",
        "groups": [Group.objects.get(name="administrator").id],
        "date_joined_0": "2024-01-01",
        "date_joined_1": "00:00:00",
        "first_name": "Ada",
    }
    assert client.post(f"/admin/auth/user/{me.id}/change/", form).status_code == 302
    me.refresh_from_db()
    assert (me.first_name, me.is_superuser) == ("Ada", False)


@pytest.mark.parametrize("role", ["administrator", "root"])
def test_nobody_gives_a_group_more_than_the_table_of_roles_does(
    role: str, account: Callable[..., Client]
) -> None:
    client = account("administrator")
    if role == "root":
        client.force_login(User.objects.create_superuser("root"))
    group = Group.objects.get(name="administrator")
    before = set(group.permissions.values_list("id", flat=True))
    everything = {"name": "administrator", "permissions": [each.id for each in Permission.objects.all()]}
    assert client.post(f"/admin/auth/group/{group.id}/change/", everything).status_code == 403
    assert set(group.permissions.values_list("id", flat=True)) == before


@pytest.mark.parametrize(("address", "words"), [
    ("events/article/{article}/delete/", "reject the meetings"),
    ("events/decision/{decision}/delete/", "taken back, not deleted"),
    ("events/body/add/", "reference files"),
])  # fmt: skip
def test_what_nobody_may_do_is_refused_with_the_reason(
    address: str, words: str, decided: dict[str, object], account: Callable[..., Client]
) -> None:
    answer = account("administrator").get(f"/admin/{address.format(**decided)}")
    assert answer.status_code == 403
    assert words in answer.content.decode()
    assert "group of editors" not in answer.content.decode()


def test_signing_in_leads_to_the_desk_wherever_it_was_asked_to_lead(world: Meeting) -> None:
    User.objects.create_user("vera", password="correct horse", is_staff=True)
    given = {"username": "vera", "password": "correct horse", "next": "https://elsewhere.example/"}
    answer = Client().post("/admin/login/?next=https://elsewhere.example/", given)
    assert (answer.status_code, answer.headers["Location"]) == (302, "/admin/")


@pytest.mark.parametrize("address", ["", "events/meeting/", f"events/meeting/{ADDRESS}/change/", "login/"])
def test_every_page_of_the_desk_says_that_samples_are_shown(
    address: str, world: Meeting, account: Callable[..., Client]
) -> None:
    client = account("nobody" if address == "login/" else "editor")
    assert "written for testing" not in client.get(f"/admin/{address}").content.decode()
    tell(OTHER, OTHER_TOLD, sample=True)
    assert "written for testing" in client.get(f"/admin/{address}").content.decode()
