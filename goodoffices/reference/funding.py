"""Sources of funds and the areas of the Peacebuilding Fund (A/HRC/43/37 ¶54, ¶55)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from goodoffices.reference.tables import rows


@dataclass(frozen=True, slots=True, kw_only=True)
class Funding:
    """A source of funds or one of the areas of the Peacebuilding Fund."""

    kind: str
    text: str
    note: str
    basis: str


@cache
def funding() -> tuple[Funding, ...]:
    """Return the areas and the sources of funds."""
    return tuple(
        Funding(kind=row["kind"], text=row["item"], note=row["note"], basis=row["basis"])
        for row in rows("funding_and_support.csv")
    )
