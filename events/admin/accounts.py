"""Accounts and groups, for administrators.

Only a superuser makes superusers or touches one, and nobody changes what a group may do: otherwise
whoever manages accounts could give themselves everything.
"""

from typing import Any

from django.contrib import admin
from django.contrib.auth.admin import GroupAdmin, UserAdmin
from django.contrib.auth.models import Group, User
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from events.admin.readonly import ReadOnly
from events.store import generation

NAMES = frozenset({"username", "first_name", "last_name"})
SUPERUSERS_ONLY = ("is_superuser", "user_permissions")

admin.site.unregister((User, Group))


@admin.register(User)
class AccountAdmin(UserAdmin):
    """An account; what it may do comes from its groups."""

    list_display = ["username", "first_name", "last_name", "in_groups", "is_active", "last_login"]
    list_filter = ["groups", "is_active", "is_staff"]

    @admin.display(description="groups")
    def in_groups(self, account: User) -> str:
        """The groups of an account, by name."""
        return ", ".join(group.name for group in account.groups.all())

    def get_queryset(self, request: HttpRequest) -> Any:
        """With the groups, so that a list asks for them once."""
        return super().get_queryset(request).prefetch_related("groups")

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> Any:
        """The fields that stay as they are: a superuser alone makes superusers and gives single rights."""
        kept = super().get_readonly_fields(request, obj)
        return kept if request.user.is_superuser else (*kept, *SUPERUSERS_ONLY)

    def save_model(self, request: HttpRequest, obj: User, form: Any, change: bool) -> None:
        """Save; an editor's name stands in the reasons of what was decided, which are then told anew."""
        super().save_model(request, obj, form, change)
        if change and NAMES.intersection(form.changed_data):
            generation.raise_requested()

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Whether this account may change that one; a superuser's is out of others' reach."""
        return super().has_change_permission(request, obj) and self._within_reach(request, obj)

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        """Whether this account may delete that one; a superuser's is out of others' reach."""
        return super().has_delete_permission(request, obj) and self._within_reach(request, obj)

    def _within_reach(self, request: HttpRequest, account: Any) -> bool:
        return account is None or request.user.is_superuser or not account.is_superuser


@admin.register(Group)
class RoleAdmin(ReadOnly, GroupAdmin):
    """What each role may do, to read: `events.store.groups` settles it at every start."""

    kept = _("What each group may do is settled by the portal at every start, and nobody changes it here.")
