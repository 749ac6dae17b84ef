"""After the mission: reminders and commitments."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from goodoffices.records.item import Item


class CommitmentState(StrEnum):
    """Where an undertaking stands."""

    GIVEN = "given"
    IN_PROGRESS = "in progress"
    KEPT = "kept"
    PARTLY = "partly"
    NOT_KEPT = "not kept"
    OVERTAKEN = "overtaken"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder(Item):
    """Something to do on a day; a reminder is no rule."""

    KIND: ClassVar[str] = "reminder"

    due: date
    text: str
    basis: str = ""
    done_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Commitment(Item):
    """An undertaking with owner and date."""

    KIND: ClassVar[str] = "commitment"

    text: str
    owner: str
    given_on: date
    due: date | None = None
    state: CommitmentState = CommitmentState.GIVEN
