"""The log: one line for what was refused, a traceback only for what failed."""

import logging

import pytest
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.test import Client, override_settings
from django.urls import path

CAUSES = {"denied": PermissionDenied("not for you"), "broken": RuntimeError("a fault")}


def page(request: HttpRequest, cause: str) -> HttpResponse:
    raise CAUSES[cause]


urlpatterns = [path("<str:cause>/", page)]


@pytest.fixture
def written() -> list[str]:
    """What the portal's own handler writes while a test runs."""
    lines: list[str] = []
    handler = next(h for h in logging.getLogger().handlers if h.get_name() == "stderr")
    emit, handler.emit = handler.emit, lambda record: lines.append(handler.format(record))  # type: ignore[method-assign]
    yield lines
    handler.emit = emit  # type: ignore[method-assign]


@override_settings(ROOT_URLCONF=__name__)
@pytest.mark.parametrize(("cause", "status", "traceback"), [("denied", 403, False), ("broken", 500, True)])
def test_only_a_fault_leaves_a_traceback(
    written: list[str], cause: str, status: int, traceback: bool
) -> None:
    answer = Client(raise_request_exception=False).get(f"/{cause}/")
    assert answer.status_code == status
    [line] = [line for line in written if cause in line]
    assert ("Traceback" in line, "\n" in line) == (traceback, traceback)


@override_settings(ALLOWED_HOSTS=["portal.example"])
def test_a_strange_host_is_one_line(written: list[str]) -> None:
    assert Client(headers={"host": "evil.example"}).get("/").status_code == 400
    assert [line for line in written if "evil.example" in line]
    assert not [line for line in written if "\n" in line]
