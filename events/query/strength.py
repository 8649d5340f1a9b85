"""How strongly the sentence of a claim speaks for a value: the one order of pages and of files."""

from __future__ import annotations

from typing import Final

from django.db.models import Case, Expression, F, Func, IntegerField, OrderBy, TextField, Value, When
from django.db.models.fields.json import KeyTextTransform
from django.db.models.functions import Coalesce, Length, NullIf, Substr
from django.db.models.lookups import Exact

LOOKS: Final = ("previous-sitting", "next-sitting", "eve-of-sitting", "year-clue", "office-of-council")
"""Rules that read a value beside what the sentence is about: a look back or ahead, an office not printed."""
STAMP: Final = "published-"
"""How the rules begin that read when and where a text itself came out."""
LINK: Final = "named-in-report"
"""The rule by which a verb ties a person to the sitting that no word of the same sentence names."""
TELLS, LINKS, STAMPED, HEADLINE, LOOKED = range(5)
"""How little a sentence says for a value, the strongest first."""
SMALL: Final = " abcdefghijklmnopqrstuvwxyzабвгдеёжзийклмнопрстуфхцчшщъыьэюя"


def strongest_first(to: str = "") -> tuple[Expression | OrderBy | str, ...]:
    """The order of claims: what tells a value itself before links, stamps, headlines and looks aside; of
    alike ones the most exact, then as one reads the articles. `to` leads to the claim (`claim__`)."""
    published = Coalesce(
        NullIf(f"{to}extraction__published", Value("")),
        NullIf(f"{to}article__published", Value("")),
        Value("9"),
    )
    return _faintness(to), _exactness(to).desc(), published, f"{to}article_id", f"{to}start", f"{to}id"


def sentence(to: str = "") -> Substr:
    """The sentence of a claim, verbatim."""
    return Substr(f"{to}article__text", F(f"{to}sentence_start") + 1, _length(to))


def _length(to: str) -> Expression:
    return F(f"{to}sentence_end") - F(f"{to}sentence_start")


def _faintness(to: str) -> Case:
    rule = f"{to}rule"
    told = Case(
        When(**{rule: LINK}, then=Value(LINKS)),
        When(**{f"{rule}__startswith": STAMP}, then=Value(STAMPED)),
        default=Value(TELLS),
        output_field=IntegerField(),
    )
    headline = Case(When(**{f"{to}article__title": sentence(to)}, then=Value(HEADLINE)), default=told)
    return Case(
        When(**{f"{rule}__in": LOOKS}, then=Value(LOOKED)),
        # Only a sentence as long as the headline is fetched to be compared with it.
        When(Exact(Length(f"{to}article__title"), _length(to)), then=headline),
        default=told,
    )


def _exactness(to: str) -> Expression:
    """A date by its precision ("today" is a day), all else by its words, for a full name tells more than
    "the leaders"; of a person's words those before the first capital do not count: "to Orlov"."""
    words = F(f"{to}quote")
    named = NullIf(Func(words, Value(SMALL), function="ltrim"), Value(""))
    person = Case(When(**{f"{to}value__has_key": "name"}, then=named), output_field=TextField())
    return Coalesce(Length(KeyTextTransform("edtf", f"{to}value")), Length(person), Length(words))
