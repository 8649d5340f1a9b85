"""Reference facts: bodies, states, cities, chair years. One more source, which can be wrong."""

from django.contrib.postgres.fields import ArrayField
from django.db import models


class Body(models.Model):
    """A statutory or neighbouring body."""

    code = models.CharField(primary_key=True, max_length=20)
    name = models.CharField()
    name_ru = models.CharField(blank=True)
    variants = ArrayField(models.TextField(), default=list, blank=True)
    parent = models.ForeignKey("self", null=True, blank=True, on_delete=models.SET_NULL)
    founded = models.CharField(max_length=20, blank=True, help_text="EDTF")
    source = models.TextField(blank=True)
    rank = models.PositiveSmallIntegerField(
        default=0, help_text="Place in lists; the reference table's order."
    )

    class Meta:
        ordering = ["rank", "code"]
        verbose_name_plural = "bodies"

    def __str__(self) -> str:
        return f"{self.name} ({self.code})"


class Country(models.Model):
    """A state with its memberships. Dates are EDTF; empty is not known or not applicable."""

    code = models.CharField(primary_key=True, max_length=2)
    name = models.CharField(max_length=80, unique=True)
    name_ru = models.CharField(max_length=80, blank=True)
    adjective = models.CharField(max_length=80, blank=True)
    cis_status = models.CharField(max_length=40, blank=True)
    cis_from = models.CharField(max_length=20, blank=True)
    cis_to = models.CharField(max_length=20, blank=True)
    csto_from = models.CharField(max_length=20, blank=True)
    csto_to = models.CharField(max_length=20, blank=True)
    sco_status = models.CharField(max_length=40, blank=True)
    sco_from = models.CharField(max_length=20, blank=True)
    source = models.TextField(blank=True)

    class Meta:
        ordering = ["name"]
        verbose_name_plural = "countries"

    def __str__(self) -> str:
        return self.name


class City(models.Model):
    """A host city by its preferred English name."""

    name = models.CharField(primary_key=True, max_length=80)
    country = models.ForeignKey(Country, on_delete=models.PROTECT)
    spellings = ArrayField(models.TextField(), default=list, blank=True)
    latitude = models.FloatField(null=True, blank=True)
    longitude = models.FloatField(null=True, blank=True)
    source = models.TextField(blank=True)

    class Meta:
        ordering = ["name"]
        verbose_name_plural = "cities"

    def __str__(self) -> str:
        return self.name


class ChairYear(models.Model):
    """Who chaired the CIS in one year, by the reference table."""

    year = models.PositiveSmallIntegerField(primary_key=True)
    country = models.ForeignKey(Country, on_delete=models.PROTECT)
    note = models.TextField(blank=True)
    source = models.TextField(blank=True)
    confidence = models.CharField(max_length=10, blank=True)

    class Meta:
        ordering = ["year"]

    def __str__(self) -> str:
        return f"{self.year}: {self.country_id}"
