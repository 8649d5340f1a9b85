"""Who holds the chair of an organisation or a council, and in which year."""
