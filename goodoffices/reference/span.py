"""From a first to a last day, as the tables know them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from goodoffices.reference.tables import Row, day


@dataclass(frozen=True, slots=True)
class Span:
    """From a first to a last day, both included; None where a day is open or not known."""

    first: date | None = None
    last: date | None = None

    def covers(self, on: date) -> bool:
        """Tell whether the day falls within; an unknown end excludes nothing."""
        return (self.first is None or self.first <= on) and (self.last is None or on <= self.last)


def span_of(row: Row) -> Span:
    """Return the span that a row gives in its columns ``first`` and ``last``."""
    return Span(day(row["first"]), day(row["last"]))
