"""The solver against trying every team, at its limits, and stopped on the way."""

from __future__ import annotations

import sys
from dataclasses import replace
from random import Random

import pytest
from hypothesis import event, given, settings

from goodoffices.composition import Impossible, Problem, Proposal, propose
from goodoffices.composition.integer_program import IntegerProgram, SolverMissing
from goodoffices.errors import Cancelled
from goodoffices.ports import NoProgress
from goodoffices.records.team import Rule, Strength
from tests.composition import rosters
from tests.composition.small_cases import possible_teams, preferred_by_trying_all, problems

MANY = max(200, 2 * settings().max_examples)


class StopsAfter(NoProgress):
    """Hears so many reports and then asks the work to stop."""

    def __init__(self, reports: int) -> None:
        self.left = reports

    def report(self, done: int, of: int, what: str = "") -> None:
        assert 0 <= done <= of
        assert what
        if self.left == 0:
            raise Cancelled
        self.left -= 1


@settings(max_examples=MANY)
@given(problems())
def test_the_answer_is_the_one_that_trying_every_team_gives(problem: Problem) -> None:
    expected = preferred_by_trying_all(problem)

    answer = propose(problem)

    event("possible" if expected else "impossible")
    members = answer.members if isinstance(answer, Proposal) else None
    assert members == (tuple(taken.member for taken in expected) if expected else None)


@settings(max_examples=MANY)
@given(problems())
def test_a_clash_really_clashes_and_every_part_of_it_is_needed(problem: Problem) -> None:
    answer = propose(problem)
    parts = (*answer.seats, *answer.clash) if isinstance(answer, Impossible) else ()
    seats = frozenset(answer.seats) if isinstance(answer, Impossible) else frozenset()
    clash = frozenset(answer.clash) if isinstance(answer, Impossible) else frozenset()

    assert not parts or next(possible_teams(problem, seats, clash), None) is None
    assert all(next(possible_teams(problem, seats - {part}, clash - {part}), None) is not None for part in parts)
    assert isinstance(answer, Proposal) or (parts and answer.sentences)


def test_a_roster_of_a_thousand_gives_a_team_that_meets_everything_and_could_leave_soonest() -> None:
    case = rosters.large_roster(1_000)

    answer = propose(case)

    assert isinstance(answer, Proposal)
    assert all(outcome.met for outcome in answer.outcomes)
    chosen = {member.person for member in answer.members}
    longest = max(someone.notice_days for someone in case.people if someone.id in chosen)
    sooner = propose(replace(case, people=tuple(someone for someone in case.people if someone.notice_days < longest)))
    assert isinstance(sooner, Impossible) or not all(outcome.met for outcome in sooner.outcomes)


def test_the_wish_that_weighs_more_wins() -> None:
    seats = (rosters.seat(1, rosters.OHCHR),)
    people = (
        rosters.person(1, rosters.OHCHR, languages=(rosters.FRENCH,)),
        rosters.person(2, rosters.OHCHR, languages=(rosters.ENGLISH,)),
    )
    french = rosters.wishes(1, Rule.LANGUAGE_ALL, "fr", weight=1)
    english = rosters.wishes(2, Rule.LANGUAGE_ALL, "en", weight=2)

    answer = propose(rosters.problem(seats, people, french, english))

    assert isinstance(answer, Proposal)
    assert rosters.numbers(answer.members) == [2]
    assert [outcome.met for outcome in answer.outcomes] == [False, True]


def test_a_requirement_that_is_off_asks_nothing() -> None:
    seats, people = (rosters.seat(1, rosters.OHCHR),), (rosters.person(1, rosters.OHCHR),)

    answer = propose(rosters.problem(seats, people, rosters.asks(1, Rule.ORGANIZATION, "ORG-R", strength=Strength.OFF)))

    assert isinstance(answer, Proposal)
    assert answer.outcomes == ()


def test_of_two_wishes_that_weigh_the_same_either_may_stay_open() -> None:
    people = (
        rosters.person(1, rosters.OHCHR, languages=(rosters.FRENCH,), notice_days=3),
        rosters.person(2, rosters.OHCHR, languages=(rosters.ENGLISH,), notice_days=1),
        rosters.person(3, rosters.OHCHR, languages=(rosters.FRENCH,), notice_days=1),
    )
    equal = (rosters.wishes(1, Rule.LANGUAGE_ALL, "fr"), rosters.wishes(2, Rule.LANGUAGE_ALL, "en"))
    weightless = (rosters.wishes(1, Rule.LANGUAGE_ALL, "fr", weight=0),)

    answers = [propose(rosters.problem((rosters.seat(1),), people, *wishes)) for wishes in (equal, weightless)]

    assert [rosters.numbers(answer.members) for answer in answers if isinstance(answer, Proposal)] == [[2], [2]]


