"""Papers that a sitting adopted, approved, signed or considered."""

from django.db import models
from django.db.models import Q

from events.kinds import DocumentAction
from events.models._choices import choices, one_of


class Document(models.Model):
    """One named paper of one meeting."""

    id = models.CharField(primary_key=True)
    meeting = models.ForeignKey("Meeting", on_delete=models.CASCADE, related_name="documents")
    title = models.TextField()
    action = models.CharField(max_length=12, choices=choices(DocumentAction))
    draft = models.BooleanField(default=False)

    class Meta:
        ordering = ["meeting_id", "id"]
        constraints = [
            models.CheckConstraint(
                condition=Q(**one_of("action", DocumentAction)), name="document_action_known"
            )
        ]

    def __str__(self) -> str:
        return self.title
