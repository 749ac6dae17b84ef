"""A good offices mission: its authority, purpose, legs and objectives."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from goodoffices.records.ids import SituationId
from goodoffices.records.item import Item
from goodoffices.records.time import Period


class MissionStage(StrEnum):
    """The way from first call to closed."""

    FIRST_CALL = "first call"
    CONSULTED = "consulted"
    SOUNDED_OUT = "sounded out"
    INVITED = "invited"
    ACCEPTED = "accepted"
    PLANNED = "planned"
    READY = "ready"
    ON_THE_GROUND = "on the ground"
    RETURNED = "returned"
    FOLLOW_UP = "follow-up"
    CLOSED = "closed"
    NOT_AT_THIS_TIME = "not at this time"
    PAUSED = "paused"


class Authority(StrEnum):
    """On whose authority the mission rests."""

    COUNCIL_DECISION = "decision of the Council"
    INVITATION = "invitation of the State concerned"
    PRESIDENT = "good offices of the President"


class ObjectiveKind(StrEnum):
    """What a mission is to do with an objective."""

    UNDERSTANDING = "understanding"
    MESSAGE = "message"
    AGREEMENT = "agreement sought"


class Prevention(StrEnum):
    """Near the crisis or deep (A/HRC/43/37 ¶9)."""

    OPERATIONAL = "operational"
    STRUCTURAL = "structural"


@dataclass(frozen=True, slots=True)
class Leg:
    """One place of the mission with its own zone."""

    number: int
    state: str
    city: str
    zone: str
    period: Period
    co_lead: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mission(Item):
    """One mission. ``reference`` is the presidency's own ("GO-2026-003"); ``basis`` holds references of texts with their paragraph."""

    KIND: ClassVar[str] = "mission"

    reference: str
    title: str
    state: str
    situation: SituationId | None = None
    stage: MissionStage = MissionStage.FIRST_CALL
    authority: Authority = Authority.PRESIDENT
    basis: tuple[str, ...] = ()
    purpose: str = ""
    will_not_do: str = ""
    period: Period = Period()
    travel_on: date | None = None
    legs: tuple[Leg, ...] = ()
    press: str = ""
    did_not_lead_to_agreement_if: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Objective(Item):
    """One objective, tied to the obligation it rests on."""

    KIND: ClassVar[str] = "objective"

    number: int
    text: str
    kind: ObjectiveKind = ObjectiveKind.MESSAGE
    obligation: str = ""
    prevention: Prevention = Prevention.OPERATIONAL
    leg: int = 1
    national_owner: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Milestone(Item):
    """A dated event that the mission has to know of."""

    KIND: ClassVar[str] = "milestone"

    happens_on: date
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MediationEffort(Item):
    """Who else mediates, through whom, and what was agreed with them so that nobody stands in another's way."""

    KIND: ClassVar[str] = "mediation"

    lead: str
    contact: str = ""
    agreed: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Risk(Item):
    """What could go wrong, what is done about it, and the fall-back; in words, without a rating."""

    KIND: ClassVar[str] = "risk"

    text: str
    response: str = ""
    fallback: str = ""
