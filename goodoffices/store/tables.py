"""The tables of records: one for each kind, all with the same open columns; everything else is sealed.

Enums are stored as text by value, instants as ISO 8601 in UTC. The tables have a catalogue of their own, apart from the vault's.
"""

from __future__ import annotations

from sqlmodel import Field, MetaData, SQLModel

from goodoffices.records.consent import ConsentStep, Understanding
from goodoffices.records.decision import Decision
from goodoffices.records.follow_up import Commitment, Reminder
from goodoffices.records.interlocutor import Interlocutor
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

RECORDS = MetaData()


class RecordRow(SQLModel):
    """The open columns of every record, and its sealed payload: nonce and ciphertext."""

    metadata = RECORDS

    id: bytes = Field(primary_key=True)
    version: int
    status: str
    compartment: str
    level: str
    attribution: str
    belongs_to: bytes | None = Field(default=None, index=True)
    created_at: str
    changed_at: str
    sealed: bytes


class PresidencyRow(RecordRow, table=True):
    """A row of ``Presidency``."""

    __tablename__ = Presidency.KIND


class StateProfileRow(RecordRow, table=True):
    """A row of ``StateProfile``."""

    __tablename__ = StateProfile.KIND


class OrganizationProfileRow(RecordRow, table=True):
    """A row of ``OrganizationProfile``."""

    __tablename__ = OrganizationProfile.KIND


class BureauSeatRow(RecordRow, table=True):
    """A row of ``BureauSeat``."""

    __tablename__ = BureauSeat.KIND


class PersonRow(RecordRow, table=True):
    """A row of ``Person``."""

    __tablename__ = Person.KIND


class SituationRow(RecordRow, table=True):
    """A row of ``Situation``."""

    __tablename__ = Situation.KIND


class AnalysisRow(RecordRow, table=True):
    """A row of ``Analysis``."""

    __tablename__ = Analysis.KIND


class SignalRow(RecordRow, table=True):
    """A row of ``Signal``."""

    __tablename__ = Signal.KIND


class SignalSourceRow(RecordRow, table=True):
    """A row of ``SignalSource``."""

    __tablename__ = SignalSource.KIND


class ProtectionRecordRow(RecordRow, table=True):
    """A row of ``ProtectionRecord``."""

    __tablename__ = ProtectionRecord.KIND


class PatternRow(RecordRow, table=True):
    """A row of ``Pattern``."""

    __tablename__ = Pattern.KIND


class PeriodCountRow(RecordRow, table=True):
    """A row of ``PeriodCount``."""

    __tablename__ = PeriodCount.KIND


class RiskFactorRow(RecordRow, table=True):
    """A row of ``RiskFactor``."""

    __tablename__ = RiskFactor.KIND


class MissionRow(RecordRow, table=True):
    """A row of ``Mission``."""

    __tablename__ = Mission.KIND


class DecisionRow(RecordRow, table=True):
    """A row of ``Decision``."""

    __tablename__ = Decision.KIND


class ConsentStepRow(RecordRow, table=True):
    """A row of ``ConsentStep``."""

    __tablename__ = ConsentStep.KIND


class UnderstandingRow(RecordRow, table=True):
    """A row of ``Understanding``."""

    __tablename__ = Understanding.KIND


class ObjectiveRow(RecordRow, table=True):
    """A row of ``Objective``."""

    __tablename__ = Objective.KIND


class MilestoneRow(RecordRow, table=True):
    """A row of ``Milestone``."""

    __tablename__ = Milestone.KIND


class MediationEffortRow(RecordRow, table=True):
    """A row of ``MediationEffort``."""

    __tablename__ = MediationEffort.KIND


class RiskRow(RecordRow, table=True):
    """A row of ``Risk``."""

    __tablename__ = Risk.KIND


class SeatRow(RecordRow, table=True):
    """A row of ``Seat``."""

    __tablename__ = Seat.KIND


class RequirementRow(RecordRow, table=True):
    """A row of ``Requirement``."""

    __tablename__ = Requirement.KIND


class TeamRow(RecordRow, table=True):
    """A row of ``Team``."""

    __tablename__ = Team.KIND


class InterlocutorRow(RecordRow, table=True):
    """A row of ``Interlocutor``."""

    __tablename__ = Interlocutor.KIND


class ProgrammeMeetingRow(RecordRow, table=True):
    """A row of ``ProgrammeMeeting``."""

    __tablename__ = ProgrammeMeeting.KIND


class ConsultationRow(RecordRow, table=True):
    """A row of ``Consultation``."""

    __tablename__ = Consultation.KIND


class NoteRow(RecordRow, table=True):
    """A row of ``Note``."""

    __tablename__ = Note.KIND


class CommitmentRow(RecordRow, table=True):
    """A row of ``Commitment``."""

    __tablename__ = Commitment.KIND


class ReminderRow(RecordRow, table=True):
    """A row of ``Reminder``."""

    __tablename__ = Reminder.KIND


class PackCopyRow(RecordRow, table=True):
    """A row of ``PackCopy``."""

    __tablename__ = PackCopy.KIND


TABLES: dict[str, type[RecordRow]] = {str(table.__tablename__): table for table in RecordRow.__subclasses__()}
"""The table of each kind, in the order in which a dossier lists them."""
