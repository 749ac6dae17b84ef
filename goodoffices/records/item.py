"""What every item carries: level, attribution rule, compartment, version, lifecycle status; and what is seen of one that is withheld."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar, NewType

from goodoffices.records.ids import RecordId

Compartment = NewType("Compartment", str)


class Level(StrEnum):
    """Sensitivity of ST/SGB/2007/6, applied by analogy; a presidency notes the ground of each mark."""

    UNCLASSIFIED = "unclassified"
    CONFIDENTIAL = "confidential"
    STRICTLY_CONFIDENTIAL = "strictly confidential"

    @property
    def rank(self) -> int:
        """Order the levels: the higher, the more sensitive."""
        return tuple(Level).index(self)


class Attribution(StrEnum):
    """Who may be named with what was said, from the loosest rule to the strictest."""

    NAMED = "named"
    OFFICE_ONLY = "office only"
    NOT_FOR_ATTRIBUTION = "not for attribution"
    CHATHAM_HOUSE = "Chatham House"
    OFF_THE_RECORD = "off the record"

    @property
    def rank(self) -> int:
        """Order the rules: the higher, the stricter."""
        return tuple(Attribution).index(self)


class Lifecycle(StrEnum):
    """Where a record stands in its own life."""

    ACTIVE = "active"
    ARCHIVED = "archived"
    TRASHED = "trashed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """A record that its reader may open.

    ``belongs_to`` is the file it lies in (a mission or a situation), None for what belongs to the whole vault. ``version`` counts the
    commits that touched it, 0 before the first.
    """

    KIND: ClassVar[str]

    id: RecordId
    compartment: Compartment
    level: Level
    attribution: Attribution
    belongs_to: RecordId | None = None
    version: int = 0
    status: Lifecycle = Lifecycle.ACTIVE


@dataclass(frozen=True, slots=True)
class Withheld:
    """A record that exists and that this person holds no key to."""

    id: RecordId
    compartment: Compartment
    level: Level
    kind: str
    belongs_to: RecordId | None = None
