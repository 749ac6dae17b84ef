"""Roles in and around a mission."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from goodoffices.reference.confidence import Confidence
from goodoffices.reference.tables import rows


@dataclass(frozen=True, slots=True, kw_only=True)
class MissionRole:
    """A role and what it does for a mission."""

    number: int
    text: str
    function: str
    basis: str
    confidence: Confidence


@cache
def mission_roles() -> tuple[MissionRole, ...]:
    """Return the roles, the President's first."""
    return tuple(
        MissionRole(
            number=int(row["number"]),
            text=row["role"],
            function=row["function"],
            basis=row["basis"],
            confidence=Confidence(row["confidence"]),
        )
        for row in rows("roles.csv")
    )
