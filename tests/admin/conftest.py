"""A small world told by one article, editors who work on it, and a way to fill in a page's form."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import pytest
from django.contrib.auth.models import Group, User
from django.test import Client
from django.urls import reverse
from lxml import html

from events import tasks
from events.kinds import DateBasis, Field
from events.models import Meeting
from events.records import Claim, DateReading, ParsedArticle, Reading, Span
from events.resolve import resolve
from events.store import articles, evidence, groups, projection, readings, reference

TEXT = (
    "The 61st session of the Council of Defence Ministers of the CIS took place in Tver on 5 June 2015. "
    "Minister of Defence of Armenia Artem Lusinyan took part. "
    "Viktor Zaretsky, Minister of Defence of Belarus, did not come. "
    "The session was told of by <b>Ivan</b> & sons."
)
TOLD: tuple[tuple[Field, Any, str], ...] = (
    (
        Field.BODY,
        {"code": "CIS-CMD", "joint_with": [], "main": True},
        "Council of Defence Ministers of the CIS",
    ),
    (Field.STATUS, {"status": "held", "detail": None}, "took place"),
    (Field.ORDINAL, 61, "61st"),
    (Field.DATE, {"edtf": "2015-06-05", "basis": "explicit", "reason": "printed"}, "5 June 2015"),
    (Field.CITY, "Tver", "Tver"),
    (Field.COUNTRY, "RU", "Tver"),
    (
        Field.ATTENDEE,
        {
            "name": "Artem Lusinyan",
            "country": "AM",
            "role": "Minister of Defence",
            "attendance": "present",
            "represented_by": None,
        },
        "Artem Lusinyan",
    ),
    (
        Field.ATTENDEE,
        {
            "name": "Viktor Zaretsky",
            "country": "BY",
            "role": "Minister of Defence",
            "attendance": "absent",
            "represented_by": None,
        },
        "Viktor Zaretsky",
    ),
)
OTHER = "The foreign ministers of the CIS met in Minsk on 7 April 2017."
OTHER_TOLD = (
    (Field.BODY, {"code": "CIS-CFM", "joint_with": [], "main": True}, "foreign ministers of the CIS"),
    (Field.STATUS, {"status": "held", "detail": None}, "met"),
    (Field.DATE, {"edtf": "2017-04-07", "basis": "explicit", "reason": "printed"}, "7 April 2017"),
    (Field.CITY, "Minsk", "Minsk"),
)
ADDRESS = "cis-cmd-61"
NOW = datetime(2024, 5, 1, tzinfo=UTC)
REASON = {"words": "Seen in the minutes."}


def claims_of(article: str, text: str, version: str, told: Iterable[tuple[Field, Any, str]]) -> list[Claim]:
    """Claims with spans, one for each (field, value, words)."""
    return [_claim(f"{article}-{version}-{n}", article, text, *one) for n, one in enumerate(told)]


def _claim(key: str, article: str, text: str, field: Field, value: Any, words: str) -> Claim:
    start = text.index(words)
    first = text.rfind(". ", 0, start) + 2 if ". " in text[:start] else 0
    stop = text.find(". ", start)
    last = len(text) if stop < 0 else stop + 1
    return Claim(
        id=key,
        article=article,
        mention="m1",
        field=field,
        value=value,
        span=Span(start, start + len(words), words),
        sentence=Span(first, last, text[first:last]),
        rule="test/rule",
    )


def tell(
    text: str = TEXT,
    told: Iterable[tuple[Field, Any, str]] = TOLD,
    version: str = "rules/1",
    *,
    sample: bool = False,
    title: str = "A session",
) -> str:
    """Keep an article and one version's reading of it, and project; gives the article's id."""
    article, _ = articles.keep(ParsedArticle(text, "told.txt", title=title), NOW, sample)
    published = DateReading("2015-06-06", DateBasis.BYLINE, "printed")
    reading = Reading(version, "en", published, (), (), ())
    readings.keep(article, reading, claims_of(article, text, version, told))
    tasks.project()
    return article


def reread() -> None:
    """The same article read again by newer rules, which say the same."""
    tell(version="rules/2")


def differences() -> list[str]:
    """Where the stored projection is not what the evidence gives."""
    return projection.compare(resolve(evidence.load()))


@dataclass
class Desk:
    """One account's way to a meeting's page: read it, change some fields of its form, send it."""

    client: Client

    def page(self, address: str = ADDRESS) -> str:
        """The address of a meeting's page."""
        return reverse("admin:events_meeting_change", args=[address])

    def read(self, address: str = ADDRESS) -> html.HtmlElement:
        """The page as a tree."""
        answer = self.client.get(self.page(address))
        assert answer.status_code == 200, answer.status_code
        return html.fromstring(answer.content.decode())

    def form(self, address: str = ADDRESS) -> dict[str, str]:
        """The fields of the page's form as a browser would send them back."""
        form = self.read(address).get_element_by_id("meeting_form")
        return {name: value for name, value in form.form_values() if name != "csrfmiddlewaretoken"}

    def send(self, form: dict[str, str], address: str = ADDRESS, **changes: str) -> Any:
        """Send a form with some fields changed; gives the answer, redirects followed."""
        return self.client.post(self.page(address), form | changes, follow=True)

    def correct(self, address: str = ADDRESS, **changes: str) -> Any:
        """Open the page, change some fields, give a reason, save; gives the answer."""
        changes = {name.replace("__", "-"): value for name, value in changes.items()}
        return self.send(self.form(address), address, **REASON | changes)


@pytest.fixture
def world(db: None) -> Meeting:
    """The 61st session with two attendees."""
    reference.load()
    groups.ensure()
    tell()
    return Meeting.objects.get(id=ADDRESS)


@pytest.fixture
def account(db: None) -> Callable[..., Client]:
    """A logged-in client by role: viewer, editor, reviewer, administrator, or nobody."""

    def of(role: str, name: str = "") -> Client:
        client = Client()
        if role == "nobody":
            return client
        groups.ensure()
        user = User.objects.create_user(name or role, password="correct horse", is_staff=True)
        user.groups.add(Group.objects.get(name=role))
        client.force_login(user)
        return client

    return of


@pytest.fixture
def desk(world: Meeting, account: Callable[[str], Client]) -> Desk:
    """An editor at the desk."""
    return Desk(account("editor"))


@pytest.fixture
def reviewing(world: Meeting, account: Callable[[str], Client]) -> Desk:
    """A reviewer at the desk, who may decide against other editors and join meetings."""
    return Desk(account("reviewer", "editor"))
