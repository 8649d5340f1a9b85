"""The verbs of sitting in their forms: one table for every rule that hears who met and what was held.

Each name is an alternation for a pattern, without brackets of its own around it.
"""

from __future__ import annotations

from typing import NamedTuple


class Verb(NamedTuple):
    """An English verb: "meet", "meets", "met", "met"."""

    base: str
    third: str
    past: str
    participle: str


def _regular(base: str, ending: str = "") -> Verb:
    """ "gather", "come together": what follows the first word stays as it is."""
    past = base[:-1] + "ed" if base.endswith("e") else base + "ed"
    return Verb(base + ending, base + "s" + ending, past + ending, past + ending)


_GATHER = (
    Verb("meet", "meets", "met", "met"),
    Verb("sit", "sits", "sat", "sat"),
    Verb("confer", "confers", "conferred", "conferred"),
    Verb("come together", "comes together", "came together", "come together"),
    Verb("get together", "gets together", "got together", "got together"),
    *(_regular(base) for base in ("gather", "assemble", "convene", "converge", "reconvene", "reassemble")),
)
FORMS = tuple(dict.fromkeys(form for verb in _GATHER for form in verb))
"""All forms of the verbs by which members sit, for the table of cues."""
_TAKES_PLACE = Verb("take place", "takes place", "took place", "taken place")


def _forms(verbs: tuple[Verb, ...], form: int) -> str:
    return "|".join(verb[form] for verb in verbs)


MEET = _forms(_GATHER, 0)
""" "The ministers will [meet]"."""
MEETS = _forms(_GATHER, 1)
MET = _forms(_GATHER, 2)
MET_BEEN = _forms(_GATHER, 3)
""" "The ministers had [come together]"."""

_HELD = "held|hosted|convened|staged|organi[sz]ed"
TOOK_PLACE = (
    rf"{_TAKES_PLACE.past}|(?:was|were|had been|has been|have been) (?:{_HELD})|had {_TAKES_PLACE.participle}"
)
""" "The session [took place]"."""
TAKES_PLACE = (
    r"(?:will|would|shall|should|is to|are to"
    r"|(?:is|are|was|were) (?:due|set|scheduled|planned|expected|slated) to)"
    rf" (?:{_TAKES_PLACE.base}|be (?:{_HELD}))"
)
""" "The session [is to be held]"."""

MET_RU = (
    r"собрал(?:ся|ась|ось|ись)|собирал(?:ся|ась|ось|ись)|встретил(?:ся|ась|ось|ись)"
    r"|встречал(?:ся|ась|ось|ись)|заседал[аи]?|совещал(?:ся|ась|ись)|съехал(?:ся|ись)"
)
""" "Министры [собирались]"."""
MEETS_RU = r"собира[ею]тся|встреча[ею]тся|заседа[ею]т|совеща[ею]тся|съезжа[ею]тся"
MEET_RU = r"собер[её]тся|соберутся|встрет[ия]тся|увид[ия]тся|съедутся"
""" "Министры [соберутся]"."""
TOOK_PLACE_RU = (
    r"прош[её]?л[аои]?|состоял[аои]сь|состоялся|проходил[аои]?|был[аои]? (?:проведен[аоы]?|проведён)"
    r"|проведен[аоы]?|проведён"
)
""" "Заседание [прошло]"."""
TAKES_PLACE_RU = (
    r"пройд[её]т|пройдут|состо[ия]тся|намечен[аоы]?|запланирован[аоы]?|назначен[аоы]?|планируется"
)
HOSTED_RU = r"принимал[аои]?|принял[аои]?|собрал[аои]?|собирал[аои]?"
HOSTS_RU = r"примет|примут|жд[её]т|ждут|соберет|соберёт|будет принимать"

ACTS = (
    r"adopt(?:s|ed)|approve[sd]|endorse[sd]|sign(?:s|ed)|elect(?:s|ed)|re-?elect(?:s|ed)|decide[sd]|resolve[sd]"
    r"|set(?:s)? up|establishe[sd]|create[sd]|agree[sd]|appoint(?:s|ed)|confirm(?:s|ed)|consider(?:s|ed)"
    r"|discusse[sd]|review(?:s|ed)|examine[sd]|hear[sd]|takes? up|took up|takes? decisions|took decisions"
    r"|chose|chooses|passe[sd]|dealt with|went through|instruct(?:s|ed)"
)
""" "The Council [approved] a concept": a council acts where it sits."""
ACTS_RU = (
    r"(?:утвердил|принял|одобрил|избрал|переизбрал|решил|рассмотрел|обсудил|подписал|постановил|назначил|заслушал"
    r"|поручил|создал|учредил|согласовал|подв[её]л)[аои]?"
)
