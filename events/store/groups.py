"""The three groups of the editors' desk and what each may do."""

from django.contrib.auth.models import Group, Permission
from django.db import transaction
from django.db.models import QuerySet

READ = ("view",)
DECIDE = ("view", "add", "change", "delete")

EVIDENCE = ("article", "extraction", "claim", "ground", "decision", "disagreement")
REFERENCE = ("body", "country", "city", "chairyear", "person", "spelling", "term")
SOURCES = ("source",)
FACTS = ("meeting", "attendee", "delegation", "chairmanship", "document")
WORK = ("job",)
SAMPLES = ("article",)
"""Sample articles alone can be removed, all together; every other text stays."""

GROUPS: dict[str, dict[tuple[str, ...], tuple[str, ...]]] = {
    "viewer": {EVIDENCE: READ, REFERENCE: READ, SOURCES: READ, FACTS: READ, WORK: READ},
    "editor": {EVIDENCE: READ, REFERENCE: READ, SOURCES: READ, FACTS: DECIDE, WORK: READ},
    "administrator": {
        EVIDENCE: READ,
        SAMPLES: ("delete",),
        REFERENCE: READ,
        SOURCES: DECIDE,
        FACTS: DECIDE,
        WORK: DECIDE,
    },
}
ACCOUNTS: dict[tuple[str, ...], tuple[str, ...]] = {("user",): DECIDE, ("group",): READ}
"""Administrators also manage accounts; what a group may do is settled here and nowhere else.
Reference facts come from files, so nobody edits their rows."""


@transaction.atomic
def ensure() -> None:
    """Make the groups and set their permissions to the table above."""
    for name, table in GROUPS.items():
        group, _ = Group.objects.get_or_create(name=name)
        group.permissions.set(_permissions("events", table))
    Group.objects.get(name="administrator").permissions.add(*_permissions("auth", ACCOUNTS))


def _permissions(app: str, table: dict[tuple[str, ...], tuple[str, ...]]) -> QuerySet[Permission]:
    wanted = {
        f"{action}_{model}" for models, actions in table.items() for model in models for action in actions
    }
    return Permission.objects.filter(codename__in=wanted, content_type__app_label=app)
