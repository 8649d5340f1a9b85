"""People, the ways their names are printed, and their terms of office."""

from django.contrib.postgres.indexes import HashIndex
from django.db import models


class Person(models.Model):
    """A person. Curated people come with the reference facts; others from articles and editors."""

    id = models.CharField(primary_key=True)
    name = models.CharField()
    country = models.ForeignKey("Country", null=True, blank=True, on_delete=models.PROTECT)
    curated = models.BooleanField(default=False)

    class Meta:
        ordering = ["name", "id"]
        verbose_name_plural = "people"

    def __str__(self) -> str:
        return self.name


class Spelling(models.Model):
    """One way a person's name is written, in any script: by an article or editor, or by the table."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="spellings")
    text = models.CharField()
    printed = models.BooleanField(
        default=False, help_text="By an article or an editor; else by the table of officials."
    )

    class Meta:
        ordering = ["person_id", "text", "printed"]
        constraints = [
            models.UniqueConstraint(fields=["person", "text", "printed"], name="spelling_once_a_person")
        ]
        indexes = [HashIndex(fields=["text"], name="spelling_text")]

    def __str__(self) -> str:
        return self.text


class Term(models.Model):
    """A term of office. `start` and `end` are EDTF; empty is not known, or not over."""

    person = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="terms")
    office = models.CharField()
    organisation = models.CharField(max_length=10, help_text="A state's code, or CIS, CSTO, SCO.")
    start = models.CharField(max_length=20, blank=True)
    end = models.CharField(max_length=20, blank=True)
    source = models.TextField(blank=True)
    confidence = models.CharField(max_length=10, blank=True)
    note = models.TextField(blank=True)

    class Meta:
        ordering = ["person_id", "start", "office"]
        constraints = [models.UniqueConstraint(fields=["person", "office", "start"], name="term_once")]

    def __str__(self) -> str:
        return f"{self.office}, {self.organisation}, {self.start or '?'} to {self.end or 'now'}"
