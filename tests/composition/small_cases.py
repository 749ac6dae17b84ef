"""Small generated problems, and the answer by trying every team."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date
from itertools import product

from hypothesis import strategies as st

from goodoffices.composition import Problem
from goodoffices.composition.candidates import candidacies
from goodoffices.composition.problem import Candidacy
from goodoffices.composition.rules import meets
from goodoffices.records.person import Person, PossibleConflict, Term
from goodoffices.records.team import Requirement, Rule, Seat, Strength
from goodoffices.records.time import Period
from tests.composition import rosters

CATEGORIES = (rosters.VICE_PRESIDENT, rosters.COUNCIL_MEMBER, rosters.MANDATE_HOLDER)
GROUPS = (rosters.AFRICAN, rosters.ASIA_PACIFIC, rosters.WESTERN)
BODIES = ("", "ORG-R", "WG-EID")
VALUES: dict[Rule, tuple[str, ...]] = {
    Rule.PART: tuple(category.value for category in CATEGORIES),
    Rule.GROUP_SEATS: tuple(group.value for group in GROUPS),
    Rule.OTHER_GROUPS: tuple(group.value for group in GROUPS),
    Rule.MANDATE: ("ORG-R", "WG-EID"),
    Rule.ORGANIZATION: ("ORG-R", "WG-EID"),
    Rule.EXCLUDED_STATES: ("XXA", "XXB"),
    Rule.GENDER: ("woman", "man"),
    Rule.LANGUAGE_ALL: ("en", "fr"),
    Rule.LANGUAGE_ONE: ("en", "fr", "es"),
}


@st.composite
def people(draw: st.DrawFn, number: int) -> Person:
    away = Period(date(2026, 6, 2), date(2026, 6, 3))
    ended = Term("office", Period(None, date(2026, 6, 1)))
    return rosters.person(
        number,
        draw(st.sampled_from(CATEGORIES)),
        group=draw(st.sampled_from(GROUPS)),
        body=draw(st.sampled_from(BODIES)),
        state=draw(st.sampled_from(("XXA", "XXB", "XXD"))),
        gender=draw(st.sampled_from((rosters.WOMAN, rosters.MAN))),
        languages=draw(st.sampled_from(((rosters.ENGLISH,), (rosters.FRENCH,), (rosters.ENGLISH, rosters.FRENCH)))),
        absences=draw(st.sampled_from(((), (), (away,)))),
        terms=draw(st.sampled_from(((), (), (ended,)))),
        possible_conflicts=draw(st.sampled_from(((), (), (PossibleConflict("a link", "XXA"),)))),
        undertaking_signed=draw(st.sampled_from((rosters.TODAY, rosters.TODAY, None))),
        notice_days=draw(st.sampled_from((1, 3, 7, 14))),
    )


@st.composite
def seats(draw: st.DrawFn, number: int) -> Seat:
    categories = draw(st.sampled_from(((), CATEGORIES, CATEGORIES[:2], CATEGORIES[1:])))
    group = draw(st.sampled_from((None, None, None, *GROUPS)))
    return rosters.seat(number, *categories, group=group, leads=draw(st.booleans()))


@st.composite
def requirements(draw: st.DrawFn, number: int) -> Requirement:
    rule = draw(st.sampled_from(Rule))
    values = draw(st.lists(st.sampled_from(VALUES[rule]), max_size=2, unique=True)) if rule in VALUES else ()
    return rosters.asks(
        number,
        rule,
        *values,
        minimum=draw(st.sampled_from((None, 0, 1, 2))),
        maximum=draw(st.sampled_from((None, None, 1, 2, 4))),
        strength=draw(st.sampled_from((Strength.HARD, Strength.SOFT, Strength.SOFT, Strength.OFF))),
        weight=draw(st.integers(0, 3)),
    )


@st.composite
def problems(draw: st.DrawFn) -> Problem:
    count_of_seats, count_of_people = draw(st.integers(1, 4)), draw(st.integers(2, 7))
    return rosters.problem(
        tuple(draw(seats(number)) for number in range(count_of_seats)),
        tuple(draw(people(number)) for number in range(count_of_people)),
        *(draw(requirements(number)) for number in range(draw(st.integers(0, 6)))),
        neighbours=frozenset({"XXB"}),
        concerned_group=rosters.ASIA_PACIFIC,
    )


def every_team(problem: Problem, filled: Collection[Seat]) -> Iterator[tuple[Candidacy, ...]]:
    """Yield every way to fill the seats; those that need not be filled may stay empty."""
    takers = candidacies(problem)
    choices: list[list[Candidacy | None]] = []
    for seat in problem.seats:
        for_the_seat: list[Candidacy | None] = [taken for taken in takers if taken.seat is seat]
        choices.append(for_the_seat if seat in filled else [*for_the_seat, None])
    for choice in product(*choices):
        team = tuple(taken for taken in choice if taken is not None)
        if len({member.order for member in team}) == len(team):
            yield team


def possible_teams(
    problem: Problem, filled: Collection[Seat], requirements: Collection[Requirement]
) -> Iterator[tuple[Candidacy, ...]]:
    """Yield every team that meets the requirements."""
    for team in every_team(problem, filled):
        if all(meets(requirement, problem, team) for requirement in requirements):
            yield team


def preferred_by_trying_all(problem: Problem) -> tuple[Candidacy, ...] | None:
    """Return the preferred team, found by comparing every possible one."""
    wishes = problem.of_strength(Strength.SOFT)

    def preference(team: tuple[Candidacy, ...]) -> tuple[int, int, list[int]]:
        open_weight = sum(wish.weight for wish in wishes if not meets(wish, problem, team))
        return open_weight, max(member.person.notice_days for member in team), [member.order for member in team]

    return min(possible_teams(problem, problem.seats, problem.of_strength(Strength.HARD)), key=preference, default=None)
