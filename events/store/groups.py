"""The four groups of the editors' desk and what each may do."""

from django.contrib.auth.models import Group, Permission
from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models import QuerySet

from events.models import Article, Decision, Meeting

READ = ("view",)
CORRECT = ("view", "change")
"""Whatever is corrected, added or rejected changes the page of its meeting; no row is made or deleted."""
KEEP = ("view", "add", "change", "delete")

EVIDENCE = ("article", "extraction", "claim", "ground", "decision", "disagreement")
REFERENCE = ("body", "country", "city", "chairyear", "person", "spelling", "term")
SOURCES = ("source",)
MEETINGS = ("meeting",)
FACTS = ("attendee", "delegation", "chairmanship", "document")
WORK = ("job",)
REMOVE_SAMPLES = "remove_samples"
"""Sample articles alone can be removed, all together; every other text stays."""
OVERRULE = "overrule_decision"
"""To decide against what another editor decided, or take it back."""
MERGE = "merge_meeting"
"""To say that two are one, or that they are two."""
SPECIAL = {
    REMOVE_SAMPLES: (Article, "Can remove all sample articles"),
    OVERRULE: (Decision, "Can overrule another editor"),
    MERGE: (Meeting, "Can join meetings and keep them apart"),
}
"""What no noun's add, change or delete stands for, with the noun that it is kept with and its name."""

Table = dict[tuple[str, ...], tuple[str, ...]]
KNOWN: Table = dict.fromkeys((EVIDENCE, REFERENCE, SOURCES, MEETINGS, FACTS, WORK), READ)
GROUPS: dict[str, Table] = {
    "viewer": KNOWN,
    "editor": KNOWN | {MEETINGS: CORRECT},
    "reviewer": KNOWN | {MEETINGS: CORRECT},
    "administrator": KNOWN | {SOURCES: KEEP, MEETINGS: CORRECT, WORK: CORRECT},
}
ACCOUNTS: Table = {("user",): KEEP, ("group",): READ}
"""Administrators also manage accounts; what a group may do is settled here and nowhere else.
Reference facts come from files, so nobody edits their rows."""
ALSO: dict[str, tuple[str, ...]] = {
    "reviewer": (OVERRULE, MERGE),
    "administrator": (OVERRULE, MERGE, REMOVE_SAMPLES),
}
"""The special permissions of a group."""


@transaction.atomic
def ensure() -> None:
    """Make the groups and set their permissions to the tables above."""
    special = {code: _special(code) for code in SPECIAL}
    for name, table in GROUPS.items():
        group, _ = Group.objects.get_or_create(name=name)
        own = (special[code] for code in ALSO.get(name, ()))
        group.permissions.set([*_permissions("events", table), *own])
    Group.objects.get(name="administrator").permissions.add(*_permissions("auth", ACCOUNTS))


def holders(permission: str) -> list[str]:
    """The groups that hold a permission, given as "events.change_meeting", the humblest first."""
    app, _, code = permission.partition(".")
    held = set(
        Group.objects.filter(
            permissions__codename=code, permissions__content_type__app_label=app
        ).values_list("name", flat=True)
    )
    return [name for name in GROUPS if name in held]


def _permissions(app: str, table: Table) -> QuerySet[Permission]:
    wanted = {
        f"{action}_{model}" for models, actions in table.items() for model in models for action in actions
    }
    return Permission.objects.filter(codename__in=wanted, content_type__app_label=app)


def _special(code: str) -> Permission:
    model, name = SPECIAL[code]
    kept_with = ContentType.objects.get_for_model(model)
    found, _ = Permission.objects.get_or_create(
        codename=code, content_type=kept_with, defaults={"name": name}
    )
    return found
