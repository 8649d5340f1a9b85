"""`python -m cis_portal.run` as a person meets it: real processes, a data folder of its own."""

import json
import os
import re
import signal
import socket
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import httpx
import psycopg
import pytest
from django.conf import settings

from cis_portal import instance
from tests.supervised import PATIENCE, Portal, alive, all_gone, environment


def manage(data_dir: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "manage.py", *arguments],
        env=environment(data_dir),
        cwd=settings.BASE_DIR,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )


@pytest.fixture
def started(tmp_path: Path) -> Iterator[list[Portal]]:
    portals: list[Portal] = []
    yield portals
    for portal in portals:
        if portal.process.poll() is None:
            portal.process.kill()
            portal.process.wait()


def test_a_life(tmp_path, started):
    """First run, a crash of the web, kill -9, a second run on the same data, an orderly stop."""
    data_dir = tmp_path / "var"
    first = Portal(data_dir)
    started.append(first)
    url = first.wait_ready()
    shown = first.output.read_text()
    assert re.search(r"account admin, password \S+", shown)
    assert httpx.get(f"{url}/admin/login/").status_code == 200
    assert stat.S_IMODE((data_dir / "instance.json").stat().st_mode) == 0o600

    found = manage(
        data_dir,
        "shell",
        "--no-imports",
        "-c",
        "from django.contrib.auth.models import User; print(User.objects.get())",
    )
    assert (found.stdout, found.returncode) == ("admin\n", 0)
    second = subprocess.run(
        [sys.executable, "-m", "cis_portal.run"],
        env=environment(data_dir),
        cwd=settings.BASE_DIR,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert (second.returncode, second.stdout) == (1, "")
    assert re.fullmatch(r"Another instance runs in .*\n", second.stderr)

    web = next(
        pid
        for pid in first.family()
        if b"gunicorn" in Path(f"/proc/{pid}/cmdline").read_bytes() and pid_parent(pid) == first.process.pid
    )
    os.kill(web, signal.SIGKILL)
    wait_for(
        lambda: "web stopped unexpectedly (signal SIGKILL): starting it again" in first.output.read_text()
    )
    wait_for(lambda: answers(url))

    with psycopg.connect(instance.find(data_dir).database_url) as database:
        database.execute("CREATE TABLE kept AS SELECT 77 AS ordinal")
    family = first.family()
    first.process.kill()
    first.process.wait()
    assert all_gone(family, 10), "kill -9 left an orphan"
    stale = manage(data_dir, "migrate")
    assert (stale.returncode, stale.stderr) == (
        1,
        f"No instance runs in {data_dir}: start it with `make run`, or set DATABASE_URL and REDIS_URL.\n",
    )

    again = Portal(data_dir)
    started.append(again)
    again.wait_ready()
    assert "password" not in again.output.read_text()
    with psycopg.connect(instance.find(data_dir).database_url) as database:
        assert database.execute("SELECT ordinal FROM kept").fetchone() == (77,)
    family = again.family()
    again.process.send_signal(signal.SIGTERM)
    assert again.process.wait(10) == 0
    assert not alive(family)
    assert not (data_dir / "instance.json").exists()


def pid_parent(pid: int) -> int:
    return int(Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[1])


def answers(url: str) -> bool:
    try:
        return httpx.get(f"{url}/admin/login/").status_code == 200
    except httpx.TransportError:
        return False


def wait_for(condition) -> None:
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.1)


def test_the_death_of_a_server_ends_everything_with_a_sentence(tmp_path, started):
    portal = Portal(tmp_path / "var")
    started.append(portal)
    portal.wait_ready()
    family = portal.family()
    postmaster = int((tmp_path / "var/postgres/postmaster.pid").read_text().split()[0])
    os.kill(postmaster, signal.SIGKILL)
    assert portal.process.wait(30) == 1
    assert "PostgreSQL stopped unexpectedly (signal SIGKILL)" in portal.output.read_text()
    assert all_gone(family, 10)


