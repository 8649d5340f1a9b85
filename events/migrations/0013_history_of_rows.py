"""Each row that is shown keeps its history, whoever changes it: triggers see `.update()` and raw SQL too.

A row carries the revision that brought it; one that goes, or changes, leaves what it was among the former
rows. So an insertion costs a number in the row and nothing else, and what was shown at any revision is one
union. A row that is dropped and built again equal, as by `rebuild`, has no history of it.
"""

import django.db.models.deletion
from django.db import migrations, models

KEPT: dict[str, tuple[str, str]] = {
    "meeting": ("id", "{since}"),
    "mention": ("meeting_id", "{since,id}"),
    "attendee": ("id", "{since}"),
    "delegation": ("id", "{since}"),
    "chairmanship": ("id", "{since}"),
    "document": ("id", "{since}"),
    "ground": ("fact", "{since,id}"),
}
"""Each shown table with the column by which its former rows are found, and the columns that say nothing."""

# One revision a transaction, made by the first row that is written in it. Whoever projects says so in
# `portal.cause`; without that word the change was made past the portal.
REVISIONS = """
CREATE FUNCTION revision_now() RETURNS bigint LANGUAGE plpgsql AS $$
DECLARE
    made bigint := nullif(current_setting('portal.revision', true), '')::bigint;
    why text := coalesce(nullif(current_setting('portal.cause', true), ''), 'by-hand');
BEGIN
    IF made IS NOT NULL THEN
        RETURN made;
    END IF;
    INSERT INTO events_revision (at, txid, cause, generation, rules, account)
    SELECT clock_timestamp(), pg_current_xact_id()::text::bigint, why, state.requested, coalesce(state.made_by, ''),
        concat_ws(', ', session_user, nullif(current_setting('application_name'), ''))
    FROM (SELECT) AS one LEFT JOIN events_projectionstate AS state ON why <> 'by-hand'
    RETURNING id INTO made;
    PERFORM set_config('portal.revision', made::text, true);
    RETURN made;
END $$;
"""

NO_REVISIONS = "DROP FUNCTION revision_now();"

# A change by hand waits for its turn with the projections, so that revisions follow the order of commits.
TURNS = """
CREATE FUNCTION rows_take_turns() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF coalesce(current_setting('portal.cause', true), '') = '' THEN
        PERFORM pg_advisory_xact_lock(3093);
    END IF;
    RETURN NULL;
END $$;
"""

NO_TURNS = "DROP FUNCTION rows_take_turns();"


def _history(table: str, key: str, untold: str) -> str:
    """The triggers of one table. Where rows come again, nested loops alone: the plan was made when the
    former rows were few."""
    return f"""
ALTER TABLE events_{table} ADD COLUMN since bigint;
ALTER TABLE events_{table} ALTER COLUMN since SET DEFAULT revision_now();

CREATE FUNCTION {table}_went() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM went) THEN
        INSERT INTO events_formerrow (noun, key, since, until_id, content)
        SELECT '{table}', {key}, since, revision_now(), to_jsonb(went) - '{untold}'::text[]
        FROM went WHERE since IS DISTINCT FROM revision_now();
        PERFORM set_config('portal.{table}_went', revision_now()::text, true);
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION {table}_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO events_formerrow (noun, key, since, until_id, content)
    SELECT '{table}', {key}, since, revision_now(), to_jsonb(went) - '{untold}'::text[]
    FROM events_{table} AS went WHERE since IS DISTINCT FROM revision_now();
    PERFORM set_config('portal.{table}_went', revision_now()::text, true);
    RETURN NULL;
END $$;

CREATE FUNCTION {table}_came() RETURNS trigger LANGUAGE plpgsql
    SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
BEGIN
    IF current_setting('portal.{table}_went', true) IS DISTINCT FROM current_setting('portal.revision', true) THEN
        RETURN NULL;
    END IF;
    WITH again AS (
        SELECT came.id AS row, past.id AS past, past.since
        FROM came CROSS JOIN LATERAL (
            SELECT former.id, former.since FROM events_formerrow AS former
            WHERE former.noun = '{table}' AND former.key = came.{key} AND former.until_id = came.since
                AND former.content = to_jsonb(came) - '{untold}'::text[]
            OFFSET 0
        ) AS past
    ), forgotten AS (
        DELETE FROM events_formerrow USING again WHERE events_formerrow.id = again.past
    )
    UPDATE events_{table} AS stands SET since = again.since FROM again WHERE stands.id = again.row;
    RETURN NULL;
END $$;

CREATE FUNCTION {table}_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF to_jsonb(NEW) - '{untold}'::text[] = to_jsonb(OLD) - '{untold}'::text[] THEN
        IF pg_trigger_depth() < 2 THEN
            NEW.since := OLD.since;
        END IF;
        RETURN NEW;
    END IF;
    NEW.since := revision_now();
    IF OLD.since IS DISTINCT FROM NEW.since THEN
        INSERT INTO events_formerrow (noun, key, since, until_id, content)
        VALUES ('{table}', OLD.{key}, OLD.since, NEW.since, to_jsonb(OLD) - '{untold}'::text[]);
    END IF;
    RETURN NEW;
END $$;

CREATE TRIGGER {table}_takes_turns BEFORE INSERT OR UPDATE OR DELETE ON events_{table}
    FOR EACH STATEMENT EXECUTE FUNCTION rows_take_turns();
CREATE TRIGGER {table}_went AFTER DELETE ON events_{table}
    REFERENCING OLD TABLE AS went FOR EACH STATEMENT EXECUTE FUNCTION {table}_went();
CREATE TRIGGER {table}_emptied BEFORE TRUNCATE ON events_{table}
    FOR EACH STATEMENT EXECUTE FUNCTION {table}_emptied();
CREATE TRIGGER {table}_came AFTER INSERT ON events_{table}
    REFERENCING NEW TABLE AS came FOR EACH STATEMENT EXECUTE FUNCTION {table}_came();
CREATE TRIGGER {table}_changed BEFORE UPDATE ON events_{table}
    FOR EACH ROW EXECUTE FUNCTION {table}_changed();
"""  # noqa: S608


