"""Who is named, with office, rank and state."""
