"""The embedded servers, as root or as an ordinary user, whichever runs the tests."""

import os
import signal
import stat
from pathlib import Path

import psycopg
import pytest
import redis

from cis_portal import instance
from cis_portal.embedded.process import CannotStart
from cis_portal.embedded.servers import running


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    # pytest's folders are 0700: only their owner can walk to the data, as in a clone below /root.
    return tmp_path / "a folder with spaces"


def test_cyrillic_folds_and_has_trigrams(data_dir):
    with (
        instance.claim(data_dir),
        running(data_dir) as servers,
        psycopg.connect(servers.database_url) as database,
    ):
        database.execute("CREATE EXTENSION pg_trgm")
        row = database.execute("SELECT lower('ШОЙГУ'), similarity('Шойгу', 'шойгу')").fetchone()
    assert row == ("шойгу", 1.0)


def test_data_survives_the_death_of_both_servers(data_dir):
    with instance.claim(data_dir):
        with running(data_dir) as servers:
            with psycopg.connect(servers.database_url) as database:
                database.execute("CREATE TABLE kept AS SELECT 77 AS ordinal")
            with redis.Redis.from_url(servers.redis_url) as broker:
                broker.set("kept", "77")
                broker.waitaof(1, 0, 2000)
            for process in servers.processes.values():
                os.kill(process.pid, signal.SIGKILL)
        with running(data_dir) as servers, psycopg.connect(servers.database_url) as database:
            assert database.execute("SELECT ordinal FROM kept").fetchone() == (77,)
            with redis.Redis.from_url(servers.redis_url) as broker:
                assert broker.get("kept") == b"77"


def test_a_stale_lock_whose_pid_is_another_program_is_removed(data_dir):
    with instance.claim(data_dir):
        with running(data_dir):
            lock = data_dir / "postgres" / "postmaster.pid"
            lines = lock.read_text().split("\n")
        lock.write_text("\n".join([str(os.getpid()), *lines[1:]]))
        with running(data_dir) as servers, psycopg.connect(servers.database_url) as database:
            assert database.execute("SELECT 1").fetchone() == (1,)


def test_both_servers_ask_for_a_password_and_listen_on_this_machine_alone(data_dir):
    with instance.claim(data_dir), running(data_dir) as servers:
        secret = instance.secret(data_dir, "postgres")
        with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
            psycopg.connect(servers.database_url.replace(secret, "guess"))
        with psycopg.connect(servers.database_url) as database:
            addresses = database.execute(
                "SELECT current_setting('listen_addresses'), current_setting('unix_socket_directories')"
            ).fetchone()
        assert addresses == ("127.0.0.1", "")
        bare = servers.redis_url.replace(instance.secret(data_dir, "valkey"), "")
        with redis.Redis.from_url(bare.replace(":@", "")) as broker, pytest.raises(redis.AuthenticationError):
            broker.ping()
        with redis.Redis.from_url(servers.redis_url) as broker:
            assert broker.config_get("bind")["bind"] == "127.0.0.1"
            assert broker.config_get("appendonly")["appendonly"] == "yes"


def test_passwords_are_for_their_owner_alone(data_dir):
    with instance.claim(data_dir), running(data_dir) as servers:
        commands = [(Path("/proc") / str(p.pid) / "cmdline").read_text() for p in servers.processes.values()]
    for name in ("postgres", "valkey"):
        path = data_dir / "secrets" / name
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        assert not any(path.read_text() in command for command in commands)
    assert stat.S_IMODE(data_dir.stat().st_mode) == 0o700


@pytest.mark.skipif(os.geteuid() != 0, reason="only root starts servers as somebody else")
def test_root_runs_no_server_as_root(data_dir):
    with instance.claim(data_dir), running(data_dir) as servers:
        owners = {(Path("/proc") / str(p.pid)).stat().st_uid for p in servers.processes.values()}
    assert owners == {65534}


def test_a_half_made_data_folder_is_named_with_the_command_that_clears_it(data_dir):
    with instance.claim(data_dir):
        (data_dir / "postgres.part").mkdir()
        with pytest.raises(CannotStart, match=r"postgres\.part.*rm -r '.*postgres\.part'"), running(data_dir):
            pass


def test_a_failed_first_run_leaves_nothing_behind(data_dir, monkeypatch):
    monkeypatch.setattr("cis_portal.embedded.postgres.LOCALE", ("--encoding=NONSENSE",))
    with instance.claim(data_dir):
        with pytest.raises(CannotStart, match="could not be made"), running(data_dir):
            pass
        assert not list(data_dir.glob("postgres*"))


def test_a_lost_password_is_said_to_be_lost(data_dir):
    with instance.claim(data_dir):
        with running(data_dir):
            pass
        (data_dir / "secrets" / "postgres").unlink()
        with pytest.raises(CannotStart, match="password in secrets"), running(data_dir):
            pass
