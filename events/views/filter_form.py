"""The form above each list: its fields with what was asked, and each problem beside its field."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, field

from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from events import reference
from events.kinds import Status, StatusDetail
from events.query.filters import Filter, Problem
from events.query.parameters import ACCEPTED, PARAMETERS, SORTS
from events.query.vocabulary import OFFERED_ATTENDANCE
from events.words.names import body_full, country_name, word

Options = Sequence[tuple[str, str]]

LABELS = {
    "q": _("Words"),
    "body": _("Body"),
    "country": _("State that took part"),
    "absent": _("State that stayed away"),
    "person": _("Person"),
    "host": _("Host state"),
    "city": _("City"),
    "attendance": _("Attendance"),
    "role": _("Office"),
    "year": _("Year"),
    "status": _("Status"),
    "from": _("From"),
    "to": _("To"),
    "document": _("Words in a paper's title"),
    "source": _("Publisher"),
    "reviewed": _("Reviewed by an editor"),
    "officials": _("Also from the table of officials"),
    "sort": _("Order"),
}
PLAINER_LABELS = {
    ("chairmanships", "country"): _("State in the chair"),
    ("chairmanships", "person"): _("Person in the chair"),
    ("people", "country"): _("State"),
    ("people", "body"): _("Came to a session of"),
}
HELP = {
    "q": _("Also in the whole articles: “a phrase”, or, -not"),
    "from": _("e.g. 2019-10"),
    "to": _("e.g. 2021"),
}
NARROWER_HELP = {
    ("chairmanships", "q"): _("Also in the sentences quoted: “a phrase”, or, -not"),
    ("articles", "q"): _("In titles, publishers, whole texts: “a phrase”, or, -not"),
    ("people", "q"): _("In names, states, offices: “a phrase”, or, -not"),
}
SORT_WORDS = {
    "date": _("date"),
    "ordinal": _("session number"),
    "body": _("body"),
    "city": _("city"),
    "title": _("title"),
    "attendees": _("people named"),
    "documents": _("papers"),
    "articles": _("articles"),
    "name": _("name"),
    "country": _("state"),
    "role": _("office"),
    "attendance": _("attendance"),
    "action": _("what was done"),
    "publisher": _("publisher"),
    "meetings": _("meetings"),
}
FIRST = ("q", "body", "country", "absent", "from", "to")
"""Fields in sight at once; the others wait under "More"."""


@dataclass(frozen=True, slots=True)
class FormField:
    """One field: a text input, or a select for each value asked for and one more for another."""

    name: str
    label: str
    values: tuple[str, ...]
    blank: str
    options: Options = ()
    help: str = ""
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Form:
    """A list's form; `others` are sentences about parameters that have no field."""

    first: list[FormField]
    more: list[FormField]
    more_open: bool
    others: list[str] = field(default_factory=list)

    @property
    def has_problems(self) -> bool:
        """Whether anything asked for cannot be used."""
        return bool(self.others or any(each.problems for each in (*self.first, *self.more)))

    @property
    def in_use(self) -> bool:
        """Whether any field holds something that was asked for."""
        return any(any(each.values) for each in (*self.first, *self.more))


def form_of(asked: Filter, apart: Collection[str] = ()) -> Form:
    """The form that shows a filter in force; some parameters have their place apart from its fields."""
    return _form(asked.list_name, asked.values, (), apart)


def form_with_problems(list_name: str, query: QueryDict, problems: Iterable[Problem]) -> Form:
    """The form that shows what was typed and why it cannot be used."""
    return _form(
        list_name, lambda name: tuple(value for value in query.getlist(name) if value), tuple(problems)
    )


def label_of(list_name: str, name: str) -> str:
    """The label of a field, which on some lists means less than on meetings."""
    return str(PLAINER_LABELS.get((list_name, name), LABELS[name]))


def help_of(list_name: str, name: str) -> str:
    """How a field is filled, and where its words are searched; empty where the label says enough."""
    narrower = NARROWER_HELP.get((list_name, name))
    return str(narrower if narrower is not None else HELP.get(name, ""))


def _form(
    list_name: str,
    values: Callable[[str], tuple[str, ...]],
    problems: tuple[Problem, ...],
    apart: Collection[str] = (),
) -> Form:
    names = [name for name in ACCEPTED[list_name] if name in LABELS and name not in apart]
    fields = [_field(list_name, name, values(name), problems) for name in names]
    more = [each for each in fields if each.name not in FIRST]
    return Form(
        first=[each for each in fields if each.name in FIRST],
        more=more,
        more_open=any(any(each.values) or each.problems for each in more),
        others=[problem.sentence for problem in problems if problem.parameter not in names],
    )


def _field(list_name: str, name: str, values: tuple[str, ...], problems: tuple[Problem, ...]) -> FormField:
    options = _options(list_name, name)
    known = {code for code, _words in options}
    strangers = [(value, value) for value in values if value not in known] if options else []
    again = ("",) if options and PARAMETERS[name].repeatable and values else ()
    return FormField(
        name=name,
        label=label_of(list_name, name),
        values=(*values, *again) or ("",),
        blank=str(_("as usual") if name == "sort" else _("any")),
        options=[*options, *strangers],
        help=help_of(list_name, name),
        problems=tuple(problem.sentence for problem in problems if problem.parameter == name),
    )


def _options(list_name: str, name: str) -> Options:
    if name == "sort":
        return _orders(list_name)
    return OPTIONS[name]() if name in OPTIONS else ()


def _orders(list_name: str) -> Options:
    return [
        (sign + name, f"{SORT_WORDS[name]} {arrow}")
        for name in SORTS[list_name]
        for sign, arrow in (("-", "↓"), ("", "↑"))
    ]


def _bodies() -> Options:
    return [(row.code, body_full(row.code)) for row in reference.bodies()]


def _states() -> Options:
    return sorted(
        ((row.code, country_name(row.code)) for row in reference.countries()), key=lambda pair: pair[1]
    )


def _yes_no() -> Options:
    return [("yes", str(_("yes"))), ("no", str(_("no")))]


def _words_of(members: Iterable[str]) -> Callable[[], Options]:
    return lambda: [(str(member), word(str(member))) for member in members]


OPTIONS: dict[str, Callable[[], Options]] = {
    "body": _bodies,
    "country": _states,
    "absent": _states,
    "host": _states,
    "attendance": _words_of(OFFERED_ATTENDANCE),
    "status": _words_of([*Status, *StatusDetail]),
    "reviewed": _yes_no,
    "officials": _yes_no,
}
