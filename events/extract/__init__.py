"""Text → facts that point at their words. Pure rules; no database, no network, no clock."""

from __future__ import annotations

VERSION = "rules/0.1.0"
