"""What an export needs to know beside the filter."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Context:
    """`base` is the portal's address, without a final slash, that permalinks begin with."""

    base: str = ""
    raw: bool = False
    """Leave cells that a spreadsheet would take for formulas as they are."""
    bom: bool = False
    """Begin with a byte order mark, for spreadsheets that need one to see UTF-8."""
