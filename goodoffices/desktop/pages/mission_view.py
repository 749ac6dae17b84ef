"""Everything the tabs of one mission show, asked for in one go on the store's lane."""

from __future__ import annotations

from dataclasses import dataclass

from goodoffices.office import ConsultationLine, Desk, Overview, TeamView, consultations, overview
from goodoffices.records.ids import MissionId
from goodoffices.records.item import Withheld
from goodoffices.records.mission_file import MissionFile


@dataclass(frozen=True, slots=True)
class MissionView:
    """A mission at one look, and its consultations, as far as this seat may see them."""

    overview: Overview
    consultations: tuple[ConsultationLine | Withheld, ...]

    @property
    def file(self) -> MissionFile:
        """Return the file of the mission."""
        return self.overview.file

    @property
    def team(self) -> TeamView:
        """Return the composition that counts."""
        return self.overview.team


def view_mission(desk: Desk, mission: MissionId) -> MissionView:
    """Gather what the tabs show."""
    found = overview(desk, mission)
    return MissionView(found, consultations(desk, found.file.mission))
