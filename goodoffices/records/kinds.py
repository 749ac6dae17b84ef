"""Every kind of record, in the order in which a dossier lists them: what is referred to comes first."""

from __future__ import annotations

from goodoffices.records.consent import ConsentStep, Understanding
from goodoffices.records.decision import Decision
from goodoffices.records.follow_up import Commitment, Reminder
from goodoffices.records.interlocutor import Interlocutor
from goodoffices.records.item import Item
from goodoffices.records.meeting import Consultation, ProgrammeMeeting
from goodoffices.records.mission import MediationEffort, Milestone, Mission, Objective, Risk
from goodoffices.records.note import Note
from goodoffices.records.pack import PackCopy
from goodoffices.records.person import Person
from goodoffices.records.presidency import BureauSeat, Presidency
from goodoffices.records.situation import (
    Analysis,
    Pattern,
    PeriodCount,
    ProtectionRecord,
    RiskFactor,
    Signal,
    SignalSource,
    Situation,
)
from goodoffices.records.state import OrganizationProfile, StateProfile
from goodoffices.records.team import Requirement, Seat, Team

KINDS: tuple[type[Item], ...] = (
    Presidency,
    StateProfile,
    OrganizationProfile,
    BureauSeat,
    Person,
    Situation,
    Analysis,
    Signal,
    SignalSource,
    ProtectionRecord,
    Pattern,
    PeriodCount,
    RiskFactor,
    Mission,
    Decision,
    ConsentStep,
    Understanding,
    Objective,
    Milestone,
    MediationEffort,
    Risk,
    Seat,
    Requirement,
    Team,
    Interlocutor,
    ProgrammeMeeting,
    Consultation,
    Note,
    Commitment,
    Reminder,
    PackCopy,
)

BY_NAME: dict[str, type[Item]] = {kind.KIND: kind for kind in KINDS}
