"""`manage.py seed_scale`: a world in the database, and never among real articles."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from events.models import Article, Attendee, Claim, Meeting
from tests import factories

pytestmark = pytest.mark.django_db


def test_it_fills_an_empty_database_with_what_the_evidence_gives() -> None:
    said = StringIO()
    call_command("seed_scale", meetings=30, seed=3, stdout=said)
    assert f"{Article.objects.count()} articles written, " in said.getvalue()
    assert Meeting.objects.count() == 30
    assert Attendee.objects.count() == 450
    assert not Article.objects.filter(sample=False).exists()
    call_command("rebuild", check=True, stdout=said)
    for claim in Claim.objects.select_related("article")[:200]:
        assert claim.article.text[claim.start : claim.end] == claim.quote
    with pytest.raises(CommandError, match="made-up set already"):
        call_command("seed_scale", meetings=30, seed=4)


def test_it_refuses_a_database_with_real_articles() -> None:
    factories.article(sample=False)
    with pytest.raises(CommandError, match="holds real articles"):
        call_command("seed_scale", meetings=30)
    with pytest.raises(CommandError, match="from 1 to"):
        call_command("seed_scale", meetings=0)
