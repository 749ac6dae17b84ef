"""Days, spans and times as a pack prints them: 21 May 2026, with spaces that do not break."""

from __future__ import annotations

from datetime import date, datetime

from goodoffices.records.time import Period
from goodoffices.words import N_, _

_NO_BREAK = "\u00a0"
_MONTHS = (
    N_("January"),
    N_("February"),
    N_("March"),
    N_("April"),
    N_("May"),
    N_("June"),
    N_("July"),
    N_("August"),
    N_("September"),
    N_("October"),
    N_("November"),
    N_("December"),
)
_WEEKDAYS = (N_("Monday"), N_("Tuesday"), N_("Wednesday"), N_("Thursday"), N_("Friday"), N_("Saturday"), N_("Sunday"))


def day(when: date | None) -> str:
    """Write a day, or nothing where it is not known."""
    if when is None:
        return ""
    text = _("{day} {month} {year}", day=when.day, month=_(_MONTHS[when.month - 1]), year=when.year)
    return text.replace(" ", _NO_BREAK)


def weekday(when: date) -> str:
    """Write a day with its name: Monday, 1 June 2026."""
    return _("{weekday}, {day}", weekday=_(_WEEKDAYS[when.weekday()]), day=day(when))


def span(period: Period) -> str:
    """Write a span of days; an open end is left open."""
    first, last = period.first, period.last
    if first is None or last is None or first == last:
        return day(first or last)
    if (first.year, first.month) == (last.year, last.month):
        return f"{first.day}\u2013{day(last)}"
    return f"{day(first)} \u2013 {day(last)}"


def clock(when: datetime) -> str:
    """Write a time of day on the 24-hour clock."""
    return f"{when:%H:%M}"
