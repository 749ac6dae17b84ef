"""The eight fundamentals of mediation (A/66/811, annex)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from goodoffices.reference.tables import rows


@dataclass(frozen=True, slots=True, kw_only=True)
class Fundamental:
    """A fundamental and what to look at before departure."""

    number: int
    text: str
    check: str


@cache
def fundamentals() -> tuple[Fundamental, ...]:
    """Return the eight fundamentals."""
    return tuple(
        Fundamental(number=int(row["number"]), text=row["fundamental"], check=row["check"])
        for row in rows("mediation_fundamentals.csv")
    )
