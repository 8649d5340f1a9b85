"""Each value that a fact shows rests on a ground of its own, and a meeting's dates say one thing.

Before, one ground carried a whole fact: the city's could go while the city stayed. And a date was any
text, its first and last days any two: now the text is an EDTF date, and the days lie inside it.
"""

from importlib import import_module

from django.db import migrations

LAW = import_module("events.migrations.0002_law_of_evidence")

SHOWN = {
    "meeting": {
        "body": "body_id",
        "ordinal": "ordinal",
        "date": "date_edtf",
        "city": "city",
        "country": "country_id",
        "status": "status",
        "agenda": "agenda_items_count",
    },
    "attendee": {
        "name": "name_as_printed",
        "country": "country_id",
        "role": "role",
        "attendance": "attendance",
        "represented_by": "represented_by",
    },
    "delegation": {"attendance": "attendance"},
    "chairmanship": {"term": "id", "person": "person_id"},
    "document": {"title": "title", "action": "action"},
}
"""The fields of grounds and the columns that rest on them. What is counted, or follows from a rule that the
row itself shows, has no ground of its own: titles of meetings, lists of states, the span of a date."""


def _shown(table: str, columns: dict[str, str]) -> str:
    values = ", ".join(f"('{field}', {column}::text)" for field, column in columns.items())
    return (
        f"SELECT shown.field FROM events_{table}, LATERAL (VALUES {values}) AS shown (field, value) "  # noqa: S608
        "WHERE id = wanted AND shown.value <> ''"
    )


SHOWN_VALUES = f"""
CREATE FUNCTION shown_values(wanted text) RETURNS TABLE (field text) LANGUAGE sql STABLE AS $$
{" UNION ALL ".join(_shown(table, columns) for table, columns in SHOWN.items())}
$$;
"""

GUARDS = """
CREATE FUNCTION fact_has_grounds() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    bare text;
BEGIN
    SELECT shown.field INTO bare FROM shown_values(NEW.id) AS shown
    WHERE NOT EXISTS (SELECT FROM events_ground WHERE fact = NEW.id AND field = shown.field AND chosen) LIMIT 1;
    IF bare IS NOT NULL THEN
        RAISE EXCEPTION 'The % of % rests on no claim and no decision.', bare, NEW.id
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE FUNCTION ground_is_needed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM events_ground WHERE fact = OLD.fact AND field = OLD.field AND chosen)
        AND EXISTS (SELECT FROM shown_values(OLD.fact) AS shown WHERE shown.field = OLD.field) THEN
        RAISE EXCEPTION 'The % of % would lose its last ground.', OLD.field, OLD.fact
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER ground_is_needed AFTER UPDATE OR DELETE ON events_ground
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ground_is_needed();
"""

TRIGGERS = "".join(
    f"""
CREATE CONSTRAINT TRIGGER {table}_has_grounds AFTER INSERT OR UPDATE ON events_{table}
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION fact_has_grounds();
"""
    for table in SHOWN
)

UNGUARDED = (
    "".join(f"DROP TRIGGER {table}_has_grounds ON events_{table};\n" for table in SHOWN)
    + """
DROP TRIGGER ground_is_needed ON events_ground;
DROP FUNCTION ground_is_needed();
DROP FUNCTION fact_has_grounds();
DROP FUNCTION shown_values(text);
"""
)

