"""Dates: the mentions of a page, and what each of them means.

`find(page)` lists the mentions that can date a sitting; `settle(mention, published, status, beside)`
gives one its EDTF date with basis, reason and evidence; `of_the_day(published)` is for a current
sitting without any word of its own.
"""

from events.extract.dates.bases import parts_of
from events.extract.dates.find import find
from events.extract.dates.parts import DateMention, Parts
from events.extract.dates.settle import of_the_day, settle

__all__ = ["DateMention", "Parts", "find", "of_the_day", "parts_of", "settle"]
