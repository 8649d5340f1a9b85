"""Words by which an editor adds somebody stand in their article as a claim's do: letter by letter."""

from django.db import migrations

VERBATIM_DECISIONS = """
CREATE FUNCTION decision_quotes_are_verbatim() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    said jsonb := NEW.value -> 'said';
BEGIN
    IF NOT EXISTS (
        SELECT FROM events_article
        WHERE id = said ->> 'article'
          AND substr(text, (said ->> 'start')::int + 1, (said ->> 'end')::int - (said ->> 'start')::int)
              = said ->> 'quote'
    ) THEN
        RAISE EXCEPTION 'The words “%” do not stand there in the article %.', said ->> 'quote', said ->> 'article'
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER decision_quotes_inserted BEFORE INSERT ON events_decision
    FOR EACH ROW WHEN (jsonb_typeof(NEW.value -> 'said') = 'object')
    EXECUTE FUNCTION decision_quotes_are_verbatim();
"""

FREE_DECISIONS = """
DROP TRIGGER decision_quotes_inserted ON events_decision;
DROP FUNCTION decision_quotes_are_verbatim();
"""


class Migration(migrations.Migration):
    dependencies = [("events", "0013_history_of_rows")]

    operations = [migrations.RunSQL(VERBATIM_DECISIONS, FREE_DECISIONS)]
