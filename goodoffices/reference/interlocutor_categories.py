"""Categories of interlocutors, by the sphere they come from."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from goodoffices.reference.confidence import Confidence
from goodoffices.reference.tables import rows


class InterlocutorSphere(StrEnum):
    """From where an interlocutor speaks."""

    STATE = "State"
    NON_STATE = "non-State"
    INDEPENDENT = "independent"
    UNITED_NATIONS = "United Nations"
    REGIONAL = "regional"
    INTERNATIONAL = "international"
    COUNCIL = "Council"


@dataclass(frozen=True, slots=True, kw_only=True)
class InterlocutorCategory:
    """A kind of office or person that a mission may meet."""

    number: int
    text: str
    sphere: InterlocutorSphere
    basis: str
    confidence: Confidence


@cache
def interlocutor_categories() -> tuple[InterlocutorCategory, ...]:
    """Return the categories, those of the State first."""
    return tuple(
        InterlocutorCategory(
            number=int(row["number"]),
            text=row["category"],
            sphere=InterlocutorSphere(row["sphere"]),
            basis=row["basis"],
            confidence=Confidence(row["confidence"]),
        )
        for row in rows("interlocutor_categories.csv")
    )
