"""Taking the sample articles out again, with all that rests on them alone."""

from django.db import transaction

from events.models import Article, Decision, FormerAddress, Job
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
    Decision.objects.filter(sample=True).delete()
    FormerAddress.objects.filter(article__in=samples).delete()
    samples.delete()
    generation.raise_requested()
    return count
