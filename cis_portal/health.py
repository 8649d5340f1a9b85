"""Health checks of production: `python -m cis_portal.health web|worker|beat`; exit status 1 when ill."""

import os
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from socket import gethostname

from django.conf import settings

answer_of = urllib.request.build_opener(urllib.request.ProxyHandler({})).open
"""Asks this machine itself, never a proxy that the environment names for the world outside."""
BEAT_SECONDS = 90.0  # beat sends `sweep` every 30 s


def web() -> bool:
    """The web serves, and its database answers."""
    request = urllib.request.Request(
        "http://127.0.0.1:8000/readyz",
        headers={"Host": settings.ALLOWED_HOSTS[0].lstrip("."), "X-Forwarded-Proto": "https"},
    )
    try:
        with answer_of(request, timeout=8) as answer:
            return bool(answer.status == 200)
    except (urllib.error.URLError, OSError):
        return False


def worker() -> bool:
    """This container's worker answers over the broker."""
    from cis_portal.celery import app

    return bool(app.control.ping(destination=[f"celery@{gethostname()}"], timeout=3))


def beat() -> bool:
    """Beat sent something lately."""
    from cis_portal.celery import heartbeat

    return heartbeat().exists() and time.time() - heartbeat().stat().st_mtime < BEAT_SECONDS


CHECKS: dict[str, Callable[[], bool]] = {check.__name__: check for check in (web, worker, beat)}


def main(argv: list[str]) -> int:
    """Check the named part; returns the exit status."""
    if len(argv) != 2 or argv[1] not in CHECKS:
        print(f"usage: python -m cis_portal.health {'|'.join(CHECKS)}", file=sys.stderr)
        return 2
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "cis_portal.settings")
    if CHECKS[argv[1]]():
        return 0
    print(f"{argv[1]} does not answer", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv))
