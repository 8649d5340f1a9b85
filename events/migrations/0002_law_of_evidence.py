"""The law of evidence, held by the database itself.

Texts are immutable and known by their hash; a claim's quote is the text between its offsets;
decisions are appended, never changed; a fact without ground is refused at commit.
"""

from django.db import migrations

IMMUTABLE_ARTICLES = """
ALTER TABLE events_article ADD CONSTRAINT article_known_by_hash CHECK (
    text_hash = encode(sha256(convert_to(text, 'UTF8')), 'hex') AND id = left(text_hash, 16)
);
CREATE FUNCTION article_text_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'The text of article % is an immutable snapshot.', OLD.id USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER article_text_stays BEFORE UPDATE OF id, text, text_hash ON events_article
    FOR EACH ROW WHEN ((OLD.id, OLD.text, OLD.text_hash) IS DISTINCT FROM (NEW.id, NEW.text, NEW.text_hash))
    EXECUTE FUNCTION article_text_stays();
"""

FREE_ARTICLES = """
DROP TRIGGER article_text_stays ON events_article;
DROP FUNCTION article_text_stays();
ALTER TABLE events_article DROP CONSTRAINT article_known_by_hash;
"""

# One query a statement, not one a row: a reading inserts its claims together.
VERBATIM_CLAIMS = """
CREATE FUNCTION claim_quotes_are_verbatim() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    wrong text;
BEGIN
    SELECT claim.id INTO wrong
    FROM written AS claim
    JOIN events_article AS article ON article.id = claim.article_id
    JOIN events_extraction AS extraction ON extraction.id = claim.extraction_id
    WHERE substr(article.text, claim.start + 1, claim."end" - claim.start) IS DISTINCT FROM claim.quote
       OR claim.sentence_end > char_length(article.text)
       OR extraction.article_id <> claim.article_id
    LIMIT 1;
    IF wrong IS NOT NULL THEN
        RAISE EXCEPTION 'Claim % has no span inside its article''s text.', wrong USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER claim_quotes_inserted AFTER INSERT ON events_claim
    REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION claim_quotes_are_verbatim();
CREATE TRIGGER claim_quotes_updated AFTER UPDATE ON events_claim
    REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION claim_quotes_are_verbatim();
"""

FREE_CLAIMS = """
DROP TRIGGER claim_quotes_updated ON events_claim;
DROP TRIGGER claim_quotes_inserted ON events_claim;
DROP FUNCTION claim_quotes_are_verbatim();
"""

# Decisions about samples go with the samples; all others stay for good.
APPENDED_DECISIONS = """
CREATE FUNCTION decision_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' AND OLD.sample THEN
        RETURN OLD;
    END IF;
    RAISE EXCEPTION 'Decision % is never overwritten: take it back with a new one.', OLD.id
        USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER decision_stays BEFORE UPDATE OR DELETE ON events_decision
    FOR EACH ROW EXECUTE FUNCTION decision_stays();
"""

FREE_DECISIONS = """
DROP TRIGGER decision_stays ON events_decision;
DROP FUNCTION decision_stays();
"""

GROUNDED_TABLES = ("meeting", "attendee", "delegation", "chairmanship", "document")

GROUND_CHECK = """
CREATE FUNCTION fact_has_ground() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    still_there boolean;
BEGIN
    EXECUTE format('SELECT EXISTS (SELECT FROM %I WHERE id = $1)', TG_TABLE_NAME) INTO still_there USING NEW.id;
    IF still_there AND NOT EXISTS (SELECT FROM events_ground WHERE fact = NEW.id AND chosen) THEN
        RAISE EXCEPTION 'The fact % rests on no claim and no decision.', NEW.id USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
"""

GROUND_KEPT = """
CREATE FUNCTION ground_is_needed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT FROM events_meeting WHERE id = OLD.fact
        UNION ALL SELECT FROM events_attendee WHERE id = OLD.fact
        UNION ALL SELECT FROM events_delegation WHERE id = OLD.fact
        UNION ALL SELECT FROM events_chairmanship WHERE id = OLD.fact
        UNION ALL SELECT FROM events_document WHERE id = OLD.fact
    ) AND NOT EXISTS (SELECT FROM events_ground WHERE fact = OLD.fact AND chosen) THEN
        RAISE EXCEPTION 'The fact % would lose its last ground.', OLD.fact USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER ground_is_needed AFTER UPDATE OR DELETE ON events_ground
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION ground_is_needed();
"""

FORWARD_GROUNDS = (
    GROUND_CHECK
    + GROUND_KEPT
    + "".join(
        f"""
CREATE CONSTRAINT TRIGGER {table}_has_ground AFTER INSERT OR UPDATE ON events_{table}
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION fact_has_ground();
"""
        for table in GROUNDED_TABLES
    )
)

BACKWARD_GROUNDS = (
    "".join(f"DROP TRIGGER {table}_has_ground ON events_{table};\n" for table in GROUNDED_TABLES)
    + "DROP TRIGGER ground_is_needed ON events_ground;\n"
    + "DROP FUNCTION ground_is_needed();\nDROP FUNCTION fact_has_ground();"
)


class Migration(migrations.Migration):
    dependencies = [("events", "0001_initial")]

    operations = [
        migrations.RunSQL(IMMUTABLE_ARTICLES, FREE_ARTICLES),
        migrations.RunSQL(VERBATIM_CLAIMS, FREE_CLAIMS),
        migrations.RunSQL(APPENDED_DECISIONS, FREE_DECISIONS),
        migrations.RunSQL(FORWARD_GROUNDS, BACKWARD_GROUNDS),
    ]
