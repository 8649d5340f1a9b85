"""The project around the rooms of `events`: settings, Celery, addresses and the embedded servers."""

from cis_portal.celery import app as celery_app

__all__ = ["celery_app"]
