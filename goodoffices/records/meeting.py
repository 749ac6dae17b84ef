"""Meetings: the consultations that prepare a mission, and the programme on the ground."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from goodoffices.records.ids import InterlocutorId, PersonId
from goodoffices.records.item import Item
from goodoffices.records.time import WallTime


class MeetingState(StrEnum):
    """Where a meeting stands."""

    PLANNED = "planned"
    INVITED = "invited"
    AGREED = "agreed"
    HELD = "held"
    NOTED = "noted"
    DECLINED = "declined"


class Mode(StrEnum):
    """How people meet."""

    IN_PERSON = "in person"
    VIDEO = "by video"
    TELEPHONE = "by telephone"


class Formality(StrEnum):
    """An informal conversation leaves no record that is circulated."""

    FORMAL = "formal"
    INFORMAL = "informal"


class Venue(StrEnum):
    """Where a meeting of the programme is held; civil society and victims never at official venues."""

    OFFICIAL = "official"
    UNITED_NATIONS = "United Nations"
    NEUTRAL = "neutral"


@dataclass(frozen=True, slots=True, kw_only=True)
class Consultation(Item):
    """A talk that prepares or follows a mission. ``starts`` is the wall time where it is held; ``minutes`` its length."""

    KIND: ClassVar[str] = "consultation"

    subject: str
    with_whom: str
    place: str
    starts: WallTime
    minutes: int
    state: MeetingState = MeetingState.PLANNED
    mode: Mode = Mode.IN_PERSON
    formality: Formality = Formality.FORMAL
    participants: tuple[PersonId, ...] = ()
    other_places: tuple[str, ...] = ()
    outcome: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgrammeMeeting(Item):
    """One entry of the mission's programme on the ground."""

    KIND: ClassVar[str] = "programme_meeting"

    leg: int
    starts: WallTime
    minutes: int
    title: str
    interlocutors: tuple[InterlocutorId, ...] = ()
    venue: Venue = Venue.OFFICIAL
    place: str = ""
    state: MeetingState = MeetingState.PLANNED
    purpose: str = ""
    fallback: str = ""
    protection_plan: str = ""
