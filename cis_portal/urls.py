"""The portal's addresses: the editors' desk, the language switch, and everything `events` serves."""

from django.contrib import admin
from django.http import HttpRequest, HttpResponseRedirect
from django.templatetags.static import static
from django.urls import include, path


def icon(_: HttpRequest) -> HttpResponseRedirect:
    """Browsers ask for this address on pages that name no icon."""
    return HttpResponseRedirect(static("icons/portal.svg"))


handler403 = "events.admin.lacking.refused"

urlpatterns = [
    path("admin/", admin.site.urls),
    path("i18n/", include("django.conf.urls.i18n")),
    path("favicon.ico", icon),
    path("", include("events.urls")),
]
