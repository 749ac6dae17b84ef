"""How days, spans and times are said in a window; each is isolated so that it keeps its order in a line written from right to left."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta

from goodoffices.records.time import Period
from goodoffices.words import N_, _

_MONTHS = (
    *(N_("January"), N_("February"), N_("March"), N_("April"), N_("May"), N_("June")),
    *(N_("July"), N_("August"), N_("September"), N_("October"), N_("November"), N_("December")),
)
_WEEKDAYS = (N_("Mon"), N_("Tue"), N_("Wed"), N_("Thu"), N_("Fri"), N_("Sat"), N_("Sun"))
DOT = "  ·  "


def isolate(text: str) -> str:
    """Keep a date, number or name in one piece, whatever the direction of the line (U+2068 … U+2069)."""
    return f"\u2068{text}\u2069" if text else ""


def day(on: date | None) -> str:
    """Say a day: 21 May 2026."""
    if on is None:
        return _("not yet set")
    return isolate(_("{day} {month} {year}", day=on.day, month=_month(on), year=on.year))


def weekday_and_day(on: date) -> str:
    """Say a day with its weekday: Thu 21 May."""
    return isolate(_("{weekday} {day} {month}", weekday=_(_WEEKDAYS[on.weekday()]), day=on.day, month=_month(on)))


def span(period: Period) -> str:
    """Say a span of days as shortly as it can be: 12–19 January 2027."""
    first, last = period.first, period.last
    if first is None and last is None:
        return _("dates not yet set")
    if first is None or last is None:
        return _("from {day}", day=day(first)) if first else _("until {day}", day=day(last))
    if first == last:
        return day(first)
    if (first.year, first.month) == (last.year, last.month):
        return isolate(
            _("{first}–{last} {month} {year}", first=first.day, last=last.day, month=_month(first), year=first.year)
        )
    return isolate(f"{day(first)} – {day(last)}")


def clock_time(at: datetime) -> str:
    """Say the time on a clock: 09:41."""
    return isolate(f"{at:%H:%M}")


def offset(at: datetime) -> str:
    """Say how far a clock is from UTC: UTC+2."""
    seconds = int((at.utcoffset() or timedelta()).total_seconds())
    hours, rest = divmod(abs(seconds) // 60, 60)
    sign = "−" if seconds < 0 else "+"
    return f"UTC{sign}{hours}" + (f":{rest:02}" if rest else "")


def minutes(count: int) -> str:
    """Say a length of time."""
    return isolate(_("{count} min", count=count))


def day_shift(days: int) -> str:
    """Mark a time that falls on another day: +1 day."""
    if days == 0:
        return ""
    return isolate(_("{shift} day", shift=f"{days:+d}".replace("-", "−")))


def joined(parts: Sequence[str]) -> str:
    """Put the parts that are there on one line."""
    return DOT.join(part for part in parts if part)


def capital(text: str) -> str:
    """Begin with a capital letter: how a value of the vocabulary stands by itself."""
    return text[:1].upper() + text[1:]


def _month(on: date) -> str:
    return _(_MONTHS[on.month - 1])
