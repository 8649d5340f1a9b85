"""Russian phrases that tell of a standing chair of a council or committee."""

from __future__ import annotations

from events.extract.chair_phrases import TermRule, rule

_REST = r"(?: \(\w+\))?(?: при <B>)?(?: <O>)?"
_OF_COUNCIL = rf"(?P<body><B>|комитета|совета)(?! министров){_REST}"
_COUNCIL = rf"(?<!при )(?P<body><B>|комитет(?:ом)?|совет(?:ом)?)(?! министров|\w){_REST}"
_WITH_OFFICE = r"(?:[^.;<P>]{0,90}? )?(?P<person><P>)"
"""A person with his office before him."""
_IS = r"(?:является|остается|стал[аи]?|становится|назначен\w?|утвержден\w?)"
_WILL_BE = r"(?:останется|станет|будет)"
_HEADS = r"(?:возглавляет|возглавит|возглавляющ\w{2,3}|возглавил[аи]?|руководит|руководящ\w{2,3})"

SEATS_RUSSIAN: tuple[TermRule, ...] = (
    rule(
        "russian-apposition",
        "now",
        "Иван Пример, председатель комитета; Иван Пример, являющийся председателем комитета",
        rf"(?P<person><P>),? (?:являющ\w{{2,4}} |как |в качестве )?председател\w{{1,3}} {_OF_COUNCIL}",
    ),
    rule(
        "russian-title",
        "now",
        "председатель комитета генерал Иван Пример",
        rf"председател[ья] {_OF_COUNCIL},? {_WITH_OFFICE}",
    ),
    rule(
        "russian-elected",
        "now",
        "Иван Пример избран председателем совета",
        rf"(?P<person><P>)[^.;<P>]{{0,60}}? (?:пере)?избран\w? председателем {_OF_COUNCIL}",
    ),
    rule(
        "russian-chosen",
        "now",
        "председателем совета избран Иван Пример",
        rf"председателем {_OF_COUNCIL}[^.;<P>]{{0,40}}? (?:пере)?избран\w? {_WITH_OFFICE}",
    ),
    rule(
        "russian-elect",
        "now",
        "министры избрали председателем совета Ивана Примера",
        rf"избрал[иа]? (?:\w+ ){{0,2}}?председателем {_OF_COUNCIL} {_WITH_OFFICE}",
    ),
    rule(
        "russian-elect-own",
        "now",
        "совет избрал своим председателем Ивана Примера",
        rf"{_COUNCIL}[^.;<P>]{{0,40}}? избрал[иа]? (?:\w+ ){{0,2}}?председателем {_WITH_OFFICE}",
    ),
    rule(
        "russian-is",
        "now",
        "председателем совета является Иван Пример",
        rf"председателем {_OF_COUNCIL}[^.;<P>]{{0,40}}? {_IS} {_WITH_OFFICE}",
    ),
    rule(
        "russian-person-is",
        "now",
        "Иван Пример остается председателем совета",
        rf"(?P<person><P>),? (?:[\w-]+ ){{0,3}}?{_IS} (?:\w+ )?председателем {_OF_COUNCIL}",
    ),
    rule(
        "russian-will-be",
        "next",
        "председателем совета останется Иван Пример",
        rf"председателем {_OF_COUNCIL}[^.;<P>]{{0,40}}? {_WILL_BE} {_WITH_OFFICE}",
    ),
    rule(
        "russian-person-will-be",
        "next",
        "Иван Пример останется председателем совета",
        rf"(?P<person><P>) (?:[\w-]+ ){{0,3}}?{_WILL_BE} (?:\w+ )?(?:председателем|во главе) {_OF_COUNCIL}",
    ),
    rule(
        "russian-heads",
        "now",
        "комитет возглавляет генерал Иван Пример",
        rf"{_COUNCIL} (?:[\w-]+ ){{0,4}}?(?:возглавляет|возглавит|возглавил[аи]?) {_WITH_OFFICE}",
    ),
    rule(
        "russian-person-heads",
        "now",
        "Иван Пример, возглавляющий комитет; Иван Пример теперь руководит комитетом",
        rf"(?P<person><P>),? (?:котор\w{{2,3}} )?(?:[\w-]+ ){{0,2}}?{_HEADS} {_COUNCIL}",
    ),
    rule(
        "russian-at-the-head",
        "now",
        "Иван Пример остается во главе совета",
        rf"(?P<person><P>) (?:[\w-]+ ){{0,2}}?(?:остается|остался|осталась|встал|стоит) во главе "
        rf"{_OF_COUNCIL}",
    ),
    rule(
        "russian-bare",
        "now",
        "с мая председателем является Иван Пример",
        rf"председателем (?:является|избран\w?) {_WITH_OFFICE}",
    ),
)
"""Phrases in which the council is a name, or "совет" and "комитет" mean the page's own."""
