"""Missions: the list, and the whole file of one."""

from __future__ import annotations

from dataclasses import dataclass

from goodoffices.errors import NotFound
from goodoffices.office.compositions import composition_that_counts
from goodoffices.office.desk import Desk
from goodoffices.records.ids import MissionId, PersonId, RecordId
from goodoffices.records.item import Attribution, Item, Level, Withheld
from goodoffices.records.mission import Mission, MissionStage
from goodoffices.records.mission_file import Kind, MissionFile
from goodoffices.records.person import Person
from goodoffices.records.presidency import BureauSeat, Presidency
from goodoffices.records.situation import Situation
from goodoffices.records.state import OrganizationProfile, StateProfile
from goodoffices.records.team import Team
from goodoffices.records.time import Period


@dataclass(frozen=True, slots=True)
class MissionLine:
    """One line of the list of missions."""

    id: MissionId
    reference: str
    title: str
    purpose: str
    stage: MissionStage
    level: Level
    period: Period
    members: int


def missions(desk: Desk) -> tuple[MissionLine | Withheld, ...]:
    """List the missions of the vault, the next one first; those of other compartments as withheld."""
    found = desk.store.all(Mission)
    open_ones = [_line(desk, mission) for mission in found if isinstance(mission, Mission)]
    withheld = [mission for mission in found if isinstance(mission, Withheld)]
    return (*sorted(open_ones, key=lambda line: line.reference, reverse=True), *withheld)


def find_mission(desk: Desk, reference: str) -> MissionId:
    """Return the mission with this reference; raise NotFound where this seat sees none."""
    for mission in open_items(desk, Mission):
        if mission.reference.casefold() == reference.strip().casefold():
            return MissionId(mission.id)
    raise NotFound


def mission_file(desk: Desk, mission: MissionId) -> MissionFile:
    """Gather everything about one mission that this seat may open."""
    head = desk.store.get(Mission, mission)
    if not isinstance(head, Mission):
        raise NotFound
    situation = desk.store.get(Situation, head.situation) if head.situation else None
    belongs = desk.store.belonging_to(_files_of(head))
    return MissionFile(
        presidency=desk.presidency or _unrecorded_presidency(desk, head),
        mission=head,
        situation=situation if isinstance(situation, Situation) else None,
        today=desk.today(),
        bureau=open_items(desk, BureauSeat),
        states={state.code: state for state in open_items(desk, StateProfile)},
        organizations={body.code: body for body in open_items(desk, OrganizationProfile)},
        people={PersonId(person.id): person for person in open_items(desk, Person)},
        items=tuple(item for item in belongs if isinstance(item, Item)),
        withheld=tuple(item for item in belongs if isinstance(item, Withheld)),
    )


def open_items(desk: Desk, kind: type[Kind], belongs_to: RecordId | None = None) -> tuple[Kind, ...]:
    """Return the active records of one kind that this seat may open."""
    return tuple(item for item in desk.store.all(kind, belongs_to=belongs_to) if isinstance(item, kind))


def _files_of(mission: Mission) -> tuple[RecordId, ...]:
    return (mission.id, mission.situation) if mission.situation else (mission.id,)


def _line(desk: Desk, mission: Mission) -> MissionLine:
    team = composition_that_counts(open_items(desk, Team, mission.id))
    return MissionLine(
        id=MissionId(mission.id),
        reference=mission.reference,
        title=mission.title,
        purpose=mission.purpose,
        stage=mission.stage,
        level=mission.level,
        period=mission.period,
        members=len(team.members) if team else 0,
    )


def _unrecorded_presidency(desk: Desk, mission: Mission) -> Presidency:
    """Stand in for a presidency that nobody wrote down yet: it says the year alone, and raises no level and binds nobody."""
    return Presidency(
        id=RecordId(bytes(16)),
        compartment=mission.compartment,
        level=Level.UNCLASSIFIED,
        attribution=Attribution.NAMED,
        cycle=str(desk.clock.today().year),
        period=Period(),
    )
