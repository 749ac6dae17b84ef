"""Public precedents: visiting missions of the Security Council since 1992, and the Commission's mission of 1988.

Shown to learn from, never counted against each other in days.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from goodoffices.reference.confidence import Confidence
from goodoffices.reference.span import Span, span_of
from goodoffices.reference.tables import Row, rows, words


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitingMission:
    """A mission of the Security Council, counted since 1992; ``states`` are the codes of the States visited."""

    number: int
    span: Span
    destination: str
    states: tuple[str, ...]
    note: str
    confidence: Confidence


@dataclass(frozen=True, slots=True, kw_only=True)
class EarlierMission:
    """A good offices mission of the Council's predecessor."""

    body: str
    span: Span
    destination: str
    states: tuple[str, ...]
    led_by: str
    members: int
    appointed: str
    basis: str
    report: str
    after: str
    confidence: Confidence


def _earlier(row: Row) -> EarlierMission:
    return EarlierMission(
        body=row["body"],
        span=span_of(row),
        destination=row["destination"],
        states=words(row["states"]),
        led_by=row["led_by"],
        members=int(row["members"]),
        appointed=row["appointed"],
        basis=row["basis"],
        report=row["report"],
        after=row["after"],
        confidence=Confidence(row["confidence"]),
    )


@cache
def visiting_missions() -> tuple[VisitingMission, ...]:
    """Return the missions of the Security Council, oldest first."""
    return tuple(
        VisitingMission(
            number=int(row["number"]),
            span=span_of(row),
            destination=row["destination"],
            states=words(row["states"]),
            note=row["note"],
            confidence=Confidence(row["confidence"]),
        )
        for row in rows("security_council_missions.csv")
    )


@cache
def earlier_missions() -> tuple[EarlierMission, ...]:
    """Return the good offices missions of the Commission on Human Rights."""
    return tuple(_earlier(row) for row in rows("earlier_missions.csv"))
