"""docker-compose.yml: valid by the specification's schema, pinned, healthy, without a secret in it."""

import json
import os
import re
from pathlib import Path

import jsonschema
import pytest
import redis
import yaml
from django.conf import settings

from cis_portal.embedded.binaries import installed
from cis_portal.embedded.postgres import LOCALE
from cis_portal.embedded.process import spawn, stop, wait_until

COMPOSE = yaml.safe_load((Path(settings.BASE_DIR) / "docker-compose.yml").read_text())
SERVICES = COMPOSE["services"]
LONG_RUNNING = {name: service for name, service in SERVICES.items() if service["restart"] != "no"}
FULL_VERSION = re.compile(r"^[\w./-]+:\d+\.\d+(\.\d+)?(-[a-z]+)*(@sha256:[0-9a-f]{64})?$")


def test_the_file_is_valid_by_the_specification():
    schema = json.loads((Path(__file__).parent / "compose-spec.json").read_text())
    jsonschema.Draft7Validator(schema).validate(COMPOSE)


def test_the_parts_of_production_are_there():
    assert set(LONG_RUNNING) == {"postgres", "valkey", "web", "worker", "worker-large", "beat"}
    assert "gunicorn" in SERVICES["web"]["command"]


@pytest.mark.parametrize("name", SERVICES)
def test_images_are_pinned(name):
    assert FULL_VERSION.match(SERVICES[name]["image"])


def test_base_images_are_pinned():
    bases = re.findall(r"^FROM (\S+)", SERVICES["web"]["build"]["dockerfile_inline"], re.MULTILINE)
    assert bases
    assert all(FULL_VERSION.match(base) for base in bases)


@pytest.mark.parametrize("name", LONG_RUNNING)
def test_every_service_is_watched(name):
    check = SERVICES[name]["healthcheck"]
    assert check["test"][0] in {"CMD", "CMD-SHELL"}
    assert {"interval", "timeout", "retries"} <= set(check)


@pytest.mark.parametrize("name", ["web", "worker", "worker-large", "beat", "prepare"])
def test_the_image_copies_what_its_command_needs(name):
    copied = re.findall(r"^COPY (.+) \S+$", SERVICES[name]["build"]["dockerfile_inline"], re.MULTILINE)
    paths = {path for line in copied for path in line.split()}
    assert {"manage.py", "requirements.txt", "cis_portal", "events", "templates", "static", "locale"} <= paths


@pytest.mark.parametrize("name", SERVICES)
def test_secrets_come_from_the_environment(name):
    for variable, value in SERVICES[name]["environment"].items():
        if re.search("PASSWORD|SECRET|_URL", variable):
            assert re.search(r"\$\{[A-Z_]+:\?", value), variable
            assert not re.search(r"//[^$]*:[^$/@]+@", value), variable


def test_the_example_names_every_variable_that_must_be_set():
    wanted = set(re.findall(r"\$\{([A-Z_]+):\?", json.dumps(COMPOSE)))
    lines = (Path(settings.BASE_DIR) / ".env.example").read_text().splitlines()
    example = dict(line.split("=", 1) for line in lines if line and not line.startswith("#"))
    assert wanted <= set(example)
    assert all(example[name] == "" for name in wanted)


def test_both_databases_sort_and_fold_alike():
    assert set(LOCALE) <= set(SERVICES["postgres"]["environment"]["POSTGRES_INITDB_ARGS"].split())


@pytest.mark.parametrize("name", ["postgres", "valkey"])
def test_data_is_kept_in_a_volume(name):
    volume = SERVICES[name]["volumes"][0].partition(":")[0]
    assert volume in COMPOSE["volumes"]


@pytest.mark.parametrize("name", SERVICES)
def test_no_service_keeps_more_rights_than_it_needs(name):
    assert SERVICES[name]["cap_drop"] == ["ALL"]
    assert SERVICES[name]["security_opt"] == ["no-new-privileges:true"]


def test_no_password_stands_in_a_command_line():
    calls = [service["healthcheck"]["test"] for service in LONG_RUNNING.values()]
    calls += [service["command"] for service in SERVICES.values() if "command" in service]
    shell = re.compile(r"<<SETTINGS.*SETTINGS", re.DOTALL)
    assert calls
    for call in calls:
        assert "PASSWORD" not in json.dumps(call)
        assert "AUTH" not in shell.sub("", "\n".join(call))


def test_valkey_takes_its_settings_from_the_command(tmp_path):
    """The shell's part with a real server: the password holds, and data is kept in a file."""
    script = SERVICES["valkey"]["command"][-1].replace("$$", "$")
    script = script.replace("docker-entrypoint.sh valkey-server", str(installed().valkey))
    script = script.replace("appendonly yes", f"appendonly yes\nport 0\nunixsocket {tmp_path}/socket")
    process = spawn(
        ["sh", "-c", script],
        tmp_path / "log",
        env=os.environ | {"REDISCLI_AUTH": "of-the-test"},
        cwd=tmp_path,
    )
    try:
        assert wait_until((tmp_path / "socket").exists, process, 30)
        with redis.Redis(unix_socket_path=str(tmp_path / "socket"), password="of-the-test") as client:
            assert client.ping()
            assert client.config_get("appendonly") == {"appendonly": "yes"}
        with (
            redis.Redis(unix_socket_path=str(tmp_path / "socket")) as stranger,
            pytest.raises(redis.AuthenticationError),
        ):
            stranger.ping()
    finally:
        stop([(process, 15)], 5)


def test_valkey_leaves_root_by_its_entrypoint():
    assert "exec docker-entrypoint.sh valkey-server" in SERVICES["valkey"]["command"][-1]


def test_the_build_sees_what_it_copies_and_nothing_else():
    lines = (Path(settings.BASE_DIR) / ".dockerignore").read_text().splitlines()
    copied = re.findall(r"^COPY (.+) \S+$", SERVICES["web"]["build"]["dockerfile_inline"], re.MULTILINE)
    assert "*" in lines
    assert {line[1:] for line in lines if line.startswith("!")} == set(" ".join(copied).split())
