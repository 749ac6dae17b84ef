"""The Bureaus of the Council by day: offices are held by persons from a day to a day, and some of these days are not known."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache

from goodoffices.reference.confidence import Confidence
from goodoffices.reference.groups import GroupName
from goodoffices.reference.span import Span, span_of
from goodoffices.reference.tables import Row, rows


class DatePrecision(StrEnum):
    """How exactly a first or last day in office is known."""

    DAY = "day"
    CYCLE = "cycle"
    ABOUT = "about"
    UNKNOWN = "unknown"


class Held(StrEnum):
    """Whether an office was held on a day, as far as the data tell."""

    YES = "yes"
    PERHAPS = "perhaps"
    NO = "no"


@dataclass(frozen=True, slots=True, kw_only=True)
class BureauTerm:
    """One office of one cycle held by the representative of one State; ``state`` is "" where it is not known."""

    cycle: int
    office: str
    state: str
    group: GroupName
    holder: str
    span: Span
    first_precision: DatePrecision
    last_precision: DatePrecision
    note: str
    confidence: Confidence

    def held_on(self, on: date) -> Held:
        """Tell whether the office was held on that day: "perhaps" where a day within the cycle is not known."""
        if not self.span.covers(on) or not years_of_cycle(self.cycle).covers(on):
            return Held.NO
        if DatePrecision.UNKNOWN in {self.first_precision, self.last_precision} or not self.state:
            return Held.PERHAPS
        if self.first_precision is DatePrecision.ABOUT and self.span.first and on.month == self.span.first.month:
            return Held.PERHAPS
        return Held.YES


def _term(row: Row) -> BureauTerm:
    return BureauTerm(
        cycle=int(row["cycle"]),
        office=row["office"],
        state=row["state"],
        group=GroupName(row["group"]),
        holder=row["holder"],
        span=span_of(row),
        first_precision=DatePrecision(row["first_precision"]),
        last_precision=DatePrecision(row["last_precision"]),
        note=row["note"],
        confidence=Confidence(row["confidence"]),
    )


def years_of_cycle(cycle: int) -> Span:
    """Return the days of a cycle: from 19 June for the first five, to the end of 2012 for the sixth, then the calendar year."""
    first = date(2005 + cycle, 6, 19) if cycle <= 6 else date(2006 + cycle, 1, 1)
    last = date(2006 + cycle, 6, 18) if cycle <= 5 else date(2006 + cycle, 12, 31)
    return Span(first, last)


@cache
def bureau_terms() -> tuple[BureauTerm, ...]:
    """Return every term of every cycle."""
    return tuple(_term(row) for row in rows("bureaus.csv"))


def bureau_of(cycle: int) -> tuple[BureauTerm, ...]:
    """Return the terms of a cycle."""
    return tuple(term for term in bureau_terms() if term.cycle == cycle)


def terms_on(on: date) -> tuple[BureauTerm, ...]:
    """Return the terms that were held, or perhaps held, on that day."""
    return tuple(term for term in bureau_terms() if term.held_on(on) is not Held.NO)


def cycle_on(on: date) -> int | None:
    """Return the cycle of the Council on that day, None before its first."""
    if on < date(2006, 6, 19):
        return None
    return next(cycle for cycle in range(1, on.year - 2004) if years_of_cycle(cycle).covers(on))
