"""What a claim or a decision says, in words."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from events.kinds import Field
from events.query.pages.evidence import Evidence, Passage, Sentence, passages
from events.words.dates import edtf_words
from events.words.names import body_full, country_name, word

FACTS: dict[str, Callable[[Any], str]] = {
    Field.BODY: body_full,
    Field.ORGANIZATION: body_full,
    Field.COUNTRY: country_name,
    Field.DATE: edtf_words,
    Field.PUBLISHED: edtf_words,
    Field.STATUS: word,
    "attendance": word,
}
PARTS: dict[str, Callable[[Any], str]] = {
    "edtf": edtf_words,
    "code": body_full,
    "body": body_full,
    "name": str,
    "title": str,
    "role": str,
    "country": country_name,
    "year": str,
    "person": str,
    "status": word,
    "detail": word,
    "action": word,
    "attendance": word,
    "represented_by": str,
}
"""The parts of a claim's value that its words give, in order."""


def fact_words(value: object, field: str) -> str:
    """A field's single value in words."""
    return FACTS.get(field, str)(value)


def claim_words(value: object, field: str) -> str:
    """A claim's value in words: its parts in order, those that are there."""
    if not isinstance(value, Mapping):
        return "" if value is None else fact_words(value, field)
    return ", ".join(say(value[part]) for part, say in PARTS.items() if value.get(part))


@dataclass(frozen=True, slots=True)
class MachineValue:
    """One value that the rules give a field which an editor settled, why, and the sentences behind it."""

    words: str
    reasons: tuple[str, ...]
    passages: tuple[Passage, ...]


def machine_values(evidence: Evidence) -> list[MachineValue]:
    """What the rules give for a field that an editor settled, with reasons that no dispute tells already."""
    by_value: dict[str, list[tuple[str, Sentence]]] = {}
    for support in (*evidence.chosen, *evidence.losing):
        if support.sentence:
            told = claim_words(support.value, evidence.field)
            by_value.setdefault(told, []).append((support.reason, support.sentence))
    return [
        MachineValue(
            words,
            tuple(
                dict.fromkeys(reason for reason, _ in told if reason and reason not in evidence.disagreements)
            ),
            passages(each for _, each in told),
        )
        for words, told in by_value.items()
    ]


def gathered(grounds: Iterable[Evidence]) -> list[tuple[str, Evidence]]:
    """Fields that rest on the same sentences together, as (names of the fields, evidence).

    What one decision settled stands together too. A field with a losing value or a dispute of its own
    stands alone; where all fields rest on the same, no name is needed.
    """
    together: dict[tuple[object, ...], list[Evidence]] = {}
    for each in grounds:
        alone = each.losing or each.disagreements
        places = tuple((sentence.article, sentence.text) for sentence in each.sentences)
        settled = each.judgement.id if each.judgement else None
        together.setdefault((each.field,) if alone else (settled, *places), []).append(each)
    if len(together) == 1:
        return [("", fields[0]) for fields in together.values()]
    return [(", ".join(word(each.field) for each in fields), fields[0]) for fields in together.values()]
