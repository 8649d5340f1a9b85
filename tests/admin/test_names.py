"""The name by which an editor is told in reasons and disputes."""

from collections.abc import Callable

from django.contrib.auth.models import User
from django.test import Client
from django.urls import reverse

from events import tasks
from events.models import Meeting
from tests.admin.conftest import Desk, differences


def test_reasons_name_an_editor_as_pages_do(desk: Desk, account: Callable[[str], Client]) -> None:
    desk.correct(date="2015-06-07")
    assert "2015-06-07: decided by editor: Seen in the minutes." in Meeting.objects.get().date_reasons

    editor = User.objects.get(username="editor")
    told = {"username": "editor", "first_name": "Irina", "last_name": "Petrova", "is_active": "on"}
    joined = {"date_joined_0": "2024-05-01", "date_joined_1": "12:00:00"}
    groups = [group.pk for group in editor.groups.all()]
    answer = account("administrator").post(
        reverse("admin:auth_user_change", args=[editor.pk]),
        told | joined | {"is_staff": "on", "groups": groups},
    )
    assert answer.status_code == 302
    tasks.project()
    assert "2015-06-07: decided by Irina Petrova: Seen in the minutes." in Meeting.objects.get().date_reasons
    assert differences() == []
