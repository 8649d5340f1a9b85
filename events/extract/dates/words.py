"""The words of the calendar in English and Russian, as tables.

Every table maps a lower-case word to its number; `alternatives` makes a pattern of a table's words.
"""

from __future__ import annotations

import re
from collections.abc import Collection

from events.extract.dates.parts import Unit

ENGLISH_MONTHS = (
    ("january", "jan"),
    ("february", "feb"),
    ("march", "mar"),
    ("april", "apr"),
    ("may",),
    ("june", "jun"),
    ("july", "jul"),
    ("august", "aug"),
    ("september", "sept", "sep"),
    ("october", "oct"),
    ("november", "nov"),
    ("december", "dec"),
)
RUSSIAN_MONTHS = (
    ("января", "январь", "январе", "январю", "январем", "янв"),
    ("февраля", "февраль", "феврале", "февралю", "февралем", "фев"),
    ("марта", "март", "марте", "марту", "мартом", "мар"),
    ("апреля", "апрель", "апреле", "апрелю", "апрелем", "апр"),
    ("мая", "май", "мае", "маю", "маем"),
    ("июня", "июнь", "июне", "июню", "июнем", "июн"),
    ("июля", "июль", "июле", "июлю", "июлем", "июл"),
    ("августа", "август", "августе", "августу", "августом", "авг"),
    ("сентября", "сентябрь", "сентябре", "сентябрю", "сентябрем", "сен", "сент"),
    ("октября", "октябрь", "октябре", "октябрю", "октябрем", "окт"),
    ("ноября", "ноябрь", "ноябре", "ноябрю", "ноябрем", "ноя", "нояб"),
    ("декабря", "декабрь", "декабре", "декабрю", "декабрем", "дек"),
)
MONTH_ADJECTIVES_RU = (
    "январск", "февральск", "мартовск", "апрельск", "майск", "июньск", "июльск", "августовск",
    "сентябрьск", "октябрьск", "ноябрьск", "декабрьск",
)  # fmt: skip
""" "Октябрьское заседание"; the first is January."""
MONTHS = {
    word: number
    for table in (ENGLISH_MONTHS, RUSSIAN_MONTHS)
    for number, words in enumerate(table, start=1)
    for word in words
}
"""1 is January."""

WEEKDAYS = {
    word: number
    for number, words in enumerate(
        (
            ("monday", "mon", "понедельник", "понедельника", "понедельнику"),
            ("tuesday", "tues", "tue", "вторник", "вторника", "вторнику"),
            ("wednesday", "wed", "среда", "среду", "среды", "среде"),
            ("thursday", "thurs", "thur", "thu", "четверг", "четверга", "четвергу"),
            ("friday", "fri", "пятница", "пятницу", "пятницы", "пятнице"),
            ("saturday", "sat", "суббота", "субботу", "субботы", "субботе"),
            ("sunday", "sun", "воскресенье", "воскресенья", "воскресенью"),
        )
    )
    for word in words
}
"""0 is Monday, as in `date.weekday`."""

WEEKDAY_NAMES = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")

