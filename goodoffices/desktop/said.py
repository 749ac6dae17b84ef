"""How days, spans and times are said in a window; each is isolated so that it keeps its order in a line written from right to left."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from goodoffices.records.time import Period
from goodoffices.words import _, dates

DOT = "  ·  "


def isolate(text: str) -> str:
    """Keep a date, number or name in one piece, whatever the direction of the line; nothing stays nothing."""
    return dates.isolated(text) if text else ""


def day(on: date | None) -> str:
    """Say a day: 21 May 2026."""
    return isolate(dates.day(on)) if on else _("not yet set")


def weekday_and_day(on: date) -> str:
    """Say a day with its weekday: Thu 21 May."""
    return isolate(f"{dates.short_weekday_name(on)} {dates.day_of_year(on)}")


def span(period: Period) -> str:
    """Say a span of days as shortly as it can be: 12–19 January 2027."""
    if period.first is None and period.last is None:
        return _("dates not yet set")
    return isolate(dates.span(period.first, period.last))


def clock_time(at: datetime) -> str:
    """Say the time on a clock: 09:41."""
    return isolate(dates.clock(at))


def offset(at: datetime) -> str:
    """Say how far a clock is from UTC: UTC+2."""
    seconds = int((at.utcoffset() or timedelta()).total_seconds())
    hours, rest = divmod(abs(seconds) // 60, 60)
    sign = "−" if seconds < 0 else "+"
    return f"UTC{sign}{hours}" + (f":{rest:02}" if rest else "")


def minutes(count: int) -> str:
    """Say a length of time; a line never breaks within it."""
    return isolate(_("{count} min", count=count).replace(" ", "\N{NO-BREAK SPACE}"))


def day_shift(days: int) -> str:
    """Mark a time that falls on another day: +1 day."""
    return isolate(dates.day_mark(days)) if days else ""


def joined(parts: Sequence[str]) -> str:
    """Put the parts that are there on one line."""
    return DOT.join(part for part in parts if part)


def capital(text: str) -> str:
    """Begin with a capital letter: how a value of the vocabulary stands by itself."""
    return text[:1].upper() + text[1:]
