"""The only writer of the database. Every effect is unique by key and done in one transaction."""
