"""Days, spans, times and lists in words, in the language in use: "1–4 June 2026", "1er-4 juin 2026"; clocks of 24 hours."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time

from goodoffices.errors import N_
from goodoffices.words.catalogue import _, current_language, ngettext

_FIRST_OF_THE_MONTH = {"fr": "1er"}

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
_SHORT_WEEKDAYS = (N_("Mon"), N_("Tue"), N_("Wed"), N_("Thu"), N_("Fri"), N_("Sat"), N_("Sun"))


def month_name(when: date) -> str:
    """Name the month."""
    return _(_MONTHS[when.month - 1])


def weekday_name(when: date) -> str:
    """Name the day of the week."""
    return _(_WEEKDAYS[when.weekday()])


def short_weekday_name(when: date) -> str:
    """Name the day of the week in three letters or so: Mon."""
    return _(_SHORT_WEEKDAYS[when.weekday()])


def day(when: date) -> str:
    """Say a day: 1 June 2026."""
    return _("{day} {month} {year}", day=_ordinal(when), month=month_name(when), year=when.year)


def day_of_year(when: date) -> str:
    """Say a day whose year is known: 1 June."""
    return _("{day} {month}", day=_ordinal(when), month=month_name(when))


def named_day(when: date) -> str:
    """Say a day with its name: Monday, 1 June 2026."""
    return _("{weekday}, {day}", weekday=weekday_name(when), day=day(when))


def span(first: date | None, last: date | None) -> str:
    """Say a span of days, both included, without repeating a month or year; None where an end is open."""
    if first is None or last is None:
        return _open_span(first, last)
    if first == last:
        return day(first)
    if (first.year, first.month) == (last.year, last.month):
        return _("{first}–{last}", first=_ordinal(first), last=day(last))
    beginning = day_of_year(first) if first.year == last.year else day(first)
    return _("{first} – {last}", first=beginning, last=day(last))


def clock(when: time | datetime) -> str:
    """Say a time of day on the 24-hour clock: 09:30."""
    return _("{hour}:{minute}", hour=f"{when.hour:02}", minute=f"{when.minute:02}")


def moment(when: datetime, place: str = "") -> str:
    """Say a day and a time as the clock of a place shows them: 1 June 2026, 09:30 (Geneva)."""
    if not place:
        return _("{day}, {clock}", day=day(when), clock=clock(when))
    return _("{day}, {clock} ({place})", day=day(when), clock=clock(when), place=place)


def day_mark(shift: int) -> str:
    """Say by how many days another place is ahead or behind: +1 day; nothing for the same day."""
    if not shift:
        return ""
    sign = "+" if shift > 0 else "\N{MINUS SIGN}"
    return ngettext("{sign}{count} day", "{sign}{count} days", abs(shift), sign=sign)


def joined(parts: Sequence[str]) -> str:
    """Say a list in words: one, two and three."""
    if len(parts) < 2:
        return "".join(parts)
    return _("{most} and {last}", most=", ".join(parts[:-1]), last=parts[-1])


def joined_by_or(parts: Sequence[str]) -> str:
    """Say a choice in words: one, two or three."""
    if len(parts) < 2:
        return "".join(parts)
    return _("{most} or {last}", most=", ".join(parts[:-1]), last=parts[-1])


def isolated(text: str) -> str:
    """Keep a text of its own direction from turning the sentence around it (Unicode isolates, UAX #9)."""
    return f"\N{FIRST STRONG ISOLATE}{text}\N{POP DIRECTIONAL ISOLATE}"


def _ordinal(when: date) -> str:
    return _FIRST_OF_THE_MONTH.get(current_language(), "1") if when.day == 1 else str(when.day)


def _open_span(first: date | None, last: date | None) -> str:
    if first:
        return _("from {day}", day=day(first))
    return _("until {day}", day=day(last)) if last else ""
