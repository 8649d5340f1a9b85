"""Attendance: of people, and of the states they came for."""

from django.db import models
from django.db.models import Q

from events.kinds import Attendance, Basis
from events.models._choices import choices, one_of


class Attendee(models.Model):
    """One person's attendance of one meeting."""

    id = models.CharField(primary_key=True)
    meeting = models.ForeignKey("Meeting", on_delete=models.CASCADE, related_name="attendees")
    person = models.ForeignKey("Person", on_delete=models.PROTECT, related_name="attendances")
    name_as_printed = models.CharField()
    country = models.ForeignKey("Country", null=True, blank=True, on_delete=models.PROTECT)
    role = models.CharField(blank=True)
    attendance = models.CharField(max_length=14, choices=choices(Attendance))
    represented_by = models.CharField(blank=True)
    basis = models.CharField(max_length=8, choices=choices(Basis))
    reviewed = models.BooleanField(default=False)

    class Meta:
        ordering = ["meeting_id", "country_id", "person_id"]
        constraints = [
            models.UniqueConstraint(fields=["meeting", "person"], name="attendee_once_a_meeting"),
            models.CheckConstraint(
                condition=Q(**one_of("attendance", Attendance)), name="attendee_attendance_known"
            ),
            models.CheckConstraint(condition=Q(**one_of("basis", Basis)), name="attendee_basis_known"),
        ]

    def __str__(self) -> str:
        return f"{self.name_as_printed}, {self.attendance}"


class Delegation(models.Model):
    """One state's attendance of one meeting."""

    id = models.CharField(primary_key=True)
    meeting = models.ForeignKey("Meeting", on_delete=models.CASCADE, related_name="delegations")
    country = models.ForeignKey("Country", on_delete=models.PROTECT)
    attendance = models.CharField(max_length=14, choices=choices(Attendance))

    class Meta:
        ordering = ["meeting_id", "country_id"]
        constraints = [
            models.UniqueConstraint(fields=["meeting", "country"], name="delegation_once_a_meeting"),
            models.CheckConstraint(
                condition=Q(**one_of("attendance", Attendance)), name="delegation_attendance_known"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.country_id}, {self.attendance}"
