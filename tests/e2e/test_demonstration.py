"""The demonstration: made as often as one likes, never over an earlier one, and it holds what its case asks."""

from __future__ import annotations

from datetime import date

import pytest

from goodoffices.office import (
    ConsultationLine,
    Demonstration,
    Desk,
    consultations,
    mission_file,
    missions,
    notes,
    overview,
    pack_copies,
    people,
    team_view,
    vault_at,
    verify,
)
from goodoffices.records.consent import ConsentStep, Understanding, UnderstandingState
from goodoffices.records.decision import Decision
from goodoffices.records.mission_file import MissionFile
from goodoffices.records.note import Note
from goodoffices.records.person import Person
from goodoffices.records.situation import Analysis, ProtectionRecord, Signal
from goodoffices.records.team import TeamState
from tests.e2e.conftest import Day, Second, mission_of


@pytest.fixture
def file(desk: Desk) -> MissionFile:
    return mission_file(desk, mission_of(desk))


def test_two_demonstrations_in_one_place_are_two_folders(day: Day, second: Second) -> None:
    assert [day.folder.name, second.made.folder.name] == [
        "Good Offices demonstration",
        "Good Offices demonstration 2",
    ]
    assert day.folder.parent == second.made.folder.parent


def test_the_second_leaves_every_file_of_the_first_as_it_was(second: Second) -> None:
    assert len(second.first_before) >= 7
    assert second.first_before == second.first_after


def test_the_two_share_no_passphrase(day: Day, second: Second) -> None:
    first = {*day.seats.values(), *day.packs.values()}
    others = {*(seat.passphrase for seat in second.made.seats), *(copy.passphrase for copy in second.made.copies)}

    assert len(first) == 3 + 4
    assert len(others) == 3 + 3
    assert first & others == set()


def test_it_is_sound_and_has_three_seats_and_four_compartments(desk: Desk, second: Second) -> None:
    assert vault_at(second.made.vault).seats == ("Seat 1", "Seat 2", "Seat 3")
    assert desk.seat.compartments == ("bureau", "mission", "protection", "sources")
    assert verify(desk).sound


def test_today_is_the_day_of_the_case(desk: Desk) -> None:
    assert desk.today() == date(2026, 5, 21)


def test_it_counts_what_the_case_counts(desk: Desk, file: MissionFile) -> None:
    assert len(file.of(Signal)) == 22
    assert len(file.of(Analysis)) == 1
    assert len(file.of(ProtectionRecord)) == 1
    assert len([person for person in people(desk) if isinstance(person, Person)]) >= 60
    assert len(missions(desk)) == 1


def test_the_bureau_was_consulted_and_the_state_accepted_with_three_conditions(file: MissionFile) -> None:
    (decision,) = file.of(Decision)
    conditions = [condition for step in file.of(ConsentStep) for condition in step.conditions]

    assert len(decision.consulted) == 4
    assert [condition.text for condition in conditions] == [
        "no press before the end",
        "no visit to the second city hospital",
        "note-takers from one side only",
    ]


def test_ten_of_twelve_understandings_in_tiers_are_agreed(file: MissionFile) -> None:
    understandings = file.of(Understanding)
    agreed = [one for one in understandings if one.state is UnderstandingState.AGREED]

    assert (len(understandings), len(agreed)) == (12, 10)
    assert len({one.tier for one in understandings}) == 3


def test_a_team_of_six_is_approved_and_keeps_every_rule(desk: Desk) -> None:
    view = team_view(desk, mission_of(desk))

    assert view.team is not None
    assert view.team.state is TeamState.APPROVED
    assert len({line.person.id for line in view.members if line.person}) == 6
    assert view.broken == ()


def test_nothing_bars_departure(desk: Desk) -> None:
    assert overview(desk, mission_of(desk)).bars == ()


def test_consultations_are_held_in_three_zones(desk: Desk) -> None:
    held = [line.consultation for line in consultations(desk) if isinstance(line, ConsultationLine)]

    assert {one.starts.zone for one in held} == {"Europe/Zurich", "America/New_York", "Etc/GMT-11"}


def test_notes_stand_under_different_attribution_rules(desk: Desk) -> None:
    kept = [note for note in notes(desk) if isinstance(note, Note)]

    assert len(kept) == 12
    assert len({note.attribution for note in kept}) == 5


def test_three_packs_lie_where_it_says_and_are_in_the_register(desk: Desk, second: Second) -> None:
    packs = second.made.folder / "packs"

    assert sorted(path.name for path in packs.iterdir()) == sorted(names_of(second.made))
    assert {copy.file_name for copy in pack_copies(desk)} == set(names_of(second.made))
    assert {copy.reader.value for copy in pack_copies(desk)} == {"President", "team", "State concerned"}


def names_of(made: Demonstration) -> list[str]:
    return [copy.path.name for copy in made.copies]
