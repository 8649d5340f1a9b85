"""One article, all layers: sentences → names → sittings → people and states → a `Reading`."""

from __future__ import annotations

from dataclasses import replace

from events.extract.adoption import agenda, documents, of_two
from events.extract.attending import attendance, delegations, envoys
from events.extract.chairs import chairmanships
from events.extract.dates import clues
from events.extract.output import asides
from events.extract.page.text import Ordered, Page
from events.extract.persons import names, people
from events.extract.persons.people import Figure
from events.extract.persons.person import Person
from events.extract.publication import published
from events.extract.sessions import bilaterals, bodies, organizations, places, sittings, timing
from events.extract.sessions.event import Places
from events.extract.sessions.scope import Scope
from events.extract.sessions.sittings import Sitting
from events.extract.version import VERSION
from events.kinds import Status
from events.records import DocumentReading, Evidence, MeetingReading, ParsedArticle, Reading, Stated


def read(article: ParsedArticle, extractor: str = VERSION, *, explained: bool = False) -> Reading:
    """Everything the rules read in one article. Pure: the same text gives the same reading.

    Every value points at its words; what the text does not say is None or missing, and `silence`
    says why no meeting was found. `explained` also tells what was weighed and set aside.
    """
    page = Page(article.text, [] if explained else None)
    given = published.read(page, article.url, article.published)
    written = published.written(page, given)
    when = sittings.of_sittings(page, written)
    where = Ordered(places.find(page), lambda place: place.start)
    found = sittings.find(page, written, when, where)
    timing.settle(page, found, written, when, where)
    named = names.find(page) if found else ()
    figures = people.gather(named)
    mentions = Ordered((m for f in figures for m in f.mentions), lambda mention: mention.start)
    papers = documents.find(page) if found else ()
    items = agenda.find(page) if found else ()
    scope = Scope(page, found)
    beside = scope.subject or next(iter(found), None)
    talks = bilaterals.read(page, figures, beside, written, when, where)
    of_talks = of_two.papers(page, papers, talks)
    of_councils = tuple(paper for paper in papers if not any(paper in own for own in of_talks))
    meetings = [_meeting(page, each, scope, figures, mentions, where, of_councils, items) for each in found]
    meetings += [replace(talk, documents=own) for talk, own in zip(talks, of_talks, strict=True)]
    reading = Reading(
        extractor=extractor,
        language=page.language,
        published=given,
        meetings=tuple(meetings),
        chairmanships=chairmanships.read(page, given),
        organizations=organizations.find(page),
        silence=None if meetings else _silence(page),
        written=() if given and given.edtf[:4].isdigit() else clues.written(page),
    )
    if not explained:
        return reading
    return replace(reading, set_aside=asides.settled(page, reading, figures, named, papers, when, where))


def _meeting(
    page: Page,
    sitting: Sitting,
    scope: Scope,
    figures: list[Figure],
    mentions: Ordered[Person],
    where: Places,
    papers: tuple[DocumentReading, ...],
    items: tuple[Stated[int], ...],
) -> MeetingReading:
    evidence = sittings.evidence(page, sitting)
    past = sitting.status is Status.PAST_MENTION
    reported = (sitting.main or sitting is scope.subject) and not past and not sitting.only_on_eve
    told = scope if reported or sitting.status is Status.HELD else scope.beside(sitting)
    told = scope.beside(sitting) if sitting.only_looked_back_on else told
    present = () if sitting.hearsay else attendance.read(page, sitting, told, figures, mentions)
    states = () if sitting.hearsay else delegations.read(page, sitting, told, mentions, where)
    states = envoys.with_absentees(page, sitting, states, present)
    there = {a.country for a in present if a.attendance.took_part}
    place = _place_evidence(page, sitting)
    counts = [c for c in items if told.covers(sitting, c.evidence[0].span.start)]
    return MeetingReading(
        body=Stated(bodies.published_code(sitting.code), evidence),
        status=Stated(sitting.status, evidence[:1]),
        main=sitting.main,
        ordinal=sitting.ordinal,
        date=sitting.date,
        city=Stated(sitting.place.city, place) if sitting.place else None,
        country=_country(page, sitting),
        status_detail=sitting.detail,
        joint_with=tuple(bodies.published_code(code) for code in sitting.joint_with),
        attendees=present,
        delegations=tuple((s, a) for s, a in states if a.took_part or s.value not in there),
        documents=tuple(d for d in papers if told.covers(sitting, d.evidence[0].span.start)),
        agenda_items_count=next(iter(counts), None),
    )


def _country(page: Page, sitting: Sitting) -> Stated[str] | None:
    if sitting.place:
        return Stated(sitting.place.country, _place_evidence(page, sitting))
    if sitting.host:
        evidence = page.evidence(sitting.host.start, sitting.host.end, "host-state")
        return Stated(sitting.host.code, (evidence,))
    return None


def _place_evidence(page: Page, sitting: Sitting) -> tuple[Evidence, ...]:
    if sitting.place is None:
        return ()
    return (page.evidence(sitting.place.start, sitting.place.end, sitting.place_rule),)


def _silence(page: Page) -> str:
    """Why a text has no meeting, in one sentence."""
    if not page.text.strip():
        return "The text is empty."
    if page.language == "und":
        return "The text is in neither English nor Russian, which are the languages the rules read."
    councils = [hit for hit in page.hits if hit.kind in ("council", "members")]
    if not councils:
        return "No statutory body of the CIS, the CSTO or the SCO is named."
    hit = min(councils, key=lambda each: (each.kind != "council", each.start))
    named = page.text[hit.start : hit.end]
    return f"A body is named (“{named}”), but no sentence has it meet."
