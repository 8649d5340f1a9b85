"""Template filters: codes and dates in words, sentences with their words marked, ordinals."""

from collections.abc import Iterable, Mapping
from typing import Any
from urllib.parse import urlsplit

from django import template
from django.template import Context
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from events import rules
from events.query import pages
from events.query.filters import Filter
from events.query.pages.chairs import Chair as Term
from events.query.pages.evidence import Evidence
from events.query.pages.reading import ClaimLine
from events.query.pages.sitting import StateGroup
from events.views.drawing import NARROW_PLOT, WIDE_PLOT, Chair
from events.words import claims, history, names, telling, titles
from events.words.brief import brief_date
from events.words.dates import edtf_words, rests_on
from events.words.standing import Dated
from events.words.standing import standing as standing_on

NAVIGATION = (
    ("home", _("Timeline")),
    ("attendance", _("Attendance")),
    ("chairmanships", _("Chairmanships")),
    ("people", _("People")),
    ("documents", _("Papers")),
    ("articles", _("Articles")),
)

register = template.Library()
register.filter("edtf", edtf_words)
register.filter("rests_on", rests_on)
register.filter("brief_date", brief_date)
register.filter("word", names.word)
register.filter("country", names.country_name)
register.filter("body", names.body_name)
register.filter("body_full", names.body_full)
register.filter("shape", names.shape_of)
register.filter("ordinal", titles.ordinal)
register.filter("session", titles.session)
register.filter("titled", titles.titled)
register.filter("named", titles.named)
register.filter("session_of", titles.session_of)
register.filter("headed", titles.headed)
register.filter("roll_heading", titles.roll_heading)
register.filter("numbers", titles.numbers)
register.filter("attendance_words", titles.attendance_words)
register.filter("expected_words", titles.expected_words)
register.filter("rule_entry", rules.entry)

NEW_YEAR, YEARS_END = (1, 1), (12, 31)


@register.filter
def is_russian(text: str) -> bool:
    """Whether Cyrillic letters outnumber Latin ones, for the lang attribute of a quote."""
    cyrillic = sum("\u0400" <= letter <= "\u04ff" for letter in text)
    return cyrillic > sum(letter.isascii() and letter.isalpha() for letter in text)


@register.filter
def fact_words(value: object, field: str) -> str:
    """A field's value in words: a date by its precision, a code by its name."""
    return claims.fact_words(value, field)


@register.filter
def claim_words(value: object, field: str) -> str:
    """What a claim or a decision says, in words."""
    return claims.claim_words(value, field)


@register.filter
def get(mapping: dict[str, object], key: str) -> object:
    """A value by a key that is itself a value."""
    return mapping.get(key)


@register.filter
def words(text: str) -> list[str]:
    """Words of a short list written in a template."""
    return text.split()


@register.filter
def on_page(asked: Filter, step: int) -> str:
    """The query string of a page some steps on."""
    return asked.query_string(page=asked.page + step)


@register.filter
def chair_words(chair: Chair) -> list[tuple[str, str]]:
    """(class, words) for a chair's block: the name where there is room, else the code until there is."""
    name = names.country_name(chair.country)
    if chair.room_for(name, NARROW_PLOT):
        return [("", name)]
    if chair.room_for(name, WIDE_PLOT):
        return [("narrow-only", chair.country), ("wide-only", name)]
    return [("", chair.country)]


@register.simple_tag(takes_context=True)
def query(context: Context, **changes: object) -> str:
    """The filter in force as a query string with some parameters set."""
    return str(context["asked"].query_string(**changes))


@register.simple_tag(takes_context=True)
def navigation(context: Context) -> list[dict[str, object]]:
    """The main pages, with the one that is open marked."""
    path = context["request"].path
    entries = [{"address": reverse(name), "words": label} for name, label in NAVIGATION]
    return [entry | {"here": entry["address"] == path} for entry in entries]


@register.simple_tag
def portal_state() -> object:
    """What every page says of the whole portal."""
    return pages.portal_state()


@register.filter
def is_web(address: str) -> bool:
    """Whether an address may become a link: an article's carrier can hold anything."""
    return address.startswith(("https://", "http://"))


@register.filter
def said(ids: Iterable[str], lines: Mapping[str, ClaimLine]) -> str:
    """What the claims on a stretch of text say, one a line."""
    found = (lines[id] for id in ids)
    return "\n".join(
        f"{names.word(line.field)}: {claims.claim_words(line.value, line.field)}" for line in found
    )


register.filter("decided_words", history.sentence)
register.filter("gathered", claims.gathered)
register.filter("machine_values", claims.machine_values)
register.filter("told", telling.told)
register.filter("is_told", telling.is_told)


@register.filter
def beside(left: Iterable[object], right: Iterable[object]) -> list[tuple[object, object]]:
    """Two rows of the same length as pairs."""
    return list(zip(left, right, strict=True))


@register.filter
def standing(meeting: Dated) -> str:
    """How a meeting stands in time, as of today."""
    return standing_on(meeting, timezone.localdate())


@register.filter
def own_evidence(group: StateGroup) -> tuple[Evidence, ...]:
    """A state's evidence, unless all it holds is shown with its people already."""
    with_people = {on.judgement.id for person in group.people for on in person.evidence if on.judgement}
    shown = {
        (each.article, each.text)
        for person in group.people
        for on in person.evidence
        for each in on.sentences
    }
    return tuple(
        each
        for each in group.evidence
        if (each.judgement and each.judgement.id not in with_people)
        or each.losing
        or each.disagreements
        or any((sentence.article, sentence.text) not in shown for sentence in each.sentences)
    )


@register.filter
def whole_years(chair: Term) -> bool:
    """Whether a term's days say no more than its years."""
    first, last = chair.date_from, chair.date_to
    opens = first is None or (first.month, first.day) == NEW_YEAR
    closes = last is None or (last.month, last.day) == YEARS_END
    return opens and closes


@register.filter
def parted(source: str) -> list[str]:
    """The sources of a reference row; its table parts them by `|`."""
    return [part for part in source.split("|") if part]


@register.filter
def host(address: str) -> str:
    """The host that an address names."""
    return urlsplit(address).netloc or address


@register.filter
def offices(row: Mapping[str, Any]) -> str:
    """The offices of a person's row, each once; the state is named only where it is not the person's own."""
    held = (office.rpartition(", ") for office in row["offices"])
    told = (title if of == row["country"] else f"{title}, {names.country_name(of)}" for title, _, of in held)
    return "; ".join(dict.fromkeys(told))
