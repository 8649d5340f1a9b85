"""The groups of the desk: what viewers, editors, reviewers and administrators may do."""

import pytest
from django.contrib.auth.models import Group

from events.store import groups

pytestmark = pytest.mark.django_db

MAY = {
    ("viewer", "view_meeting"): True,
    ("viewer", "change_meeting"): False,
    ("viewer", "view_decision"): True,
    ("editor", "change_meeting"): True,
    ("editor", "change_attendee"): False,
    ("editor", "delete_meeting"): False,
    ("editor", "change_article"): False,
    ("editor", "change_decision"): False,
    ("editor", "change_person"): False,
    ("editor", "view_user"): False,
    ("editor", "overrule_decision"): False,
    ("editor", "merge_meeting"): False,
    ("reviewer", "change_meeting"): True,
    ("reviewer", "overrule_decision"): True,
    ("reviewer", "merge_meeting"): True,
    ("reviewer", "change_job"): False,
    ("reviewer", "add_source"): False,
    ("administrator", "overrule_decision"): True,
    ("administrator", "add_source"): True,
    ("administrator", "change_person"): False,
    ("administrator", "change_job"): True,
    ("administrator", "change_article"): False,
    ("administrator", "delete_article"): False,
    ("administrator", "remove_samples"): True,
    ("administrator", "delete_job"): False,
    ("administrator", "add_user"): True,
    ("administrator", "view_group"): True,
    ("administrator", "change_group"): False,
    ("administrator", "add_group"): False,
}


@pytest.mark.parametrize(("group", "permission"), MAY)
def test_permissions(group: str, permission: str) -> None:
    groups.ensure()
    held = Group.objects.get(name=group).permissions.filter(codename=permission).exists()
    assert held is MAY[group, permission]


def test_making_them_again_changes_nothing() -> None:
    groups.ensure()
    before = set(Group.objects.values_list("name", "permissions"))
    groups.ensure()
    assert set(Group.objects.values_list("name", "permissions")) == before
