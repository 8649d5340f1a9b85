"""Jobs: the queue of record. A message to a worker only says "look"; the row says what to do."""

from django.db import models
from django.db.models import Q

from events.kinds import JobState
from events.models._choices import choices, one_of


class Job(models.Model):
    """One piece of ingestion: bytes that came in, or an address to fetch, or an article to read again."""

    batch = models.UUIDField(db_index=True, help_text="One call of `ingest`.")
    origin = models.CharField(help_text="The file, line or address, for messages.")
    content = models.BinaryField(null=True, blank=True)
    media_type = models.CharField(blank=True)
    url = models.CharField(blank=True)
    retrieved_at = models.DateTimeField(null=True, blank=True)
    sample = models.BooleanField(default=False)
    extractor = models.CharField(
        max_length=80, blank=True, help_text="The version to read under; empty: current."
    )
    article = models.ForeignKey(
        "Article", null=True, blank=True, on_delete=models.SET_NULL, related_name="jobs"
    )
    state = models.CharField(max_length=12, choices=choices(JobState), default=JobState.WAITING)
    attempts = models.PositiveSmallIntegerField(default=0)
    error = models.TextField(blank=True, help_text="One sentence: what, where, what to do.")
    detail = models.TextField(blank=True, help_text="The traceback, for operators.")
    created_at = models.DateTimeField(auto_now_add=True)
    started_at = models.DateTimeField(null=True, blank=True)
    next_try = models.DateTimeField(null=True, blank=True)
    finished_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["id"]
        constraints = [
            models.CheckConstraint(condition=Q(**one_of("state", JobState)), name="job_state_known"),
            models.CheckConstraint(
                condition=~Q(state=JobState.FAILED) | ~Q(error=""), name="job_failure_has_error"
            ),
        ]
        indexes = [
            models.Index(
                fields=["next_try", "id"],
                name="job_open",
                condition=Q(state__in=[JobState.WAITING, JobState.WORKING]),
            )
        ]

    def __str__(self) -> str:
        return f"{self.origin}: {self.state}"


class ProjectionState(models.Model):
    """One row: how many changes of the evidence there were, and how many the projection has seen."""

    id = models.PositiveSmallIntegerField(primary_key=True, default=1)
    requested = models.PositiveBigIntegerField(default=0)
    done = models.PositiveBigIntegerField(default=0)
    done_at = models.DateTimeField(null=True, blank=True)
    made_by = models.CharField(
        max_length=64, blank=True, help_text="The fingerprint of the rules of resolving."
    )
    samples_settled = models.BooleanField(
        default=False, help_text="Whether the sample articles were loaded or removed once."
    )
    trouble = models.TextField(blank=True, help_text="Why the last attempt failed; empty when it did not.")

    class Meta:
        constraints = [models.CheckConstraint(condition=Q(id=1), name="projection_state_single")]

    def __str__(self) -> str:
        return f"{self.done} of {self.requested}"
