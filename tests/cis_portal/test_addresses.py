"""Addresses of servers that cannot be right: one sentence, from every way in, and never the password."""

import subprocess
import sys

import pytest
from django.conf import settings

from tests.supervised import PATIENCE, environment

GOOD = {
    "DATABASE_URL": "postgresql://portal:hidden@127.0.0.1:1/portal",
    "REDIS_URL": "redis://:hidden@127.0.0.1:1/0",
}
WRONG = [
    ("DATABASE_URL", "mysql://portal:hidden@127.0.0.1/portal", "must begin with postgresql://"),
    ("DATABASE_URL", "hidden", "must begin with postgresql://"),
    ("DATABASE_URL", "postgresql://portal:hid den@127.0.0.1/portal", "holds a space or a line break"),
    ("DATABASE_URL", "postgresql://portal:hidden@127.0.0.1/portal\n", "holds a space or a line break"),
    ("DATABASE_URL", "postgresql://portal:hidden%@127.0.0.1/portal", "holds a % that begins no code"),
    ("DATABASE_URL", "postgresql://portal:hidden@/portal", "names no host"),
    ("DATABASE_URL", "postgresql://portal:hidden@127.0.0.1", "names no database"),
    ("DATABASE_URL", "postgresql://portal:hid/den@127.0.0.1/portal", "has no readable host and port"),
    ("DATABASE_URL", "postgresql://portal:hidden@127.0.0.1:99999/portal", "has no readable host and port"),
    ("DATABASE_URL", "postgresql://portal:hidden@[::1/portal", "has no readable host and port"),
    ("REDIS_URL", "amqp://portal:hidden@127.0.0.1", "must begin with redis://"),
    ("REDIS_URL", "redis://", "names no host"),
    ("REDIS_URL", "redis://:hidden@127.0.0.1:http/0", "has no readable host and port"),
    ("REDIS_URL", "redis://:hidden@127.0.0.1:1/hidden", "has a database that is no number"),
    ("REDIS_URL", "redis://:hid den@127.0.0.1:1/0", "holds a space or a line break"),
]
WAYS_IN = {
    "run": ("-m", "cis_portal.run"),
    "migrate": ("manage.py", "migrate"),
    "dbshell": ("manage.py", "dbshell"),
    "ingest": ("manage.py", "ingest", "LICENSE"),
}


def refused(way: str, tmp_path, **addresses: str) -> str:
    ended = subprocess.run(
        [sys.executable, *WAYS_IN[way]],
        env=environment(tmp_path / "var")
        | GOOD
        | addresses
        | {"DJANGO_SETTINGS_MODULE": "cis_portal.settings"},
        cwd=settings.BASE_DIR,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert (ended.returncode, ended.stderr.count("\n")) == (1, 1), ended.stderr
    assert "hid" not in ended.stderr
    return ended.stderr.strip()


@pytest.mark.parametrize(("name", "address", "said"), WRONG)
def test_a_wrong_address_is_named_at_the_start(tmp_path, name: str, address: str, said: str):
    assert refused("run", tmp_path, **{name: address}).startswith(f"{name} {said}")


@pytest.mark.parametrize("way", ["migrate", "dbshell", "ingest"])
@pytest.mark.parametrize(("name", "address", "said"), [WRONG[2], WRONG[5], WRONG[12]])
def test_a_wrong_address_is_named_by_commands(tmp_path, way: str, name: str, address: str, said: str):
    assert refused(way, tmp_path, **{name: address}).startswith(f"{name} {said}")


@pytest.mark.parametrize("way", WAYS_IN)
def test_a_server_that_is_not_there_is_said_to_be_so(tmp_path, way: str):
    assert 'connection to server at "127.0.0.1", port 1 failed: Connection refused' in refused(way, tmp_path)


@pytest.mark.django_db
def test_a_password_that_is_missing_is_the_server_s_own_sentence(tmp_path):
    at = settings.DATABASES["default"]
    bare = f"postgresql://portal@127.0.0.1:{at['PORT']}/portal"
    for way in ("run", "migrate", "dbshell"):
        assert "no password supplied" in refused(way, tmp_path, DATABASE_URL=bare)
