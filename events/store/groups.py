"""The three groups of the editors' desk and what each may do."""

from django.contrib.auth.models import Group, Permission
from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models import QuerySet

from events.models import Article

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

Table = dict[tuple[str, ...], tuple[str, ...]]
KNOWN: Table = dict.fromkeys((EVIDENCE, REFERENCE, SOURCES, MEETINGS, FACTS, WORK), READ)
GROUPS: dict[str, Table] = {
    "viewer": KNOWN,
    "editor": KNOWN | {MEETINGS: CORRECT},
    "administrator": KNOWN | {SOURCES: KEEP, MEETINGS: CORRECT, WORK: CORRECT},
}
ACCOUNTS: Table = {("user",): KEEP, ("group",): READ}
"""Administrators also manage accounts; what a group may do is settled here and nowhere else.
Reference facts come from files, so nobody edits their rows."""


@transaction.atomic
def ensure() -> None:
    """Make the groups and set their permissions to the table above."""
    for name, table in GROUPS.items():
        group, _ = Group.objects.get_or_create(name=name)
        group.permissions.set(_permissions("events", table))
    accounts = _permissions("auth", ACCOUNTS)
    Group.objects.get(name="administrator").permissions.add(*accounts, _removing_samples())


def _permissions(app: str, table: Table) -> QuerySet[Permission]:
    wanted = {
        f"{action}_{model}" for models, actions in table.items() for model in models for action in actions
    }
    return Permission.objects.filter(codename__in=wanted, content_type__app_label=app)


def _removing_samples() -> Permission:
    """The permission for what no noun's add, change or delete stands for."""
    articles = ContentType.objects.get_for_model(Article)
    name = "Can remove all sample articles"
    found, _ = Permission.objects.get_or_create(
        codename=REMOVE_SAMPLES, content_type=articles, defaults={"name": name}
    )
    return found
