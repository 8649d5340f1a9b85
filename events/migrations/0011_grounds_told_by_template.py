from django.db import migrations

import events.models.reasons

# What is written so far has no template and becomes a plain text.
FORWARDS = "ALTER TABLE events_ground ALTER COLUMN reason TYPE jsonb USING to_jsonb(reason)"
# A sentence without its template cannot be put together here: the next projection writes it anew.
BACKWARDS = """ALTER TABLE events_ground ALTER COLUMN reason TYPE text
    USING CASE jsonb_typeof(reason) WHEN 'string' THEN reason #>> '{}' ELSE '' END"""


class Migration(migrations.Migration):
    dependencies = [
        ("events", "0010_reasons_told_by_template"),
    ]

    operations = [
        migrations.RunSQL(
            FORWARDS,
            BACKWARDS,
            state_operations=[
                migrations.AlterField(
                    model_name="ground",
                    name="reason",
                    field=events.models.reasons.Reason(blank=True, default=str),
                ),
            ],
        ),
    ]
