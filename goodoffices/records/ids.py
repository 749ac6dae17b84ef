"""Ids: 16 random bytes made by us, one type per thing."""

from __future__ import annotations

from typing import NewType

ID_BYTES = 16

RecordId = NewType("RecordId", bytes)
SituationId = NewType("SituationId", RecordId)
SignalId = NewType("SignalId", RecordId)
PatternId = NewType("PatternId", RecordId)
MissionId = NewType("MissionId", RecordId)
PersonId = NewType("PersonId", RecordId)
SeatId = NewType("SeatId", RecordId)
TeamId = NewType("TeamId", RecordId)
InterlocutorId = NewType("InterlocutorId", RecordId)
ObjectiveId = NewType("ObjectiveId", RecordId)
