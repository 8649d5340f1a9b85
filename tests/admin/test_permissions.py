"""Every address of the desk by role: viewers read, editors decide, reviewers overrule and join,
administrators also manage. What is refused is refused with a sentence."""

import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any
from uuid import uuid4

import pytest
from django.contrib import admin
from django.contrib.admin.utils import quote
from django.contrib.auth.models import AnonymousUser, Group, Permission, User
from django.contrib.messages.storage import default_storage
from django.contrib.sessions.backends.db import SessionStore
from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.test import Client, RequestFactory
from django.urls import NoReverseMatch, URLResolver, resolve, reverse
from lxml import html

from events.admin.lacking import refused
from events.models import Decision, Disagreement, Job, Meeting, Source
from tests import factories as make
from tests.admin.conftest import ADDRESS, OTHER, OTHER_TOLD, Desk, tell

LUSINYAN = "attendee-artem-lusinyan"
ROLES = ("nobody", "viewer", "editor", "reviewer", "administrator")
READ = (302, 200, 200, 200, 200)
NEVER = (302, 403, 403, 403, 403)
DECIDE = (302, 403, 200, 200, 200)
OVERRULE = (302, 403, 403, 200, 200)
MANAGE = (302, 403, 403, 403, 200)

EVIDENCE = ("article", "extraction", "claim", "ground", "decision", "disagreement", "job")
FACTS = ("meeting", "attendee", "delegation", "chairmanship", "document")
REFERENCE = ("body", "country", "city", "chairyear", "person", "spelling", "term")
KEPT = (*EVIDENCE, *FACTS, *REFERENCE)
TABLE: dict[str, tuple[int, ...]] = {
    **dict.fromkeys(("index", "app_list", "jsi18n", "password_change", "password_change_done"), READ),
    "login": (200, 302, 302, 302, 302),
    "logout": (302, 405, 405, 405, 405),
    "view_on_site": (302, 404, 404, 404, 404),
    "autocomplete": NEVER,
    **{f"events_{noun}_{action}": READ for noun in KEPT for action in ("changelist", "change", "history")},
    **{f"events_{noun}_{action}": NEVER for noun in KEPT for action in ("add", "delete")},
    "events_meeting_reject": DECIDE,
    "events_meeting_join": OVERRULE,
    "events_person_join": OVERRULE,
    "events_person_called": READ,
    "events_decision_take_back": OVERRULE,
    "events_article_remove_samples": MANAGE,
    **{f"events_source_{action}": READ for action in ("changelist", "change", "history")},
    **{f"events_source_{action}": MANAGE for action in ("add", "delete")},
    **{f"auth_user_{action}": MANAGE for action in ("changelist", "add", "change", "history", "delete")},
    "auth_user_password_change": MANAGE,
    **{f"auth_group_{action}": MANAGE for action in ("changelist", "change", "history")},
    **{f"auth_group_{action}": NEVER for action in ("add", "delete")},
}
"""Each address of the desk by its name, and what each role gets there: the decision is another editor's."""
REFUSED = re.compile(r"takes the group|Nobody|nobody|portal’s reference files|kept for good|No field")


def names_in(patterns: Iterable[Any]) -> Iterator[str]:
    """The names of all addresses of the desk; those without a name only lead to others."""
    for pattern in patterns:
        if isinstance(pattern, URLResolver):
            yield from names_in(pattern.url_patterns)
        elif pattern.name:
            yield pattern.name


def address_of(name: str) -> str:
    """An address by its name, about the first row of its noun."""
    given = {"app_list": {"app_label": "events"}, "view_on_site": {"content_type_id": 0, "object_id": 0}}
    nouns = {each._meta.label_lower.replace(".", "_"): each for each in admin.site._registry}
    noun = next((each for label, each in nouns.items() if name.startswith(f"{label}_")), None)
    row = noun._default_manager.order_by("pk").first() if noun else None
    try:
        return reverse(f"admin:{name}", kwargs=given.get(name))
    except NoReverseMatch:
        assert row, f"{name} needs a row of its noun"
        return reverse(f"admin:{name}", args=[quote(str(row.pk))])


def answer(address: str, user: User | AnonymousUser) -> tuple[int, str]:
    """What a view answers, left unrendered, and the sentence of its refusal."""
    request = RequestFactory().get(address)
    request.user, request.session, request.resolver_match = user, SessionStore(), resolve(address)
    request._messages = default_storage(request)
    found = request.resolver_match
    try:
        return found.func(request, *found.args, **found.kwargs).status_code, ""
    except Http404:
        return 404, ""
    except PermissionDenied as exception:
        return 403, html.fromstring(refused(request, exception).content.decode()).find_class("lede")[
            0
        ].text_content()


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


@pytest.fixture
def of_everything(decided: dict[str, object]) -> None:
    """A row of each noun."""
    meeting = Meeting.objects.get()
    make.document(meeting, "Plan of measures")
    make.chairmanship("RU", 2015)
    Source.objects.get_or_create(name="NORTHLINE")
    Job.objects.create(batch=uuid4(), origin="told.txt")
    if not Disagreement.objects.exists():
        Disagreement.objects.create(fact=ADDRESS, field="city", words="Two cities.")


