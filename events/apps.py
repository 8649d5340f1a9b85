"""The one Django app of the portal."""

from django.apps import AppConfig


class EventsConfig(AppConfig):
    """Meetings, attendance, chairmanships and documents, with the evidence they rest on."""

    name = "events"
    verbose_name = "CIS Portal"
