"""Claims grouped into mentions: one sitting as one article tells it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cache
from typing import Any, TypeVar

from events import edtf
from events.edtf import ANY, Extent
from events.kinds import Field, Status, StatusDetail
from events.records import ArticleFacts, Claim, Decision, EvidenceBase, Identity, Json
from events.reference import cities
from events.resolve.values import UNHELD, canonical, part, plain_value, text_part, told_status
from events.spelling import folded

OTHER = "OTHER"
REPORT_LAG = 60
"""Days: a sitting told as the news of the day is not older than this when the text comes out."""
PLAN_REACH = 2 * 366
"""Days: an announced sitting is not farther ahead than this."""
LOOK_BACK = 400
"""Days: "the last session", named without day, number or place, is not older than this; councils sit
once or twice a year."""

MentionId = tuple[str, str]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Mention:
    """One sitting in one article. Tuples of values start with the one in force; the others were said
    as well, by the text or before an editor settled the value."""

    article: str
    key: str
    bodies: tuple[str, ...]
    joint_with: tuple[str, ...] = ()
    main: bool = False
    status: Status = Status.PAST_MENTION
    detail: StatusDetail | None = None
    ordinals: tuple[int, ...] = ()
    dates: tuple[str, ...] = ()
    cities: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    sides: frozenset[str] = frozenset()
    window: Extent = ANY
    """When the sitting can have been, by the day the article came out."""
    claims: tuple[Claim, ...] = field(default=(), repr=False)
    decision: Decision | None = field(default=None, repr=False)
    """Set where no article tells of the sitting, but an editor's decision does."""
    settled: bool = False
    misprint: int | None = None
    """A printed ordinal that belongs to another session."""
    extents: tuple[Extent, ...] = field(init=False, repr=False, compare=False)
    """The dates said, as extents."""
    strength: tuple[object, ...] = field(init=False, repr=False, compare=False)
    """Sorts the mention that says most first; ends with the id, so that no two are equal."""

    def __post_init__(self) -> None:
        extents = tuple(extent for text in self.dates if (extent := edtf.read(text)))
        object.__setattr__(self, "extents", extents)
        object.__setattr__(self, "strength", self._strength())

    @property
    def id(self) -> MentionId:
        return (self.article, self.key)

    @property
    def body(self) -> str:
        """The body whose sitting it is."""
        return self.bodies[0]

    @property
    def bare(self) -> bool:
        """Whether nothing but the body is said of the sitting."""
        return not (self.ordinals or self.dates or self.cities or self.countries)

    @property
    def announced(self) -> bool:
        """Whether the text tells of what was to come, held or not: nobody has come by its word."""
        return self.status is Status.PLANNED or self.detail in UNHELD

    @property
    def _renumbered(self) -> bool:
        """Whether an editor gave it another number: texts that keep the old one must find it standing."""
        return self.settled and len(self.ordinals) > 1

    def _strength(self) -> tuple[object, ...]:
        length = min((e.length for e in self.extents), default=99999)
        return (
            not self.ordinals,
            not self._renumbered,
            not self.settled,
            length,
            -len(self.joint_with),
            not self.cities,
            not self.main,
            list(Status).index(self.status),
            self.article,
            self.key,
        )


@cache
def _countries_by_city() -> Mapping[str, str]:
    return {folded(name): city.country for city in cities() for name in (city.name, *city.spellings)}


def country_of(city: str) -> str | None:
    """The state a host city lies in, by the reference table."""
    return _countries_by_city().get(folded(city))


def _window(status: Status, main: bool, published: Extent | None) -> Extent:
    if published is None:
        return ANY
    if status is Status.PLANNED:
        reach = published.latest and published.latest + timedelta(days=PLAN_REACH)
        return Extent(published.earliest, reach)
    if status is Status.HELD and main:
        lag: date | None = published.earliest and published.earliest - timedelta(days=REPORT_LAG)
        return Extent(lag, published.latest)
    return Extent(None, published.latest)


def _distinct(values: Iterable[Json]) -> tuple[Json, ...]:
    return tuple({canonical(v): v for v in values if v is not None and v != ""}.values())


def _sides(claims: Iterable[Claim]) -> frozenset[str]:
    return frozenset(
        country
        for claim in claims
        if claim.field in (Field.ATTENDEE, Field.DELEGATION)
        and (country := text_part(claim.value, "country"))
    )


