"""Seats before persons: the seats of a mission, the requirements on its composition, and the teams proposed and approved."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from goodoffices.records.ids import PersonId, SeatId
from goodoffices.records.item import Item
from goodoffices.records.person import Category
from goodoffices.records.state import RegionalGroup


class SeatStepKind(StrEnum):
    """What happened with a seat."""

    ASKED = "asked"
    ANSWERED = "answered"
    NAMED = "named"
    WITHDRAWN = "withdrawn"


class Strength(StrEnum):
    """How far a requirement binds."""

    HARD = "hard"
    SOFT = "soft"
    OFF = "off"


class Rule(StrEnum):
    """What a requirement asks of a team."""

    SIZE = "size"
    LEADER = "leader is President or Vice-President"
    PART = "part filled"
    GROUP_SEATS = "seats by regional group"
    OTHER_GROUPS = "members of other groups"
    MANDATE = "one of these mandates"
    ORGANIZATION = "this organization"
    EXCLUDED_STATES = "no member of these States"
    TERM_VALID = "terms last through the mission"
    AVAILABLE = "available in the window"
    GENDER = "gender balance"
    LANGUAGE_ALL = "language of every member"
    LANGUAGE_ONE = "language of at least one member"
    NO_CONFLICT = "no possible conflict of interest"
    UNDERTAKING = "confidentiality undertaking signed"
    TRAVELLERS = "travellers at the most"


class TeamState(StrEnum):
    """Where a composition stands."""

    PROPOSED = "proposed"
    APPROVED = "approved"
    SET_ASIDE = "set aside"


@dataclass(frozen=True, slots=True)
class SeatStep:
    """One dated step: who was asked, answered, named or withdrew, through whom."""

    kind: SeatStepKind
    on: date
    through: str = ""
    person: PersonId | None = None
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat(Item):
    """A seat that somebody fills: ``who_fills`` says who endorses, names, decides or assigns."""

    KIND: ClassVar[str] = "seat"

    number: int
    title: str
    categories: tuple[Category, ...]
    who_fills: str = ""
    group: RegionalGroup | None = None
    bodies: tuple[str, ...] = ()
    leads: bool = False
    steps: tuple[SeatStep, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Requirement(Item):
    """One requirement on the composition, with its reason.

    ``values`` are codes the rule speaks of (groups, mandates, organizations, States, languages, categories by value); ``minimum`` and
    ``maximum`` count members. ``weight`` orders soft requirements: the higher, the more it is wished.
    """

    KIND: ClassVar[str] = "requirement"

    number: int
    rule: Rule
    strength: Strength = Strength.HARD
    minimum: int | None = None
    maximum: int | None = None
    values: tuple[str, ...] = ()
    weight: int = 1
    reason: str = ""


@dataclass(frozen=True, slots=True)
class TeamMember:
    """A person in a seat."""

    seat: SeatId
    person: PersonId


@dataclass(frozen=True, slots=True, kw_only=True)
class Team(Item):
    """A composition: proposed by the program or by hand, approved by a person with reasons, then frozen."""

    KIND: ClassVar[str] = "team"

    number: int
    members: tuple[TeamMember, ...]
    state: TeamState = TeamState.PROPOSED
    proposed_on: date | None = None
    approved_by: str = ""
    approved_on: date | None = None
    reasons: str = ""
    courtesy: str = ""
