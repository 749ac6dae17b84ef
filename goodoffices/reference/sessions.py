"""Regular and special sessions of the Council."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache

from goodoffices.reference.confidence import Confidence
from goodoffices.reference.span import Span, span_of
from goodoffices.reference.tables import Row, day, number, rows


@dataclass(frozen=True, slots=True, kw_only=True)
class RegularSession:
    """A regular session; ``confidence`` "estimated" marks a window until the calendar is adopted."""

    number: int
    symbol: str
    span: Span
    high_level_segment: Span | None
    note: str
    confidence: Confidence


@dataclass(frozen=True, slots=True)
class Vote:
    """A recorded vote."""

    in_favour: int
    against: int
    abstaining: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SpecialSession:
    """A special session; ``vote`` is None for an outcome without a vote, ``state`` "" for a theme."""

    number: int
    symbol: str
    span: Span
    state: str
    subject: str
    outcome: str
    vote: Vote | None
    members_requesting: int | None
    confidence: Confidence


def _regular(row: Row) -> RegularSession:
    opens = day(row["high_level_first"])
    return RegularSession(
        number=int(row["number"]),
        symbol=row["symbol"],
        span=span_of(row),
        high_level_segment=Span(opens, day(row["high_level_last"])) if opens else None,
        note=row["note"],
        confidence=Confidence(row["confidence"]),
    )


def _special(row: Row) -> SpecialSession:
    voted = row["in_favour"]
    return SpecialSession(
        number=int(row["number"]),
        symbol=row["symbol"],
        span=span_of(row),
        state=row["state"],
        subject=row["subject"],
        outcome=row["outcome"],
        vote=Vote(int(voted), int(row["against"]), int(row["abstaining"])) if voted else None,
        members_requesting=number(row["members_requesting"]),
        confidence=Confidence(row["confidence"]),
    )


@cache
def regular_sessions() -> tuple[RegularSession, ...]:
    """Return the regular sessions that the table knows, in order."""
    return tuple(_regular(row) for row in rows("regular_sessions.csv"))


@cache
def special_sessions() -> tuple[SpecialSession, ...]:
    """Return every special session, in order."""
    return tuple(_special(row) for row in rows("special_sessions.csv"))


def regular_session_on(on: date) -> RegularSession | None:
    """Return the regular session that sits on that day, None between sessions."""
    return next((session for session in regular_sessions() if session.span.covers(on)), None)


def next_regular_session(after: date) -> RegularSession | None:
    """Return the first regular session that opens after that day, None beyond the table."""
    return next((session for session in regular_sessions() if session.span.first and session.span.first > after), None)