def _mention(article: str, key: str, claims: tuple[Claim, ...], facts: ArticleFacts | None) -> Mention:
    by_field: dict[Field, list[Json]] = defaultdict(list)
    for claim in claims:
        by_field[claim.field].append(claim.value)
    if not by_field[Field.BODY]:
        raise ValueError(f"mention {key} of article {article} has claims but none of its body: read it again")
    body = by_field[Field.BODY][0]
    stated = next(iter(by_field[Field.STATUS]), None)
    status = told_status(stated) or Status.PAST_MENTION
    detail = text_part(stated, "detail")
    main = part(body, "main") is True
    joint = part(body, "joint_with")
    published = edtf.read(facts.published) if facts and facts.published else None
    return Mention(
        article=article,
        key=key,
        bodies=(str(part(body, "code")),),
        joint_with=tuple(sorted(map(str, joint))) if isinstance(joint, list | tuple) else (),
        main=main,
        status=status,
        detail=StatusDetail(detail) if detail else None,
        ordinals=tuple(v for v in _distinct(by_field[Field.ORDINAL]) if isinstance(v, int)),
        dates=tuple(
            str(d) for d in _distinct(part(v, "edtf") for v in by_field[Field.DATE]) if edtf.read(str(d))
        ),
        cities=tuple(map(str, _distinct(by_field[Field.CITY]))),
        countries=tuple(map(str, _distinct(by_field[Field.COUNTRY]))),
        sides=_sides(claims),
        window=_window(status, main, published),
        claims=claims,
    )


def in_order(claims: Iterable[Claim]) -> list[Claim]:
    """Claims as they stand in their articles; the order of their arrival is forgotten."""
    return sorted(claims, key=lambda c: (c.article, c.mention, c.field, c.span, c.id))


def mentions_of(base: EvidenceBase) -> list[Mention]:
    """Every mention of a sitting, strongest first. Raises ValueError for one without a body."""
    groups: dict[MentionId, list[Claim]] = defaultdict(list)
    for claim in in_order(base.claims):
        if claim.mention and claim.field not in (Field.CHAIRMANSHIP, Field.PUBLISHED, Field.ORGANIZATION):
            groups[claim.article, claim.mention].append(claim)
    found = [
        _mention(article, key, tuple(claims), base.articles.get(article))
        for (article, key), claims in groups.items()
    ]
    return sorted(found, key=lambda m: m.strength)


def from_decision(decision: Decision, identity: Identity) -> Mention:
    """The sitting that a decision is about, where no reading tells of it any more."""
    return Mention(
        article="",
        key=f"decision-{decision.id}",
        bodies=(identity.body,),
        ordinals=(identity.ordinal,) if identity.ordinal is not None else (),
        dates=(identity.date,) if identity.date and edtf.read(identity.date) else (),
        cities=(identity.city,) if identity.city else (),
        decision=decision,
        settled=True,
    )


PLURAL = {
    Field.BODY: "bodies",
    Field.ORDINAL: "ordinals",
    Field.DATE: "dates",
    Field.CITY: "cities",
    Field.COUNTRY: "countries",
}


def _with(mention: Mention, plural: str, values: tuple[Any, ...]) -> Mention:
    changes: dict[str, Any] = {plural: values, "settled": True}
    return replace(mention, **changes)


def settle(mention: Mention, name: Field, value: Json) -> Mention:
    """The mention as an editor's value for one field has it. What was said before stays as second, so
    that other texts that say the same still join; a value rejected without another is gone."""
    plural = PLURAL.get(name)
    if plural is None:
        return mention
    if value is None:
        return mention if name is Field.BODY else _with(mention, plural, ())
    simple = plain_value(name, value)
    if simple is None or (name is Field.DATE and not edtf.read(str(simple))):
        return mention
    settled = _with(mention, plural, (simple, *_but(getattr(mention, plural), simple)))
    if name is Field.CITY and (home := country_of(str(simple))):
        return replace(settled, countries=(home, *_but(settled.countries, home)))
    return settled


def _but(values: tuple[T, ...], value: T) -> tuple[T, ...]:
    return tuple(v for v in values if v != value)
