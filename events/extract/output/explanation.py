"""A reading for a person: the text sentence by sentence, under each what was read in it and what was not.

Plain lines for a terminal or a file. `+` is a claim with its words and its rule, `-` a candidate that
was set aside with the reason; the rules that were used are explained at the end.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from textwrap import wrap

from events import rules
from events.extract.chairs.tables import WAYS
from events.extract.output.claims import claims_of
from events.extract.page.patterns import Pattern
from events.extract.page.text import Page, Stretch
from events.kinds import Field
from events.records import Claim, Json, Reading, SetAside, Span
from events.telling import from_json

_UNSAFE = Pattern("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
"""Characters that would steer a terminal, or turn the writing round."""
LONGEST_QUOTE = 60
"""Characters of a claim's words that are printed; the whole sentence stands above them."""
NOTE = "    "
TURNED_OVER = "      "
EXAMPLES = {rule.name: rule.example for rule in WAYS}
LANGUAGES = {"en": "English", "ru": "Russian", "und": "another language"}
SIGNS = "+ read: field, value, words, rule      - set aside: what, words, why"
LABELS: dict[str, Callable[[str], str]] = {
    "ordinal": lambda value: f"No. {value}",
    "represented_by": lambda value: f"represented by {value}",
    "joint_with": lambda value: f"with {value}",
}
"""Parts of a value that do not speak for themselves."""


def as_text(id: str, text: str, reading: Reading, width: int) -> str:
    """One article explained, in lines of at most `width` characters where words allow it."""
    claims = claims_of("", reading)
    lines = [
        *_head(id, reading, claims, width),
        "",
        *_body(text, claims, reading.set_aside, width),
        "",
        *_legend(claims, width),
    ]
    return "\n".join(_UNSAFE.sub("\ufffd", line) for line in lines).rstrip() + "\n\n"


def _head(id: str, reading: Reading, claims: tuple[Claim, ...], width: int) -> Iterator[str]:
    title = f"== {id} =="
    yield title + "=" * max(width - len(title), 0)
    published = reading.published
    when = f"published {published.edtf}, {published.reason}" if published else "day of publication not known"
    yield from wrap(f"{reading.extractor}, {LANGUAGES[reading.language]}; {when}", width)
    for mention in dict.fromkeys(claim.mention for claim in claims if claim.mention):
        own = [claim for claim in claims if claim.mention == mention]
        yield from wrap(f"{mention}  {'; '.join(_titles(own))}", width, subsequent_indent=NOTE)
    if reading.silence:
        yield from wrap(f"No meeting: {reading.silence}", width, subsequent_indent=NOTE)
    yield SIGNS


def _titles(claims: list[Claim]) -> Iterator[str]:
    """What identifies a meeting or a term, each field once."""
    fields = (Field.BODY, Field.ORDINAL, Field.STATUS, Field.DATE, Field.CITY, Field.CHAIRMANSHIP)
    for field in fields:
        claim = next((claim for claim in claims if claim.field is field), None)
        if claim:
            yield _words(field, claim.value)


def _body(text: str, claims: tuple[Claim, ...], asides: tuple[SetAside, ...], width: int) -> Iterator[str]:
    """The sentences in order; an empty line parts the paragraphs."""
    page = Page(text)
    notes: dict[int, list[tuple[int, str]]] = {}
    for start, note in (*_claims(claims), *map(_aside, asides)):
        notes.setdefault(page.sentence_index(start), []).append((start, note))
    paragraph = 0
    for number, sentence in enumerate(page.sentences):
        if page.paragraph_index(sentence.start) != paragraph:
            paragraph = page.paragraph_index(sentence.start)
            yield ""
        yield from _sentence(page, sentence, width)
        for _, note in sorted(notes.get(number, ()), key=lambda pair: pair[0]):
            yield from _note(note, width)


def _sentence(page: Page, sentence: Stretch, width: int) -> list[str]:
    return wrap(page.quote(sentence), width, break_on_hyphens=False)


def _note(words: str, width: int) -> list[str]:
    return wrap(words, width, initial_indent=NOTE, subsequent_indent=TURNED_OVER, break_on_hyphens=False)


def _claims(claims: tuple[Claim, ...]) -> Iterator[tuple[int, str]]:
    """One note for the claims of one meeting that rest on the same words by the same rule.

    Why a day is a sitting's is said with its first words.
    """
    together: dict[tuple[int, str, Span, str], list[str]] = {}
    told: set[tuple[str, Field]] = set()
    for claim in sorted(claims, key=lambda claim: claim.span.start):
        value = _words(claim.field, claim.value)
        if (claim.mention, claim.field) in told and isinstance(claim.value, dict):
            value = str(claim.value.get("edtf", value))
        told.add((claim.mention, claim.field))
        key = (claim.span.start, claim.mention, claim.span, claim.rule)
        together.setdefault(key, []).append(f"{claim.field.value} {value}")
    for (start, mention, span, rule), values in together.items():
        of = f"{mention} " if mention else ""
        yield start, f"+ {of}{'; '.join(values)} {_quoted(span.quote)} [{rule}]"


def _aside(aside: SetAside) -> tuple[int, str]:
    return aside.span.start, f"- {aside.what.value} {_quoted(aside.span.quote)}: {aside.reason}"


def _quoted(quote: str) -> str:
    words = " ".join(quote.split())
    if len(words) <= LONGEST_QUOTE:
        return f"“{words}”"
    half = LONGEST_QUOTE // 2
    return f"“{words[:half].rstrip()} … {words[-half:].lstrip()}”"


def _words(field: Field, value: Json) -> str:
    """A claim's value in words: its parts in order, those that are there."""
    if not isinstance(value, dict):
        return LABELS[field](str(value)) if field in LABELS else str(value)
    return ", ".join(_part(name, part) for name, part in value.items() if part)


def _told(part: Json) -> str:
    """A part as it is read; a sentence that is kept by its template is said."""
    return from_json(part) if isinstance(part, dict) else str(part)


def _part(name: str, part: Json) -> str:
    if part is True:
        return name.replace("_", " ")
    words = " and ".join(map(str, part)) if isinstance(part, list) else _told(part)
    return LABELS[name](words) if name in LABELS else words


def _legend(claims: Iterable[Claim], width: int) -> Iterator[str]:
    """What each rule that was used means."""
    used = {claim.rule: rules.meaning(claim.rule, EXAMPLES.get(claim.rule)) for claim in claims}
    if used:
        yield "The rules used:"
    for rule, meaning in sorted(used.items()):
        yield from _note(f"{rule}: {meaning}", width)
