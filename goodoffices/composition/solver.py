"""The preferred team, found and proven by HiGHS point by point of the order of preference, and checked again in whole numbers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from goodoffices.composition.candidates import able_candidacies
from goodoffices.composition.formulation import Formulation
from goodoffices.composition.preference import longest_notice, open_weight, wish_weight
from goodoffices.composition.problem import Candidacy, Problem
from goodoffices.composition.rules import demands_of, meets
from goodoffices.composition.shortlist import shortlist
from goodoffices.errors import ProgramError
from goodoffices.ports import Progress
from goodoffices.records.team import Strength
from goodoffices.words import _


@dataclass(frozen=True, slots=True)
class Search:
    """Tells the progress of a search, step by step; Cancelled passes through."""

    progress: Progress
    steps: int

    def at(self, step: int) -> None:
        """Tell which step is running."""
        self.progress.report(step, self.steps, _("Looking for a composition"))


def preferred_team(problem: Problem, progress: Progress) -> tuple[Candidacy, ...] | None:
    """Return the preferred team in the order of its seats, or None where no team meets the hard requirements."""
    search = Search(progress, len(problem.seats) + 2)
    formulation = Formulation(problem, _who_can_matter(problem), problem.seats)
    for requirement in problem.of_strength(Strength.HARD):
        formulation.require(requirement)
    weight = _fewest_open_wishes(problem, formulation, search)
    if weight is None:
        return None
    notice = _shortest_notice(formulation, search)
    team = _first_on_the_roster(problem, formulation, search)
    _check_again(problem, team, weight, notice)
    search.at(search.steps)
    return team


def _who_can_matter(problem: Problem) -> tuple[Candidacy, ...]:
    asked = (*problem.of_strength(Strength.HARD), *problem.of_strength(Strength.SOFT))
    return shortlist(
        problem,
        able_candidacies(problem),
        [demand for requirement in asked for demand in demands_of(requirement, problem)],
    )


def _fewest_open_wishes(problem: Problem, formulation: Formulation, search: Search) -> int | None:
    """Hold every team to the least weight of open wishes and return it; None where there is no team."""
    weights = {formulation.wish(wish): wish_weight(wish) for wish in problem.of_strength(Strength.SOFT)}
    values = formulation.program.minimize(weights, lambda: search.at(0))
    if values is None:
        return None
    least = sum(weight * values[broken] for broken, weight in weights.items())
    formulation.program.row(weights, at_most=least)
    return least


def _shortest_notice(formulation: Formulation, search: Search) -> int:
    """Hold every team to the shortest notice, in days, and return it."""
    longest = formulation.longest_notice()
    notice = _proven(formulation.program.minimize({longest: 1}, lambda: search.at(1)))[longest]
    formulation.hold(lambda candidacy: candidacy.person.notice_days > notice, 0)
    return notice


def _first_on_the_roster(problem: Problem, formulation: Formulation, search: Search) -> tuple[Candidacy, ...]:
    """Fill seat by seat with whoever stands first on the roster and still leaves a team as good."""
    team: list[Candidacy] = []
    for step, seat in enumerate(problem.seats, start=2):
        order = formulation.weighed(lambda taken: taken.order if taken.seat is seat else 0)  # noqa: B023  called at once
        values = _proven(formulation.program.minimize(order, partial(search.at, step)))
        team.append(next(taken for taken in formulation.team(values) if taken.seat is seat))
        formulation.hold(lambda taken: taken is team[-1], 1)
    return tuple(team)


def _proven(values: tuple[int, ...] | None) -> tuple[int, ...]:
    """Return the values of a step that cannot fail, because the step before left a team."""
    if values is None:
        raise ProgramError(where="composition.solver: lost the team")
    return values


def _check_again(problem: Problem, team: Sequence[Candidacy], weight: int, notice: int) -> None:
    """Check in whole numbers what the solver answered in binary fractions."""
    nobody_twice = len({member.order for member in team}) == len(team)
    all_hard = all(meets(requirement, problem, team) for requirement in problem.of_strength(Strength.HARD))
    as_good = open_weight(problem, team) == weight and longest_notice(team) == notice
    if not (nobody_twice and all_hard and as_good):
        raise ProgramError(where="composition.solver: second check")
