"""Links, tags and comments around an article tell nothing; what only looks like them is read."""

from __future__ import annotations

import pytest

from events.extract.page.furniture import blanked
from tests.extract.helpers import meetings

ARTICLE = (
    "MINSK, 12 March 2019 (North) - The CIS Council of Defence Ministers met in Minsk on Tuesday, and its members "
    "heard three reports on the joint air defence network."
)
OTHER = "CIS Council of Heads of State met in Baku on 5 March 2019"


@pytest.mark.parametrize(
    "around",
    [
        f"See also: {OTHER}",
        f">> Read more: {OTHER}",
        f"Related news\n{OTHER}\n{OTHER} and went home",
        f"Tags: Baku, {OTHER}",
        f"Comments (2)\nivan: {OTHER}.\n\nolga: {OTHER}!",
        f"По теме: {OTHER}\r\nПросмотров: 12",
        f"Другие новости раздела:\n{OTHER}",
        f"3 комментария\n{OTHER}.",
    ],
)
def test_what_stands_around_an_article_is_none_of_it(around: str) -> None:
    text = f"{ARTICLE}\n\n{around}"
    assert len(blanked(text)) == len(text)
    assert [(body, day) for body, _, day, _ in meetings(text)] == [("CIS-CMD", "2019-03-12")]


@pytest.mark.parametrize(
    "text",
    [
        f"{ARTICLE}\n\nOther news: the {OTHER}.",
        f"2 comments\n\n{ARTICLE}",
        f"{ARTICLE}\n\nComments by the ministers were few. The {OTHER}.",
        f"{ARTICLE}\n\nRelated news\n\nThe {OTHER}.",
    ],
)
def test_prose_stays(text: str) -> None:
    assert ARTICLE in blanked(text)
    assert blanked(text).split()[-3:] == text.split()[-3:]