def refused(data_dir: Path, **more: str) -> str:
    """Run, expect one sentence and exit status 1, and give the sentence."""
    ended = subprocess.run(
        [sys.executable, "-m", "cis_portal.run"],
        env=environment(data_dir, **more),
        cwd=settings.BASE_DIR,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert ended.returncode == 1
    assert ended.stderr.count("\n") == 1, ended.stderr
    return ended.stderr.strip()


def test_a_taken_port_is_one_sentence_and_starts_nothing(tmp_path):
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = str(other.getsockname()[1])
        said = refused(tmp_path / "var", PORT=port)
    assert said == f"Port {port} cannot be used (Address already in use): choose another with PORT=…"
    assert not (tmp_path / "var" / "postgres").exists()


def test_a_data_dir_that_cannot_be_written_is_one_sentence(tmp_path):
    (tmp_path / "file").write_text("")
    said = refused(tmp_path / "file" / "var")
    assert re.fullmatch(r"Cannot write to .*file.* \(Not a directory\): choose a folder .* DATA_DIR=…", said)
    assert refused(tmp_path / "file").startswith("Cannot write to")
    assert refused(Path("/proc/var")).startswith("Cannot write to")


def test_a_half_finished_first_run_is_one_sentence(tmp_path):
    part = tmp_path / "var" / "postgres.part"
    part.mkdir(parents=True)
    said = refused(tmp_path / "var")
    assert f"rm -r '{part}'" in said
    assert not (tmp_path / "var" / "instance.json").exists()


@pytest.mark.parametrize(
    ("variables", "said"),
    [
        ({"PORT": "http"}, "PORT is 'http', but must be a number from 0 to 65535."),
        ({"PORT": "65536"}, "PORT is '65536', but must be a number from 0 to 65535."),
        ({"SAMPLE": "yes"}, "SAMPLE is 'yes', but must be 1 (with sample articles) or 0 (without)."),
        (
            {"DATABASE_URL": "postgresql://x@127.0.0.1/x"},
            "DATABASE_URL is set but REDIS_URL is not: set both, or neither for embedded servers.",
        ),
        (
            {"REDIS_URL": "redis://127.0.0.1/0"},
            "REDIS_URL is set but DATABASE_URL is not: set both, or neither for embedded servers.",
        ),
        (
            {"DATABASE_URL": "mysql://x:hidden@127.0.0.1/x", "REDIS_URL": "redis://127.0.0.1/0"},
            "DATABASE_URL must begin with postgresql://",
        ),
        (
            {"DATABASE_URL": "postgresql://x@127.0.0.1/x", "REDIS_URL": "amqp://x:hidden@127.0.0.1"},
            "REDIS_URL must begin with redis://",
        ),
    ],
)
def test_a_wrong_variable_is_named(tmp_path, variables, said):
    assert refused(tmp_path / "var", **variables) == said


def test_given_servers_that_do_not_answer_are_named(tmp_path):
    given = {"DATABASE_URL": "postgresql://x@127.0.0.1:1/x", "REDIS_URL": "redis://127.0.0.1:1/0"}
    assert refused(tmp_path / "var", **given).startswith("The database of DATABASE_URL does not answer: ")
    given["DATABASE_URL"] = os.environ["DATABASE_URL"]
    assert refused(tmp_path / "var", **given).startswith("The server of REDIS_URL does not answer: ")


def test_a_closed_output_does_not_end_the_supervisor(tmp_path):
    reader, writer = os.pipe()
    os.close(reader)
    code = "from cis_portal.run import say; say('one'); say('two'); import os; os.write(2, b'alive')"
    ended = subprocess.run(
        [sys.executable, "-c", code],
        stdout=writer,
        stderr=subprocess.PIPE,
        cwd=settings.BASE_DIR,
        timeout=PATIENCE,
        check=False,
    )
    os.close(writer)
    assert (ended.returncode, ended.stderr) == (0, b"alive")


def test_the_record_of_a_dead_instance_is_not_believed(tmp_path):
    with instance.claim(tmp_path):
        instance.write(tmp_path, instance.Instance("postgresql://a", "redis://b", "http://c"))
        assert json.loads((tmp_path / "instance.json").read_text())["web_url"] == "http://c"
        assert instance.find(tmp_path) == instance.Instance("postgresql://a", "redis://b", "http://c")
    assert instance.find(tmp_path) is None
