"""Who published articles."""

from django.db import models


class Source(models.Model):
    """A publisher: an agency, a paper, a site."""

    name = models.CharField(unique=True)

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name
