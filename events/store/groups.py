"""The three groups of the editors' desk and what each may do."""

from django.contrib.auth.models import Group, Permission
from django.db import transaction

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
ACCOUNTS = ("user", "group")
"""Administrators also manage accounts. Reference facts come from files, so nobody edits their rows."""


@transaction.atomic
def ensure() -> None:
    """Make the groups and set their permissions to the table above."""
    for name, table in GROUPS.items():
        wanted = {
            f"{action}_{model}" for models, actions in table.items() for model in models for action in actions
        }
        permissions = Permission.objects.filter(codename__in=wanted, content_type__app_label="events")
        group, _ = Group.objects.get_or_create(name=name)
        group.permissions.set(permissions)
    accounts = Permission.objects.filter(content_type__app_label="auth", content_type__model__in=ACCOUNTS)
    Group.objects.get(name="administrator").permissions.add(*accounts)
