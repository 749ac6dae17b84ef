"""Missions, their people and consultations as a seat sees them."""

from __future__ import annotations

import pytest

from goodoffices.errors import NotFound
from goodoffices.office import ConsultationLine, Desk, consultations, find_mission, mission_file, missions, people
from goodoffices.records.ids import MissionId, RecordId
from goodoffices.records.note import Note
from goodoffices.records.person import Person
from goodoffices.records.situation import ProtectionRecord, Signal
from tests.office.conftest import OpenAs


def test_the_mission_is_listed_with_its_six_members(desk: Desk) -> None:
    (line,) = missions(desk)

    assert getattr(line, "reference", None) == "GO-2026-001"
    assert getattr(line, "members", None) == 6


def test_a_mission_is_found_by_its_reference(desk: Desk, mission: MissionId) -> None:
    assert find_mission(desk, " go-2026-001") == mission


def test_an_unknown_reference_is_not_found(desk: Desk) -> None:
    with pytest.raises(NotFound):
        find_mission(desk, "GO-2026-999")


def test_an_unknown_mission_is_not_found(desk: Desk) -> None:
    with pytest.raises(NotFound):
        mission_file(desk, MissionId(RecordId(bytes(16))))


def test_the_file_holds_the_signals_of_the_situation(desk: Desk, mission: MissionId) -> None:
    assert len(mission_file(desk, mission).of(Signal)) == 22


def test_the_day_of_the_vault_is_the_demonstrations_own(desk: Desk) -> None:
    assert desk.today().isoformat() == "2026-05-21"


def test_a_seat_without_the_compartment_sees_that_something_is_withheld_and_nothing_of_it(
    open_as: OpenAs, mission: MissionId
) -> None:
    file = mission_file(open_as("Seat 2"), mission)

    assert file.of(ProtectionRecord) == ()
    assert {item.compartment for item in file.withheld} == {"sources", "protection"}


def test_the_roster_holds_sixty_people_or_more_by_family_name(desk: Desk) -> None:
    names = [person.family_name for person in people(desk) if isinstance(person, Person)]

    assert len(names) >= 60
    assert names == sorted(names)


def test_each_consultation_is_shown_in_three_zones_or_more(desk: Desk, mission: MissionId) -> None:
    lines = [
        line for line in consultations(desk, mission_file(desk, mission).mission) if isinstance(line, ConsultationLine)
    ]

    assert lines
    assert all(len({shown.place.zone for shown in line.shown}) >= 3 for line in lines)


def test_notes_stand_under_different_attribution_rules(desk: Desk, mission: MissionId) -> None:
    assert len({note.attribution for note in mission_file(desk, mission).of(Note)}) >= 3
