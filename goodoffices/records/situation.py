"""Situations and the early warning that reaches them: analyses received, signals, patterns, what is kept apart."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from goodoffices.records.ids import PatternId, SignalId
from goodoffices.records.item import Item


class SituationLevel(StrEnum):
    """Level of a situation, set by a person with reasons; never by the program."""

    NOTED = "noted"
    FOLLOWED = "followed"
    CONCERN = "concern"
    BEFORE_THE_BUREAU = "before the Bureau"
    IN_ACTION = "in action"
    CLOSED = "closed"


class Direction(StrEnum):
    """Improvements are kept beside declines and never cancel them."""

    DECLINE = "decline"
    IMPROVEMENT = "improvement"


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation(Item):
    """The case file on one State. ``declared_by`` and ``reasons`` belong to its present level."""

    KIND: ClassVar[str] = "situation"

    title: str
    state: str
    situation_level: SituationLevel = SituationLevel.NOTED
    opened_on: date | None = None
    declared_by: str = ""
    declared_on: date | None = None
    reasons: str = ""
    root_causes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Analysis(Item):
    """The front door: an analysis received by the President (A/HRC/43/37 ¶63, ¶71 (b) (ii))."""

    KIND: ClassVar[str] = "analysis"

    received_on: date
    sender: str
    summary: str
    look_at_by: date | None = None
    looked_at_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Signal(Item):
    """One dated entry of the annex of an analysis; ``code`` is of the shipped taxonomy. The source's identity is never here."""

    KIND: ClassVar[str] = "signal"

    number: int
    code: str
    happened_on: date
    text: str
    source_type: str
    direction: Direction = Direction.DECLINE
    published_on: date | None = None
    remark: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SignalSource(Item):
    """Who gave a signal, kept apart in the compartment of the sources."""

    KIND: ClassVar[str] = "source"

    signal: SignalId
    identity: str
    reliability: str = ""
    caveat: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProtectionRecord(Item):
    """What a signal seals: the person at risk and what happened; it is in no list, search or pack of anyone without its compartment."""

    KIND: ClassVar[str] = "protection"

    signal: SignalId | None = None
    person: str
    text: str
    contact_if_harmed: str = ""
    care_until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern(Item):
    """Like instances linked by a person (A/HRC/43/37 ¶62): what makes them alike, and why they are grave, in words."""

    KIND: ClassVar[str] = "pattern"

    label: str
    title: str
    signals: tuple[SignalId, ...]
    alike: str
    gravity: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodCount(Item):
    """A count for a period beside the baseline that a person set; both numbers are always shown."""

    KIND: ClassVar[str] = "period_count"

    pattern: PatternId
    period: str
    count: int
    baseline_period: str
    baseline: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RiskFactor(Item):
    """Evidence lines under one of the 14 risk factors of the Framework of Analysis; no rating."""

    KIND: ClassVar[str] = "risk_factor"

    code: str
    evidence: tuple[str, ...]
