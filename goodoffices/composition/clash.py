"""Why no team is possible: the smallest clash of requirements and seats, in sentences.

The solver's own cores are not minimal, so a deletion filter finds the clash: whatever can be dropped while the rest still clashes is dropped.
What remains clashes, and clashes no more when any one part of it is dropped.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import partial

from goodoffices.composition.candidates import candidacies
from goodoffices.composition.clash_said import clash_said
from goodoffices.composition.formulation import Formulation
from goodoffices.composition.integer_program import Listener
from goodoffices.composition.problem import Candidacy, Problem
from goodoffices.composition.rules import demands_of
from goodoffices.composition.shortlist import shortlist
from goodoffices.ports import NoProgress, Progress
from goodoffices.records.team import Requirement, Rule, Seat, Strength
from goodoffices.words import Phrase, _


@dataclass(frozen=True, slots=True)
class Impossible:
    """No team meets the hard requirements: those that clash, the seats that cannot all be filled with them, and clauses that say it."""

    clash: tuple[Requirement, ...]
    seats: tuple[Seat, ...]
    sentences: tuple[Phrase, ...]


def smallest_clash(problem: Problem, progress: Progress | None = None) -> Impossible:
    """Find the smallest clash in a problem that has no team."""
    heard = progress or NoProgress()
    hard = problem.of_strength(Strength.HARD)
    everybody = candidacies(problem)
    demands = [demand for requirement in hard for demand in demands_of(requirement, problem)]
    who_can_matter = shortlist(problem, everybody, demands)
    seats, clash = problem.seats, hard
    to_drop = (*problem.seats, *sorted(hard, key=_dropped_last))
    for step, part in enumerate(to_drop):
        listen = partial(heard.report, step, len(to_drop), _("Looking for what clashes"))
        fewer_seats = tuple(seat for seat in seats if seat is not part)
        fewer = tuple(requirement for requirement in clash if requirement is not part)
        if not _is_possible(problem, who_can_matter, fewer_seats, fewer, listen):
            seats, clash = fewer_seats, fewer
    return Impossible(clash, seats, clash_said(problem, everybody, seats, clash))


def _is_possible(
    problem: Problem,
    able: Sequence[Candidacy],
    filled: Collection[Seat],
    requirements: Collection[Requirement],
    listen: Listener,
) -> bool:
    """Tell whether some team fills these seats and meets these requirements; the other seats may stay empty."""
    formulation = Formulation(problem, able, filled)
    for requirement in requirements:
        formulation.require(requirement)
    return formulation.program.minimize({}, listen) is not None


def _dropped_last(requirement: Requirement) -> bool:
    """Prefer to keep what names a body, so that a clash says which one is missing."""
    return requirement.rule in {Rule.MANDATE, Rule.ORGANIZATION}
