"""Terms in the chair of an organisation or a standing council."""

from django.contrib.postgres.constraints import ExclusionConstraint
from django.contrib.postgres.fields import DateRangeField, RangeBoundary, RangeOperators
from django.db import models
from django.db.models import DateField, F, Func, Q, Value
from django.db.models.functions import Coalesce

from events.kinds import Basis
from events.models._choices import choices


class _Days(Func):
    function = "daterange"
    output_field = DateRangeField()


class _Day(Func):
    function = "make_date"
    output_field = DateField()


def _term() -> Func:
    """The days of a term: the known ones, else its whole years; an end that nobody knows is open."""
    first = Coalesce("date_from", _Day("year_from", Value(1), Value(1)))
    last = Coalesce("date_to", _Day("year_to", Value(12), Value(31)))
    return _Days(first, last, RangeBoundary(True, True))


KNOWN_AT = ("year_from", "year_to", "date_from", "date_to")
TIMELESS = Q(**dict.fromkeys(KNOWN_AT))
"""A term of which no text says when it was: it stands beside the others, once for each who held it."""


class Chairmanship(models.Model):
    """Who chaired which body when. Two terms of one body never share a day."""

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
                condition=(Q(year_from=None) | Q(year_from__gt=0)) & (Q(year_to=None) | Q(year_to__gt=0)),
                name="chairmanship_years_are_years",
            ),
            models.CheckConstraint(
                condition=Q(date_from=None) | Q(date_to=None) | Q(date_from__lte=F("date_to")),
                name="chairmanship_dates_in_order",
            ),
            ExclusionConstraint(
                name="chairmanship_no_overlap",
                expressions=[
                    (F("body"), RangeOperators.EQUAL),
                    (_term(), RangeOperators.OVERLAPS),
                ],
                condition=~TIMELESS,
            ),
            models.UniqueConstraint(
                fields=["body", "country", "person"],
                name="chairmanship_timeless_once",
                condition=TIMELESS,
                nulls_distinct=False,
            ),
            models.CheckConstraint(
                condition=(Q(year_from=None) | Q(date_from=None) | Q(date_from__year=F("year_from")))
                & (Q(year_to=None) | Q(date_to=None) | Q(date_to__year=F("year_to"))),
                name="chairmanship_years_of_dates",
            ),
        ]

    def __str__(self) -> str:
        return self.id
