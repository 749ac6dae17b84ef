"""Days of the calendar: rest days in a span, and the same day some months later."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date, timedelta

from goodoffices.records.state import Weekday
from goodoffices.records.time import Period


def days_of(period: Period) -> Iterator[date]:
    """Yield the days of a span, both ends included; none where an end is open."""
    if period.first is None or period.last is None:
        return
    for ahead in range((period.last - period.first).days + 1):
        yield period.first + timedelta(days=ahead)


def rest_days_in(period: Period, weekdays: Collection[Weekday]) -> tuple[date, ...]:
    """Return the days of a span on which a State rests."""
    return tuple(day for day in days_of(period) if weekday_of(day) in weekdays)


def weekday_of(day: date) -> Weekday:
    """Return the day of the week."""
    return tuple(Weekday)[day.weekday()]


def months_after(day: date, months: int) -> date:
    """Return the same day some months later, or the last of that month where it is shorter."""
    from dateutil.relativedelta import relativedelta

    return day + relativedelta(months=months)
