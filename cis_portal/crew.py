"""The supervisor's children that may be started again: web, worker, beat."""

import signal
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from subprocess import Popen

from cis_portal.embedded.process import CannotStart, last_words, spawn, stop

BASE_DIR = Path(__file__).resolve().parent.parent
RESTARTS = 3  # of one child within WINDOW seconds; more often means that starting again does not help
WINDOW = 60.0
STOP_SECONDS = 6.0


@dataclass(frozen=True)
class Role:
    """A child: its command after `python -m`, the signal that ends it in order, descriptors it inherits."""

    name: str
    arguments: Sequence[str]
    stop_signal: int = signal.SIGTERM
    pass_fds: Sequence[int] = ()


@dataclass
class Crew:
    """Starts children, starts again those that die, and stops them all. `say` speaks to the person."""

    log_dir: Path
    environment: Mapping[str, str]
    say: Callable[[str], None]
    running: dict[str, tuple[Role, Popen[bytes]]] = field(default_factory=dict)
    deaths: dict[str, list[float]] = field(default_factory=dict)

    def start(self, role: Role) -> Popen[bytes]:
        """Start the child of `role`, or start it again."""
        process = spawn(
            [sys.executable, "-m", *role.arguments],
            self.log(role.name),
            env=self.environment,
            cwd=BASE_DIR,
            pass_fds=role.pass_fds,
        )
        self.running[role.name] = (role, process)
        return process

    def log(self, name: str) -> Path:
        """Where the child `name` writes."""
        return self.log_dir / f"{name}.log"

    def mend(self) -> None:
        """Start again whatever died; raises CannotStart when a child dies too often."""
        for role, process in list(self.running.values()):
            if process.poll() is None:
                continue
            cause = f"{role.name} stopped unexpectedly ({how_it_ended(process.returncode)})"
            now = time.monotonic()
            recent = [moment for moment in self.deaths.get(role.name, []) if now - moment < WINDOW]
            self.deaths[role.name] = [*recent, now]
            if len(recent) >= RESTARTS:
                log = self.log(role.name)
                raise CannotStart(f"{cause} again and again: {last_words(log)} (see {log}).")
            self.say(f"{cause}: starting it again")
            self.start(role)

    def stop(self) -> None:
        """End every child, and kill those that take longer than STOP_SECONDS."""
        stop([(process, role.stop_signal) for role, process in self.running.values()], STOP_SECONDS)
        self.running.clear()


def how_it_ended(status: int) -> str:
    """A process's exit status in words."""
    return f"signal {signal.Signals(-status).name}" if status < 0 else f"exit status {status}"
