"""An alternate ready for each seat: who could step in, should it fall free, with every hard requirement met as before."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from goodoffices.composition.candidates import who_could_step_in
from goodoffices.composition.demands import is_met, said_of
from goodoffices.composition.preference import longest_notice, open_weight
from goodoffices.composition.problem import Candidacy, Problem
from goodoffices.composition.rules import demands_of, meets
from goodoffices.records.ids import PersonId
from goodoffices.records.team import Requirement, Seat, Strength, TeamMember
from goodoffices.words import Phrase


@dataclass(frozen=True, slots=True)
class Alternates:
    """Who could step into a seat, in the same order of preference in which teams are compared."""

    seat: Seat
    people: tuple[PersonId, ...]


def alternates(problem: Problem, members: Iterable[TeamMember], *, limit: int = 3) -> tuple[Alternates, ...]:
    """Return up to ``limit`` alternates for each seat, the others staying as they are."""
    team = problem.team_of(members)
    inside = {member.order for member in team}
    able = [taken for taken in who_could_step_in(problem) if taken.order not in inside]
    return tuple(
        Alternates(seat, _who_steps_in(problem, team, [taken for taken in able if taken.seat is seat], limit))
        for seat in problem.seats
    )


def with_instead(team: Sequence[Candidacy], stepping_in: Candidacy) -> tuple[Candidacy, ...]:
    """Return the team with somebody stepping into the seat, whoever sat there."""
    return (*(member for member in team if member.seat.id != stepping_in.seat.id), stepping_in)


def first_newly_broken(problem: Problem, before: Sequence[Candidacy], after: Sequence[Candidacy]) -> Phrase | None:
    """Say of the first hard requirement that a change of the team breaks what is missing then."""
    for requirement in problem.of_strength(Strength.HARD):
        if meets(requirement, problem, before) and not meets(requirement, problem, after):
            return _what_is_missing(requirement, problem, after)
    return None


def _what_is_missing(requirement: Requirement, problem: Problem, team: Sequence[Candidacy]) -> Phrase:
    unmet = (demand for demand in demands_of(requirement, problem) if not is_met(demand, team))
    return said_of(next(unmet), team)


def _who_steps_in(
    problem: Problem, team: Sequence[Candidacy], able: Sequence[Candidacy], limit: int
) -> tuple[PersonId, ...]:
    fitting = []
    for stepping_in in able:
        after = with_instead(team, stepping_in)
        if first_newly_broken(problem, team, after) is None:
            fitting.append((open_weight(problem, after), longest_notice(after), stepping_in.order, stepping_in))
    return tuple(PersonId(taken.person.id) for *_, taken in sorted(fitting, key=lambda entry: entry[:3])[:limit])
