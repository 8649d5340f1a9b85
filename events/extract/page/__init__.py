"""A text as the rules see it: paragraphs, sentences, clauses, and what a sentence claims."""
