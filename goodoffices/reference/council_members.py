"""Members of the Council by day (47 seats: 13, 13, 6, 8, 7)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from goodoffices.reference.confidence import Confidence
from goodoffices.reference.groups import GroupName
from goodoffices.reference.span import Span, span_of
from goodoffices.reference.tables import Row, rows

SEATS = 47
"""Seats of the Council (General Assembly resolution 60/251 ¶7)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CouncilSeat:
    """One seat in one year; ``state`` is "" where the member elected is still to be entered."""

    year: int
    state: str
    group: GroupName
    term: Span
    second_consecutive_term: bool
    confidence: Confidence


def _seat(row: Row) -> CouncilSeat:
    return CouncilSeat(
        year=int(row["year"]),
        state=row["state"],
        group=GroupName(row["group"]),
        term=span_of(row),
        second_consecutive_term=row["second_consecutive_term"] == "yes",
        confidence=Confidence(row["confidence"]),
    )


@cache
def council_seats() -> tuple[CouncilSeat, ...]:
    """Return every seat of every year that the table covers."""
    return tuple(_seat(row) for row in rows("council_members.csv"))


@cache
def years_known() -> tuple[int, ...]:
    """Return the years that the table covers."""
    return tuple(sorted({seat.year for seat in council_seats()}))


def seats_on(on: date) -> tuple[CouncilSeat, ...]:
    """Return the seats of the day, those still to be filled among them; none for a year that the table does not cover."""
    return tuple(seat for seat in council_seats() if seat.year == on.year)


def members_on(on: date) -> tuple[str, ...]:
    """Return the codes of the members on that day, as far as they are entered."""
    return tuple(seat.state for seat in seats_on(on) if seat.state)


def is_member_of_council(state: str, on: date) -> bool:
    """Tell whether the State is a member of the Council on that day."""
    return state in members_on(on)


def seats_by_group(on: date) -> Mapping[GroupName, int]:
    """Count the seats of each group on that day."""
    return Counter(seat.group for seat in seats_on(on))


def seats_to_be_filled(on: date) -> tuple[CouncilSeat, ...]:
    """Return the seats whose member is still to be entered."""
    return tuple(seat for seat in seats_on(on) if not seat.state)
