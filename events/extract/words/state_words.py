"""Words for states that the reference facts leave out: abbreviations of official papers, peoples."""

from __future__ import annotations

ABBREVIATIONS_RU = {
    "AM": ("РА",),
    "AZ": ("АР",),
    "BY": ("РБ",),
    "KZ": ("РК",),
    "KG": ("КР",),
    "MD": ("РМ",),
    "TJ": ("РТ",),
    "UZ": ("РУз", "РУ"),
}
""" "министр обороны РБ": they stand for a state only in capitals."""

PEOPLES_RU = {
    "AM": ("армянин",),
    "AZ": ("азербайджанец",),
    "BY": ("белорус",),
    "GE": ("грузин",),
    "KZ": ("казах", "казахстанец"),
    "KG": ("киргиз", "кыргызстанец"),
    "MD": ("молдаванин",),
    "RU": ("россиянин",),
    "TJ": ("таджик",),
    "TM": ("туркмен",),
    "UA": ("украинец",),
    "UZ": ("узбек",),
}
""" "казах Иван Тестов": a man of a people, in the singular; forms are made of the word."""


PEOPLES_PLURAL_RU = {
    "AM": ("армяне", "армян"),
    "AZ": ("азербайджанцы", "азербайджанцев"),
    "BY": ("белорусы", "белорусов"),
    "GE": ("грузины",),
    "KZ": ("казахи", "казахов", "казахстанцы", "казахстанцев"),
    "KG": ("киргизы", "киргизов", "кыргызстанцы", "кыргызстанцев"),
    "MD": ("молдаване", "молдаван"),
    "RU": ("россияне", "россиян"),
    "TJ": ("таджики", "таджиков"),
    "TM": ("туркмены",),
    "UA": ("украинцы", "украинцев"),
    "UZ": ("узбеки", "узбеков"),
}
""" "не приехали армяне": a people that stands for its delegation."""


def people_forms(word: str) -> tuple[str, ...]:
    """The case forms of a word for a man of a people: казах, казаха, …; армянин, армянина, …"""
    stem = word[:-2] + "ц" if word.endswith("ец") else word
    return (word, *(stem + ending for ending in ("а", "у", "ом", "ем", "е")))