# The days that one EDTF date allows, as `events.edtf` reads it; NULL for what is no date. It calls nothing
# of ours, since a dump is restored with an empty search path.
EDTF = """
CREATE FUNCTION edtf_point(point text) RETURNS daterange LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
    parts text[] := regexp_match(point, '^([0-9]*X*)(?:-([0-9]*X*))?(?:-([0-9]*X*))?[?~%]?$');
    yearless boolean := parts[1] = 'XXXX';
    month text := coalesce(parts[2], 'XX');
    day text := coalesce(parts[3], 'XX');
    years int[];
    months int[];
    days int[];
    month_end date;
BEGIN
    IF point IN ('', '..') THEN
        RETURN '(,)';
    END IF;
    IF parts IS NULL OR length(parts[1]) <> 4 OR length(month) <> 2 OR length(day) <> 2 THEN
        RETURN NULL;
    END IF;
    IF yearless AND month LIKE '%X%' THEN
        RETURN '(,)';
    END IF;
    IF yearless THEN
        parts[1] := '2000';
    END IF;
    years := ARRAY[greatest(replace(parts[1], 'X', '0')::int, 1), replace(parts[1], 'X', '9')::int];
    days := ARRAY[greatest(replace(day, 'X', '0')::int, 1), least(replace(day, 'X', '9')::int, 31)];
    months := CASE
        WHEN day <> 'XX' THEN NULL
        WHEN month IN ('21', '22', '23', '24') THEN ARRAY[3 * (month::int - 20), 3 * (month::int - 20) + 2]
        WHEN month IN ('33', '34', '35', '36') THEN ARRAY[3 * (month::int - 33) + 1, 3 * (month::int - 33) + 3]
        WHEN month IN ('40', '41') THEN ARRAY[6 * (month::int - 40) + 1, 6 * (month::int - 40) + 6]
    END;
    months := coalesce(months, ARRAY[
        greatest(replace(month, 'X', '0')::int, 1), least(replace(month, 'X', '9')::int, 12)
    ]);
    IF years[1] > years[2] OR months[1] > months[2] OR days[1] > days[2] THEN
        RETURN NULL;
    END IF;
    -- Winter ends in the next year's February, its fourteenth month.
    month_end := make_date(years[2], 1, 1) + make_interval(months => months[2]) - interval '1 day';
    IF days[1] > extract(day FROM month_end)
        OR days[1] > extract(day FROM make_date(years[1], months[1], 1) + interval '1 month - 1 day') THEN
        RETURN NULL;
    END IF;
    IF yearless THEN
        RETURN '(,)';
    END IF;
    RETURN daterange(
        make_date(years[1], months[1], days[1]),
        least(month_end, date_trunc('month', month_end::timestamp)::date + days[2] - 1),
        '[]'
    );
END $$;
CREATE FUNCTION edtf_days(edtf text) RETURNS daterange LANGUAGE sql IMMUTABLE
RETURN CASE
    WHEN edtf = '' OR edtf LIKE '%/%/%' THEN NULL
    WHEN edtf NOT LIKE '%/%' THEN edtf_point(edtf)
    WHEN edtf_point(split_part(edtf, '/', 1)) IS NULL OR edtf_point(split_part(edtf, '/', 2)) IS NULL THEN NULL
    WHEN lower(edtf_point(split_part(edtf, '/', 1))) >= upper(edtf_point(split_part(edtf, '/', 2))) THEN NULL
    ELSE daterange(lower(edtf_point(split_part(edtf, '/', 1))), upper(edtf_point(split_part(edtf, '/', 2))))
END;
ALTER TABLE events_meeting ADD CONSTRAINT meeting_dates_within_edtf CHECK (
    CASE
        WHEN date_edtf = '' THEN date_from IS NULL AND date_to IS NULL
        ELSE coalesce(daterange(date_from, date_to, '[]') <@ edtf_days(date_edtf), false)
    END
);
"""

ANY_TEXT = """
ALTER TABLE events_meeting DROP CONSTRAINT meeting_dates_within_edtf;
DROP FUNCTION edtf_days(text);
DROP FUNCTION edtf_point(text);
"""


class Migration(migrations.Migration):
    dependencies = [("events", "0006_history_stays")]

    operations = [
        migrations.RunSQL(
            LAW.BACKWARD_GROUNDS + SHOWN_VALUES + GUARDS + TRIGGERS, UNGUARDED + LAW.FORWARD_GROUNDS
        ),
        migrations.RunSQL(EDTF, ANY_TEXT),
    ]
