"""The sittings a text speaks of: events of one body that do not contradict each other are one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from events.extract import dates
from events.extract.dates import DateMention
from events.extract.page.text import Ordered, Page
from events.extract.sessions import bodies, looking, phrases, tied, topics, weighed
from events.extract.sessions.event import CURRENT, EVE_RULE, NEXT, PREVIOUS, Dates, Event, Places
from events.extract.sessions.places import Place
from events.extract.words.gazetteer import Hit
from events.kinds import Status, StatusDetail, Weighed
from events.records import DateReading, Evidence, Stated

LEAD_PARAGRAPHS = 5
"""A sitting that first appears after so many paragraphs of prose is background."""
MOST_DATES = 6
"""So many dates of one sitting are weighed."""
YEARLY = 2
"""The precision of a season or a year."""
MOST_EVENTS = 12
"""So many phrases of one sitting are weighed as its words."""
MOST_SITTINGS = 40
"""No article tells of more; what is beyond is not grouped."""
STAMPS = frozenset({"published-stamp", "published-byline", "published-dateline", "published-url"})


UNMET = "The body is named, but no sentence has it meet on a day, at a place or by a word for a sitting."
UNMET_AUTHOR = "The body only orders, signs or lends its name; no sentence has it meet."


@dataclass
class Sitting:
    """One meeting as it is put together from its events."""

    code: str
    role: str
    status: Status
    events: list[Event] = field(default_factory=list)
    joint_with: tuple[str, ...] = ()
    ordinal: Stated[int] | None = None
    place: Place | None = None
    place_rule: str = "place"
    host: Hit | None = None
    when: list[DateMention] = field(default_factory=list)
    date: DateReading | None = None
    detail: StatusDetail | None = None
    main: bool = False

    @property
    def only_headlines(self) -> bool:
        """Whether nothing but headlines has spoken of it so far."""
        return all(event.headline for event in self.events)

    @property
    def only_on_eve(self) -> bool:
        """Whether it is only told what was "ahead of the summit", which is no word of the summit itself."""
        return all(event.rule == EVE_RULE for event in self.events)

    @property
    def only_retold(self) -> bool:
        """Whether it is only spoken of, so that the day and the place of the telling are not its own."""
        return all(event.retold is not None for event in self.events)

    @property
    def is_bare_headline(self) -> bool:
        """Whether only a headline speaks of it, without day, place or number: "X skips the session"."""
        bare = not (self.when or self.place or self.ordinal)
        return bare and self.only_headlines and self.only_retold

    @property
    def only_looked_back_on(self) -> bool:
        """Whether it is only spoken of as over: what else the text tells is not told of it."""
        return all(event.retold is not None and not event.retold.ahead for event in self.events)

    @property
    def hearsay(self) -> bool:
        """Whether "X spoke of the session" is all, which says of nobody that he came or stayed away."""
        return self.only_looked_back_on and not any(e.retold and e.retold.gone for e in self.events)

    def take(self, event: Event) -> None:
        """Add an event; what is already known stays."""
        if self.events and self.only_headlines and self.role == CURRENT:
            self.status = event.tense
        self.events.append(event)
        self.joint_with = self.joint_with or event.joint_with
        self.ordinal = self.ordinal or event.ordinal
        self.place = self.place or event.place
        self.when.extend(event.when)


def find(page: Page, published: DateReading | None, when: Dates, where: Places) -> list[Sitting]:
    """The sittings of a page in the order in which they appear."""
    found: list[Sitting] = []
    topic: str | None = None
    for event in _events(page, published, when, where):
        code = topics.body_of(page, event, topic)
        if code is None:
            continue
        current = [sitting for sitting in found if sitting.code == code and sitting.role == CURRENT]
        number = next((sitting.ordinal.value for sitting in current if sitting.ordinal), None)
        told = looking.before(page, looking.ahead(page, event, published), bool(current), published)
        told = looking.by_number(told, number)
        _group(page, found, told, code, published)
        topic = topics.after(page, event, code, topic)
    found = [sitting for sitting in found if not sitting.is_bare_headline]
    _set_aside_unmet(page, found)
    return found


def _events(page: Page, published: DateReading | None, when: Dates, where: Places) -> list[Event]:
    """What the phrases of a page tell, and the sitting that all its signs together tell of."""
    told = list(phrases.find(page, when, where, published))
    subject = weighed.find(page, told, when, where)
    if subject is None:
        return told
    apart = [event for event in told if not _is_of_subject(event, subject)]
    return sorted([subject, *apart], key=lambda event: event.start)


def _is_of_subject(event: Event, subject: Event) -> bool:
    """Whether what a phrase says by the way, of an eve or of members somewhere, is said of the subject."""
    if event.rule == "members-at":
        return event.code == subject.code or event.code in bodies.ANAPHORS
    return event.rule == EVE_RULE and event.code == subject.code


def _set_aside_unmet(page: Page, found: list[Sitting]) -> None:
    """Every council that the text names and never has meet, where it is named first."""
    if page.asides is None:
        return
    told = {code for sitting in found for code in (sitting.code, *sitting.joint_with)}
    for mention in bodies.find(page):
        if mention.code in told or not mention.explicit:
            continue
        told.add(mention.code)
        reason = UNMET_AUTHOR if mention.author else UNMET
        page.set_aside(Weighed.MEETING, mention.start, mention.end, reason)


def of_sittings(page: Page, published: DateReading | None) -> Dates:
    """The dates of a page that can be a sitting's: all but its own date of publication."""
    taken = stamps(published)
    kept = (m for m in dates.find(page) if not any(s <= m.span.start < e for s, e in taken))
    return Ordered(kept, lambda mention: mention.span.start)


