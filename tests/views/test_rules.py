"""The rules of reading in the codebook, and the way there from an article."""

import pytest
from django.test import Client
from django.utils.translation import gettext, override

from events import rules
from tests.query.world import World


def test_every_rule_stands_in_the_codebook(client: Client, world: World) -> None:
    page = client.get("/codebook/").content.decode()
    for name in rules.MEANINGS:
        assert f'id="rule-{name}"' in page


@pytest.mark.parametrize("words", rules.MEANINGS.values(), ids=rules.MEANINGS)
def test_every_rule_is_told_in_russian(words: str) -> None:
    with override("ru"):
        assert gettext(words) != words


def test_a_rule_of_the_chair_is_told_with_the_others_of_its_kind() -> None:
    assert rules.entry("chair-holds") == "chair-"
    assert rules.entry("ordinal") == "ordinal"
    assert rules.meaning("chair-holds", "Georgia holds the chair") == (
        "A phrase that tells who holds, held or takes a chair, as in “Georgia holds the chair”."
    )


def test_a_rule_of_another_version_has_no_meaning_here() -> None:
    assert rules.meaning("gone-since") == ""


def test_an_article_leads_from_a_value_to_what_its_rule_means(client: Client, world: World) -> None:
    page = client.get(f"/articles/{world.report.id}/").content.decode()
    for claim in world.report.claims.all():
        assert f'href="/codebook/#rule-{rules.entry(claim.rule)}"' in page
