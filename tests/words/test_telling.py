"""What the machine tells, in Russian."""

import ast
from collections.abc import Iterator
from pathlib import Path
from string import Formatter

import pytest
from django.utils.translation import override

import events
from events.telling import tell
from events.words.telling import is_told, told

TELLING = ("tell", "_of", "counted")


def templates() -> Iterator[str]:
    """The templates that the code names outright where it tells something."""
    for path in Path(next(iter(events.__path__))).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in TELLING:
                match node.args:
                    case [ast.Constant(value=str(template))]:
                        yield template
                    case [_, ast.Constant(value=str(one)), ast.Constant(value=str(several))]:
                        yield from (one, several)


def test_every_template_is_told_in_russian() -> None:
    worded = {
        each for each in templates() if any(text.strip(" :,;()“”") for text, *_ in Formatter().parse(each))
    }
    assert len(worded) > 40
    names = {name: f"<{name}>" for each in worded for _, name, *_ in Formatter().parse(each) if name}
    with override("ru"):
        silent = [each for each in worded if told(tell(each, **names)) == each.format(**names)]
    assert silent == []


@pytest.mark.parametrize(
    ("sentence", "russian"),
    [
        (tell("{day} October {year}", day=31, year=2019), "31 октября 2019"),
        (tell("{number}th", number=77), "77-е"),
        (tell("Armenia"), "Армения"),
        (tell("explicit"), "дата, напечатанная в тексте"),
        (tell("Council of Defence Ministers"), "Совет министров обороны"),
    ],
)
def test_days_numbers_and_names_are_told_too(sentence: str, russian: str) -> None:
    with override("ru"):
        assert told(sentence) == russian
        assert is_told(sentence)


def test_what_no_template_tells_stays_as_it_is() -> None:
    with override("ru"):
        assert told("as it was written") == "as it was written"
        assert not is_told("as it was written")
    with override("en"):
        assert is_told("as it was written")


def test_what_is_said_of_terms_in_the_chair_is_told_too() -> None:
    published = tell(
        "publication ({edtf}: {reason})", edtf="2019-10-31", reason=tell("{number}th", number=77)
    )
    reason = tell("the sentence gives the term no year: it is counted from {base}", base=published)
    days = tell(
        "inferred from the year: since {since} the chair of the {body} changes on 1 January",
        since=2009,
        body=tell("CIS"),
    )
    with override("ru"):
        assert told(reason) == "в предложении нет года срока: он отсчитан от публикации (2019-10-31: 77-е)"
        assert told(days) == "выведено из года: с 2009 года председательство в СНГ переходит 1 января"
