"""Where each table comes from, under which licence, as at which day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache

from goodoffices.reference.tables import rows


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """Source and licence of one table. ``confidence`` is "by row" where the rows differ."""

    file: str
    as_at: date
    source: str
    licence: str
    confidence: str
    note: str


@cache
def provenances() -> tuple[Provenance, ...]:
    """Return the provenance of every table, by file name."""
    return tuple(
        Provenance(
            file=row["file"],
            as_at=date.fromisoformat(row["as_at"]),
            source=row["source"],
            licence=row["licence"],
            confidence=row["confidence"],
            note=row["note"],
        )
        for row in rows("SOURCES.csv")
    )
