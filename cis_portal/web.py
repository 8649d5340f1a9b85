"""Gunicorn's settings, the same for `make run` and for production."""

import os

from cis_portal.embedded.process import die_with_parent

wsgi_app = "cis_portal.wsgi:application"
worker_class = "gthread"
workers = int(os.environ.get("WEB_WORKERS") or "2")
threads = int(os.environ.get("WEB_THREADS") or "4")
preload_app = True
timeout = 60  # seconds; a long export streams, and each piece counts as a sign of life
graceful_timeout = 4  # the supervisor gives every child ten seconds in all
limit_request_line = 0  # up to 1 MB: the portal itself refuses long addresses, in words
control_socket_disable = True


def post_fork(server: object, worker: object) -> None:
    """A web process must not outlive gunicorn."""
    die_with_parent()
