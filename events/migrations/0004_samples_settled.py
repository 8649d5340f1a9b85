from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("events", "0003_projection_state"),
    ]

    operations = [
        migrations.AddField(
            model_name="projectionstate",
            name="samples_settled",
            field=models.BooleanField(
                default=False, help_text="Whether the sample articles were loaded or removed once."
            ),
        ),
    ]
