"""Defence-cooperation events: from an article to a fact with its sentence."""
