"""The portal's addresses: the editors' desk, the language switch, and everything `events` serves."""

from importlib.util import find_spec

from django.contrib import admin
from django.urls import include, path

urlpatterns = [
    path("admin/", admin.site.urls),
    path("i18n/", include("django.conf.urls.i18n")),
]
if find_spec("events.urls"):
    urlpatterns.append(path("", include("events.urls")))
