"""What is kept for good stays as it was written, by whatever way somebody comes to the tables.

Articles, readings, claims and decisions are only added. Three ways lead out, and each is narrow: samples
go, with what was read in them; a sample that turns out to be a real article becomes one; and a reading
is retired, or put in force again.
"""

from django.db import migrations, models

KEPT = ("article", "extraction", "claim", "decision", "ground")

NOTHING_TRUNCATES = """
CREATE FUNCTION rows_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The rows of % are kept for good: nothing empties the table.', TG_TABLE_NAME USING ERRCODE = 'check_violation';
END $$;
""" + "".join(
    f"CREATE TRIGGER {table}_rows_stay BEFORE TRUNCATE ON events_{table} EXECUTE FUNCTION rows_stay();\n"
    for table in KEPT
)

TRUNCATES = (
    "".join(f"DROP TRIGGER {table}_rows_stay ON events_{table};\n" for table in KEPT)
    + "DROP FUNCTION rows_stay();"
)

# A later version of a sample's address points to the sample, and loses only that pointer with it.
ARTICLES_STAY = """
CREATE FUNCTION article_stays() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    allowed events_article := OLD;
BEGIN
    IF TG_OP = 'DELETE' THEN
        IF OLD.sample THEN
            RETURN OLD;
        END IF;
        RAISE EXCEPTION 'Article % is no sample: it is kept for good.', OLD.id USING ERRCODE = 'check_violation';
    END IF;
    IF OLD.sample THEN
        allowed.sample := NEW.sample;
    END IF;
    IF NEW.previous_id IS NULL
        AND NOT EXISTS (SELECT FROM events_article WHERE id = OLD.previous_id AND NOT sample) THEN
        allowed.previous_id := NULL;
    END IF;
    IF NEW IS DISTINCT FROM allowed THEN
        RAISE EXCEPTION 'Article % is an immutable snapshot.', OLD.id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER article_stays BEFORE UPDATE OR DELETE ON events_article
    FOR EACH ROW EXECUTE FUNCTION article_stays();
DROP TRIGGER article_text_stays ON events_article;
DROP FUNCTION article_text_stays();
"""

ARTICLES_CHANGE = """
DROP TRIGGER article_stays ON events_article;
DROP FUNCTION article_stays();
CREATE FUNCTION article_text_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The text of article % is an immutable snapshot.', OLD.id USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER article_text_stays BEFORE UPDATE OF id, text, text_hash ON events_article
    FOR EACH ROW WHEN ((OLD.id, OLD.text, OLD.text_hash) IS DISTINCT FROM (NEW.id, NEW.text, NEW.text_hash))
    EXECUTE FUNCTION article_text_stays();
"""

READINGS_STAY = (
    """
CREATE FUNCTION reading_stays() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    allowed events_extraction;
BEGIN
    IF TG_TABLE_NAME = 'events_extraction' THEN
        allowed := OLD;
        allowed.retired_at := NEW.retired_at;
        IF NEW IS NOT DISTINCT FROM allowed THEN
            RETURN NEW;
        END IF;
    END IF;
    RAISE EXCEPTION 'What was read in article % is never changed: read it again under another version.', OLD.article_id
        USING ERRCODE = 'check_violation';
END $$;
CREATE FUNCTION reading_goes_with_article() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM events_article WHERE id = OLD.article_id) THEN
        RAISE EXCEPTION 'What was read in article % goes with the article alone.', OLD.article_id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
"""
    + "".join(
        f"""
CREATE TRIGGER {table}_stays BEFORE UPDATE ON events_{table}
    FOR EACH ROW EXECUTE FUNCTION reading_stays();
CREATE CONSTRAINT TRIGGER {table}_goes_with_article AFTER DELETE ON events_{table}
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION reading_goes_with_article();
"""
        for table in ("extraction", "claim")
    )
    + "DROP TRIGGER claim_quotes_updated ON events_claim;"
)

READINGS_CHANGE = """
DROP TRIGGER claim_goes_with_article ON events_claim;
DROP TRIGGER extraction_goes_with_article ON events_extraction;
DROP TRIGGER claim_stays ON events_claim;
DROP TRIGGER extraction_stays ON events_extraction;
DROP FUNCTION reading_goes_with_article();
DROP FUNCTION reading_stays();
CREATE TRIGGER claim_quotes_updated AFTER UPDATE ON events_claim
    REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION claim_quotes_are_verbatim();
"""


class Migration(migrations.Migration):
    dependencies = [("events", "0005_chairs_apart")]

    operations = [
        migrations.RunSQL(NOTHING_TRUNCATES, TRUNCATES),
        migrations.RunSQL(ARTICLES_STAY, ARTICLES_CHANGE),
        migrations.RunSQL(READINGS_STAY, READINGS_CHANGE),
        migrations.RemoveConstraint("decision", "decision_has_reason"),
        migrations.AddConstraint(
            "decision",
            models.CheckConstraint(
                condition=models.Q(reason__regex=r"[^\s\u00a0\u2007\u202f\u200b-\u200d\u2060\ufeff]"),
                name="decision_has_reason",
            ),
        ),
    ]
