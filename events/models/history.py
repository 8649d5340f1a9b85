"""The history of what the portal shows: each row as it stood, from one revision until another.

Triggers write both tables (`migrations/0013`), so that `.update()` and raw SQL are kept as well. The row
that stands now is no part of it: its column `since`, which only SQL sees, names the revision that
brought it. What was shown at revision R are the rows with `since` <= R, and the former rows with
`since` <= R < `until`; one without `since` stood before the history began.
"""

from django.db import models
from django.db.models import Q

from events.kinds import Cause
from events.models._choices import choices, one_of


class Revision(models.Model):
    """One transaction that changed what is shown. Their ids follow the order of commits."""

    at = models.DateTimeField(help_text="When its first row was written.")
    txid = models.BigIntegerField(help_text="PostgreSQL's number of the transaction.")
    cause = models.CharField(max_length=10, choices=choices(Cause))
    generation = models.PositiveBigIntegerField(
        null=True, blank=True, help_text="How many changes of the evidence it shows; none by hand."
    )
    rules = models.CharField(
        max_length=64, blank=True, help_text="The fingerprint of the rules of resolving; none by hand."
    )
    account = models.CharField(help_text="The database account, and the program that came with it.")

    class Meta:
        ordering = ["id"]
        constraints = [
            models.CheckConstraint(condition=Q(**one_of("cause", Cause)), name="revision_cause_known")
        ]

    def __str__(self) -> str:
        return f"{self.cause} at {self.at:%Y-%m-%d %H:%M:%S}"


class FormerRow(models.Model):
    """One row of a shown table as it stood, in the revisions from `since` to before `until`."""

    noun = models.CharField(max_length=20, help_text="The table's model: meeting, attendee, …")
    key = models.CharField(help_text="The row's id; of a ground its fact, of a mention its meeting.")
    since = models.BigIntegerField(null=True, blank=True, help_text="Empty: before the history began.")
    until = models.ForeignKey(
        Revision, on_delete=models.DO_NOTHING, db_constraint=False, db_index=False, related_name="ended"
    )
    content = models.JSONField(help_text="Its columns by name.")

    class Meta:
        ordering = ["id"]
        indexes = [
            models.Index(
                fields=["noun", "key", "until"],
                opclasses=["varchar_ops", "varchar_pattern_ops", "int8_ops"],
                name="former_row_of",
            )
        ]

    def __str__(self) -> str:
        return f"{self.noun} {self.key} until {self.until_id}"
