"""Who takes part in a sitting, who stays away, and by which words.

A holder of an office that sits in the council takes part where the words tie him to its sitting (see
`presence`); nearness is not enough. Said to be absent, represented, a predecessor, a sender of
greetings or a side in a talk of two on the margins, he does not.
"""

from __future__ import annotations

import re

from events.extract.attending import callings, mentions, roles, taking_part, unkept
from events.extract.attending.saying import Saying
from events.extract.page.patterns import Pattern
from events.extract.page.text import Ordered, Page, Stretch
from events.extract.persons import company, offices
from events.extract.persons.people import Figure
from events.extract.persons.person import Person
from events.extract.sessions.hosts import is_elsewhere
from events.extract.sessions.scope import Beside, Scope
from events.extract.sessions.sittings import Sitting
from events.kinds import Attendance
from events.records import AttendeeReading, Evidence

BESIDE_NAME = 60
"""Characters within which "spokesman" belongs to a name."""
_BREAK = Pattern(r"[,;:.!?]\s")
_APPOSED = Pattern(r",\s(?:[\w'’]{1,20}\s){0,4}")
_HOST = Pattern(r"\b(?:host|хозяин\w{0,2})\b", re.IGNORECASE)
HOST_REACH = 100
"""Characters before a name in which "the host country" stands."""
_HOST_SIDE = Pattern(
    r"\b(?:host(?:s|ing)? (?:country|nation|side|state|party)"
    r"|принимающ\w{2,3} сторон\w{1,3})\b[^.;:,]{0,60}\Z",
    re.IGNORECASE,
)
""" "The host country is represented by [X]"."""
_SAID = Pattern(
    r"(?:\s\([^()]{2,30}\))?\s(?:said|told|asked|warned|agreed|replied|added|proposed|reported"
    r"|recalled|напомнил\w?|сказал\w?"
    r"|заявил\w?)\b"
)
_NOT_ATTENDED = Pattern(
    r"\s(?:did|does|will|would|could)(?: not|n['’]t) (?:attend|take part|participate)\b"
    r"|\s(?:[\w-]+\s){0,3}не (?:участвова|присутствова|принял\w? участи)\w*"
)
_ACCORDING = Pattern(
    r"\b(?:according to|said|told|announced by|сообщил\w?|по словам)\b[^.;]{0,70}\Z", re.IGNORECASE
)
GUEST_RULE = "guest-stays-away"
"""Of somebody whose office does not sit in the council: his seat is not his state's."""
REGULAR = frozenset({Attendance.PRESENT, Attendance.EXPECTED})


def read(
    page: Page, sitting: Sitting, scope: Scope | Beside, figures: list[Figure], everyone: Ordered[Person]
) -> tuple[AttendeeReading, ...]:
    """The attendees of one sitting, in the order in which the text names them."""
    found = [_attendee(page, sitting, scope, figure, everyone) for figure in figures]
    return tuple(attendee for attendee in found if attendee)


