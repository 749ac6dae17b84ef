"""A composition is proposed, seen with its rules, and approved by a person with reasons."""

from __future__ import annotations

from dataclasses import replace

import pytest

from goodoffices.errors import Refused
from goodoffices.office import (
    Desk,
    Impossible,
    MissionLine,
    Proposal,
    adopt_team,
    approve_team,
    kept_proposal,
    missions,
    overview,
    proposal_view,
    propose_team,
    set_aside_team,
    team_problem,
    team_view,
    undo,
)
from goodoffices.office.missions import open_items
from goodoffices.records.ids import MissionId, TeamId
from goodoffices.records.item import Lifecycle
from goodoffices.records.person import Person
from goodoffices.records.presidency import Presidency
from goodoffices.records.team import Rule, Team, TeamState


def proposal_for(desk: Desk, mission: MissionId) -> Proposal:
    found = propose_team(team_problem(desk, mission))
    assert isinstance(found, Proposal)
    return found


def team_of(desk: Desk, mission: MissionId) -> TeamId:
    team = team_view(desk, mission).team
    assert team is not None
    return TeamId(team.id)


def waiting_of(desk: Desk, mission: MissionId) -> TeamId:
    waiting = kept_proposal(desk, mission)
    assert waiting is not None
    assert waiting.team is not None
    return TeamId(waiting.team.id)


def members_counted(desk: Desk) -> int:
    line = missions(desk)[0]
    assert isinstance(line, MissionLine)
    return line.members


def set_every_team_aside(desk: Desk, mission: MissionId) -> None:
    with desk.changing("Composition set aside") as unit:
        for team in open_items(desk, Team, mission):
            unit.replace(replace(team, state=TeamState.SET_ASIDE))


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


def test_a_kept_proposal_waits_beside_the_approved_team_and_can_be_taken_back(desk: Desk, mission: MissionId) -> None:
    before = team_of(desk, mission)

    adopt_team(desk, mission, proposal_for(desk, mission).members[:5])
    waiting = kept_proposal(desk, mission)
    counted = team_of(desk, mission), members_counted(desk)
    undo(desk)

    assert waiting is not None
    assert waiting.team is not None
    assert waiting.team.state is TeamState.PROPOSED
    assert counted == (before, 6)
    assert kept_proposal(desk, mission) is None


def test_a_kept_proposal_can_be_set_aside_and_the_approved_team_stays(desk: Desk, mission: MissionId) -> None:
    before = team_of(desk, mission)
    adopt_team(desk, mission, proposal_for(desk, mission).members[:5])

    set_aside_team(desk, mission, waiting_of(desk, mission))

    assert kept_proposal(desk, mission) is None
    assert team_of(desk, mission) == before


def test_a_proposal_is_seen_with_its_rules_and_reasons_and_nothing_is_written(desk: Desk, mission: MissionId) -> None:
    before = desk.store.counts()

    view = proposal_view(desk, mission, proposal_for(desk, mission).members)

    assert view.team is None
    assert view.broken == ()
    assert all(line.person and line.why for line in view.members)
    assert desk.store.counts() == before


def test_a_co_leader_is_not_advised_once_the_approved_team_has_one_from_another_group(
    desk: Desk, mission: MissionId
) -> None:
    assert overview(desk, mission).courtesies == ()
    set_every_team_aside(desk, mission)

    assert "co-leader" in str(overview(desk, mission).courtesies[0])


def test_a_composition_is_approved_with_reasons_by_who_sits_at_the_desk(desk: Desk, mission: MissionId) -> None:
    adopt_team(desk, mission, proposal_for(desk, mission).members)

    approve_team(desk, mission, waiting_of(desk, mission), "Every seat is filled by who may fill it.")

    team = team_view(desk, mission).team
    assert team is not None
    assert (team.state, team.approved_by, team.approved_on) == (TeamState.APPROVED, "President", desk.today())


def test_an_approval_without_reasons_is_refused(desk: Desk, mission: MissionId) -> None:
    adopt_team(desk, mission, proposal_for(desk, mission).members)

    with pytest.raises(Refused):
        approve_team(desk, mission, waiting_of(desk, mission), "  ")


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
        approve_team(desk, mission, waiting_of(desk, mission), "In a hurry.")


def test_an_approved_team_does_not_look_late_as_departure_nears(desk: Desk, mission: MissionId) -> None:
    presidency = desk.presidency
    assert isinstance(presidency, Presidency)
    assert missions(desk)
    with desk.changing("Day moved") as unit:
        unit.replace(replace(presidency, as_at=presidency.as_at and presidency.as_at.replace(day=30)))

    assert team_view(desk, mission).broken == ()