def test_a_notice_or_weight_below_zero_counts_as_none() -> None:
    people = (
        rosters.person(1, rosters.OHCHR, notice_days=0),
        rosters.person(2, rosters.OHCHR, notice_days=-5, languages=(rosters.FRENCH,)),
    )

    answer = propose(rosters.problem((rosters.seat(1),), people, rosters.wishes(1, Rule.LANGUAGE_ALL, "en", weight=-1)))

    assert isinstance(answer, Proposal)
    assert rosters.numbers(answer.members) == [1]


def test_the_shorter_notice_prevails_and_then_the_place_on_the_roster() -> None:
    seats = (rosters.seat(1, rosters.OHCHR), rosters.seat(2, rosters.OHCHR))
    notices = (7, 3, 5, 3)
    people = tuple(
        rosters.person(number, rosters.OHCHR, notice_days=notice) for number, notice in enumerate(notices, start=1)
    )

    answer = propose(rosters.problem(seats, people))

    assert isinstance(answer, Proposal)
    assert rosters.numbers(answer.members) == [2, 4]


def test_members_from_different_groups_are_found_beyond_the_first_on_the_roster() -> None:
    groups = (rosters.AFRICAN, rosters.AFRICAN, rosters.AFRICAN, rosters.WESTERN)
    people = tuple(
        rosters.person(number, rosters.COUNCIL_MEMBER, group=group) for number, group in enumerate(groups, start=1)
    )
    seats = (rosters.seat(1, rosters.COUNCIL_MEMBER), rosters.seat(2, rosters.COUNCIL_MEMBER))

    answer = propose(rosters.problem(seats, people, rosters.asks(1, Rule.GROUP_SEATS, minimum=2)))
    impossible = propose(rosters.problem(seats, people, rosters.asks(1, Rule.GROUP_SEATS, minimum=3)))

    assert isinstance(answer, Proposal)
    assert rosters.numbers(answer.members) == [1, 4]
    assert isinstance(impossible, Impossible)
    assert [str(said) for said in impossible.sentences] == ["Regional groups among the Council members: at least 3"]


def test_more_people_than_seats_who_are_alike_change_nothing() -> None:
    seats = (rosters.seat(1, rosters.OHCHR),)
    people = tuple(rosters.person(number, rosters.OHCHR, gender=rosters.MAN) for number in range(50))

    answer = propose(rosters.problem(seats, people, rosters.asks(1, Rule.GENDER, "man")))

    assert isinstance(answer, Proposal)
    assert rosters.numbers(answer.members) == [0]


def test_a_mission_without_seats_proposes_nobody_or_says_what_clashes() -> None:
    nothing_asked = propose(rosters.problem((), ()))
    something_asked = propose(rosters.problem((), (), rosters.asks(1, Rule.SIZE, minimum=1)))

    assert nothing_asked == Proposal((), ())
    assert isinstance(something_asked, Impossible)
    assert [requirement.number for requirement in something_asked.clash] == [1]


@pytest.mark.parametrize("reports", range(8))
def test_a_proposal_stops_between_its_steps_when_it_is_asked_to(reports: int) -> None:
    with pytest.raises(Cancelled):
        propose(rosters.state_a(), progress=StopsAfter(reports))


@pytest.mark.parametrize("reports", range(2, 12))
def test_the_search_for_a_clash_stops_when_it_is_asked_to(reports: int) -> None:
    with pytest.raises(Cancelled):
        propose(rosters.state_a(without=(11,)), progress=StopsAfter(reports))


def test_where_the_solver_does_not_exist_a_sentence_says_what_can_be_done(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "highspy", None)

    with pytest.raises(SolverMissing) as missing:
        propose(rosters.state_a())

    assert "by hand" in missing.value.sentence


def test_a_search_that_would_run_away_stops_while_the_solver_runs() -> None:
    """The row is a market split, which no solver settles in the time of a test."""
    chance = Random(3)  # noqa: S311  repeatable, not secret
    program = IntegerProgram()
    variables = [program.variable() for _ in range(50)]
    for _ in range(5):
        weights = {variable: chance.randrange(100) for variable in variables}
        program.row(weights, at_least=sum(weights.values()) // 2, at_most=sum(weights.values()) // 2)
    progress = StopsAfter(50)

    with pytest.raises(Cancelled):
        program.minimize({}, lambda: progress.report(0, 1, "looking"))

    assert progress.left == 0