def _attendee(
    page: Page, sitting: Sitting, scope: Scope | Beside, figure: Figure, everyone: Ordered[Person]
) -> AttendeeReading | None:
    reported = isinstance(scope, Scope)
    sayings = [
        s
        for m in figure.mentions
        if scope.covers(sitting, m.start)
        and (s := mentions.said(page, sitting, m, everyone, reported=reported))
    ]
    told = [s for s in sayings if s.attendance is not Attendance.NOT_REPORTED]
    if len(told) < len(sayings) and all(s.rule == "named-in-report" for s in told):
        absence = next(s for s in sayings if s.attendance is Attendance.NOT_REPORTED)
        mentions.pass_over(page, absence.mention, "Said to be elsewhere, but not to be missed or replaced.")
        return None
    sayings = told
    if isinstance(scope, Beside):
        sayings = [s for s in sayings if not _is_source(page, s.mention)]
        if told and not sayings:
            mentions.pass_over(
                page, told[0].mention, "Only announces the sitting; whoever does need not come."
            )
    if not sayings:
        return None
    day = sitting.date.edtf if sitting.date else None
    if any(_speaks_for_others(page, mention) for mention in figure.mentions):
        mentions.pass_over(page, sayings[0].mention, "Speaks for others, as a spokesman or an analyst does.")
        return None
    if not figure.role and any(callings.has_none(page, m, everyone) for m in figure.mentions):
        mentions.pass_over(page, sayings[0].mention, "Named by a calling that has no seat in the council.")
        return None
    takes_part = any(saying.rule != "named-in-report" for saying in sayings)
    country = figure.country or offices.country_of(offices.of_the_day(figure.known, sitting.code, day))
    host = any(_is_host(page, saying.mention) for saying in sayings)
    seat = roles.there(sitting, figure, day, takes_part=takes_part, host=host)
    role = seat.office
    if role in offices.DEPUTIES:
        role = roles.whose_deputy(page, role, sayings[0].mention, everyone)
    junior = country and any(callings.is_junior(mention) for mention in figure.mentions)
    unnamed = role is None and takes_part and country and (junior or not offices.has_table(sitting.code))
    sits = role is not None and offices.sits_in(role, sitting.code)
    there = any(
        (saying.attendance.took_part and taking_part.is_told(page, saying.mention, everyone))
        or page.once(unkept.is_due, saying.mention, everyone)
        for saying in sayings
    )
    if figure.serves and not there and not offices.seat_of(figure.known, sitting.code, day):
        mentions.pass_over(page, sayings[0].mention, "Works or speaks for somebody who has a seat.")
        return None
    if there and not role and not country:
        country = _country_near(page, sitting, sayings[0].mention, everyone)
        junior = any(callings.is_junior(mention) for mention in figure.mentions)
        seat = roles.councils_own(sitting) if country and not junior else seat
        role = seat.office
    sits = sits or (there and bool(role or country or figure.titled))
    if not unnamed and not sits:
        if role is None or not all(_did_not_attend(page, saying) for saying in sayings):
            mentions.pass_over(page, sayings[0].mention, _no_seat(sitting, role))
            return None
        sayings = [saying._replace(rule=GUEST_RULE) for saying in sayings]
    if role and offices.base(role) in offices.OFFICERS:
        country = None
    elif country is None and (figure.role or not figure.listed):
        country = _country_near(page, sitting, figure.mentions[0], everyone)
    chosen = _strongest(sayings)
    evidence = tuple(
        _evidence(page, saying) for saying in [chosen, *[s for s in sayings if s is not chosen]][:3]
    )
    evidence += roles.evidence(page, sitting, seat)
    deputy = chosen.deputy.name if chosen.deputy else None
    return AttendeeReading(figure.name, country, role, chosen.attendance, evidence, deputy)


def _no_seat(sitting: Sitting, role: str | None) -> str:
    if role is None:
        return "No office is printed with the name or known, and so no seat in the council."
    return f"The office read, {role}, has no seat in {sitting.code}."


def _did_not_attend(page: Page, saying: Saying) -> bool:
    """ "President X did not attend": said of somebody who has no seat, it is still said."""
    end = max(saying.mention.right, saying.mention.end)
    return saying.rule == "stays-away" and bool(_NOT_ATTENDED.match(page.text, end))


def _evidence(page: Page, saying: Saying) -> Evidence:
    return page.evidence(
        min(saying.mention.left, saying.mention.start),
        max(saying.mention.right, saying.mention.end),
        saying.rule,
    )


def _strongest(sayings: list[Saying]) -> Saying:
    """A word of absence, of video or of observing outweighs a mere mention."""
    special = [s for s in sayings if s.attendance not in REGULAR]
    return (special or sayings)[0]


