"""A made-up world for measurements: councils, their sittings, and articles that tell of them.

Nothing in it is true, and everything follows from a number of sittings and a seed: the same two give the
same texts, readings and days, byte for byte, on every machine. A council sits some three times a year, so
more sittings are sittings of more councils, not of one council that sits every day.
"""

from events.synthetic.articles import EXTRACTOR, articles_of
from events.synthetic.councils import Council, councils

__all__ = ["EXTRACTOR", "Council", "articles_of", "councils"]
