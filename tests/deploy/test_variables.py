"""Every variable that the code reads is told to the people who may set it, and reaches the containers."""

import re
from pathlib import Path

import pytest
import yaml
from django.conf import settings

BASE = Path(settings.BASE_DIR)
READ = re.compile(r"""(?:environ\.get\(|environ\[|getenv\(|\benv\.\w+\()\s*["']([A-Z][A-Z_]+)["']""")
INNER = {"DJANGO_SETTINGS_MODULE", "MAKELEVEL"}
"""What Django and make set for themselves."""
COMPOSED = {"DATABASE_URL", "REDIS_URL", "DATA_DIR", "STATIC_ROOT", "PRODUCTION", "SAMPLE"}
"""What docker-compose.yml settles itself, or what is for `make run` alone."""


def variables() -> set[str]:
    sources = [*(BASE / "cis_portal").rglob("*.py"), *(BASE / "events").rglob("*.py"), BASE / "manage.py"]
    return {name for source in sources for name in READ.findall(source.read_text())} - INNER


def test_the_search_finds_variables():
    assert {"PORT", "SAMPLE", "SECRET_KEY", "FETCH_ALLOWED", "WEB_WORKERS", "LOG_LEVEL"} <= variables()


@pytest.mark.parametrize("name", sorted(variables()))
def test_the_readme_tells_of_a_variable(name: str):
    readme = (BASE / "README.md").read_text()
    assert re.search(rf"^\|.*`{name}`.*\|$", readme, re.MULTILINE)


@pytest.mark.parametrize("name", sorted(variables() - COMPOSED))
def test_a_variable_of_production_reaches_its_container(name: str):
    services = yaml.safe_load((BASE / "docker-compose.yml").read_text())["services"]
    passed = {key for service in services.values() for key in service["environment"]}
    ports = str(services["web"]["ports"])
    assert name in passed or f"${{{name}:" in ports
    assert re.search(rf"^{name}=", (BASE / ".env.example").read_text(), re.MULTILINE)


def test_the_example_names_nothing_that_is_not_used():
    compose = (BASE / "docker-compose.yml").read_text()
    for name in re.findall(r"^([A-Z_]+)=", (BASE / ".env.example").read_text(), re.MULTILINE):
        assert f"${{{name}:" in compose, name


def test_an_empty_line_of_the_example_is_the_default(monkeypatch: pytest.MonkeyPatch):
    """Compose hands an unset variable on as an empty one."""
    import runpy

    for name in ("WEB_WORKERS", "WEB_THREADS"):
        monkeypatch.setenv(name, "")
    values = runpy.run_module("cis_portal.web")
    assert (values["workers"], values["threads"]) == (2, 4)
