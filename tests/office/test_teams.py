"""A composition is proposed, seen with its rules, and approved by a person with reasons."""

from __future__ import annotations

from dataclasses import replace

import pytest

from goodoffices.errors import Refused
from goodoffices.office import (
    Desk,
    Impossible,
    Proposal,
    adopt_team,
    approve_team,
    missions,
    propose_team,
    team_problem,
    team_view,
    undo,
)
from goodoffices.records.ids import MissionId, TeamId
from goodoffices.records.item import Lifecycle
from goodoffices.records.person import Person
from goodoffices.records.presidency import Presidency
from goodoffices.records.team import Rule, TeamState


def proposal_for(desk: Desk, mission: MissionId) -> Proposal:
    found = propose_team(team_problem(desk, mission))
    assert isinstance(found, Proposal)
    return found


def team_of(desk: Desk, mission: MissionId) -> TeamId:
    team = team_view(desk, mission).team
    assert team is not None
    return TeamId(team.id)


def trash_organization_r(desk: Desk) -> None:
    with desk.changing("Person put in the trash") as unit:
        for person in desk.store.all(Person):
            if isinstance(person, Person) and person.body == "ORG-R":
                unit.replace(replace(person, status=Lifecycle.TRASHED))


def test_the_approved_team_meets_every_rule_and_says_why_each_member_is_in(desk: Desk, mission: MissionId) -> None:
    view = team_view(desk, mission)

    assert view.broken == ()
    assert len(view.members) == 6
    assert all(line.person and line.why for line in view.members)


def test_a_proposal_becomes_the_newest_composition_and_can_be_taken_back(desk: Desk, mission: MissionId) -> None:
    before = team_of(desk, mission)

    adopt_team(desk, mission, proposal_for(desk, mission).members)
    proposed = team_view(desk, mission).team
    undo(desk)

    assert proposed is not None
    assert proposed.state is TeamState.PROPOSED
    assert team_of(desk, mission) == before


def test_a_composition_is_approved_with_reasons_by_who_sits_at_the_desk(desk: Desk, mission: MissionId) -> None:
    adopt_team(desk, mission, proposal_for(desk, mission).members)

    approve_team(desk, mission, team_of(desk, mission), "Every seat is filled by who may fill it.")

    team = team_view(desk, mission).team
    assert team is not None
    assert (team.state, team.approved_by, team.approved_on) == (TeamState.APPROVED, "President", desk.today())


def test_an_approval_without_reasons_is_refused(desk: Desk, mission: MissionId) -> None:
    adopt_team(desk, mission, proposal_for(desk, mission).members)

    with pytest.raises(Refused):
        approve_team(desk, mission, team_of(desk, mission), "  ")


def test_without_organization_r_the_missing_part_is_named(desk: Desk, mission: MissionId) -> None:
    trash_organization_r(desk)

    found = propose_team(team_problem(desk, mission))

    assert isinstance(found, Impossible)
    assert any("Organization R" in str(sentence) for sentence in found.sentences)
    broken = team_view(desk, mission).broken
    assert Rule.ORGANIZATION in {outcome.requirement.rule for outcome in broken}
    assert any("Organization R" in str(outcome.sentence) for outcome in broken)


def test_a_composition_with_a_broken_rule_is_not_approved(desk: Desk, mission: MissionId) -> None:
    members = proposal_for(desk, mission).members[:5]
    adopt_team(desk, mission, members)

    with pytest.raises(Refused):
        approve_team(desk, mission, team_of(desk, mission), "In a hurry.")


def test_an_approved_team_does_not_look_late_as_departure_nears(desk: Desk, mission: MissionId) -> None:
    presidency = desk.presidency
    assert isinstance(presidency, Presidency)
    assert missions(desk)
    with desk.changing("Day moved") as unit:
        unit.replace(replace(presidency, as_at=presidency.as_at and presidency.as_at.replace(day=30)))

    assert team_view(desk, mission).broken == ()
