"""Facts for tests, made on the real tables: each rests on a claim that quotes a real article verbatim.

Reference tables come first: `events.store.reference.load()`. Every function works in one transaction,
since the database looks for the grounds at commit.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import UTC, datetime
from itertools import count
from typing import Any

from django.contrib.auth import get_user_model
from django.db import transaction

from events import edtf
from events.kinds import Attendance, Basis, DateBasis, DocumentAction, Field, Status, Verdict
from events.models import (
    Article,
    Attendee,
    Chairmanship,
    Claim,
    Decision,
    Delegation,
    Document,
    Extraction,
    Ground,
    Meeting,
    Mention,
    Person,
    Source,
    Spelling,
)

RETRIEVED = datetime(2024, 5, 1, 12, tzinfo=UTC)
EXTRACTOR = "rules/test"
_numbers = count(1)


@transaction.atomic
def article(
    text: str = "",
    *,
    title: str = "",
    publisher: str = "",
    published: str = "2019-11-01",
    url: str = "",
    language: str = "en",
    silence: str = "",
    sample: bool = False,
    extractor: str = EXTRACTOR,
) -> Article:
    """An article with the reading in force; without a text it gets one of its own."""
    text = text or f"Report {next(_numbers)}. The session took place. Ministers came."
    digest = hashlib.sha256(text.encode()).hexdigest()
    made = Article.objects.create(
        id=digest[:16],
        text_hash=digest,
        text=text,
        title=title or text.partition(".")[0],
        url=url,
        publisher=Source.objects.get_or_create(name=publisher)[0] if publisher else None,
        sample=sample,
        retrieved_at=RETRIEVED,
    )
    Extraction.objects.create(
        article=made,
        extractor=extractor,
        language=language,
        published=published,
        published_basis=DateBasis.BYLINE if published else "",
        silence=silence,
    )
    return made


@transaction.atomic
def claim(
    source: Article, words: str, field: Field, value: Any, *, mention: str = "m1", rule: str = "test/rule"
) -> Claim:
    """A claim on the first occurrence of `words`; its sentence runs from full stop to full stop."""
    start = source.text.index(words)
    end = start + len(words)
    sentence_start = source.text.rfind(". ", 0, start) + 2 if ". " in source.text[:start] else 0
    stop = source.text.find(". ", end)
    return Claim.objects.create(
        id=f"{source.id}-{next(_numbers)}",
        extraction=source.extractions.get(retired_at=None),
        article=source,
        mention=mention,
        field=field,
        value=value,
        start=start,
        end=end,
        quote=words,
        sentence_start=sentence_start,
        sentence_end=len(source.text) if stop < 0 else stop + 1,
        rule=rule,
    )


def ground(
    fact: str,
    field: str,
    on: Claim | Decision,
    *,
    chosen: bool = True,
    value: Any = None,
    reason: str = "",
) -> Ground:
    """Rest one value of a fact on a claim or a decision."""
    rests = {"claim": on} if isinstance(on, Claim) else {"decision": on}
    return Ground.objects.create(fact=fact, field=field, chosen=chosen, value=value, reason=reason, **rests)


def rest(fact: str, on: Claim | Decision, values: dict[str, Any]) -> None:
    """Rest each value that there is on one claim or decision."""
    for field, value in values.items():
        if value:
            ground(fact, field, on, value=value)


@transaction.atomic
def meeting(
    id: str = "",
    *,
    body: str = "CIS-CMD",
    ordinal: int | None = None,
    date: str = "2019-10-31",
    city: str = "Baku",
    host: str | None = "AZ",
    status: Status = Status.HELD,
    title: str = "",
    present: Iterable[str] = (),
    absent: Iterable[str] = (),
    told_by: Iterable[Article] = (),
    words: str = "",
    **others: Any,
) -> Meeting:
    """A meeting told by articles (one of its own if none), with a delegation for each state.

    `words` are quoted as the ground of every field; by default the first word of the article.
    """
    articles = list(told_by) or [article(sample=others.get("sample", False))]
    first, last = edtf.bounds(date) if date else (None, None)
    made = Meeting.objects.create(
        id=id or f"{body.lower()}-{next(_numbers)}",
        body_id=body,
        ordinal=ordinal,
        date_edtf=date,
        date_from=first,
        date_to=last,
        date_basis=DateBasis.EXPLICIT if date else DateBasis.UNKNOWN,
        city=city,
        country_id=host,
        status=status,
        title=title or f"Session of {body}",
        countries_present=sorted(present),
        countries_absent=sorted(absent),
        article_count=len(articles),
        **others,
    )
    values = {
        Field.BODY: body,
        Field.ORDINAL: ordinal,
        Field.DATE: date,
        Field.CITY: city,
        Field.COUNTRY: host,
        Field.STATUS: status,
        Field.AGENDA: others.get("agenda_items_count"),
    }
    quoted = words or articles[0].text.split()[0]
    for field, value in values.items():
        if value:
            ground(made.id, field, claim(articles[0], quoted, field, value), value=value)
    for number, told in enumerate(articles, 1):
        Mention.objects.create(meeting=made, article=told, mention=f"m{told.mentions.count() + number}")
    for code in sorted(present):
        delegation(made, code, Attendance.PRESENT, articles[0], quoted)
    for code in sorted(absent):
        delegation(made, code, Attendance.ABSENT, articles[0], quoted)
    return made


@transaction.atomic
def delegation(
    of: Meeting, country: str, attendance: Attendance, source: Article, words: str = ""
) -> Delegation:
    """One state's attendance. The meeting's own lists of states are the caller's to set."""
    made = Delegation.objects.create(
        id=f"{of.id}--{country.lower()}", meeting=of, country_id=country, attendance=attendance
    )
    value = {"country": country, "attendance": attendance.value}
    on = claim(source, words or source.text.split()[0], Field.DELEGATION, value)
    ground(made.id, "attendance", on, value=attendance)
    return made