def _no_history(table: str) -> str:
    return f"""
DROP TRIGGER {table}_changed ON events_{table};
DROP TRIGGER {table}_came ON events_{table};
DROP TRIGGER {table}_emptied ON events_{table};
DROP TRIGGER {table}_went ON events_{table};
DROP TRIGGER {table}_takes_turns ON events_{table};
DROP FUNCTION {table}_changed();
DROP FUNCTION {table}_came();
DROP FUNCTION {table}_emptied();
DROP FUNCTION {table}_went();
ALTER TABLE events_{table} DROP COLUMN since;
"""


# Only the triggers above take a former row out again, and only where it stands again in the same revision.
HISTORY_STAYS = """
CREATE FUNCTION row_history_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' AND TG_TABLE_NAME = 'events_formerrow' AND pg_trigger_depth() > 1 THEN
        RETURN OLD;
    END IF;
    RAISE EXCEPTION 'The history in % is kept for good: nothing rewrites or deletes it.', TG_TABLE_NAME
        USING ERRCODE = 'check_violation';
END $$;
""" + "".join(
    f"""
CREATE TRIGGER {table}_stays BEFORE UPDATE OR DELETE ON events_{table}
    FOR EACH ROW EXECUTE FUNCTION row_history_stays();
CREATE TRIGGER {table}_rows_stay BEFORE TRUNCATE ON events_{table} EXECUTE FUNCTION rows_stay();
"""
    for table in ("formerrow", "revision")
)

HISTORY_GOES = (
    "".join(
        f"DROP TRIGGER {table}_rows_stay ON events_{table};\nDROP TRIGGER {table}_stays ON events_{table};\n"
        for table in ("formerrow", "revision")
    )
    + "DROP FUNCTION row_history_stays();"
)


class Migration(migrations.Migration):
    dependencies = [("events", "0012_what_wants_an_eye")]

    operations = [
        migrations.CreateModel(
            name="Revision",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("at", models.DateTimeField(help_text="When its first row was written.")),
                ("txid", models.BigIntegerField(help_text="PostgreSQL's number of the transaction.")),
                (
                    "cause",
                    models.CharField(
                        choices=[
                            ("projection", "Projection"),
                            ("rebuild", "Rebuild"),
                            ("by-hand", "By hand"),
                        ],
                        max_length=10,
                    ),
                ),
                (
                    "generation",
                    models.PositiveBigIntegerField(
                        blank=True,
                        help_text="How many changes of the evidence it shows; none by hand.",
                        null=True,
                    ),
                ),
                (
                    "rules",
                    models.CharField(
                        blank=True,
                        help_text="The fingerprint of the rules of resolving; none by hand.",
                        max_length=64,
                    ),
                ),
                (
                    "account",
                    models.CharField(help_text="The database account, and the program that came with it."),
                ),
            ],
            options={
                "ordering": ["id"],
                "constraints": [
                    models.CheckConstraint(
                        condition=models.Q(("cause__in", ["projection", "rebuild", "by-hand"])),
                        name="revision_cause_known",
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="FormerRow",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "noun",
                    models.CharField(help_text="The table's model: meeting, attendee, …", max_length=20),
                ),
                (
                    "key",
                    models.CharField(
                        help_text="The row's id; of a ground its fact, of a mention its meeting."
                    ),
                ),
                (
                    "since",
                    models.BigIntegerField(
                        blank=True, help_text="Empty: before the history began.", null=True
                    ),
                ),
                ("content", models.JSONField(help_text="Its columns by name.")),
                (
                    "until",
                    models.ForeignKey(
                        db_constraint=False,
                        db_index=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="ended",
                        to="events.revision",
                    ),
                ),
            ],
            options={
                "ordering": ["id"],
                "indexes": [
                    models.Index(
                        fields=["noun", "key", "until"],
                        name="former_row_of",
                        opclasses=["varchar_ops", "varchar_pattern_ops", "int8_ops"],
                    )
                ],
            },
        ),
        migrations.RunSQL(REVISIONS + TURNS, NO_REVISIONS + NO_TURNS),
        *(migrations.RunSQL(_history(table, *of), _no_history(table)) for table, of in KEPT.items()),
        migrations.RunSQL(HISTORY_STAYS, HISTORY_GOES),
    ]
