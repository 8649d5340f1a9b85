"""An embedded Valkey: on 127.0.0.1 alone, with a password, its append-only file surviving a crash."""

import contextlib
import os
import signal
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import redis

from cis_portal.embedded.binaries import Binaries
from cis_portal.embedded.process import CannotStart, Servant, last_words, spawn, wait_until

STOP_SIGNAL = signal.SIGTERM
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
        self.data.mkdir(mode=0o700, exist_ok=True)
        if self.servant:
            os.chown(self.data, self.servant.uid, self.servant.gid)
        process = spawn(
            [self.binaries.valkey, "-"],  # settings by standard input: a password in argv is everyone's
            self.log,
            death_signal=STOP_SIGNAL,
            servant=self.servant,
            env={},
            cwd=self.data,
            pass_fds=pass_fds,
            stdin=subprocess.PIPE,
        )
        assert process.stdin is not None
        # A server that died at once is reported below, with its log.
        with contextlib.suppress(BrokenPipeError), process.stdin as settings:
            settings.write(CONFIGURATION.format(port=port, password=self.password).encode())
        if not wait_until(lambda: self._answers(port), process, START_SECONDS):
            process.kill()
            process.wait()
            raise CannotStart(f"Valkey did not start: {last_words(self.log)} (see {self.log}).")
        return process

    def _answers(self, port: int) -> bool:
        with redis.Redis.from_url(self.url(port), socket_timeout=5) as client:
            try:
                return bool(client.ping())
            except (redis.ConnectionError, redis.BusyLoadingError):
                return False
