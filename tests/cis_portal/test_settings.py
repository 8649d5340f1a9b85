"""What the settings promise an operator, each asked of a fresh process."""

import os
import subprocess
import sys

import pytest
from celery import Celery
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured

from cis_portal.celery import app, require_long_visibility

SERVERS = {"DATABASE_URL": "postgresql://portal@127.0.0.1:1/portal", "REDIS_URL": "redis://127.0.0.1:1/0"}
PRODUCTION = SERVERS | {"PRODUCTION": "1", "SECRET_KEY": "x" * 60, "ALLOWED_HOSTS": "portal.example"}


def manage(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    bare = {name: value for name, value in os.environ.items() if name not in PRODUCTION}
    return subprocess.run(
        [sys.executable, "manage.py", *arguments],
        env=bare | variables | {"DJANGO_SETTINGS_MODULE": "cis_portal.settings"},
        cwd=settings.BASE_DIR,
        capture_output=True,
        text=True,
        check=False,
    )


def said(ended: subprocess.CompletedProcess[str]) -> str:
    assert ended.returncode == 1
    assert ended.stderr.count("\n") == 1, ended.stderr
    return ended.stderr.strip()


def shown(name: str, **variables: str) -> str:
    """The value of a setting in a fresh process."""
    code = f"from django.conf import settings; print(settings.{name})"
    return subprocess.run(
        [sys.executable, "-c", code],
        env={"DJANGO_SETTINGS_MODULE": "cis_portal.settings", "PATH": os.environ["PATH"]} | variables,
        cwd=settings.BASE_DIR,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.strip()


def test_production_names_a_missing_secret(tmp_path):
    without = {name: value for name, value in PRODUCTION.items() if name != "SECRET_KEY"}
    assert said(manage("check", **without)).startswith("Set SECRET_KEY")


def test_one_server_alone_is_refused():
    assert (
        said(manage("check", REDIS_URL=SERVERS["REDIS_URL"]))
        == "Set both DATABASE_URL and REDIS_URL, or neither."
    )


def test_a_command_without_its_server_says_so_in_one_sentence(tmp_path):
    expected = f"No instance runs in {tmp_path}: start it with `make run`, or set DATABASE_URL and REDIS_URL."
    assert said(manage("migrate", DATA_DIR=str(tmp_path))) == expected
    assert said(manage("migrate", **SERVERS)).startswith("A server could not be used: ")


def test_settings_write_nothing(tmp_path):
    shown("SECRET_KEY", DATA_DIR=str(tmp_path / "var"))
    assert not (tmp_path / "var").exists()


@pytest.mark.parametrize("name", ["SESSION_COOKIE_SECURE", "CSRF_COOKIE_SECURE", "SECURE_SSL_REDIRECT"])
def test_https_is_for_production_alone(name):
    assert (shown(name), shown(name, **PRODUCTION)) == ("False", "True")


def test_pages_may_run_no_inline_code(client):
    policy = client.get("/favicon.ico").headers["Content-Security-Policy"]
    assert "script-src 'self'" in policy
    assert "unsafe" not in policy


def test_jobs_outlive_no_visibility_timeout():
    require_long_visibility(app)
    other = Celery("other", broker_url="memory://")
    other.conf.update(task_time_limit=300, broker_transport_options={"visibility_timeout": 360})
    require_long_visibility(other)

    @other.task(name="slow", time_limit=360)
    def slow():
        """Too slow."""

    with pytest.raises(ImproperlyConfigured, match="The task slow may run for 360 s"):
        require_long_visibility(other)


def test_a_worker_with_a_short_visibility_timeout_does_not_start(tmp_path):
    code = (
        "from django.conf import settings\n"
        "settings.CELERY_BROKER_TRANSPORT_OPTIONS = {'visibility_timeout': 60}\n"
        "from cis_portal.celery import app; app.worker_main(['worker', '-c', '1'])"
    )
    ended = subprocess.run(
        [sys.executable, "-c", code],
        cwd=settings.BASE_DIR,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode != 0
    assert "hands it out again after 60 s" in ended.stderr


def test_jobs_are_acknowledged_late_and_speak_json_alone():
    assert app.conf.task_acks_late
    assert app.conf.task_reject_on_worker_lost
    assert app.conf.worker_prefetch_multiplier == 1
    assert app.conf.accept_content == ["json"]
    assert app.conf.beat_schedule["sweep"]["schedule"] == 30.0


def test_spaces_between_host_names_do_not_count():
    hosts = {"ALLOWED_HOSTS": "portal.example, www.portal.example ,"}
    assert shown("ALLOWED_HOSTS", **(PRODUCTION | hosts)) == "['portal.example', 'www.portal.example']"


def test_an_unknown_level_of_the_log_is_named_with_those_there_are() -> None:
    ended = manage("check", LOG_LEVEL="loud")
    assert ended.returncode
    assert said(ended).strip() == "LOG_LEVEL is “LOUD”; it can be DEBUG, INFO, WARNING, ERROR, CRITICAL."
