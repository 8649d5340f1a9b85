"""`make run`: the whole portal from one command, on servers of its own or on those it is given.

Whatever happens to this process, its children end with it; whatever keeps it from starting is one sentence.
"""

import os
import signal
import sys
import time
import urllib.error
from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from functools import partial

from cis_portal import instance, wishes
from cis_portal.crew import BASE_DIR, Crew, Role, how_it_ended
from cis_portal.embedded.process import CannotStart, die_with_parent, last_words, spawn, stop, wait_until
from cis_portal.embedded.servers import Servers
from cis_portal.health import answer_of

READY_SECONDS = 60.0
WATCH_SECONDS = 0.5
WORKERS = (("worker", "celery", 2), ("worker-large", "large", 1))
"""Workers by name: the queue that each takes from, and its processes. Small texts wait for no large one."""


@dataclass(frozen=True)
class Step:
    """A command that runs to its end before the portal is ready."""

    name: str
    arguments: tuple[str, ...]
    doing: str
    failed: str


PREPARE = Step(
    "prepare", ("cis_portal.prepare",), "preparing the database", "The database could not be prepared"
)
LOAD_SAMPLES = Step(
    "samples",
    ("manage", "samples", "load", "--once"),
    "looking whether the sample articles are wanted",
    "The sample articles could not be ingested",
)
REMOVE_SAMPLES = Step(
    "samples",
    ("manage", "samples", "remove"),
    "removing sample articles",
    "The sample articles could not be removed",
)


UNUSABLE = "{} cannot be used ({}): mend it or make room, or choose another folder with DATA_DIR=…"
UNREADY = "Stopped before the portal was ready; the next start goes on from here."
INTERRUPTED = 130
"""The exit status that shells give to Ctrl-C."""


class Stopped(BaseException):
    """Somebody asked the portal to stop."""


class StopRequest:
    """A signal's wish to stop: raised at once, and remembered in case a library swallows the exception."""

    def __init__(self) -> None:
        self.made = False

    def __call__(self, number: int, frame: object) -> None:
        # A second Ctrl-C must not interrupt the stopping and leave children behind.
        if not self.made:
            self.made = True
            raise Stopped

    def heed(self) -> None:
        """Raise Stopped when a stop was asked for."""
        if self.made:
            raise Stopped


stop_request = StopRequest()


def told_of_lost(lost: "sys.UnraisableHookArgs") -> None:
    """Print an exception that Python could not hand on, as it does by itself; but no Stopped, which a signal
    may raise inside a destructor or a lock of the library: the wish to stop is remembered."""
    if not issubclass(lost.exc_type, Stopped):
        sys.__unraisablehook__(lost)


def main() -> int:
    """Run until told to stop; returns the exit status."""
    sys.unraisablehook = told_of_lost
    signal.signal(signal.SIGINT, stop_request)
    signal.signal(signal.SIGTERM, stop_request)
    if signal.getsignal(signal.SIGHUP) is not signal.SIG_IGN:  # nohup
        signal.signal(signal.SIGHUP, stop_request)
    if "MAKELEVEL" in os.environ:
        die_with_parent(signal.SIGTERM)
    try:
        serve(wishes.read())
    except (CannotStart, instance.Unusable) as problem:
        print(problem, file=sys.stderr)
        return 1
    except OSError as problem:
        print(UNUSABLE.format(problem.filename or wishes.data_dir(), problem.strerror), file=sys.stderr)
        return 1
    except Stopped:
        print(UNREADY, file=sys.stderr)
        return INTERRUPTED
    say("stopped")
    return 0


def serve(wished: wishes.Wishes) -> None:
    """Start everything in order, say when it is ready, and keep it running until somebody stops it.

    Raises Stopped when that happens before it is ready.
    """
    with ExitStack() as stack:
        stack.enter_context(instance.claim(wished.data_dir))
        listener = stack.enter_context(wishes.reserved(wished.port))
        say(f"starting in {wished.data_dir}")
        instance.secret(wished.data_dir, "django")
        servers = stack.enter_context(wishes.servers(wished))
        url = f"http://127.0.0.1:{listener.getsockname()[1]}/"
        instance.write(wished.data_dir, instance.Instance(servers.database_url, servers.redis_url, url))
        stack.callback(instance.forget, wished.data_dir)

        crew = Crew(wished.data_dir / "log", environment(wished, servers), say)
        stack.callback(crew.stop)
        complete(PREPARE, crew)
        for role in roles(listener.fileno()):
            crew.start(role)
        wait_for_workers(crew)
        wait_for_web(crew, url)
        settle_samples(wished, crew)
        say(f"ready {url}")
        with suppress(Stopped):
            watch(crew, servers)


