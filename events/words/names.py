"""Names and words for codes, in the language in force: a code never stands alone on a page."""

from functools import cache

from django.utils.translation import get_language, pgettext
from django.utils.translation import gettext_lazy as _

from events import reference
from events.kinds import TOOK_PART, Attendance, Concern

WORDS = {
    "held": _("held"),
    "planned": _("planned"),
    "past-mention": _("spoken of as past"),
    "under-way": _("under way"),
    "postponed": _("postponed"),
    "cancelled": _("cancelled"),
    "present": _("present"),
    "represented": _("represented"),
    "remote": _("by video link"),
    "observer": _("observer"),
    "expected": _("expected"),
    "absent": _("absent"),
    "refused": _("refused to come"),
    "not-reported": _("not reported"),
    "not-a-member": _("not a member then"),
    "adopted": _("adopted"),
    "approved": _("approved"),
    "signed": _("signed"),
    "considered": _("considered"),
    "editor": _("an editor's decision"),
    "explicit": _("a date printed in the text"),
    "given": _("the carrier's stamp"),
    "relative": _("a date or its year counted from another date"),
    "dateline": _("the dateline"),
    "byline": _("the byline"),
    "url": _("the address"),
    "inferred": _("inference from several facts"),
    "unknown": _("nothing yet"),
    "body": _("Body"),
    "ordinal": _("Session number"),
    "date": _("Date"),
    "city": _("City"),
    "country": _("State"),
    "status": _("Status"),
    "attendee": _("Person"),
    "delegation": _("State"),
    "document": _("Paper"),
    "agenda": _("Agenda items"),
    "chairmanship": _("Chairmanship"),
    "published": _("Published"),
    "organization": _("Organisation"),
    "title": _("Title"),
    "meeting": _("Meeting"),
    "role": _("Office"),
    "attendance": _("Attendance"),
    "represented_by": _("Represented by"),
    "name": _("Name"),
    "action": _("What was done"),
    "draft": _("Draft"),
    "person": _("Person"),
    "year": _("Year"),
    "set": _("value set"),
    "add": _("added"),
    "reject": _("rejected"),
    "confirm": _("confirmed"),
    "same": _("judged the same"),
    "not-same": _("judged not the same"),
    "retract": _("decision taken back"),
    "in force": _("in force"),
    "superseded": _("superseded"),
    "taken back": _("taken back"),
    Concern.DECISION: _("against a decision"),
    Concern.IMPOSSIBLE: _("cannot be true"),
    Concern.CONFLICT: _("texts differ"),
    Concern.SAME_MEETING: _("one meeting or two"),
    Concern.SAME_PERSON: _("one person or two"),
    Concern.UNREAD: _("perhaps overlooked"),
    Concern.UNNUMBERED: _("number missing"),
    Concern.DOUBTFUL: _("thin evidence"),
    "CIS": _("CIS"),
    "CSTO": _("CSTO"),
    "SCO": _("SCO"),
    "en": _("English"),
    "ru": _("Russian"),
}


def word(code: str) -> str:
    """The readable word of a vocabulary's member; an unknown one comes back with spaces for hyphens."""
    return str(WORDS[code]) if code in WORDS else code.replace("-", " ")


@cache
def _countries() -> dict[str, tuple[str, str]]:
    return {
        row.code: (row.name, row.names_ru[0] if row.names_ru else row.name) for row in reference.countries()
    }


@cache
def _bodies() -> dict[str, tuple[str, str]]:
    return {row.code: (row.name, row.names_ru[0] if row.names_ru else row.name) for row in reference.bodies()}


def _named(table: dict[str, tuple[str, str]], code: str | None) -> str:
    if not code:
        return ""
    english, russian = table.get(code, (code, code))
    return russian if get_language() == "ru" else english


def country_name(code: str | None) -> str:
    """A state's name; an organisation's code comes back as it is."""
    return _named(_countries(), code)


def body_name(code: str | None) -> str:
    """A body's name without its organisation."""
    return str(_("Other body")) if code == "OTHER" else _named(_bodies(), code)


def body_full(code: str | None) -> str:
    """A body's name with its organisation before it: "CIS Council of Defence Ministers"."""
    name = body_name(code)
    short, dash, _council = (code or "").partition("-")
    organisation = str(WORDS.get(short, short))
    if not dash or short not in _bodies() or organisation in name.split():
        return name
    return pgettext("organisation and body", "%(organisation)s %(body)s") % {
        "organisation": organisation,
        "body": name,
    }


def shape_of(attendance: str) -> str:
    """The class of a mark: took part, stayed away, or nothing said."""
    if attendance in TOOK_PART:
        return "here"
    return "away" if attendance in (Attendance.ABSENT, Attendance.REFUSED) else "quiet"