def person(id: str, name: str, country: str | None = None, *spellings: str) -> Person:
    """A person met in articles, with the preferred name among the spellings."""
    made, _ = Person.objects.get_or_create(id=id, defaults={"name": name, "country_id": country})
    for text in (name, *spellings):
        Spelling.objects.get_or_create(person=made, text=text, printed=True)
    return made


@transaction.atomic
def attendee(
    of: Meeting,
    who: Person,
    *,
    country: str | None = None,
    role: str = "Minister of Defence",
    attendance: Attendance = Attendance.PRESENT,
    source: Article | None = None,
    words: str = "",
    decided: Decision | None = None,
    **others: Any,
) -> Attendee:
    """One person's attendance, resting on words of an article of the meeting, or on a decision."""
    made = Attendee.objects.create(
        id=f"{of.id}--{who.id}",
        meeting=of,
        person=who,
        name_as_printed=who.name,
        country_id=country or who.country_id,
        role=role,
        attendance=attendance,
        basis=Basis.EDITOR if decided else Basis.ARTICLE,
        **others,
    )
    value = {"name": who.name, "country": made.country_id, "role": role, "attendance": attendance.value}
    said = decided or _said(of, source, words, Field.ATTENDEE, value)
    rest(made.id, said, value | {"represented_by": made.represented_by})
    Meeting.objects.filter(id=of.id).update(attendee_count=of.attendees.count())
    return made


@transaction.atomic
def document(
    of: Meeting,
    title: str,
    action: DocumentAction = DocumentAction.APPROVED,
    *,
    draft: bool = False,
    source: Article | None = None,
    words: str = "",
) -> Document:
    """One paper of a meeting."""
    made = Document.objects.create(
        id=f"{of.id}--doc-{next(_numbers)}", meeting=of, title=title, action=action, draft=draft
    )
    value = {"title": title, "action": action.value, "draft": draft}
    rest(made.id, _said(of, source, words, Field.DOCUMENT, value), value)
    Meeting.objects.filter(id=of.id).update(document_count=of.documents.count())
    return made


@transaction.atomic
def chairmanship(
    country: str,
    year: int | None,
    *,
    body: str = "CIS",
    source: Article | None = None,
    words: str = "",
    reason: str = "",
    **others: Any,
) -> Chairmanship:
    """One state's year in the chair; `reason` tells how the year was reached."""
    source = source or article(f"In {year} number {next(_numbers)} took the chair. More followed.")
    made = Chairmanship.objects.create(
        id=f"{body}-{country}-{year or 'unknown'}".lower(),
        body_id=body,
        country_id=country,
        year_from=year,
        year_to=year,
        basis=Basis.ARTICLE,
        **others,
    )
    value = {"body": body, "country": country, "year": year, "person": None}
    on = claim(source, words or source.text.split()[0], Field.CHAIRMANSHIP, value, mention="c1")
    rest(made.id, on, {"person": made.person_id})
    ground(made.id, "term", on, value=value, reason=reason)
    return made


def decision(
    of: Meeting | None = None,
    verdict: Verdict = Verdict.SET,
    *,
    by: str = "editor",
    reason: str = "Seen in the minutes.",
    **parts: Any,
) -> Decision:
    """An editor's decision, with the editor."""
    author, _ = get_user_model().objects.get_or_create(username=by)
    return Decision.objects.create(
        verdict=verdict, author=author, reason=reason, meeting=of.id if of else "", **parts
    )


def _said(of: Meeting, source: Article | None, words: str, field: Field, value: Any) -> Claim:
    told_by = source or Article.objects.filter(mentions__meeting=of).order_by("id").first()
    assert told_by is not None, "The meeting has no article: hand one in."
    return claim(told_by, words or told_by.text.split()[0], field, value)
