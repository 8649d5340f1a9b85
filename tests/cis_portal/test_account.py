"""The administrator's account: made once, its password from then on its owner's."""

import pytest
from django.contrib.auth import get_user_model

from cis_portal.prepare import ensure_account

pytestmark = pytest.mark.django_db


def test_a_given_password_is_that_of_a_new_account_alone(capsys):
    ensure_account("given-at-first")
    ensure_account("given-later")
    account = get_user_model().objects.get(username="admin")
    assert account.check_password("given-at-first")
    assert capsys.readouterr().out == ""
