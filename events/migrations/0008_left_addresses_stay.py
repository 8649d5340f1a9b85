"""The addresses that meetings have left stay, since nothing tells them again: which ones there were follows
from the order in which articles came. And a meeting's date says something: an interval open at both ends,
or digits that are all unknown, is no date.
"""

from django.db import migrations

ADDRESSES_STAY = """
CREATE FUNCTION former_address_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' AND NOT EXISTS (SELECT FROM events_article WHERE id = OLD.article_id AND NOT sample) THEN
        RETURN OLD;
    END IF;
    RAISE EXCEPTION 'The former address % is kept for good: links to it lead to where its readings are.', OLD.address
        USING ERRCODE = 'check_violation';
END $$;
CREATE TRIGGER former_address_stays BEFORE UPDATE OR DELETE ON events_formeraddress
    FOR EACH ROW EXECUTE FUNCTION former_address_stays();
CREATE TRIGGER formeraddress_rows_stay BEFORE TRUNCATE ON events_formeraddress EXECUTE FUNCTION rows_stay();
"""

ADDRESSES_GO = """
DROP TRIGGER formeraddress_rows_stay ON events_formeraddress;
DROP TRIGGER former_address_stays ON events_formeraddress;
DROP FUNCTION former_address_stays();
"""

DATES_SAY_SOMETHING = """
UPDATE events_meeting SET date_edtf = '', date_from = NULL, date_to = NULL
    WHERE date_edtf <> '' AND date_edtf !~ '[0-9]';
SET CONSTRAINTS ALL IMMEDIATE;
ALTER TABLE events_meeting ADD CONSTRAINT meeting_date_says_something
    CHECK (date_edtf = '' OR date_edtf ~ '[0-9]');
"""

DATES_MAY_BE_OPEN = "ALTER TABLE events_meeting DROP CONSTRAINT meeting_date_says_something;"


class Migration(migrations.Migration):
    dependencies = [("events", "0007_values_rest_on_grounds")]

    operations = [
        migrations.RunSQL(ADDRESSES_STAY, ADDRESSES_GO),
        migrations.RunSQL(DATES_SAY_SOMETHING, DATES_MAY_BE_OPEN),
    ]
