"""Names and words for codes, in the language in force: a code never stands alone on a page."""

from functools import cache

from django.utils.translation import get_language, pgettext
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy as later

from events import reference
from events.kinds import TOOK_PART, Attendance

WORDS = {
    "held": later("held"),
    "planned": later("planned"),
    "past-mention": later("past mention"),
    "under-way": later("under way"),
    "postponed": later("postponed"),
    "cancelled": later("cancelled"),
    "present": later("present"),
    "represented": later("represented"),
    "remote": later("by video link"),
    "observer": later("observer"),
    "expected": later("expected"),
    "absent": later("absent"),
    "refused": later("refused to come"),
    "not-reported": later("not reported"),
    "not-a-member": later("not a member then"),
    "adopted": later("adopted"),
    "approved": later("approved"),
    "signed": later("signed"),
    "considered": later("considered"),
    "editor": later("an editor's decision"),
    "explicit": later("a date printed in full"),
    "given": later("the carrier's stamp"),
    "relative": later("a date told from the day of publication"),
    "dateline": later("the dateline"),
    "byline": later("the byline"),
    "url": later("the address"),
    "inferred": later("inference from several facts"),
    "unknown": later("nothing yet"),
    "body": later("Body"),
    "ordinal": later("Session number"),
    "date": later("Date"),
    "city": later("City"),
    "country": later("State"),
    "status": later("Status"),
    "attendee": later("Person"),
    "delegation": later("State"),
    "document": later("Paper"),
    "agenda": later("Agenda items"),
    "chairmanship": later("Chairmanship"),
    "published": later("Published"),
    "organization": later("Organisation"),
    "title": later("Title"),
    "role": later("Office"),
    "attendance": later("Attendance"),
    "represented_by": later("Represented by"),
    "name": later("Name"),
    "action": later("What was done"),
    "draft": later("Draft"),
    "person": later("Person"),
    "year": later("Year"),
    "set": later("value set"),
    "add": later("added"),
    "reject": later("rejected"),
    "confirm": later("confirmed"),
    "same": later("judged the same"),
    "not-same": later("judged not the same"),
    "retract": later("decision taken back"),
    "en": later("English"),
    "ru": later("Russian"),
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
    return _("Other body") if code == "OTHER" else _named(_bodies(), code)


def body_full(code: str | None) -> str:
    """A body's name with its organisation before it: "CIS Council of Defence Ministers"."""
    name = body_name(code)
    organisation, dash, _rest = (code or "").partition("-")
    if not dash or organisation in name.split():
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
