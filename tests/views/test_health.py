"""What is said of a portal that works, and of one that misses a part."""

import pytest
from celery import Celery
from django.conf import settings
from django.db import OperationalError
from django.test import Client

from events.views import health


@pytest.mark.django_db
def test_portal_without_a_worker_is_not_ready(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    server, _, _ = settings.CELERY_BROKER_URL.rpartition("/")
    monkeypatch.setattr(health, "app", Celery("elsewhere", broker=f"{server}/9"))
    answer = client.get("/readyz")
    assert answer.status_code == 503
    assert answer.json() == {
        "ready": False,
        "database": "answers",
        "broker": "answers",
        "worker": "No worker answers: start one with `celery -A cis_portal worker`.",
    }


@pytest.mark.django_db(transaction=True)
def test_portal_with_a_worker_is_ready(client: Client, worker: str) -> None:
    answer = client.get("/readyz")
    assert (answer.status_code, answer.json()["ready"]) == (200, True)


@pytest.mark.django_db
def test_missing_database_is_named(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> None:
        raise OperationalError("connection refused")

    monkeypatch.setattr(health.connection, "cursor", refuse)
    answer = client.get("/readyz")
    assert answer.status_code == 503
    assert answer.json()["database"].startswith("The database does not answer")


def test_living_process_says_so_without_any_server(client: Client) -> None:
    answer = client.get("/healthz")
    assert (answer.status_code, answer.content) == (200, b"ok\n")
