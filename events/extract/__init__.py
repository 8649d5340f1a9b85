"""Text → facts that point at their words. Pure rules; no database, no network, no clock."""

from __future__ import annotations

from events.extract.output.claims import claims_of
from events.extract.output.explanation import as_text
from events.extract.output.report import as_json
from events.extract.reading import read
from events.extract.version import VERSION
from events.extract.words import prepared

__all__ = ["VERSION", "as_json", "as_text", "claims_of", "prepared", "read"]
