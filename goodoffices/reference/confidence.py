"""How well a fact is known."""

from __future__ import annotations

from enum import StrEnum


class Confidence(StrEnum):
    """How well a row of a table is known; people check at use what is not verified."""

    VERIFIED = "verified"
    PARTLY = "partly verified"
    FROM_MEMORY = "from memory"
    COMPILED = "compiled"
    ESTIMATED = "estimated"
    COMPUTED = "computed"
    UNKNOWN = "unknown"
