"""What a portal says before it holds anything, and while it holds samples."""

import pytest
from django.test import Client

from events.store import reference
from tests import factories as make

SAMPLES = "This portal shows sample articles written for testing"


@pytest.mark.django_db
def test_empty_portal_says_how_to_begin(client: Client) -> None:
    page = client.get("/").content.decode()
    assert "The portal holds no articles yet." in page
    assert "manage.py ingest" in page
    assert SAMPLES not in page


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/", "/meetings/", "/chairmanships/", "/about/", "/nowhere/"])
def test_samples_are_named_on_every_page(client: Client, address: str) -> None:
    reference.load()
    make.meeting(sample=True)
    assert SAMPLES in client.get(address).content.decode()
