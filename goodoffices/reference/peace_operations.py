"""Peace operations, special political missions, regional offices and envoys, and whether they have a human rights component."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache

from goodoffices.reference.confidence import Confidence
from goodoffices.reference.span import Span, span_of
from goodoffices.reference.tables import Row, rows, words


class HumanRightsComponent(StrEnum):
    """What an operation has for human rights."""

    YES = "yes"
    LIMITED = "limited"
    ADVISER = "adviser"
    NO = "no"


@dataclass(frozen=True, slots=True, kw_only=True)
class PeaceOperation:
    """An operation or office; ``states`` are codes and may be none for a region or a territory."""

    acronym: str
    name: str
    kind: str
    states: tuple[str, ...]
    human_rights_component: HumanRightsComponent
    status: str
    span: Span
    note: str
    confidence: Confidence


def _operation(row: Row) -> PeaceOperation:
    return PeaceOperation(
        acronym=row["acronym"],
        name=row["name"],
        kind=row["kind"],
        states=words(row["states"]),
        human_rights_component=HumanRightsComponent(row["human_rights_component"]),
        status=row["status"],
        span=span_of(row),
        note=row["note"],
        confidence=Confidence(row["confidence"]),
    )


@cache
def peace_operations() -> tuple[PeaceOperation, ...]:
    """Return every operation of the list, current ones first."""
    return tuple(_operation(row) for row in rows("peace_operations.csv"))


def operations_in(state: str, on: date) -> tuple[PeaceOperation, ...]:
    """Return the operations in a State on that day; a day that is not known excludes nothing."""
    return tuple(
        operation for operation in peace_operations() if state in operation.states and operation.span.covers(on)
    )
