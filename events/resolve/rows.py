"""The rows of meetings and persons, with the grounds of each value."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence

from events.kinds import Concern, Field, Status, StatusDetail, read_out
from events.records import (
    ArticleFacts,
    AttendeeRow,
    ChairmanshipRow,
    DateSolution,
    Decision,
    MeetingRow,
    PersonRow,
)
from events.resolve.fields import Choice, Rank, choose, oppose, record, support
from events.resolve.ledger import Ledger
from events.resolve.mentions import Mention
from events.resolve.people import People
from events.resolve.sittings import Sitting, witnesses
from events.resolve.titles import title
from events.resolve.values import plain, text_part
from events.resolve.verdicts import settled_value
from events.telling import tell

BY_TIME = (Status.HELD, Status.PAST_MENTION, Status.PLANNED)
"""What is told of a sitting later says more: a report before a look back before an announcement."""

SAYS_MORE = {
    Status.HELD: "an article reports it as held, which says more than a look back or an announcement",
    Status.PAST_MENTION: "an article looks back at it as past, which is later news than its announcement",
}

TOLD_IN_FULL = "the sentence of the text that says most of the sitting"


def _status(sitting: Sitting, ledger: Ledger) -> Status:
    """Held where one text reports it, whatever was announced before; an announcement is no rival."""
    found = list(witnesses(sitting.cluster, sitting.docket, Field.STATUS))
    edited = [w for w in found if w.rank is Rank.EDITOR and w.value]
    latest = next((word for word in BY_TIME if any(w.value == word for w in found)), None)
    if not edited and latest is None:
        return _status_unsaid(sitting, ledger)
    value = edited[0].value if edited else latest
    winners = edited or [w for w in found if w.value == latest]
    others = choose(w for w in found if w not in winners)
    lost = ((others.value, others.winners), *others.losers) if others else ()
    choice = Choice(value, min(w.rank for w in winners), tuple(winners), lost)
    support(ledger, sitting.id, "status", choice)
    _support_in_full(sitting, choice, ledger)
    why = "" if edited else SAYS_MORE.get(Status(str(value)), "")
    oppose(ledger, sitting.id, "status", choice, aloud=bool(edited), why=why)
    return Status(str(value))


def _support_in_full(sitting: Sitting, choice: Choice, ledger: Ledger) -> None:
    """Rest the status also on the sentence of each text that tells most of the sitting: a headline alone
    is a thin ground where the text goes on to say who met where."""
    told = {w.claim.article: w.claim.mention for w in choice.winners if w.claim}
    for mention in sitting.mentions:
        if told.get(mention.article) != mention.key:
            continue
        weight = Counter(claim.sentence for claim in mention.claims)
        named = [c for c in mention.claims if c.field is Field.BODY and weight[c.sentence] > 2]
        fullest = min(named, key=lambda c: (-weight[c.sentence], c.span, c.id), default=None)
        if fullest:
            ledger.claim(sitting.id, "status", fullest.id, choice.value, TOLD_IN_FULL)


def _status_unsaid(sitting: Sitting, ledger: Ledger) -> Status:
    for witness in sitting.body.winners:
        if witness.decision:
            ledger.decision(
                sitting.id, "status", witness.decision, Status.HELD, "no current reading gives a status"
            )
        if witness.claim:
            ledger.claim(sitting.id, "status", witness.claim.id, Status.HELD, "no reading gives a status")
    return Status.HELD


def _detail(sitting: Sitting, status: Status) -> StatusDetail | None:
    """The finer word of the same status, by the article that came out last. A sitting is under way only
    while no other text, of that day or later, tells of it as over."""
    decision = sitting.docket.fields.get(Field.STATUS)
    if decision:
        word = text_part(settled_value(decision), "detail")
        return StatusDetail(word) if word else None
    latest = max((m for m in sitting.mentions if m.status is status and m.detail), key=_told_on, default=None)
    if latest is None or latest.detail is not StatusDetail.UNDER_WAY:
        return latest.detail if latest else None
    over = (m for m in sitting.mentions if m.article and m.status is not Status.PLANNED and not m.detail)
    return None if any(_told_on(m)[0] >= _told_on(latest)[0] for m in over) else latest.detail


def _told_on(mention: Mention) -> tuple[str, str]:
    """When the text of a mention came out, as far as its window tells, and the text."""
    return str(mention.window.latest or mention.window.earliest or ""), mention.article


def _joint_with(mentions: Iterable[Mention], code: str) -> tuple[str, ...]:
    found = {name for mention in mentions for name in (mention.body, *mention.joint_with)}
    return tuple(sorted(found - {code}))


def _sample(sitting: Sitting, articles: Mapping[str, ArticleFacts]) -> bool:
    told = [articles.get(mention.article) for mention in sitting.mentions if mention.article]
    return bool(told) and all(facts is not None and facts.sample for facts in told)


def _title(sitting: Sitting, joint: Sequence[str], ledger: Ledger) -> str:
    decision = sitting.docket.fields.get(Field.TITLE)
    settled = plain(settled_value(decision)) if decision else None
    if decision and settled:
        ledger.decision(sitting.id, "title", decision, settled)
        return settled
    sides = {side for mention in sitting.mentions for side in mention.sides}
    return title(sitting.code, sitting.number, joint, sides)


def _misprints(sitting: Sitting, ledger: Ledger) -> None:
    """Keep the ordinals that were printed but belong to another session."""
    for mention in sitting.mentions:
        if mention.misprint is None:
            continue
        bearer = f"{mention.body.lower()}-{mention.misprint}"
        words = tell(
            "no. {number} is printed for it, but belongs to {meeting} in another city",
            number=mention.misprint,
            meeting=bearer,
        )
        ledger.disagree(sitting.id, "ordinal", words, other=bearer)
        for claim in mention.claims:
            if claim.field is Field.ORDINAL:
                ledger.claim(sitting.id, "ordinal", claim.id, mention.misprint, words, chosen=False)


def note_doubts(sittings: Collection[Sitting], ledger: Ledger) -> None:
    """Name, on the session that keeps a number, the sittings elsewhere for which it is printed too."""
    bearers = {(sitting.code, sitting.number): sitting for sitting in sittings if sitting.number is not None}
    for sitting in sittings:
        for mention in sitting.mentions:
            bearer = bearers.get((sitting.code, mention.misprint)) if mention.misprint else None
            if bearer:
                words = tell(
                    "no. {number} is printed for {meeting} in another city too",
                    number=bearer.number or 0,
                    meeting=sitting.id,
                )
                ledger.disagree(bearer.id, "ordinal", words, other=sitting.id)


def _number(sitting: Sitting, ledger: Ledger) -> int | None:
    _misprints(sitting, ledger)
    if sitting.ordinal is None or not sitting.ordinal_taken:
        record(ledger, sitting.id, "ordinal", sitting.ordinal)
        return sitting.number
    bearer = sitting.ordinal_taken
    words = tell(
        "no. {number} belongs to {meeting}, which an editor keeps apart from this",
        number=str(sitting.ordinal.value),
        meeting=bearer,
    )
    ledger.disagree(sitting.id, "ordinal", words, other=bearer)
    lost = Choice(None, Rank.EDITOR, (), ((sitting.ordinal.value, sitting.ordinal.winners),))
    oppose(ledger, sitting.id, "ordinal", lost, aloud=False)
    return None


def meeting(
    sitting: Sitting, date: DateSolution, articles: Mapping[str, ArticleFacts], ledger: Ledger
) -> MeetingRow:
    """The row of one meeting."""
    joint = _joint_with(sitting.mentions, sitting.code)
    agenda = choose(witnesses(sitting.cluster, sitting.docket, Field.AGENDA))
    status = _status(sitting, ledger)
    record(ledger, sitting.id, "body", sitting.body)
    city, country = (
        record(ledger, sitting.id, n, c) for n, c in (("city", sitting.city), ("country", sitting.country))
    )
    items = record(ledger, sitting.id, "agenda", agenda)
    return MeetingRow(
        id=sitting.id,
        body=sitting.code,
        ordinal=_number(sitting, ledger),
        date=date,
        city=str(city) if city else None,
        country=str(country) if country else None,
        status=status,
        status_detail=_detail(sitting, status),
        title=_title(sitting, joint, ledger),
        joint_with=joint,
        agenda_items_count=items if isinstance(items, int) else None,
        reviewed=sitting.docket.meeting.confirmed,
        sample=_sample(sitting, articles),
        mentions=tuple(sorted(mention.id for mention in sitting.mentions if mention.article)),
    )


def persons(
    people: People, attendees: Iterable[AttendeeRow], chairs: Iterable[ChairmanshipRow]
) -> tuple[PersonRow, ...]:
    """Everybody who is named by an attendee or chairmanship row."""
    named = {row.person for row in attendees} | {row.person for row in chairs if row.person}
    return tuple(people.rows[id] for id in sorted(named))


def note_lost(decisions: Iterable[Decision], ledger: Ledger) -> None:
    """Name the decisions that could not be placed, so that no editor's work goes in silence."""
    for decision in decisions:
        words = tell(
            "decision {number} ({verdict}) finds no meeting: none of its mentions is read, no meeting is at "
            "{address}, and it keeps no identity",
            number=decision.id,
            verdict=tell(read_out(decision.verdict)),
            address=decision.meeting or tell("an address it names"),
        )
        fact = decision.meeting or f"decision-{decision.id}"
        ledger.disagree(fact, "meeting", words, Concern.DECISION, str(decision.id))
