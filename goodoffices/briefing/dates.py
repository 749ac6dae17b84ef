"""Days and spans as a pack prints them: as the catalogue says them, with spaces that do not break."""

from __future__ import annotations

from datetime import date

from goodoffices.records.time import Period
from goodoffices.words import dates

_NO_BREAK = "\N{NO-BREAK SPACE}"


def day(when: date | None) -> str:
    """Write a day, or nothing where it is not known."""
    return dates.day(when).replace(" ", _NO_BREAK) if when else ""


def span(period: Period) -> str:
    """Write a span of days, or nothing where neither end is known."""
    if period.first is None and period.last is None:
        return ""
    return dates.span(period.first, period.last).replace(" ", _NO_BREAK)


def weekday(when: date) -> str:
    """Write a day with its name: Monday, 1 June 2026."""
    return dates.named_day(when)
