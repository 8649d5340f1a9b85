import pytest

from cis_portal.celery import app


@pytest.mark.django_db(transaction=True)
def test_a_real_worker_answers(worker):
    assert app.control.ping(destination=[worker], timeout=5) == [{worker: {"ok": "pong"}}]
