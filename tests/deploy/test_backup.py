"""The README's dump and restore, with the environment that the Compose file gives their container."""

import os
import re
import shlex
import subprocess
from pathlib import Path
from urllib.parse import urlsplit

import psycopg
import yaml
from django.conf import settings

from cis_portal import instance
from cis_portal.embedded.binaries import installed
from cis_portal.embedded.servers import running

PLACEHOLDER = re.compile(r"\$\{\w+:\?[^}]*\}")


def command(program: str) -> list[str]:
    """The program's call in the README, without what Compose and the shell take."""
    readme = (Path(settings.BASE_DIR) / "README.md").read_text()
    found = re.search(rf"^docker compose exec -T postgres ({program} .*?) [<>] \S+$", readme, re.MULTILINE)
    assert found
    name, *arguments = shlex.split(found[1])
    return [str(installed().postgres(name)), *arguments]


def inside(address: str) -> dict[str, str]:
    """The environment inside the container `postgres`; host and port stand for its socket."""
    compose = yaml.safe_load((Path(settings.BASE_DIR) / "docker-compose.yml").read_text())
    server = urlsplit(address)
    assert server.password
    given = compose["services"]["postgres"]["environment"].items()
    filled = {name: PLACEHOLDER.sub(server.password, value) for name, value in given}
    return {"PATH": os.environ["PATH"], "PGHOST": "127.0.0.1", "PGPORT": str(server.port), **filled}


def run(program: str, address: str, given: bytes = b"") -> bytes:
    # Without a terminal, as Compose's -T: a program that asks for a password must fail.
    return subprocess.run(
        command(program),
        input=given,
        env=inside(address),
        capture_output=True,
        check=True,
        start_new_session=True,
    ).stdout


def test_a_dump_is_made_and_brought_back(tmp_path):
    with instance.claim(tmp_path), running(tmp_path) as servers:
        with psycopg.connect(servers.database_url) as database:
            database.execute("CREATE TABLE kept (words text)")
            database.execute("INSERT INTO kept VALUES ('Ашхабад')")
        dump = run("pg_dump", servers.database_url)
        with psycopg.connect(servers.database_url) as database:
            database.execute("UPDATE kept SET words = 'lost'")
        run("pg_restore", servers.database_url, dump)
        with psycopg.connect(servers.database_url) as database:
            assert database.execute("SELECT words FROM kept").fetchall() == [("Ашхабад",)]
