"""Entry points that human rights components have used, by their three baskets of tasks."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from goodoffices.reference.tables import rows


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryPoint:
    """A concrete opening for talks that a component has used."""

    operation: str
    text: str
    basket: str


@cache
def entry_points() -> tuple[EntryPoint, ...]:
    """Return the entry points, by operation."""
    return tuple(
        EntryPoint(operation=row["mission"], text=row["entry_point"], basket=row["basket"])
        for row in rows("entry_points.csv")
    )
