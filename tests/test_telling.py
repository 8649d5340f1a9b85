"""Sentences that know their template."""

import json

import pytest

from events.telling import Told, as_json, from_json, joined, said_in, tell

STAMP = tell("the stamp “{words}”", words="5 {May} 2015")
COUNTED = tell("“{words}” counted from {base}, {number} in all", words="today", base=STAMP, number=2)
RUSSIAN = {
    "the stamp “{words}”": "штамп «{words}»",
    "“{words}” counted from {base}, {number} in all": "{base}: «{words}», {number}",
}


def test_it_is_its_english_sentence() -> None:
    assert COUNTED == "“today” counted from the stamp “5 {May} 2015”, 2 in all"


def test_every_template_in_it_is_translated_and_verbatim_parts_stay() -> None:
    assert said_in(COUNTED, lambda template: RUSSIAN[template]) == "штамп «5 {May} 2015»: «today», 2"


@pytest.mark.parametrize(
    "sentence", [COUNTED, STAMP, "as an editor wrote it {so}", joined("; ", [STAMP, "plain"])]
)
def test_it_comes_back_from_json_as_it_was(sentence: str) -> None:
    again = from_json(json.loads(json.dumps(as_json(sentence))))
    assert again == sentence
    assert isinstance(again, Told) is isinstance(sentence, Told)
    assert as_json(again) == as_json(sentence)


def test_nothing_joined_is_nothing() -> None:
    assert joined("; ", []) == ""


@pytest.mark.parametrize("value", [None, 3, {}, {"say": "x"}, ["x"]])
def test_what_is_no_sentence_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match="no sentence"):
        from_json(value)
