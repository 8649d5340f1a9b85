"""Meetings: the projection of claims and decisions about one sitting of one body."""

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models
from django.db.models import F, Q

from events.kinds import DateBasis, Status, StatusDetail
from events.models._choices import choices, one_of
from events.models.reasons import Reasons


class Meeting(models.Model):
    """One sitting of one body. Rebuilt from the evidence; never written by hand.

    The counts and the country lists repeat what the other projections hold, so that lists need no
    joins; the projection writes them together.
    """

    id = models.CharField(primary_key=True)
    body = models.ForeignKey("Body", on_delete=models.PROTECT)
    ordinal = models.PositiveIntegerField(null=True, blank=True)
    date_edtf = models.CharField("date", max_length=40, blank=True, help_text="EDTF level 1")
    date_from = models.DateField(null=True, blank=True, help_text="Earliest possible first day.")
    date_to = models.DateField(null=True, blank=True, help_text="Latest possible last day.")
    date_basis = models.CharField(max_length=12, choices=choices(DateBasis))
    date_reasons = Reasons(default=list)
    city = models.CharField(blank=True)
    country = models.ForeignKey("Country", null=True, blank=True, on_delete=models.PROTECT)
    status = models.CharField(max_length=14, choices=choices(Status))
    status_detail = models.CharField(max_length=12, blank=True, choices=choices(StatusDetail))
    title = models.CharField()
    joint_with = ArrayField(models.CharField(max_length=20), default=list, blank=True)
    agenda_items_count = models.PositiveIntegerField(null=True, blank=True)
    countries_present = ArrayField(models.CharField(max_length=2), default=list, blank=True)
    countries_absent = ArrayField(models.CharField(max_length=2), default=list, blank=True)
    attendee_count = models.PositiveIntegerField(default=0)
    document_count = models.PositiveIntegerField(default=0)
    article_count = models.PositiveIntegerField(default=0)
    reviewed = models.BooleanField(default=False)
    sample = models.BooleanField(default=False)

    class Meta:
        ordering = [F("date_to").desc(nulls_last=True), "id"]
        constraints = [
            models.UniqueConstraint(fields=["body", "ordinal"], name="meeting_ordinal_once_a_body"),
            models.CheckConstraint(
                condition=Q(ordinal=None) | Q(ordinal__gt=0), name="meeting_ordinal_positive"
            ),
            models.CheckConstraint(
                condition=Q(date_from=None) | Q(date_to=None) | Q(date_from__lte=F("date_to")),
                name="meeting_dates_in_order",
            ),
            models.CheckConstraint(condition=Q(**one_of("status", Status)), name="meeting_status_known"),
            models.CheckConstraint(
                condition=Q(**one_of("date_basis", DateBasis)), name="meeting_basis_known"
            ),
        ]
        indexes = [
            models.Index(F("date_to").desc(nulls_last=True), "id", name="meeting_newest_first"),
            models.Index(fields=["country", "city"], name="meeting_place"),
            GinIndex(fields=["countries_present"], name="meeting_present"),
            GinIndex(fields=["countries_absent"], name="meeting_absent"),
        ]

    def __str__(self) -> str:
        return self.title


class Mention(models.Model):
    """One article's telling of one sitting, and the meeting it belongs to."""

    meeting = models.ForeignKey(Meeting, on_delete=models.CASCADE, related_name="mentions")
    article = models.ForeignKey("Article", on_delete=models.CASCADE, related_name="mentions")
    mention = models.CharField(max_length=16)

    class Meta:
        ordering = ["meeting_id", "article_id", "mention"]
        constraints = [models.UniqueConstraint(fields=["article", "mention"], name="mention_in_one_meeting")]

    def __str__(self) -> str:
        return f"{self.article_id}/{self.mention}"


class FormerAddress(models.Model):
    """An address a meeting once had, and a mention by which it is found today."""

    address = models.CharField(max_length=160)
    article = models.ForeignKey("Article", on_delete=models.CASCADE)
    mention = models.CharField(max_length=16)
    left_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["address", "article", "mention"], name="former_address_once")
        ]

    def __str__(self) -> str:
        return self.address
