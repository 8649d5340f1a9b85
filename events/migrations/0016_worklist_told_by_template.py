from django.db import migrations, models

import events.models.reasons

# What is written so far has no template and becomes a plain text; the next projection writes it anew.
FORWARDS = "ALTER TABLE events_disagreement ALTER COLUMN words TYPE jsonb USING to_jsonb(words)"
BACKWARDS = """ALTER TABLE events_disagreement ALTER COLUMN words TYPE text
    USING CASE jsonb_typeof(words) WHEN 'string' THEN words #>> '{}' ELSE words::text END"""


class Migration(migrations.Migration):
    dependencies = [("events", "0015_reach_of_changes")]

    operations = [
        migrations.RunSQL(
            FORWARDS,
            BACKWARDS,
            state_operations=[
                migrations.AlterField(
                    model_name="disagreement",
                    name="words",
                    field=events.models.reasons.Reason(help_text="What there is to settle, in a sentence."),
                ),
            ],
        ),
        migrations.AddField(
            model_name="disagreement",
            name="other",
            field=models.CharField(
                blank=True, default="", help_text="The meeting, person or decision that it names beside."
            ),
            preserve_default=False,
        ),
    ]
