"""Seats, people and demands as an integer program: one variable for each candidacy, one row for each demand."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Sequence

from goodoffices.composition.demands import Count, Demand, Every, Spread
from goodoffices.composition.integer_program import IntegerProgram
from goodoffices.composition.preference import longest_notice
from goodoffices.composition.problem import Candidacy, Problem
from goodoffices.composition.rules import demands_of
from goodoffices.records.team import Requirement, Seat


class Formulation:
    """A program under construction: who may sit where, which seats must be filled, what is required and what is wished."""

    def __init__(self, problem: Problem, candidacies: Sequence[Candidacy], filled: Collection[Seat]) -> None:
        self.program = IntegerProgram()
        self.candidacies = candidacies
        self._problem = problem
        self._variables = [self.program.variable() for _ in candidacies]
        self._nobody_sits_twice()
        self._seats_are_taken(filled)

    def require(self, requirement: Requirement) -> None:
        """Hold every team to a requirement."""
        for demand in demands_of(requirement, self._problem):
            self._add(demand, relaxed=None)

    def wish(self, requirement: Requirement) -> int:
        """Let a team break a requirement; return the variable that is 1 where it does."""
        broken = self.program.variable()
        for demand in demands_of(requirement, self._problem):
            self._add(demand, relaxed=broken)
        return broken

    def longest_notice(self) -> int:
        """Add a variable that is at least the notice, in days, that every member needs."""
        longest = self.program.variable(ceiling=longest_notice(self.candidacies))
        for seat in self._problem.seats:
            needed = self.weighed(lambda taken: taken.person.notice_days if taken.seat is seat else 0)  # noqa: B023
            self.program.row({**needed, longest: -1}, at_most=0)
        return longest

    def where(self, chosen: Callable[[Candidacy], bool]) -> dict[int, int]:
        """Return a sum over the candidacies that are chosen."""
        return self.weighed(lambda candidacy: int(chosen(candidacy)))

    def weighed(self, weight: Callable[[Candidacy], int]) -> dict[int, int]:
        """Return a sum over the candidacies, each with its weight; those of weight 0 are left out."""
        weights = {variable: weight(candidacy) for variable, candidacy in self._pairs()}
        return {variable: weight for variable, weight in weights.items() if weight}

    def hold(self, chosen: Callable[[Candidacy], bool], value: int) -> None:
        """Hold these candidacies at a value: 1 in the team, 0 out of it."""
        for variable in self.where(chosen):
            self.program.fix(variable, value)

    def team(self, values: Sequence[int]) -> tuple[Candidacy, ...]:
        """Read the team out of the program's values, in the order of the candidacies."""
        return tuple(candidacy for variable, candidacy in self._pairs() if values[variable] == 1)

    def _pairs(self) -> Iterable[tuple[int, Candidacy]]:
        return zip(self._variables, self.candidacies, strict=True)

    def _nobody_sits_twice(self) -> None:
        for variables in self._by_kind(lambda candidacy: candidacy.order).values():
            if len(variables) > 1:
                self.program.row(dict.fromkeys(variables, 1), at_most=1)

    def _seats_are_taken(self, filled: Collection[Seat]) -> None:
        must = {seat.id for seat in filled}
        takers = self._by_kind(lambda candidacy: candidacy.seat.id)
        for seat in self._problem.seats:
            terms = dict.fromkeys(takers.get(seat.id, ()), 1)
            self.program.row(terms, at_least=int(seat.id in must), at_most=1)

    def _by_kind(self, kind_of: Callable[[Candidacy], Hashable | None]) -> dict[Hashable, list[int]]:
        """Group the variables by the kind of their candidacy; those without a kind are left out."""
        kinds: dict[Hashable, list[int]] = defaultdict(list)
        for variable, candidacy in self._pairs():
            kind = kind_of(candidacy)
            if kind is not None:
                kinds[kind].append(variable)
        return kinds

    def _add(self, demand: Demand, relaxed: int | None) -> None:
        match demand:
            case Count():
                self._bound(self.where(demand.fits), demand.at_least, demand.at_most, relaxed)
            case Every():
                self._bound(self.where(lambda candidacy: demand.why_not(candidacy) is not None), 0, 0, relaxed)
            case Spread():
                self._bound(self._kinds_present(demand), demand.at_least, None, relaxed)

    def _bound(self, terms: dict[int, int], at_least: int, at_most: int | None, relaxed: int | None) -> None:
        """Bound a sum; a broken wish gives all the slack that any team could need."""
        if at_least > 0:
            self.program.row(_loosened(terms, relaxed, at_least), at_least=at_least)
        if at_most is not None:
            excess = max(len(self._problem.seats) - at_most, 0)
            self.program.row(_loosened(terms, relaxed, -excess), at_most=at_most)

    def _kinds_present(self, demand: Spread) -> dict[int, int]:
        """Return a sum over one variable for each kind, which can be 1 only where a member of that kind is in."""
        present = {}
        for variables in self._by_kind(demand.kind_of).values():
            kind_is_there = self.program.variable()
            self.program.row({kind_is_there: -1, **dict.fromkeys(variables, 1)}, at_least=0)
            present[kind_is_there] = 1
        return present


def _loosened(terms: dict[int, int], relaxed: int | None, slack: int) -> dict[int, int]:
    return terms if relaxed is None else {**terms, relaxed: slack}
