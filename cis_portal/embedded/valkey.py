"""An embedded Valkey: on 127.0.0.1 alone, with a password, its append-only file surviving a crash."""

import os
import signal
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import redis

from cis_portal.embedded.binaries import Binaries
from cis_portal.embedded.process import CannotStart, Servant, last_words, spawn, stop, wait_until

STOP_SIGNAL = signal.SIGTERM
STOP_SECONDS = 3.0
START_SECONDS = 30.0
CONFIGURATION = """\
bind 127.0.0.1
port {port}
requirepass {password}
appendonly yes
appendfsync everysec
maxmemory-policy noeviction
save ""
"""


@dataclass(frozen=True)
class Valkey:
    """Where a server keeps its data and log, who runs it, and its password."""

    data: Path
    log: Path
    binaries: Binaries
    password: str
    servant: Servant | None = None

    def url(self, port: int) -> str:
        """The server's address, password included."""
        return f"redis://:{self.password}@127.0.0.1:{port}/0"

    def start(self, port: int, pass_fds: Sequence[int] = ()) -> subprocess.Popen[bytes]:
        """Start the server and wait until it answers; raises CannotStart with the log's last words."""
        if self.data.exists() and not self.data.is_dir():
            raise CannotStart(
                f"{self.data} is a file where Valkey keeps its folder: move it away and start again."
            )
        self.data.mkdir(mode=0o700, exist_ok=True)
        if self.servant:
            os.chown(self.data, self.servant.uid, self.servant.gid)
        settings = _pipe_with(CONFIGURATION.format(port=port, password=self.password))
        process = spawn(
            [self.binaries.valkey, "-"],  # settings by standard input: a password in argv is everyone's
            self.log,
            death_signal=STOP_SIGNAL,
            servant=self.servant,
            env={},
            cwd=self.data,
            pass_fds=pass_fds,
            stdin=settings,
        )
        os.close(settings)
        try:
            if not wait_until(lambda: self._answers(port), process, START_SECONDS):
                raise CannotStart(f"Valkey did not start: {last_words(self.log)} (see {self.log}).")
        except BaseException:
            stop([(process, STOP_SIGNAL)], STOP_SECONDS)
            raise
        return process

    def _answers(self, port: int) -> bool:
        with redis.Redis.from_url(self.url(port), socket_timeout=5) as client:
            try:
                return bool(client.ping())
            except (redis.ConnectionError, redis.BusyLoadingError):
                return False


def _pipe_with(text: str) -> int:
    """The reading end of a pipe that holds `text`, which must be short."""
    reader, writer = os.pipe()
    with os.fdopen(writer, "w") as end:
        end.write(text)
    return reader
