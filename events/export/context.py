"""What an export needs to know beside the filter."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Context:
    """`base` is the portal's address, without a final slash, that permalinks begin with."""

    base: str = ""
    raw: bool = False
    """Give values as they are: no apostrophe before formulas, no backslash inside the items of lists."""
    bom: bool = False
    """Begin with a byte order mark, for spreadsheets that need one to see UTF-8."""
