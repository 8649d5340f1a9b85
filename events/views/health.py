"""Whether the process lives, and whether all that it works with answers."""

from collections.abc import Callable
from http import HTTPStatus

from django.db import DatabaseError, connection
from django.http import HttpRequest, HttpResponse, JsonResponse
from kombu.exceptions import OperationalError as BrokerError
from redis.exceptions import RedisError

from cis_portal.celery import app

PATIENCE = 1.0
"""Seconds that a broker or a worker has to answer."""


def alive(_request: HttpRequest) -> HttpResponse:
    """200 as long as the process answers at all."""
    return HttpResponse("ok\n", content_type="text/plain; charset=utf-8")


def ready(_request: HttpRequest) -> JsonResponse:
    """200 when database, broker and worker answer; else 503 with a sentence for each that does not."""
    answers = {name: check() for name, check in CHECKS.items()}
    is_ready = not any(answers.values())
    body = {"ready": is_ready} | {name: reason or "answers" for name, reason in answers.items()}
    return JsonResponse(body, status=HTTPStatus.OK if is_ready else HTTPStatus.SERVICE_UNAVAILABLE)


def _database() -> str:
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError:
        return "The database does not answer: see that it runs and that DATABASE_URL is right."
    return ""


def _broker() -> str:
    try:
        with app.connection_for_read(connect_timeout=PATIENCE) as broker:
            broker.ensure_connection(max_retries=1, timeout=PATIENCE)
    except (BrokerError, RedisError, OSError):
        return "The broker does not answer: see that it runs and that REDIS_URL is right."
    return ""


def _worker() -> str:
    try:
        if app.control.ping(timeout=PATIENCE, limit=1):
            return ""
    except (BrokerError, RedisError, OSError):
        return "No worker can be asked while the broker does not answer."
    return "No worker answers: start one with `celery -A cis_portal worker`."


CHECKS: dict[str, Callable[[], str]] = {"database": _database, "broker": _broker, "worker": _worker}
