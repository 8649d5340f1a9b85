"""An embedded PostgreSQL: on 127.0.0.1 alone, with a password, over data that is whole or not there."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import psycopg
from psycopg import sql

from cis_portal.embedded.binaries import Binaries
from cis_portal.embedded.process import CannotStart, Servant, last_words, spawn, stop, wait_until

STOP_SIGNAL = signal.SIGINT  # "fast": ends sessions, writes a checkpoint
STOP_SECONDS = 3.0
USER = DATABASE = "portal"
START_SECONDS = 60.0  # crash recovery of a large database takes its time
# With no LANG, a libc locale would leave Cyrillic out of lower() and trigrams.
LOCALE = (
    "--encoding=UTF8",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--lc-collate=C",
    "--lc-ctype=C.UTF-8",
    "--lc-messages=C",
)
BARE_ENVIRONMENT = {"PATH": "/usr/bin:/bin", "LC_ALL": "C"}


@dataclass(frozen=True)
class Postgres:
    """Where a server keeps its data and log, who runs it, and its password."""

    data: Path
    log: Path
    binaries: Binaries
    password: str
    servant: Servant | None = None

    @property
    def staging(self) -> Path:
        """The folder in which a first run prepares the data."""
        return self.data.with_name(self.data.name + ".part")

    def url(self, port: int, database: str = DATABASE) -> str:
        """The address of a database on this server, password included."""
        return f"postgresql://{USER}:{self.password}@127.0.0.1:{port}/{database}"

    def initialise(self) -> None:
        """Make the data folder when it is missing: prepared aside, moved into place when complete.

        Raises CannotStart when a killed first run left its folder, or when initdb fails.
        """
        if self.staging.exists():
            raise CannotStart(
                f"{self.staging} is what an interrupted first run left half made: "
                f"remove it with `rm -r '{self.staging}'` and start again."
            )
        if self.data.exists():
            return
        self.staging.mkdir(mode=0o700)
        try:
            if self.servant:
                os.chown(self.staging, self.servant.uid, self.servant.gid)
            self._initdb()
            self.staging.rename(self.data)
        finally:
            shutil.rmtree(self.staging, ignore_errors=True)

    def start(
        self, port: int, pass_fds: Sequence[int] = (), options: Sequence[str] = ()
    ) -> subprocess.Popen[bytes]:
        """Start the server and wait until it answers and has its database.

        `options` are further settings (`fsync=off`). Raises CannotStart with the log's last words.
        """
        self._check_data()
        settings = (
            "listen_addresses=127.0.0.1",
            f"port={port}",
            "unix_socket_directories=",  # a socket's path may be too long, and needs no password
            "timezone=UTC",
            "log_timezone=UTC",
            *options,
        )
        process = self._run(
            "postgres", *(part for setting in settings for part in ("-c", setting)), pass_fds=pass_fds
        )
        try:
            if not wait_until(lambda: self._answers(port), process, START_SECONDS):
                raise CannotStart(f"PostgreSQL did not start: {last_words(self.log)} (see {self.log}).")
            self._ensure_database(port)
        except BaseException:
            stop([(process, STOP_SIGNAL)], STOP_SECONDS)
            raise
        return process

    def _run(self, program: str, *arguments: str, pass_fds: Sequence[int] = ()) -> subprocess.Popen[bytes]:
        folder = self.data if self.data.exists() else self.staging
        # A servant cannot walk to a folder below /root, but it may stand in one that is its own.
        seen_as = Path("/proc/self/cwd") if self.servant else folder
        return spawn(
            [self.binaries.postgres(program), "-D", seen_as, *arguments],
            self.log,
            death_signal=STOP_SIGNAL,
            servant=self.servant,
            env=BARE_ENVIRONMENT,
            cwd=folder,
            pass_fds=pass_fds,
        )

    def _initdb(self) -> None:
        reader, writer = os.pipe()
        try:
            if self.servant:
                os.fchown(reader, self.servant.uid, self.servant.gid)
            os.write(writer, f"{self.password}\n".encode())
            os.close(writer)
            arguments = (f"--username={USER}", "--auth=scram-sha-256", f"--pwfile=/dev/fd/{reader}")
            process = self._run("initdb", *arguments, *LOCALE, "--no-instructions", pass_fds=[reader])
            try:
                status = process.wait()
            finally:
                stop([(process, signal.SIGTERM)], STOP_SECONDS)  # else it would go on filling the folder
        finally:
            os.close(reader)
        if status:
            raise CannotStart(
                f"PostgreSQL's data could not be made: {last_words(self.log)} (see {self.log})."
            )

    def _check_data(self) -> None:
        made_by = self.data / "PG_VERSION"
        if not made_by.is_file():
            raise CannotStart(f"{self.data} holds no PostgreSQL data: move it away and start again.")
        version, ours = made_by.read_text(errors="replace").strip(), self._major_version()
        if version != ours:
            raise CannotStart(
                f"{self.data} was made by PostgreSQL {version[:20] or '(unknown)'}, and this one is {ours}: "
                "start it with the portal that made it and take a dump, or move it away to begin anew."
            )
        lock = self.data / "postmaster.pid"
        if not lock.exists() or sys.platform != "linux":
            return
        if not lock.is_file():
            raise CannotStart(f"{lock} is not PostgreSQL's lock file: move it away and start again.")
        pid = lock.read_text(errors="replace").partition("\n")[0].strip()
        if pid.isdecimal() and _works_in(pid, self.data):
            raise CannotStart(f"Another PostgreSQL (process {pid}) runs on {self.data}: stop it first.")
        # Left by a crash; its number may by now be another program's, which PostgreSQL would take for itself.
        lock.unlink()

    def _major_version(self) -> str:
        said = subprocess.run(
            [self.binaries.postgres("postgres"), "--version"],
            env=BARE_ENVIRONMENT,
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        return said.split()[-1].partition(".")[0]

    def _connect(self, port: int, database: str) -> psycopg.Connection:
        return psycopg.connect(self.url(port, database), autocommit=True, connect_timeout=5)

    def _answers(self, port: int) -> bool:
        try:
            self._connect(port, "postgres").close()
        except psycopg.OperationalError as error:
            if "password authentication failed" in str(error):
                raise CannotStart(
                    f"The password in secrets/ is not that of {self.data}: restore the file."
                ) from error
            return False
        return True

    def _ensure_database(self, port: int) -> None:
        with self._connect(port, "postgres") as connection:
            if not connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [DATABASE]).fetchone():
                connection.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(DATABASE)))


def _works_in(pid: str, folder: Path) -> bool:
    """True when the process `pid` is a PostgreSQL that stands in `folder`, as every postmaster does."""
    process = Path("/proc") / pid
    try:
        return b"postgres" in (process / "cmdline").read_bytes() and (process / "cwd").samefile(folder)
    except OSError:
        return False
