"""A stop at any moment, by any signal, once or twice: nothing stays behind, and the next start works."""

import gc
import signal
import socket
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from cis_portal import run
from tests.supervised import PATIENCE, Portal, all_gone

UNREADY = "Stopped before the portal was ready; the next start goes on from here.\n"


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Callable[..., Portal]]:
    portals: list[Portal] = []

    def begin(**more: str) -> Portal:
        portals.append(Portal(tmp_path / "var", **more))
        return portals[-1]

    yield begin
    for portal in portals:
        if portal.process.poll() is None:
            portal.process.kill()
            portal.process.wait()


def wait_for(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.002)


def test_a_first_run_stopped_at_each_step_does_not_break_the_next(start, tmp_path):
    data_dir = tmp_path / "var"
    moments = (
        (data_dir / "postgres.part" / "PG_VERSION").exists,
        (data_dir / "postgres" / "postmaster.pid").exists,
        (data_dir / "instance.json").exists,
    )
    for moment in moments:
        portal = start()
        wait_for(moment)
        family = portal.family()
        portal.process.send_signal(signal.SIGINT)
        portal.process.send_signal(signal.SIGINT)
        assert portal.process.wait(PATIENCE) == 130
        assert portal.output.read_text().endswith(UNREADY)
        assert "Traceback" not in portal.output.read_text()
        assert all_gone(family, 10)
        assert not (data_dir / "postgres.part").exists()
        assert not (data_dir / "instance.json").exists()
    assert start().wait_ready()


def test_every_signal_stops_a_portal_that_serves_and_a_second_one_does_not_disturb_it(start):
    for number in (signal.SIGHUP, signal.SIGTERM):
        portal = start()
        portal.wait_ready()
        family = portal.family()
        for again in (number, signal.SIGINT, number):
            portal.process.send_signal(again)
            time.sleep(0.02)
        assert portal.process.wait(PATIENCE) == 0
        assert portal.output.read_text().endswith("stopped\n")
        assert all_gone(family, 10)


def test_a_second_portal_hears_of_the_first_before_it_hears_of_its_port(start, tmp_path):
    first = start(PORT=str(free_port()))
    url = first.wait_ready()
    second = Portal(tmp_path / "var", PORT=url.rpartition(":")[2])
    assert second.process.wait(PATIENCE) == 1
    assert second.output.read_text().startswith(f"Another instance runs in {tmp_path / 'var'}: ")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.mark.parametrize(("raised", "told"), [(run.Stopped, ""), (ValueError, "ValueError: lost")])
def test_a_wish_to_stop_that_came_where_nothing_can_be_raised_prints_no_traceback(
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    raised: type[BaseException],
    told: str,
) -> None:
    monkeypatch.setattr(sys, "unraisablehook", run.told_of_lost)

    class Dying:
        def __del__(self) -> None:
            raise raised("lost")

    Dying()
    gc.collect()
    printed = capsys.readouterr().err
    assert told in printed and bool(printed) == bool(told)
