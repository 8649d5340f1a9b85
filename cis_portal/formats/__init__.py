"""How days and times are printed, by language: a time always says its zone."""
