"""A damaged DATA_DIR: one sentence that names what and where and what to do, exit status 1, no traceback."""

import re
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from django.conf import settings

from cis_portal import instance
from cis_portal.embedded.servers import running
from tests.supervised import PATIENCE, environment


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as an orderly run leaves it; each test damages a copy."""
    data_dir = tmp_path_factory.mktemp("whole") / "var"
    with instance.claim(data_dir), running(data_dir, ("fsync=off",)):
        instance.secret(data_dir, "django")
    return data_dir


def start(data_dir: Path, **more: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "cis_portal.run"],
        env=environment(data_dir),
        cwd=settings.BASE_DIR,
        capture_output=True,
        text=True,
        errors="replace",
        timeout=PATIENCE,
        check=False,
        **more,
    )


def refused(data_dir: Path, **more: object) -> str:
    ended = start(data_dir, **more)
    assert (ended.returncode, ended.stderr.count("\n")) == (1, 1), ended.stderr
    return ended.stderr.strip()


def replace(path: Path, make: Callable[[Path], object]) -> None:
    if path.is_dir():
        shutil.rmtree(path)
    path.unlink(missing_ok=True)
    make(path)


def text(content: bytes) -> Callable[[Path], object]:
    return lambda path: path.write_bytes(content)


DAMAGES = [
    ("valkey", text(b""), "VAR/valkey is a file where Valkey keeps its folder: move it away"),
    ("postgres", text(b""), "VAR/postgres holds no PostgreSQL data: move it away"),
    ("postgres", Path.mkdir, "VAR/postgres holds no PostgreSQL data: move it away"),
    (
        "postgres/PG_VERSION",
        text(b"16\n"),
        "VAR/postgres was made by PostgreSQL 16, and this one is 18: start",
    ),
    ("postgres/PG_VERSION", text(b""), "VAR/postgres was made by PostgreSQL (unknown), and"),
    (
        "postgres/postmaster.pid",
        Path.mkdir,
        "VAR/postgres/postmaster.pid is not PostgreSQL's lock file: move",
    ),
    ("postgres/global/pg_control", text(b""), "PostgreSQL did not start: .*(see VAR/log/postgres.log)"),
    ("valkey/appendonlydir", text(b""), "Valkey did not start: .*(see VAR/log/valkey.log)"),
    ("secrets/django", Path.mkdir, "VAR/secrets/django cannot be read (Is a directory): restore"),
    ("secrets/postgres", text(b""), "VAR/secrets/postgres is empty: restore"),
    ("secrets/valkey", text(b"\xff\xfe"), "VAR/secrets/valkey cannot be read (it is no text): restore"),
    ("secrets", text(b""), "Cannot write to VAR/secrets (File exists): choose"),
    ("log/postgres.log", Path.mkdir, "VAR/log/postgres.log cannot be used (Is a directory): mend it"),
    ("lock", Path.mkdir, "Cannot write to VAR/lock (Is a directory): choose"),
    ("servers.lock", Path.mkdir, "VAR/servers.lock cannot be used (Is a directory): mend it"),
    ("instance.json", Path.mkdir, "VAR/instance.json.* cannot be used (Is a directory): mend it"),
]


@pytest.mark.parametrize(("name", "damage", "said"), DAMAGES, ids=[f"{name}" for name, _, _ in DAMAGES])
def test_damage_is_one_sentence(whole: Path, tmp_path: Path, name: str, damage, said: str) -> None:
    data_dir = shutil.copytree(whole, tmp_path / "var")
    replace(data_dir / name, damage)
    give_to_owner(data_dir, whole)
    expected = re.escape(said).replace(r"\.\*", ".*").replace("VAR", re.escape(str(data_dir)))
    assert re.match(expected, refused(data_dir))


def give_to_owner(data_dir: Path, whole: Path) -> None:
    """As root, what is copied or damaged belongs to whom the servers run as."""
    for name in ("postgres", "valkey"):
        owner = (whole / name).stat()
        for one in (data_dir / name, *(data_dir / name).rglob("*")):
            shutil.chown(one, owner.st_uid, owner.st_gid)


@pytest.mark.parametrize("content", [b"", b"\xff\x00\n", b"../../tmp\n", b"999999999999\n1\n"])
def test_a_garbled_lock_of_a_crash_does_no_harm(whole: Path, tmp_path: Path, content: bytes) -> None:
    data_dir = shutil.copytree(whole, tmp_path / "var")
    (data_dir / "postgres/postmaster.pid").write_bytes(content)
    give_to_owner(data_dir, whole)
    with instance.claim(data_dir), running(data_dir, ("fsync=off",)) as servers:
        assert servers.processes["PostgreSQL"].poll() is None


def test_no_room_for_a_first_run_is_one_sentence(tmp_path: Path) -> None:
    def tight() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, 100_000))

    said = refused(tmp_path / "var", preexec_fn=tight)
    assert re.match(r"PostgreSQL's data could not be made: .*\(see .*postgres\.log\)", said)
    assert not list((tmp_path / "var").glob("postgres*"))
