"""Why a disagreement is listed, the meeting on which it is settled, and how much hangs on it."""

import django.db.models.deletion
from django.db import migrations, models

import events.kinds


class Migration(migrations.Migration):
    dependencies = [
        ("events", "0011_grounds_told_by_template"),
    ]

    operations = [
        migrations.AlterModelOptions(
            name="disagreement",
            options={
                "ordering": ["fact", "field"],
                "verbose_name": "worklist entry",
                "verbose_name_plural": "worklist",
            },
        ),
        migrations.AddField(
            model_name="disagreement",
            name="concern",
            field=models.CharField(
                choices=[
                    ("decision", "Decision"),
                    ("impossible", "Impossible"),
                    ("conflict", "Conflict"),
                    ("same-meeting", "Same meeting"),
                    ("same-person", "Same person"),
                    ("unread", "Unread"),
                    ("unnumbered", "Unnumbered"),
                    ("doubtful", "Doubtful"),
                ],
                default=events.kinds.Concern["CONFLICT"],
                help_text="Why it is listed.",
                max_length=20,
            ),
        ),
        migrations.AddField(
            model_name="disagreement",
            name="meeting",
            field=models.ForeignKey(
                blank=True,
                help_text="The meeting on whose page it is settled.",
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="concerns",
                to="events.meeting",
            ),
        ),
        migrations.AddField(
            model_name="disagreement",
            name="weight",
            field=models.PositiveIntegerField(default=0, help_text="How much hangs on it."),
        ),
        migrations.AddIndex(
            model_name="disagreement",
            index=models.Index(fields=["-weight", "id"], name="disagreement_by_weight"),
        ),
        migrations.AddConstraint(
            model_name="disagreement",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "concern__in",
                        [
                            "decision",
                            "impossible",
                            "conflict",
                            "same-meeting",
                            "same-person",
                            "unread",
                            "unnumbered",
                            "doubtful",
                        ],
                    )
                ),
                name="disagreement_concern_known",
            ),
        ),
    ]