RELATIVE = {
    "today": (0, Unit.DAY),
    "tonight": (0, Unit.DAY),
    "this morning": (0, Unit.DAY),
    "this afternoon": (0, Unit.DAY),
    "this evening": (0, Unit.DAY),
    "earlier in the day": (0, Unit.DAY),
    "today week": (7, Unit.DAY),
    "a week today": (7, Unit.DAY),
    "a week from today": (7, Unit.DAY),
    "a week from now": (7, Unit.DAY),
    "yesterday": (-1, Unit.DAY),
    "last night": (-1, Unit.DAY),
    "tomorrow": (1, Unit.DAY),
    "a week ago": (-7, Unit.DAY),
    "one week ago": (-7, Unit.DAY),
    "in a week": (7, Unit.DAY),
    "in a week's time": (7, Unit.DAY),
    "in one week": (7, Unit.DAY),
    "неделю назад": (-7, Unit.DAY),
    "через неделю": (7, Unit.DAY),
    "in a year's time": (1, Unit.YEAR),
    "a year from now": (1, Unit.YEAR),
    "last week": (-1, Unit.WEEK),
    "this week": (0, Unit.WEEK),
    "next week": (1, Unit.WEEK),
    "на прошлой неделе": (-1, Unit.WEEK),
    "прошлой недели": (-1, Unit.WEEK),
    "на минувшей неделе": (-1, Unit.WEEK),
    "на этой неделе": (0, Unit.WEEK),
    "этой недели": (0, Unit.WEEK),
    "на следующей неделе": (1, Unit.WEEK),
    "следующей недели": (1, Unit.WEEK),
    "the day before yesterday": (-2, Unit.DAY),
    "the day after tomorrow": (2, Unit.DAY),
    "сегодня": (0, Unit.DAY),
    "вчера": (-1, Unit.DAY),
    "позавчера": (-2, Unit.DAY),
    "завтра": (1, Unit.DAY),
    "послезавтра": (2, Unit.DAY),
    "this month": (0, Unit.MONTH),
    "last month": (-1, Unit.MONTH),
    "next month": (1, Unit.MONTH),
    "в этом месяце": (0, Unit.MONTH),
    "в текущем месяце": (0, Unit.MONTH),
    "в прошлом месяце": (-1, Unit.MONTH),
    "в следующем месяце": (1, Unit.MONTH),
    "this year": (0, Unit.YEAR),
    "the current year": (0, Unit.YEAR),
    "last year": (-1, Unit.YEAR),
    "next year": (1, Unit.YEAR),
    "в этом году": (0, Unit.YEAR),
    "этого года": (0, Unit.YEAR),
    "в нынешнем году": (0, Unit.YEAR),
    "в текущем году": (0, Unit.YEAR),
    "текущего года": (0, Unit.YEAR),
    "нынешнего года": (0, Unit.YEAR),
    "в прошлом году": (-1, Unit.YEAR),
    "прошлого года": (-1, Unit.YEAR),
    "в следующем году": (1, Unit.YEAR),
    "следующего года": (1, Unit.YEAR),
    "в будущем году": (1, Unit.YEAR),
    "будущего года": (1, Unit.YEAR),
    "будущий год": (1, Unit.YEAR),
    "следующий год": (1, Unit.YEAR),
}
RELATIVE |= {
    f"{stem}{ending}": (amount, Unit.DAY)
    for stem, amount in (("вчерашн", -1), ("сегодняшн", 0), ("завтрашн", 1))
    for ending in "ее его ему ем яя ей юю".split()
}
RELATIVE |= {
    phrase: (sign * n, unit)
    for words, n, unit in (("месяц", 1, Unit.MONTH), ("полгода", 6, Unit.MONTH), ("год", 1, Unit.YEAR))
    for phrase, sign in ((f"{words} назад", -1), (f"через {words}", 1))
}
RELATIVE |= dict.fromkeys(
    (
        "at the beginning of the month", "in the middle of the month", "at the end of the month",
        "by the end of the month", "before the end of the month", "later in the month",
        "earlier in the month", "в начале месяца", "в середине месяца", "в конце месяца", "к концу месяца",
        "до конца месяца", "этого месяца", "текущего месяца",
    ),
    (0, Unit.MONTH),
)  # fmt: skip
RELATIVE |= {
    phrase: (amount, Unit.MONTH)
    for phrase, amount in (("прошлого месяца", -1), ("минувшего месяца", -1), ("следующего месяца", 1))
}
RELATIVE |= dict.fromkeys(
    (
        "by the end of the year", "before the end of the year", "at the end of the year",
        "towards the end of the year", "near the end of the year", "later in the year", "by year-end",
        "at year-end", "at the year's end", "by the year's end", "before the year's end",
        "before the year is out", "before the year ends", "до конца года", "в конце года", "к концу года",
        "под конец года",
    ),
    (0, Unit.YEAR),
)  # fmt: skip
RELATIVE |= {f"{word} days ago": (-n, Unit.DAY) for n, word in enumerate(("two", "three", "four", "five"), 2)}
RELATIVE |= {
    phrase: (sign * n, Unit.DAY)
    for n, words in ((2, "два дня"), (3, "три дня"), (4, "четыре дня"), (5, "пять дней"))
    for phrase, sign in ((f"{words} назад", -1), (f"через {words}", 1))
}
"""Counted from the day of publication."""

