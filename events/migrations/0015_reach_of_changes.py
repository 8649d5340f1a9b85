"""What is kept with the projection so that a change is followed only where it reaches; all is projected once."""

import django.contrib.postgres.fields
import django.contrib.postgres.indexes
import django.db.models.fields.json
from django.db import migrations, models

import events.kinds


class Migration(migrations.Migration):
    dependencies = [
        ("events", "0014_editors_quote_verbatim"),
    ]

    operations = [
        migrations.CreateModel(
            name="Named",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("article", models.CharField(help_text="Of decision N: +N.", max_length=40)),
                (
                    "number",
                    models.PositiveIntegerField(
                        help_text="Where he or she stands among those whom it names."
                    ),
                ),
                (
                    "base",
                    models.CharField(db_index=True, help_text="The id, before namesakes are told apart."),
                ),
                ("person", models.CharField(help_text="The id.")),
                ("curated", models.BooleanField()),
                ("country", models.CharField(blank=True)),
                (
                    "names",
                    django.contrib.postgres.fields.ArrayField(base_field=models.CharField(), size=None),
                ),
                (
                    "misprints",
                    django.contrib.postgres.fields.ArrayField(base_field=models.CharField(), size=None),
                ),
                (
                    "chairs",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(),
                        help_text="The claims that name him or her in a chair.",
                        size=None,
                    ),
                ),
            ],
            options={
                "ordering": ["article", "number"],
            },
        ),
        migrations.CreateModel(
            name="Touched",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("article", models.CharField(blank=True, max_length=16)),
            ],
        ),
        migrations.CreateModel(
            name="Trait",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("article", models.CharField(blank=True, max_length=16)),
                ("mention", models.CharField(max_length=40)),
                (
                    "bodies",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.CharField(),
                        help_text="Its own first, then those it sat jointly with.",
                        size=None,
                    ),
                ),
                (
                    "ordinals",
                    django.contrib.postgres.fields.ArrayField(base_field=models.IntegerField(), size=None),
                ),
                (
                    "dates",
                    django.contrib.postgres.fields.ArrayField(base_field=models.CharField(), size=None),
                ),
                (
                    "cities",
                    django.contrib.postgres.fields.ArrayField(base_field=models.CharField(), size=None),
                ),
                ("not_before", models.DateField(blank=True, null=True)),
                ("not_after", models.DateField(blank=True, null=True)),
                (
                    "decisions",
                    django.contrib.postgres.fields.ArrayField(
                        base_field=models.IntegerField(),
                        help_text="The decisions that are laid over it.",
                        size=None,
                    ),
                ),
                (
                    "judged",
                    models.BooleanField(help_text="Whether an editor said what it is one with, or is not."),
                ),
            ],
            options={
                "ordering": ["article", "mention"],
            },
        ),
        migrations.AddIndex(
            model_name="claim",
            index=models.Index(
                django.db.models.fields.json.KeyTextTransform("body", "value"),
                condition=models.Q(("field", events.kinds.Field["CHAIRMANSHIP"])),
                name="claim_of_chair",
            ),
        ),
        migrations.AddIndex(
            model_name="disagreement",
            index=models.Index(
                models.Func(
                    models.F("fact"),
                    models.Value("--"),
                    models.Value(1),
                    function="split_part",
                    output_field=models.CharField(),
                ),
                name="disagreement_by_head",
            ),
        ),
        migrations.AddIndex(
            model_name="ground",
            index=models.Index(
                models.Func(
                    models.F("fact"),
                    models.Value("--"),
                    models.Value(1),
                    function="split_part",
                    output_field=models.CharField(),
                ),
                name="ground_by_head",
            ),
        ),
        migrations.AddConstraint(
            model_name="named",
            constraint=models.UniqueConstraint(fields=("article", "number"), name="named_once"),
        ),
        migrations.AddIndex(
            model_name="trait",
            index=django.contrib.postgres.indexes.GinIndex(fields=["bodies"], name="trait_by_body"),
        ),
        migrations.AddIndex(
            model_name="trait",
            index=models.Index(
                condition=models.Q(
                    ("bodies__len__gt", 1), models.Q(("decisions", []), _negated=True), _connector="OR"
                ),
                fields=["id"],
                name="trait_tying",
            ),
        ),
        migrations.AddConstraint(
            model_name="trait",
            constraint=models.UniqueConstraint(fields=("article", "mention"), name="trait_once"),
        ),
        migrations.RunSQL(
            "INSERT INTO events_touched (article) VALUES (''); "
            "UPDATE events_projectionstate SET requested = requested + 1",
            migrations.RunSQL.noop,
        ),
    ]