def roles(listener: int) -> tuple[Role, ...]:
    """The children that serve; the supervisor holds the listening socket, so a restart keeps the port."""
    celery = ("celery", "-A", "cis_portal")
    web = ("gunicorn", "-c", "python:cis_portal.web", "--bind", f"fd://{listener}")
    return (
        *(worker(celery, name, queue, processes) for name, queue, processes in WORKERS),
        Role("beat", (*celery, "beat", "-l", "INFO", "--pidfile=")),
        Role("web", web, pass_fds=(listener,)),
    )


def worker(celery: tuple[str, ...], name: str, queue: str, processes: int) -> Role:
    """A Celery worker of one queue."""
    lane = ("-Q", queue, "-c", str(processes), "-n", node(name))
    arguments = (*celery, "worker", *lane, "-l", "INFO", "--without-gossip", "--without-mingle")
    # SIGQUIT is Celery's soft shutdown: a few seconds to finish, then the job goes back to the queue.
    return Role(name, arguments, signal.SIGQUIT)


def node(name: str) -> str:
    """The name under which a worker of this instance answers on the broker."""
    return f"{name}-{os.getpid()}@localhost"


def environment(wished: wishes.Wishes, servers: Servers) -> dict[str, str]:
    """What every child is told; the person may raise LOG_LEVEL."""
    return {
        "LOG_LEVEL": "INFO",
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "cis_portal.settings",
        "DATA_DIR": str(wished.data_dir),
        "DATABASE_URL": servers.database_url,
        "REDIS_URL": servers.redis_url,
    }


def complete(step: Step, crew: Crew) -> None:
    """Run `step` to its end, its output shown and its errors logged; raises CannotStart when it fails."""
    say(step.doing)
    log = crew.log(step.name)
    argv = [sys.executable, "-m", *step.arguments]
    process = spawn(argv, log, env=crew.environment, cwd=BASE_DIR, stdout=sys.stdout.fileno())
    try:
        while process.poll() is None:
            stop_request.heed()
            crew.mend()
            time.sleep(0.05)
    finally:
        stop([(process, signal.SIGTERM)], 1.0)
    if process.returncode:
        cause = how_it_ended(process.returncode)
        raise CannotStart(f"{step.failed} ({cause}): {last_words(log)} (see {log}).")


def settle_samples(wished: wishes.Wishes, crew: Crew) -> None:
    """Load the sample articles once in a database's life, or remove them when none are wanted."""
    complete(LOAD_SAMPLES if wished.samples else REMOVE_SAMPLES, crew)


def wait_for_workers(crew: Crew) -> None:
    """Wait until each worker answers over the broker."""
    os.environ.update(crew.environment)
    from cis_portal.celery import app

    def answers(name: str) -> bool:
        return bool(app.control.ping(destination=[node(name)], timeout=1.0, limit=1))

    for name, _, _ in WORKERS:
        _wait(crew, name, partial(answers, name))


def wait_for_web(crew: Crew, url: str) -> None:
    """Wait until the home page, which reads the database, is served."""

    def answers() -> bool:
        try:
            with answer_of(url, timeout=10) as page:
                return bool(page.status == 200)
        except (urllib.error.URLError, OSError):
            return False

    _wait(crew, "web", answers)


def _wait(crew: Crew, name: str, answers: Callable[[], bool]) -> None:
    def ready() -> bool:
        stop_request.heed()
        return answers()

    _, process = crew.running[name]
    log = crew.log(name)
    if not wait_until(ready, process, READY_SECONDS):
        raise CannotStart(f"The {name} did not become ready: {last_words(log)} (see {log}).")


def watch(crew: Crew, servers: Servers) -> None:
    """Mend the crew until a server dies or somebody stops the portal."""
    while True:
        stop_request.heed()
        for name, process in servers.processes.items():
            if process.poll() is not None:
                cause = how_it_ended(process.returncode)
                raise CannotStart(f"{name} stopped unexpectedly ({cause}); the data is safe: start again.")
        crew.mend()
        time.sleep(WATCH_SECONDS)


def say(line: str) -> None:
    """Tell the person what happens, for as long as somebody listens."""
    try:
        print(line, flush=True)
    except BrokenPipeError:
        # Whatever is printed later, by Python's own last flush too, goes where nobody listens.
        with open(os.devnull, "wb") as nowhere:
            os.dup2(nowhere.fileno(), sys.stdout.fileno())


if __name__ == "__main__":
    sys.exit(main())