def test_every_address_by_role(of_everything: None, account: Callable[..., Client]) -> None:
    assert set(names_in(admin.site.urls[0])) == set(TABLE), "each address of the desk has a row in the table"
    addresses = {name: address_of(name) for name in TABLE}
    for number, role in enumerate(ROLES):
        account(role, f"the-{role}")
        user = User.objects.filter(username=f"the-{role}").first() or AnonymousUser()
        given = {name: answer(address, user) for name, address in addresses.items()}
        assert {name: status for name, (status, _) in given.items()} == {
            name: by_role[number] for name, by_role in TABLE.items()
        }, role
        unsaid = {
            name: words
            for name, (status, words) in given.items()
            if status == 403 and not REFUSED.search(words)
        }
        assert unsaid == {}, role


def test_a_refusal_says_which_group_is_missing(desk: Desk, account: Callable[..., Client]) -> None:
    page = account("viewer").get(f"/admin/events/meeting/{ADDRESS}/reject/").content.decode()
    assert "This takes the group editor or reviewer or administrator, and your account has viewer." in page
    page = desk.client.get(f"/admin/events/meeting/{ADDRESS}/join/").content.decode()
    assert "This takes the group reviewer or administrator, and your account has editor." in page


AGAINST: dict[str, dict[str, str]] = {
    "another value": {"city": "Brest"},
    "another word of attendance": {f"{LUSINYAN}-attendance": "refused"},
    "a person struck out": {f"{LUSINYAN}-reject": "on"},
    "a state": {"state-AM-attendance": "absent"},
    "somebody brought back": {"new-0-person": "Viktor Zaretsky", "new-0-attendance": "present"},
    "the same in other letters": {"new-0-person": "Виктор Зарецкий", "new-0-attendance": "present"},
}


@pytest.mark.parametrize(
    ("role", "decides"), [("editor", False), ("reviewer", True), ("administrator", True)]
)
def test_only_reviewers_decide_against_another_editor(
    role: str, decides: bool, desk: Desk, account: Callable[..., Client]
) -> None:
    desk.correct(city="Minsk", **{"state-AM-attendance": "refused", f"{LUSINYAN}-attendance": "absent"})
    desk.correct(**{"attendee-viktor-zaretsky-reject": "on"})
    other = Desk(account(role, "other"))
    before = Decision.objects.count()
    for way, typed in AGAINST.items():
        answered = other.correct(**typed).content.decode()
        assert (Decision.objects.count() > before) is decides, way
        assert ("takes the group of reviewers" in answered) is not decides, way
        before = Decision.objects.count()


def test_an_editor_decides_beside_and_with_another_and_against_himself(
    desk: Desk, account: Callable[..., Client]
) -> None:
    desk.correct(**{f"{LUSINYAN}-attendance": "absent"})
    other = Desk(account("editor", "other"))
    other.correct(**{f"{LUSINYAN}-role": "Envoy"})
    other.correct(reviewed="on")
    desk.correct(**{f"{LUSINYAN}-attendance": "remote"})
    assert Decision.objects.count() == 4


@pytest.mark.parametrize(
    ("role", "saves"), [("nobody", 302), ("viewer", 403), ("editor", 200), ("reviewer", 200)]
)
def test_saving_by_role(role: str, saves: int, desk: Desk, account: Callable[..., Client]) -> None:
    form = desk.form() | {"city": "Minsk", "words": "Seen in the minutes."}
    client = account(role, f"the-{role}")
    answer = client.post(desk.page(), form, follow=role != "nobody")
    assert answer.status_code == saves
    assert Decision.objects.exists() == (role in ("editor", "reviewer"))


@pytest.mark.parametrize("role", ["nobody", "viewer"])
def test_only_those_who_decide_reject_and_take_back(
    role: str, decided: dict[str, object], account: Callable[..., Client]
) -> None:
    client = account(role, f"the-{role}")
    client.post(f"/admin/events/meeting/{ADDRESS}/reject/", {"words": "No."})
    client.post(f"/admin/events/decision/{decided['decision']}/take-back/", {"words": "No."})
    assert Decision.objects.count() == 1


def test_only_those_who_may_are_offered_to_take_back(
    decided: dict[str, object], desk: Desk, account: Callable[..., Client]
) -> None:
    address = f"/admin/events/decision/{decided['decision']}/take-back/"
    pages = ("/admin/events/decision/", desk.page(), f"/admin/events/meeting/{ADDRESS}/history/")
    others = {role: account(role, f"the-{role}") for role in ("viewer", "editor", "reviewer")}
    for page in pages:
        assert address in desk.client.get(page).content.decode()
        offered = [role for role, client in others.items() if address in client.get(page).content.decode()]
        assert offered == ["reviewer"], page
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
    assert "takes the group" not in answer.content.decode()


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