def stamps(published: DateReading | None) -> list[tuple[int, int]]:
    """Where the text prints its own date of publication: such words date no sitting."""
    evidence = published.evidence if published else ()
    return [(e.span.start, e.span.end) for e in evidence if e.rule in STAMPS]


def _group(page: Page, found: list[Sitting], event: Event, code: str, published: DateReading | None) -> None:
    for sitting in found:
        if sitting.code == code and _same(sitting, event, published):
            sitting.take(event)
            return
    if event.rule == tied.RULE and _is_known(found, event, code, published):
        return
    role, status = event.role, event.tense
    if role == NEXT and not event.weak and not any(s.code == code for s in found):
        role = CURRENT
    known = any(s.code == code for s in found if s.role == CURRENT and not (s.joint_with and event.own))
    if event.rule == "sittings-of-body" and known:
        return
    late = page.prose_before(event.start) >= LEAD_PARAGRAPHS
    if role == CURRENT and (late or known):
        role = NEXT if status is Status.PLANNED else PREVIOUS
    if status is Status.HELD and role == PREVIOUS:
        status = Status.PAST_MENTION
    if len(found) == MOST_SITTINGS:
        return
    sitting = Sitting(code, role, status)
    sitting.take(event)
    found.append(sitting)


def _is_known(found: list[Sitting], event: Event, code: str, published: DateReading | None) -> bool:
    """Whether a day and a city that no word of sitting stands beside are those of a sitting told before."""
    if not found:
        return not event.code
    return any(
        sitting.code == code
        and not _differ(sitting.place and sitting.place.city, event.place and event.place.city)
        and not _clash(sitting, event, published)
        and (sitting.place or sitting.when)
        for sitting in found
    )


def _same(sitting: Sitting, event: Event, published: DateReading | None) -> bool:
    """Whether an event can speak of a sitting: same role, no other city, number or day."""
    if event.role == NEXT and not event.weak and sitting.only_headlines:
        return True
    if event.role != CURRENT and sitting.role == CURRENT:
        return False
    if sitting.joint_with and not event.joint_with and event.own:
        return False
    if event.role not in (CURRENT, sitting.role):
        return False
    if _differ(sitting.place and sitting.place.city, event.place and event.place.city):
        return False
    if _differ(sitting.ordinal and sitting.ordinal.value, event.ordinal and event.ordinal.value):
        return False
    if sitting.only_headlines:
        return True
    if event.weak and _clash(sitting, event, published):
        return False
    if event.role == CURRENT and event.tense is Status.PLANNED and sitting.status is not Status.PLANNED:
        return not (event.when or event.place)
    if sitting.role == PREVIOUS and event.role == CURRENT:
        return not event.when or not sitting.when
    return True


def _clash(sitting: Sitting, event: Event, published: DateReading | None) -> bool:
    """Whether no date of an event can be one of the sitting's: "tomorrow's meeting", "in October"."""
    one = _closest(sitting.when[:MOST_DATES], published, sitting.status)
    two = _closest(event.when, published, event.tense)
    return bool(one and two) and not any(a.startswith(b) or b.startswith(a) for a in one for b in two)


def _closest(mentions: Sequence[DateMention], published: DateReading | None, status: Status) -> list[str]:
    """The dates of a sitting's words; "the autumn session in October" is in October."""
    finest = min((mention.precision for mention in mentions), default=0)
    close = (mention for mention in mentions if mention.precision == finest or mention.precision < YEARLY)
    return [reading.edtf for mention in close if (reading := dates.settle(mention, published, status))]


def _differ(one: object, other: object) -> bool:
    return bool(one) and bool(other) and one != other


def evidence(page: Page, sitting: Sitting) -> tuple[Evidence, ...]:
    """The phrases in which a sitting appears, three of them: whole sentences that say what became of it
    ("was held on", "took part"), then others, headlines last."""
    told = sorted(sitting.events[:MOST_EVENTS], key=lambda event: _weakness(page, sitting, event))
    return tuple(page.evidence(e.start, e.end, e.rule) for e in told[:3])


def _weakness(page: Page, sitting: Sitting, event: Event) -> tuple[bool, bool, bool]:
    sentence = page.sentence_at(event.start)
    verbs = ("future",) if sitting.status is Status.PLANNED else ("over", "sits", "present")
    return event.headline, event.weak, not page.cues_in(sentence.start, sentence.end, *verbs)
