"""Days, spans of days, and wall times with their zone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True, order=True)
class WallTime:
    """A time as the clock on the wall shows it: naive local time, IANA zone, and fold for the hour that comes twice.

    Its UTC instant is derived (``scheduling``) and recomputed when tzdata changes; it is never stored.
    """

    local: datetime
    zone: str
    fold: int = 0


@dataclass(frozen=True, slots=True)
class Period:
    """From a first to a last day, both included; None where unknown or open."""

    first: date | None = None
    last: date | None = None

    def covers(self, day: date) -> bool:
        """Tell whether the day falls within; an unknown end does not exclude it."""
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)

    def overlaps(self, other: Period) -> bool:
        """Tell whether the two share a day."""
        starts_in_time = self.first is None or other.last is None or self.first <= other.last
        ends_in_time = self.last is None or other.first is None or other.first <= self.last
        return starts_in_time and ends_in_time
