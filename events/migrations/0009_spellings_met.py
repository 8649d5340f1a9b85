"""The spellings that articles and editors print stand apart from those of the table of officials: a listed
person keeps both."""

from django.db import migrations, models

MET = "UPDATE events_spelling SET printed = TRUE WHERE person_id IN (SELECT id FROM events_person WHERE NOT curated)"
"""Whom the table does not know is known by what was printed alone."""
FORGET = (
    "DELETE FROM events_spelling WHERE printed AND person_id IN (SELECT id FROM events_person WHERE curated)"
)


class Migration(migrations.Migration):
    dependencies = [("events", "0008_left_addresses_stay")]

    operations = [
        migrations.RemoveConstraint(model_name="spelling", name="spelling_once_a_person"),
        migrations.AlterModelOptions(name="spelling", options={"ordering": ["person_id", "text", "printed"]}),
        migrations.AddField(
            model_name="spelling",
            name="printed",
            field=models.BooleanField(
                default=False, help_text="By an article or an editor; else by the table of officials."
            ),
        ),
        migrations.AddConstraint(
            model_name="spelling",
            constraint=models.UniqueConstraint(
                fields=["person", "text", "printed"], name="spelling_once_a_person"
            ),
        ),
        migrations.RunSQL(MET, FORGET),
    ]
