"""Production's health checks, each on a real part."""

import os
import subprocess
import sys
import time
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest
from django.conf import settings

from cis_portal import health
from cis_portal.embedded.process import spawn, stop, wait_until


@pytest.fixture
def beating(settings, tmp_path):
    settings.DATA_DIR = tmp_path
    return tmp_path / "beat-heartbeat"


def test_beat_is_ill_until_it_sends_and_when_it_stops_sending(beating):
    assert not health.beat()
    beating.touch()
    assert health.beat()
    old = time.time() - 2 * health.BEAT_SECONDS
    os.utime(beating, (old, old))
    assert not health.beat()


def test_a_real_beat_leaves_its_heartbeat(tmp_path):
    code = (
        "from cis_portal.celery import app; app.conf.beat_schedule['sweep']['schedule'] = 0.2\n"
        "app.start(['beat', '--pidfile='])"
    )
    process = spawn(
        [sys.executable, "-c", code],
        tmp_path / "beat.log",
        env=os.environ | {"DATA_DIR": str(tmp_path)},
        cwd=settings.BASE_DIR,
    )
    try:
        assert wait_until((tmp_path / "beat-heartbeat").exists, process, 60), (
            tmp_path / "beat.log"
        ).read_text()
    finally:
        stop([(process, 15)], 5)


def test_this_machine_is_asked_past_any_proxy(monkeypatch):
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    with ThreadingHTTPServer(("127.0.0.1", 0), SimpleHTTPRequestHandler) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        try:
            with health.answer_of(f"http://127.0.0.1:{server.server_port}/", timeout=10) as answer:
                assert answer.status == 200
        finally:
            server.shutdown()


def test_a_worker_that_is_not_there_is_ill():
    assert not health.worker()


def test_a_part_must_be_named():
    ended = subprocess.run(
        [sys.executable, "-m", "cis_portal.health", "moon"],
        cwd=settings.BASE_DIR,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (ended.returncode, ended.stderr) == (2, "usage: python -m cis_portal.health web|worker|beat\n")
