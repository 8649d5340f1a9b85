"""Wrong passwords are counted by address and name: after a few, even the right one waits."""

from collections.abc import Callable
from itertools import count
from uuid import uuid4

import pytest
from django.contrib.auth.models import User
from django.core.cache import cache
from django.test import Client, override_settings

from events.admin import signing_in
from events.admin.signing_in import TRIES_FOR_A_NAME, TRIES_OF_AN_ADDRESS

pytestmark = pytest.mark.django_db
RIGHT = "correct horse"
REFUSED = "Too many wrong passwords: wait 15 minutes, then try again."
_addresses = (f"2001:db8::{uuid4().hex[:4]}:{number}" for number in count(1))


@pytest.fixture
def name() -> str:
    """An account's name that no other run has tried."""
    name = f"ada-{uuid4()}"
    User.objects.create_superuser(name, password=RIGHT)
    return name


@pytest.fixture
def address() -> str:
    return next(_addresses)


def page(name: str, password: str, address: str, **headers: str) -> str:
    """What the form answers; empty when it lets in."""
    sent = {"username": name, "password": password}
    answer = Client(REMOTE_ADDR=address).post("/admin/login/", sent, headers=headers)
    return "" if answer.status_code == 302 else answer.content.decode()


def fail(name: str, address: str, times: int) -> None:
    for _ in range(times):
        assert REFUSED not in page(name, "wrong", address)


def test_the_right_password_waits_after_too_many_wrong_ones(name: str, address: str) -> None:
    fail(name, address, TRIES_FOR_A_NAME)
    assert REFUSED in page(name, RIGHT, address)
    assert REFUSED in page(name.upper(), RIGHT, address), "a name in other letters is the same name"
    assert page(name, RIGHT, next(_addresses)) == "", "nobody locks another's account"


def test_blanks_and_wide_letters_give_no_new_tries(name: str, address: str) -> None:
    for number in range(TRIES_FOR_A_NAME):
        page(" " * number + name, "wrong", address)
    wide = "".join(chr(ord(letter) + 0xFEE0) for letter in name)
    for typed in (name, f"  {name} ", wide):
        assert REFUSED in page(typed, RIGHT, address)


def test_a_right_password_in_time_forgets_the_wrong_ones(name: str, address: str) -> None:
    for _ in range(2):
        fail(name, address, TRIES_FOR_A_NAME - 1)
        assert page(name, RIGHT, address) == ""


def test_many_names_from_one_address_are_refused_too(name: str, address: str) -> None:
    for number in range(TRIES_OF_AN_ADDRESS):
        fail(f"{name}-{number}", address, 1)
    assert REFUSED in page(name, RIGHT, address)


def test_the_wait_ends(name: str, address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    lives: list[float] = []
    monkeypatch.setattr(signing_in, "cache", Watched(lives.append))
    fail(name, address, TRIES_FOR_A_NAME)
    before = len(lives)
    for _ in range(3):
        assert REFUSED in page(name, RIGHT, address)
    assert set(lives) == {15 * 60}
    assert len(lives) - before == 3, (
        "only the address's count goes on living: the name's wait is not prolonged"
    )


class Watched:
    """The cache, telling for how long each count is made to live."""

    def __init__(self, told: Callable[[float], None]) -> None:
        self.told = told

    def __getattr__(self, name: str) -> object:
        return getattr(cache, name)

    def touch(self, key: str, seconds: float) -> bool:
        self.told(seconds)
        return bool(cache.touch(key, seconds))


def test_without_a_count_nobody_signs_in_and_is_told_why(name: str, address: str) -> None:
    nowhere = {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": "redis://127.0.0.1:1/0"}
    with override_settings(CACHES={"default": nowhere}):
        assert "does not answer: tell an operator" in page(name, RIGHT, address)


@override_settings(PRODUCTION=True)
def test_behind_a_proxy_the_visitors_address_counts(name: str, address: str) -> None:
    proxy, visitor = next(_addresses), address
    for number in range(TRIES_FOR_A_NAME):
        page(name, "wrong", proxy, x_forwarded_for=f"10.0.0.{number}, {visitor}")
    assert REFUSED in page(name, RIGHT, proxy, x_forwarded_for=f"10.9.9.9, {visitor}")
    assert page(name, RIGHT, proxy, x_forwarded_for=next(_addresses)) == ""


def test_here_nobody_chooses_an_address(name: str, address: str) -> None:
    for number in range(TRIES_FOR_A_NAME):
        page(name, "wrong", address, x_forwarded_for=f"10.0.0.{number}")
    assert REFUSED in page(name, RIGHT, address, x_forwarded_for="10.9.9.9")


def test_the_sentence_is_told_in_russian(name: str, address: str) -> None:
    fail(name, address, TRIES_FOR_A_NAME)
    assert "Слишком много неверных паролей" in page(name, RIGHT, address, accept_language="ru")
