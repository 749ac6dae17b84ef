"""The team proposed for State A, held against the case and the people's own records, by nothing that the program checks with."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from datetime import date

import pytest

from goodoffices.errors import Refused
from goodoffices.office import (
    Desk,
    Impossible,
    Proposal,
    TeamView,
    adopt_team,
    approve_team,
    import_dossier,
    kept_proposal,
    mission_file,
    propose_team,
    team_problem,
    team_view,
)
from goodoffices.records.ids import TeamId
from goodoffices.records.person import Category, Gender, Person
from goodoffices.records.state import RegionalGroup
from goodoffices.records.team import Rule, TeamMember
from tests.e2e import dossier
from tests.e2e.conftest import mission_of
from tests.e2e.vaults import empty_vault

TRAVEL, FIRST, LAST = date(2026, 5, 31), date(2026, 6, 1), date(2026, 6, 4)
ON_THE_COUNCIL = {Category.PRESIDENT, Category.VICE_PRESIDENT, Category.COUNCIL_MEMBER}


@pytest.fixture(scope="module")
def planned(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A desk at a vault with the dossier of the demonstration."""
    desk = empty_vault(tmp_path_factory.mktemp("planned") / "vault")
    import_dossier(desk, dossier.DEMONSTRATION.read_bytes())
    yield desk
    desk.close()


@pytest.fixture(scope="module")
def proposed(planned: Desk) -> tuple[Person, ...]:
    """The people whom the program proposes, in the order of their seats."""
    answer = propose_team(team_problem(planned, mission_of(planned)))
    assert isinstance(answer, Proposal)
    people = mission_file(planned, mission_of(planned)).people
    return tuple(people[member.person] for member in answer.members)


def test_six_people_are_proposed_each_once(proposed: tuple[Person, ...]) -> None:
    assert len({person.id for person in proposed}) == len(proposed) == 6


def test_the_leader_is_the_president_or_a_vice_president(proposed: tuple[Person, ...]) -> None:
    assert proposed[0].category in {Category.PRESIDENT, Category.VICE_PRESIDENT}


def test_one_council_member_or_more_is_of_the_states_group_and_two_or_more_are_of_others(
    proposed: tuple[Person, ...],
) -> None:
    groups = Counter(person.group for person in proposed if person.category in ON_THE_COUNCIL)

    assert groups[RegionalGroup.ASIA_PACIFIC] >= 1
    assert groups.total() - groups[RegionalGroup.ASIA_PACIFIC] >= 2


def test_a_holder_of_one_of_two_mandates_one_of_the_office_and_one_of_organization_r_join(
    proposed: tuple[Person, ...],
) -> None:
    bodies = Counter(person.body for person in proposed)

    assert bodies["SR-EXEC"] + bodies["WG-EID"] >= 1
    assert (bodies["OHCHR"], bodies["ORG-R"]) == (1, 1)


def test_nobody_is_of_the_state_concerned_or_a_neighbour(proposed: tuple[Person, ...]) -> None:
    assert {person.state for person in proposed} & {"XXA", "XXB", "XXC"} == set()


def test_every_term_lasts_through_the_mission(proposed: tuple[Person, ...]) -> None:
    ends = [term.period.last for person in proposed for term in person.terms]

    assert len(ends) >= 4
    assert [end for end in ends if end is not None and end < LAST] == []


def test_everybody_is_free_from_the_day_of_travel_to_the_last(proposed: tuple[Person, ...]) -> None:
    absences = [absence for person in proposed for absence in person.absences]

    assert [one for one in absences if (one.first or TRAVEL) <= LAST and (one.last or LAST) >= TRAVEL] == []


def test_there_are_three_women_and_three_men(proposed: tuple[Person, ...]) -> None:
    genders = Counter(person.gender for person in proposed)

    assert genders[Gender.WOMAN] >= 3
    assert genders[Gender.MAN] >= 3


def test_everybody_works_in_english_has_signed_and_has_no_possible_conflict(proposed: tuple[Person, ...]) -> None:
    assert [person.full_name for person in proposed if not person.speaks("en")] == []
    assert [person.full_name for person in proposed if person.undertaking_signed is None] == []
    assert [person.full_name for person in proposed if person.possible_conflicts] == []


def test_everybody_has_the_notice_they_need(proposed: tuple[Person, ...]) -> None:
    assert max(person.notice_days for person in proposed) <= (TRAVEL - date(2026, 5, 21)).days


def test_the_holder_who_is_free_from_the_second_of_june_only_does_not_join(
    planned: Desk, proposed: tuple[Person, ...]
) -> None:
    (holder,) = [one for one in mission_file(planned, mission_of(planned)).people.values() if one.body == "SR-EXEC"]

    assert any(absence.covers(FIRST) for absence in holder.absences)
    assert holder.id not in {person.id for person in proposed}


def test_the_proposal_is_the_same_every_time(planned: Desk) -> None:
    problem = team_problem(planned, mission_of(planned))

    assert propose_team(problem) == propose_team(problem)


@pytest.fixture(scope="module")
def without_organization_r(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A desk at a vault whose roster has nobody of Organization R."""
    document = dossier.demonstration()
    of_r = [person["key"] for person in document["person"] if person.get("body") == "ORG-R"]
    desk = empty_vault(tmp_path_factory.mktemp("without") / "vault")
    import_dossier(desk, json.dumps(dossier.without_people(document, of_r)).encode())
    assert len(of_r) == 3
    yield desk
    desk.close()


def test_without_anyone_of_organization_r_the_proposal_names_it(without_organization_r: Desk) -> None:
    desk = without_organization_r

    answer = propose_team(team_problem(desk, mission_of(desk)))

    assert isinstance(answer, Impossible)
    assert [requirement.rule for requirement in answer.clash] == [Rule.ORGANIZATION]
    assert "Organization R" in " ".join(map(str, answer.sentences))


def test_without_anyone_of_organization_r_the_page_names_it(without_organization_r: Desk) -> None:
    view = team_view(without_organization_r, mission_of(without_organization_r))

    assert "no member from Organization R" in [str(rule.sentence) for rule in view.broken]
    assert [line.seat.title for line in view.members if line.person is None] == ["Organization R"]


def test_without_anyone_of_organization_r_no_composition_is_approved(without_organization_r: Desk) -> None:
    desk, mission = without_organization_r, mission_of(without_organization_r)
    adopt_team(desk, mission, members_of(team_view(desk, mission)))
    waiting = kept_proposal(desk, mission)
    assert waiting is not None
    newest = waiting.team
    assert newest is not None

    with pytest.raises(Refused):
        approve_team(desk, mission, TeamId(newest.id), "Time presses.")

    after = kept_proposal(desk, mission)
    assert after is not None
    assert after.team == newest
    assert newest.approved_by == ""


def test_with_everyone_the_composition_is_approved_by_a_person_with_reasons(
    planned: Desk,
) -> None:
    mission = mission_of(planned)
    answer = propose_team(team_problem(planned, mission))
    assert isinstance(answer, Proposal)
    adopt_team(planned, mission, answer.members)
    waiting = kept_proposal(planned, mission)
    assert waiting is not None
    adopted = waiting.team
    assert adopted is not None

    approve_team(planned, mission, TeamId(adopted.id), "Every seat is filled by those who may fill it.")

    approved = team_view(planned, mission).team
    assert approved is not None
    assert (approved.number, approved.approved_by, approved.approved_on) == (2, "President", date(2026, 5, 21))


def members_of(view: TeamView) -> tuple[TeamMember, ...]:
    assert view.team is not None
    return view.team.members