_PARTS_OF_DAY = ("day", "morning", "afternoon", "evening", "night")
BESIDE = {
    "on the same day": 0,
    "that day": 0,
    "the same days": 0,
    **{f"{same} {part}": 0 for same in ("the same", "that same") for part in _PARTS_OF_DAY},
    "the eve of": -1,
    "on the eve": -1,
    **{phrase: -1 for part in _PARTS_OF_DAY for phrase in (f"the {part} before", f"the previous {part}")},
    **{f"the {next_} {part}": 1 for next_ in ("next", "following") for part in _PARTS_OF_DAY},
    "the day after": 1,
    **{
        f"{number} {side}": sign * n
        for n, numbers in enumerate((("a day", "one day"), ("two days",), ("three days",), ("four days",)), 1)
        for number in numbers
        for side, sign in (("earlier", -1), ("before", -1), ("ahead", -1), ("later", 1), ("after", 1))
    },
    "в тот же день": 0,
    "того же дня": 0,
    "накануне": -1,
    "за день до": -1,
    "на день раньше": -1,
    "на день позже": 1,
    "на следующий день": 1,
    "день спустя": 1,
    **{
        f"{number} {side}": sign * n
        for n, number in enumerate(("днем", "двумя днями", "тремя днями"), 1)
        for side, sign in (("ранее", -1), ("раньше", -1), ("позже", 1), ("позднее", 1))
    },
}
"""Counted in days from the sitting that the text speaks of, not from its publication."""

QUARTERS = (
    ("первом", "i", "1-м"),
    ("втором", "ii", "2-м"),
    ("третьем", "iii", "3-м"),
    ("четвертом", "iv", "4-м"),
)
SEASON_ADVERBS = {
    "зимой": (12, 2),
    "весной": (3, 5),
    "летом": (6, 8),
    "осенью": (9, 11),
    "в первом полугодии": (1, 6),
    "в первой половине года": (1, 6),
    "во втором полугодии": (7, 12),
    "во второй половине года": (7, 12),
}
SEASON_ADVERBS |= {
    f"{'во' if word == 'втором' else 'в'} {word} квартале": (3 * n + 1, 3 * n + 3)
    for n, names in enumerate(QUARTERS)
    for word in names
}
"""Parts of a year whose form alone tells a time."""
SEASON_ADJECTIVES_RU = {"весенн": (3, 5), "летн": (6, 8), "осенн": (9, 11), "зимн": (12, 2)}
""" "Осеннее заседание"."""
SEASONS = SEASON_ADVERBS | {
    "winter": (12, 2),
    "spring": (3, 5),
    "summer": (6, 8),
    "autumn": (9, 11),
    "fall": (9, 11),
    "first half": (1, 6),
    "second half": (7, 12),
    "в первой половине": (1, 6),
    "во второй половине": (7, 12),
    "first quarter": (1, 3),
    "second quarter": (4, 6),
    "third quarter": (7, 9),
    "fourth quarter": (10, 12),
}
"""First and last month; by the rules of annotation such a date has the precision of its year."""


def alternatives(words: Collection[str]) -> str:
    """A pattern of the words, the longest first; blanks match any run of blanks.

    It looks at one letter before it tries the words.
    """
    initials = "".join(sorted({word[0] + word[0].upper() for word in words}))
    return f"(?=[{initials}])(?:{table(words)})"


def table(words: Collection[str]) -> str:
    """The words between bars, the longest first; blanks match any run of blanks."""
    longest_first = sorted(words, key=lambda word: (-len(word), word))
    return "|".join(re.escape(word).replace(r"\ ", "[ ]{1,3}") for word in longest_first)


def plain(word: str) -> str:
    """A printed word in the form the tables hold: lower case, single blanks, ё as е."""
    return " ".join(word.lower().replace("ё", "е").split())
