"""A person as one mention names him."""

from __future__ import annotations

from typing import NamedTuple


class Person(NamedTuple):
    """One mention of a person at [start, end).

    `name` is as printed, in the nominative; `role` and `country` as the words beside it say, else None;
    `post` is one that no table of offices holds, in English, and `titled` tells that such a post is
    printed, even one without an English name; `serves` tells that its holder works or speaks for
    another; `sent` tells that he came for his state ("Utopia was represented by X"); `listed` tells that
    a list of known people holds the name; `known` are the person_ids of the reference facts whom the
    name fits; [left, right) is the whole phrase with office and state.
    """

    name: str
    start: int
    end: int
    left: int
    right: int
    role: str | None = None
    country: str | None = None
    rank: str | None = None
    known: tuple[str, ...] = ()
    former: bool = False
    post: str | None = None
    serves: bool = False
    sent: bool = False
    titled: bool = False
    listed: bool = False
