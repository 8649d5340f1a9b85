"""Ranks and forms of address, and titles that only one state gives."""

from __future__ import annotations

RANKS = (
    "general of the army",
    "army general",
    "colonel general",
    "lieutenant general",
    "major general",
    "brigadier general",
    "general",
    "marshal",
    "admiral",
    "vice admiral",
    "rear admiral",
    "colonel",
    "lieutenant colonel",
    "major",
    "captain",
    "gen.",
    "col. gen.",
    "lt. gen.",
    "maj. gen.",
    "mr",
    "mr.",
    "shri",
    "his excellency",
)

RANKS_RU = (
    "генерал",
    "генерал армии",
    "генерал-полковник",
    "генерал-лейтенант",
    "генерал-майор",
    "полковник",
    "адмирал",
    "маршал",
)

NATIONAL = {"raksha mantri": "IN", "state councilor": "CN", "state councillor": "CN"}
"""Titles that only one state gives."""
