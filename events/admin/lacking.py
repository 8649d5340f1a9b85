"""What an account lacks for what it asked: each refusal of the desk says it in a sentence."""

from __future__ import annotations

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext

from events.store.groups import holders

ACTIONS = {"add": "add", "delete": "delete", "change": "change", "changelist": "view", "history": "view"}
"""What the addresses of a noun do, by the last part of their names."""


def lacking(request: HttpRequest, permission: str) -> PermissionDenied:
    """The refusal for want of a permission, given as "events.change_meeting"."""
    return PermissionDenied(_sentence(request, permission))


def refused(request: HttpRequest, exception: Exception) -> HttpResponse:
    """The page for what was refused: with the reason it was given, else with what the account lacks."""
    words = str(exception) or _sentence(request, _asked(request))
    return render(request, "403.html", {"exception": words}, status=403)


def _asked(request: HttpRequest) -> str:
    """The permission that an address of Django's own takes; a form that is sent takes the right to change."""
    match = request.resolver_match
    app, _, noun_and_action = str(match.url_name if match else "").partition("_")
    noun, _, action = noun_and_action.removesuffix("_password_change").partition("_")
    does = "view" if action == "change" and request.method != "POST" else ACTIONS.get(action, "change")
    return f"{app}.{does}_{noun}" if noun else ""


def _sentence(request: HttpRequest, permission: str) -> str:
    groups = holders(permission) if permission else []
    own = sorted(request.user.groups.values_list("name", flat=True)) if request.user.is_authenticated else []
    if not groups:
        return gettext("No group of the desk may do this.")
    if set(groups) & set(own):
        return gettext(
            "Your group may do this, but not to this row: a superuser’s account, and a source with articles, "
            "stay as they are."
        )
    return gettext(
        "This takes the group {wanted}, and your account has {own}. An administrator can add it."
    ).format(wanted=gettext(" or ").join(groups), own=", ".join(own) or gettext("none"))
