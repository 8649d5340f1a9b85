"""Taking the sample articles out again, with all that rests on them alone."""

from django.db import transaction
from django.db.models import QuerySet

from events.models import Article, Decision, FormerAddress, Job, Meeting
from events.store import generation


@transaction.atomic
def remove() -> int:
    """Delete the sample articles, their readings, and decisions about meetings known from them alone.

    Returns the number of articles removed. Project in the same transaction: facts without ground
    are refused at commit.
    """
    samples = Article.objects.filter(sample=True)
    count = samples.count()
    if not count:
        return 0
    Job.objects.filter(article__in=samples).delete()
    decisions().delete()
    FormerAddress.objects.filter(article__in=samples).delete()
    samples.delete()
    generation.settle_samples()
    generation.raise_requested()
    return count


def wanted() -> bool:
    """Whether a first start may bring the samples in: never before, and not among real articles."""
    real = Article.objects.filter(sample=False).exists() or Job.objects.filter(sample=False).exists()
    return not real and not generation.samples_settled()


def decisions() -> QuerySet[Decision]:
    """The decisions that go with the samples; a meeting that a real article tells of too keeps its own."""
    real = Meeting.objects.filter(sample=False).values("id")
    return Decision.objects.filter(sample=True).exclude(meeting__in=real)