def _is_source(page: Page, mention: Person) -> bool:
    """ "…, according to X", "… X said": whoever announces a coming sitting need not come."""
    sentence = page.sentence_at(mention.start)
    if _SAID.match(page.text, max(mention.right, mention.end), sentence.end):
        return True
    return bool(_ACCORDING.search(page.text, max(sentence.start, mention.left - 80), mention.left))


def _speaks_for_others(page: Page, mention: Person) -> bool:
    """ "the ministry's spokesman X", "X, a political scientist": whoever speaks for others is no member."""
    sentence = page.sentence_at(mention.start)
    before = page.cues_in(max(sentence.start, mention.start - BESIDE_NAME), mention.start, "spokesman")
    after = page.cues_in(mention.end, min(sentence.end, mention.end + BESIDE_NAME // 2), "spokesman")
    near = [cue for cue in before if not _BREAK.search(page.text, cue.end, mention.start)]
    near += [cue for cue in after if _APPOSED.fullmatch(page.text, mention.end, cue.start)]
    return bool(near) and mention.role is None


def _is_host(page: Page, mention: Person) -> bool:
    """ "the host, X": a member of the council without another word."""
    return bool(_HOST.search(page.text, max(mention.start - 12, 0), mention.start))


BACK = 3
"""Sentences back to which "in his place" may point."""
_IN_HIS_PLACE = Pattern(
    r"\b(?:in (?:his|her) (?:place|stead)|instead of (?:him|her)|his report|one of (?:his|her) deputies"
    r"|вместо (?:него|нее|неё)|за (?:него|нее|неё)|его доклад)\b",
    re.IGNORECASE,
)
_STANDS_IN = Pattern(
    r"\s(?:(?:stood|sat|filled|stands|sits) in for|deputi[sz](?:ed|es) for|(?:replaces|replaced)\b"
    r"|(?:замещал|заменил|замещает|подменил|подменял|представлял)[аи]?)\s"
)
""" "X [stood in for] the Utopian minister Y": X is of Y's state."""


def _country_near(page: Page, sitting: Sitting, mention: Person, everyone: Ordered[Person]) -> str | None:
    """The state of an unknown person from his sentence: the host's, that of the one he stands in for
    ("Armenia's X … replaced by Deputy Y"), or the one named last before him."""
    host = (
        _HOST.search(page.text, mention.left, mention.start)
        or _is_host(page, mention)
        or _HOST_SIDE.search(page.text, max(mention.left - HOST_REACH, 0), mention.left)
    )
    if host and sitting.place:
        return sitting.place.country
    sentence = page.sentence_at(mention.start)
    others = everyone.between(sentence.start, mention.start)
    before = [(p.end, code) for p in others if (code := p.country or offices.country_of(p.known))]
    states = page.hits_in(sentence.start, mention.start, "country", "adjective", "capital")
    states = tuple(h for h in states if not company.is_abroad(page, h))
    plain = [(h.end, h.code) for h in states if h.kind != "capital"]
    capitals = [h.code for h in states if h.kind == "capital" and not is_elsewhere(page, h)]
    end = max(mention.right, mention.end)
    missed = everyone.between(end, sentence.end)[:1]
    if missed and _STANDS_IN.match(page.text, end, missed[0].start):
        return missed[0].country or offices.country_of(missed[0].known)
    _, near = max([*before, *plain], default=(0, next(reversed(capitals), None)))
    if near is None and _IN_HIS_PLACE.search(page.text, sentence.start, sentence.end):
        return _country_before(page, sentence, everyone)
    return near


def _country_before(page: Page, sentence: Stretch, everyone: Ordered[Person]) -> str | None:
    """ "X will not come. [In his place] Y will": the state of the last person named before."""
    before = page.sentences[max(page.sentence_index(sentence.start) - BACK, 0)]
    people = everyone.between(before.start, sentence.start)
    told = [country for p in people if (country := p.country or offices.country_of(p.known))]
    return told[-1] if told else None
