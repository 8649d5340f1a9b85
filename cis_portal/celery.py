"""The Celery application. The database is the queue of record; the broker only carries ids."""

import os
from pathlib import Path

from celery import Celery
from celery.signals import after_task_publish, beat_init, worker_init, worker_process_init
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "cis_portal.settings")

app = Celery("cis_portal")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks()


def require_long_visibility(celery: Celery) -> None:
    """Refuse a visibility timeout (seconds) that a task may outlive: the broker would hand it out twice.

    Raises ImproperlyConfigured with the task's name and both figures.
    """
    visible_for = celery.conf.broker_transport_options.get("visibility_timeout", 0)
    for name, task in celery.tasks.items():
        limit = getattr(task, "time_limit", None) or celery.conf.task_time_limit
        if limit is None or limit >= visible_for:
            raise ImproperlyConfigured(
                f"The task {name} may run for {limit} s, but the broker hands it out again "
                f"after {visible_for} s: raise CELERY_BROKER_TRANSPORT_OPTIONS['visibility_timeout'], "
                "or lower the task's time_limit."
            )


@worker_init.connect
@beat_init.connect
def check_at_start(**_: object) -> None:
    """Stop a worker or beat that was configured to run jobs twice."""
    try:
        require_long_visibility(app)
    except ImproperlyConfigured as problem:
        # Celery logs what a signal's receiver raises and goes on; only this ends the process.
        raise SystemExit(str(problem)) from problem


@worker_process_init.connect
def die_with_the_worker(**_: object) -> None:
    """A pool process must not outlive a worker that was killed."""
    from cis_portal.embedded.process import die_with_parent

    die_with_parent()


def heartbeat() -> Path:
    """The file that beat touches whenever it has sent something."""
    return Path(settings.DATA_DIR) / "beat-heartbeat"


@beat_init.connect
def show_a_heartbeat(**_: object) -> None:
    """In beat, and there alone, leave a sign after each message."""
    heartbeat().parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    after_task_publish.connect(_touch, weak=False)


def _touch(**_: object) -> None:
    heartbeat().touch()
