"""Template filters: codes and dates in words, sentences with their words marked, ordinals."""

from django import template
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.translation import get_language

from events.views import names
from events.views.edtf_words import edtf_words

register = template.Library()
register.filter("edtf", edtf_words)
register.filter("word", names.word)
register.filter("country", names.country_name)
register.filter("body", names.body_name)
register.filter("body_full", names.body_full)
register.filter("shape", names.shape_of)

TEENS = (11, 12, 13)


@register.filter
def ordinal(number: int | None) -> str:
    """77 → "77th", in Russian "77-е"; nothing for None."""
    if number is None:
        return ""
    if get_language() == "ru":
        return f"{number}-е"
    ending = "th" if number % 100 in TEENS else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


@register.filter
def marked(sentence: str, quote: str) -> SafeString | str:
    """The sentence with its first occurrence of the quote in <mark>; both escaped."""
    before, found, after = sentence.partition(quote) if quote else (sentence, "", "")
    return format_html("{}<mark>{}</mark>{}", before, found, after) if found else sentence


@register.filter
def get(mapping: dict[str, object], key: str) -> object:
    """A value by a key that is itself a value."""
    return mapping.get(key)


@register.filter
def words(text: str) -> list[str]:
    """Words of a short list written in a template."""
    return text.split()
