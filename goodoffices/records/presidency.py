"""The presidency that keeps this vault: its cycle, its Bureau by day, and a demonstration's own "as at" day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from goodoffices.records.item import Item
from goodoffices.records.state import RegionalGroup
from goodoffices.records.time import Period


class BureauOffice(StrEnum):
    """Offices of the Bureau (resolution 5/1, annex, rules 8 and 9)."""

    PRESIDENT = "President"
    VICE_PRESIDENT = "Vice-President"
    VICE_PRESIDENT_AND_RAPPORTEUR = "Vice-President and Rapporteur"


@dataclass(frozen=True, slots=True, kw_only=True)
class Presidency(Item):
    """The cycle this vault belongs to. ``as_at`` is today in a demonstration, None in a real vault."""

    KIND: ClassVar[str] = "presidency"

    cycle: str
    period: Period
    as_at: date | None = None
    invented: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BureauSeat(Item):
    """One office of the Bureau, held for a period by the representative of one State; the holder may be unknown."""

    KIND: ClassVar[str] = "bureau_seat"

    office: BureauOffice
    state: str
    group: RegionalGroup
    period: Period
    holder: str = ""
