"""The mission to State A: every requirement of the case holds, and what is missing is named."""

from __future__ import annotations

from dataclasses import replace

from goodoffices.composition import Impossible, Proposal, check_team, propose, why_in, why_not
from goodoffices.records.team import Rule, TeamMember
from tests.composition.rosters import numbers, pid, state_a


def proposed() -> Proposal:
    proposal = propose(state_a())
    assert isinstance(proposal, Proposal)
    return proposal


def test_the_proposed_team_meets_every_requirement() -> None:
    outcomes = proposed().outcomes

    assert [outcome.requirement.number for outcome in outcomes] == list(range(1, 15))
    assert all(outcome.met for outcome in outcomes)


def test_the_team_is_the_same_every_time_and_follows_the_order_of_preference() -> None:
    assert numbers(proposed().members) == [2, 4, 6, 8, 10, 11]
    assert proposed() == proposed()


def test_a_mandate_holder_who_is_free_from_the_second_day_only_does_not_join() -> None:
    case = state_a()
    members = proposed().members

    assert 7 not in numbers(members)
    assert 8 in numbers(members)
    assert str(why_not(case, members, pid(7))) == "is not free on all days of the mission, travel included"


def test_each_person_outside_hears_a_reason_that_can_be_said_aloud() -> None:
    case = state_a()
    members = proposed().members

    reasons = {number: str(why_not(case, members, pid(number))) for number in (1, 3, 5, 9, 12)}

    assert reasons == {
        1: "in the seat “Leader”: Council members from other groups than Asia-Pacific States: 1, at least 2 asked",
        3: "neighbouring States do not join",
        5: "the whole team works in English",
        9: "neighbouring States do not join",
        12: "the mandate does not last through the mission",
    }
    assert why_not(case, members, pid(2)) is None


def test_each_member_brings_something_that_is_said_in_words() -> None:
    case = state_a()
    members = proposed().members

    said = {number: [str(phrase) for phrase in why_in(case, members, pid(number))] for number in (2, 8, 11)}

    assert said[2][0] == "leads the mission"
    assert "covers English and French" in said[2]
    assert "the only one from Western European and other States" in said[2]
    assert said[8] == ["the only holder of the mandate on enforced disappearances", "covers English"]
    assert said[11] == ["the only one from Organization R", "covers English"]
    assert why_in(case, members, pid(1)) == ()


def test_a_member_beyond_what_is_asked_is_not_said_to_be_needed() -> None:
    case = state_a()
    one_other_group = [
        replace(requirement, minimum=1) if requirement.rule is Rule.OTHER_GROUPS else requirement
        for requirement in case.requirements
    ]

    needed = [str(phrase) for phrase in why_in(case, proposed().members, pid(6))]
    beyond = [
        str(phrase) for phrase in why_in(replace(case, requirements=tuple(one_other_group)), proposed().members, pid(6))
    ]

    assert needed == [
        "one of those from other groups than Asia-Pacific States",
        "covers English and French",
        "the only one from African States",
    ]
    assert beyond == needed[1:]


def test_the_place_among_the_group_is_said_where_several_come_from_it() -> None:
    case = state_a()
    two_of_one_group = [
        TeamMember(member.seat, pid(1)) if member.person == pid(2) else member for member in proposed().members
    ]

    said = [[str(phrase) for phrase in why_in(case, two_of_one_group, pid(number))][-1] for number in (1, 4)]

    assert said == ["first from Asia-Pacific States", "second from Asia-Pacific States"]


def test_without_the_member_from_the_organization_the_outcome_names_the_missing_part() -> None:
    case = state_a()
    members = [member for member in proposed().members if member.person != pid(11)]

    open_ones = {
        outcome.requirement.rule: str(outcome.sentence) for outcome in check_team(case, members) if not outcome.met
    }

    assert open_ones[Rule.ORGANIZATION] == "no member from Organization R"
    assert open_ones[Rule.SIZE] == "Members: 5, at least 6 asked"


def test_without_anyone_from_the_organization_the_clash_is_that_rule_alone() -> None:
    answer = propose(state_a(without=(11,)))

    assert isinstance(answer, Impossible)
    assert [requirement.rule for requirement in answer.clash] == [Rule.ORGANIZATION]
    assert answer.seats == ()
    assert [str(sentence) for sentence in answer.sentences] == ["nobody on the roster belongs to Organization R"]


def test_a_clash_names_who_would_help_but_for_a_rule() -> None:
    answer = propose(state_a(without=(8,)))

    assert isinstance(answer, Impossible)
    assert {requirement.rule for requirement in answer.clash} == {Rule.MANDATE, Rule.TERM_VALID, Rule.AVAILABLE}
    assert [str(sentence) for sentence in answer.sentences][-2:] == [
        "Given Person7: is not free on all days of the mission, travel included",
        "Given Person12: the mandate does not last through the mission",
    ]
