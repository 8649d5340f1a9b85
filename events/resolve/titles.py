"""English titles of meetings: "77th session of the Council of Defence Ministers"."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache

from events.records import ArticleFacts
from events.reference import bodies, countries
from events.resolve.mentions import OTHER
from events.telling import tell

Articles = Mapping[str, ArticleFacts]


@cache
def _bodies() -> Mapping[str, str]:
    return {body.code: body.name for body in bodies()}


@cache
def _states() -> Mapping[str, str]:
    return {country.code: country.name for country in countries()}


def state_name(code: str) -> str:
    """A state's English name; the code itself where the table has no such state."""
    return _states().get(code, code)


def body_name(code: str) -> str:
    """A body's English name; the code itself where the table has no such body."""
    return _bodies().get(code, code)


def called(article: str, articles: Articles) -> str:
    """An article as a sentence names it."""
    facts = articles.get(article)
    if facts and facts.title:
        return tell("“{title}”", title=facts.title)
    return tell("article {id}", id=article[:8])


def ordinal_word(number: int) -> str:
    """An ordinal in digits: 61st, 72nd, 83rd, 77th, 111th."""
    teen = 10 < number % 100 < 20
    ending = "th" if teen else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return tell(f"{{number}}{ending}", number=number)


def _joined(names: Iterable[str]) -> str:
    listed = list(names)
    return " and ".join((", ".join(listed[:-1]), listed[-1])) if len(listed) > 1 else "".join(listed)


def title(body: str, ordinal: int | None, joint_with: Iterable[str], sides: Iterable[str]) -> str:
    """A meeting's title, of its body and ordinal, or of its sides where it has no listed body."""
    if body == OTHER:
        names = sorted(map(state_name, sides))
        return f"Meeting of {_joined(names)}" if len(names) > 1 else "Meeting"
    name = _bodies().get(body, body)
    if name.startswith("Meeting of "):
        name = name.removeprefix("Meeting of ")
        return f"{ordinal_word(ordinal)} meeting of {name}" if ordinal else f"Meeting of {name}"
    others = list(joint_with)
    if others:
        partners = [_bodies().get(code, code).removeprefix("Meeting of ") for code in others]
        first = f"{ordinal_word(ordinal)} session" if ordinal else "Session"
        return f"{first} of the {name}, joint with {_joined(f'the {partner}' for partner in partners)}"
    return f"{ordinal_word(ordinal)} session of the {name}" if ordinal else f"Session of the {name}"


def in_a_sentence(body: str, ordinal: int | None, city: str | None) -> str:
    """A meeting as a sentence names it: "the 77th session of the Council of Defence Ministers in Baku"."""
    named = _named(body, ordinal)
    return tell("{meeting} in {city}", meeting=named, city=city) if city else named


def _named(body: str, ordinal: int | None) -> str:
    if body == OTHER:
        return tell("another meeting")
    name = body_name(body)
    members = name.removeprefix("Meeting of ")
    if members != name:
        return f"the {ordinal_word(ordinal)} meeting of {members}" if ordinal else f"the meeting of {members}"
    if ordinal:
        return tell("the {ordinal} session of the {body}", ordinal=ordinal_word(ordinal), body=tell(name))
    return tell("the session of the {body}", body=tell(name))


def day_in_words(day: date) -> str:
    """A day as it is read: "11 October 2019"."""
    return tell(f"{{day}} {day:%B} {{year}}", day=day.day, year=day.year)
