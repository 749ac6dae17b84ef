"""The ten items of the Council's agenda (resolution 5/1, annex, part V)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from goodoffices.reference.tables import rows


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaItem:
    """An item of the agenda and what it means for a mission."""

    number: int
    title: str
    use: str


@cache
def agenda_items() -> tuple[AgendaItem, ...]:
    """Return the ten items."""
    return tuple(
        AgendaItem(number=int(row["item"]), title=row["title"], use=row["use"]) for row in rows("agenda_items.csv")
    )
