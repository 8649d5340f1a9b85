"""Terms in the chair of an organisation or a standing council."""

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateRangeField, RangeBoundary, RangeOperators
from django.db import models
from django.db.models import F, Func, Q

from events.kinds import Basis
from events.models._choices import choices


class _Days(Func):
    function = "daterange"
    output_field = DateRangeField()


class Chairmanship(models.Model):
    """Who chaired which body when. Two states never chair one body on the same day."""

    id = models.CharField(primary_key=True, max_length=80)
    body = models.ForeignKey("Body", on_delete=models.PROTECT)
    country = models.ForeignKey("Country", on_delete=models.PROTECT)
    person = models.ForeignKey("Person", null=True, blank=True, on_delete=models.PROTECT)
    year_from = models.PositiveSmallIntegerField(null=True, blank=True)
    year_to = models.PositiveSmallIntegerField(null=True, blank=True)
    date_from = models.DateField(null=True, blank=True)
    date_to = models.DateField(null=True, blank=True)
    basis = models.CharField(max_length=8, choices=choices(Basis))

    class Meta:
        ordering = [F("year_from").desc(nulls_last=True), "body_id", "id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(year_from=None) | Q(year_to=None) | Q(year_from__lte=F("year_to")),
                name="chairmanship_years_in_order",
            ),
            models.CheckConstraint(
                condition=Q(date_from=None) | Q(date_to=None) | Q(date_from__lte=F("date_to")),
                name="chairmanship_dates_in_order",
            ),
            ExclusionConstraint(
                name="chairmanship_no_overlap",
                expressions=[
                    (F("body"), RangeOperators.EQUAL),
                    (_Days("date_from", "date_to", RangeBoundary(True, True)), RangeOperators.OVERLAPS),
                ],
                condition=Q(date_from__isnull=False, date_to__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return self.id
