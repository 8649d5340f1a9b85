"""Articles, readings, claims and decisions stay as they were written: raw SQL must fail."""

import hashlib

import pytest
from django.db import transaction

from events.models import Article, Claim, Decision, Extraction, FormerAddress
from tests.models.raw import ARTICLE, article, claim, extraction, insert, insert_decision_like, refuses, run

pytestmark = pytest.mark.django_db(transaction=True)

SAMPLE_TEXT = "A sample that says Tver, too."
SAMPLE_HASH = hashlib.sha256(SAMPLE_TEXT.encode()).hexdigest()
SAMPLE = SAMPLE_HASH[:16]


@pytest.fixture
def sample(world: None) -> None:
    """A sample article with a reading and a claim; the world's article is no later version of it."""
    with transaction.atomic():
        article(id=SAMPLE, text_hash=SAMPLE_HASH, text=SAMPLE_TEXT, sample=True)
        extraction(2, article_id=SAMPLE)
        claim("s1", extraction_id=2, article_id=SAMPLE, start=19, end=23, sentence_end=29)


def later_version(of: str, text: str = "The sample's address has another text now.") -> None:
    digest = hashlib.sha256(text.encode()).hexdigest()
    article(id=digest[:16], text_hash=digest, text=text, previous_id=of)


@pytest.mark.parametrize(
    "table", ["article", "extraction", "claim", "decision", "ground", "source", "formeraddress"]
)
def test_no_table_of_the_history_is_emptied_at_once(decided: None, table: str) -> None:
    refuses(lambda: run(f"TRUNCATE events_{table} CASCADE"))


def test_nor_through_the_accounts(decided: None) -> None:
    refuses(lambda: run("TRUNCATE auth_user CASCADE"))


@pytest.mark.parametrize(
    "change",
    [
        "article SET title = 'Another'",
        "article SET published = '1999'",
        "article SET url = 'https://example.org/'",
        "article SET sample = true",
        "article SET retrieved_at = now()",
        "article SET text = text || '!'",
        "extraction SET extractor = 'rules/9'",
        "extraction SET published = '1999'",
        "extraction SET silence = 'Nothing.'",
        "extraction SET read_at = now()",
        "extraction SET retired_at = now(), extractor = 'rules/9'",
        "claim SET value = '\"Tula\"'",
        "claim SET rule = 'another'",
        "claim SET mention = 'm2'",
        "claim SET start = 22",
        "decision SET reason = 'No.'",
    ],
)
def test_nothing_of_the_history_is_rewritten(decided: None, change: str) -> None:
    refuses(lambda: run(f"UPDATE events_{change}"))


def test_nothing_of_the_history_is_deleted(world: None, sample: None) -> None:
    claim("bare", value='"no ground rests on it"')
    refuses(lambda: run("DELETE FROM events_claim WHERE id = 'bare'"))
    refuses(lambda: run("DELETE FROM events_claim WHERE id = 's1'"))
    refuses(
        lambda: run("DELETE FROM events_claim WHERE id = 's1'"),
        lambda: run("DELETE FROM events_extraction WHERE id = 2"),
    )
    later_version(SAMPLE)
    refuses(lambda: run("DELETE FROM events_article WHERE previous_id = %s", SAMPLE))


def left(address: str, article: str) -> None:
    insert("formeraddress", address=address, article_id=article, mention="m1", left_at="2024-01-01")


def test_an_address_that_a_meeting_left_stays(world: None) -> None:
    left("cis-cmd-2019", ARTICLE)
    refuses(lambda: run("DELETE FROM events_formeraddress"))
    refuses(lambda: run("UPDATE events_formeraddress SET address = 'elsewhere'"))
    assert FormerAddress.objects.get().address == "cis-cmd-2019"


def test_an_address_known_from_a_sample_goes_with_it(sample: None) -> None:
    left("cis-cmd-2019", SAMPLE)
    refuses(lambda: run("UPDATE events_formeraddress SET article_id = %s", ARTICLE))
    Article.objects.filter(sample=True).delete()
    assert not FormerAddress.objects.exists()


def test_a_later_version_keeps_its_pointer_to_a_real_article(world: None) -> None:
    later_version(ARTICLE)
    refuses(lambda: run("UPDATE events_article SET previous_id = NULL"))


def test_a_reading_is_retired_and_put_in_force_again(world: None) -> None:
    run("UPDATE events_extraction SET retired_at = now()")
    assert not Extraction.objects.filter(retired_at=None).exists()
    run("UPDATE events_extraction SET retired_at = NULL")
    assert Extraction.objects.filter(retired_at=None).exists()


def test_a_sample_that_came_in_as_a_real_article_becomes_one_for_good(sample: None) -> None:
    run("UPDATE events_article SET sample = false WHERE id = %s", SAMPLE)
    refuses(lambda: run("UPDATE events_article SET sample = true WHERE id = %s", SAMPLE))
    refuses(lambda: Article.objects.filter(id=SAMPLE).delete())


def test_a_sample_goes_with_all_that_was_read_in_it(sample: None) -> None:
    later_version(SAMPLE)
    Article.objects.filter(sample=True).delete()
    assert Claim.objects.filter(id="s1").count() == Article.objects.filter(id=SAMPLE).count() == 0
    assert list(Article.objects.exclude(id=ARTICLE).values_list("previous", flat=True)) == [None]


@pytest.mark.parametrize("blanks", ["", " ", "\t\n", "\u00a0 ", "\u200b", "\u3000"])
def test_a_reason_of_blanks_is_none(decided: None, blanks: str) -> None:
    refuses(lambda: insert_decision_like("reason", f"'{blanks}'"))
    insert_decision_like("reason", f"'{blanks}Да.'")
    assert Decision.objects.count() == 2
