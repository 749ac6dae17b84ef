"""The preferred team, found and proven by HiGHS and checked again in whole numbers.

The order of preference puts no number on anybody. It compares teams, first by the first point, and by the next only where they are equal:

1. the weight of the wishes (soft requirements) that the team leaves open, the less the better;
2. the day on which the whole team could leave: the longest notice that any member needs, the shorter the better;
3. seat by seat, in the order of the seats: who stands first on the roster.

The third point leaves exactly one team, so the answer is the same on every machine.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from goodoffices.composition.candidates import able_candidacies
from goodoffices.composition.formulation import Formulation
from goodoffices.composition.problem import Candidacy, Problem
from goodoffices.composition.rules import demands_of, meets
from goodoffices.composition.shortlist import shortlist
from goodoffices.errors import ProgramError
from goodoffices.ports import Progress
from goodoffices.records.team import Requirement, Strength
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
    wishes = {formulation.wish(wish): wish for wish in problem.of_strength(Strength.SOFT)}
    values = _fewest_open_wishes(formulation, wishes, search)
    if values is None:
        return None
    values = _shortest_notice(formulation, search)
    team = _first_on_the_roster(problem, formulation, values, search)
    _check_again(problem, team, tuple(wish for broken, wish in wishes.items() if values[broken]))
    search.at(search.steps)
    return team


def wish_weight(requirement: Requirement) -> int:
    """Return how much a wish weighs; a weight below zero counts as zero."""
    return max(requirement.weight, 0)


def _who_can_matter(problem: Problem) -> tuple[Candidacy, ...]:
    asked = (*problem.of_strength(Strength.HARD), *problem.of_strength(Strength.SOFT))
    return shortlist(
        problem,
        able_candidacies(problem),
        [demand for requirement in asked for demand in demands_of(requirement, problem)],
    )


def _fewest_open_wishes(
    formulation: Formulation, wishes: Mapping[int, Requirement], search: Search
) -> tuple[int, ...] | None:
    weights = {broken: wish_weight(wish) for broken, wish in wishes.items()}
    values = formulation.program.minimize(weights, lambda: search.at(0))
    if values is not None and weights:
        least = sum(weight * values[broken] for broken, weight in weights.items())
        formulation.program.row(weights, at_most=least)
    return values


def _shortest_notice(formulation: Formulation, search: Search) -> tuple[int, ...]:
    longest = formulation.longest_notice()
    values = _proven(formulation.program.minimize({longest: 1}, lambda: search.at(1)))
    formulation.hold(lambda candidacy: candidacy.person.notice_days > values[longest], 0)
    return values


def _first_on_the_roster(
    problem: Problem, formulation: Formulation, values: tuple[int, ...], search: Search
) -> tuple[Candidacy, ...]:
    """Fill seat by seat with whoever stands first on the roster and still leaves a team as good."""
    for step, seat in enumerate(problem.seats, start=2):
        order = formulation.weighed(lambda taken: taken.order if taken.seat is seat else 0)  # noqa: B023  called at once
        values = _proven(formulation.program.minimize(order, partial(search.at, step)))
        chosen = next(taken for taken in formulation.team(values) if taken.seat is seat)
        formulation.hold(lambda taken: taken is chosen, 1)  # noqa: B023  called at once
    return formulation.team(values)


def _proven(values: tuple[int, ...] | None) -> tuple[int, ...]:
    """Return the values of a step that cannot fail, because the step before left a team."""
    if values is None:
        raise ProgramError(where="composition.solver: lost the team")
    return values


def _check_again(problem: Problem, team: Sequence[Candidacy], open_wishes: Collection[Requirement]) -> None:
    """Check in whole numbers what the solver answered in binary fractions."""
    each_seat_once = [member.seat.id for member in team] == [seat.id for seat in problem.seats]
    nobody_twice = len({member.order for member in team}) == len(team)
    kept = [wish for wish in problem.requirements if wish.strength is not Strength.OFF and wish not in open_wishes]
    if not (each_seat_once and nobody_twice and all(meets(requirement, problem, team) for requirement in kept)):
        raise ProgramError(where="composition.solver: second check")
