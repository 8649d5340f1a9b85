"""Which versions of the rules the facts were read by."""

from events.models import Extraction


def extractors() -> tuple[str, ...]:
    """The versions of all readings in force."""
    current = Extraction.objects.filter(retired_at=None).order_by("extractor")
    return tuple(current.values_list("extractor", flat=True).distinct())
