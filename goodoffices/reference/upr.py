"""The fourth cycle of the universal periodic review: when each State is reviewed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from goodoffices.reference.confidence import Confidence
from goodoffices.reference.span import Span, span_of
from goodoffices.reference.tables import Row, rows


@dataclass(frozen=True, slots=True, kw_only=True)
class Review:
    """The review of one State. ``to_the_day`` is false where only the month of the session is known."""

    cycle: int
    session: int
    span: Span
    to_the_day: bool
    order: int
    state: str
    note: str
    confidence: Confidence


def _review(row: Row) -> Review:
    return Review(
        cycle=int(row["cycle"]),
        session=int(row["session"]),
        span=span_of(row),
        to_the_day=row["precision"] == "day",
        order=int(row["order"]),
        state=row["state"],
        note=row["note"],
        confidence=Confidence(row["confidence"]),
    )


@cache
def _by_state() -> Mapping[str, Review]:
    return {row["state"]: _review(row) for row in rows("upr_cycle4.csv")}


def reviews() -> tuple[Review, ...]:
    """Return the reviews of the cycle, in order."""
    return tuple(_by_state().values())


def review_of(state: str) -> Review | None:
    """Return the review of a State, None for one that is no Member State."""
    return _by_state().get(state)
