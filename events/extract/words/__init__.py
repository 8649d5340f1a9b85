"""The words the rules know: names, offices, cues, found in one pass over the text."""
