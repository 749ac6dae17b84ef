"""Why somebody is not in a team: the first rule that keeps the person out, in a clause that can be said aloud without offence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from goodoffices.composition.alternates import first_newly_broken, with_instead
from goodoffices.composition.candidates import (
    demands_on_every_member,
    description_objection,
    objections,
    seat_objection,
)
from goodoffices.composition.problem import Candidacy, Problem
from goodoffices.records.ids import PersonId
from goodoffices.records.person import Person
from goodoffices.records.team import Strength, TeamMember
from goodoffices.words import N_, Phrase


def why_not(problem: Problem, members: Iterable[TeamMember], person: PersonId) -> Phrase | None:
    """Say the first rule that keeps somebody out of a team; None for a member, or for somebody who is not on the roster."""
    team = problem.team_of(members)
    inside = {member.person.id for member in team}
    order = next((order for order, known in enumerate(problem.people) if known.id == person), None)
    if order is None or person in inside:
        return None
    everywhere = [Candidacy(problem.people[order], seat, order) for seat in problem.seats]
    fitting = [taken for taken in everywhere if description_objection(problem, taken.seat, taken.person) is None]
    free = [taken for taken in fitting if seat_objection(problem, taken.seat, taken.person) is None]
    return (
        _kept_out_by_a_rule(problem, free or fitting or everywhere)
        or _kept_out_by_the_seats(problem, problem.people[order], fitting, free)
        or _kept_out_by_the_team(problem, team, free)
    )


def _kept_out_by_a_rule(problem: Problem, wherever: Sequence[Candidacy]) -> Phrase | None:
    """Return the first rule on every member that stands against the person in each of these seats."""
    for demand in demands_on_every_member(problem.of_strength(Strength.HARD), problem):
        reasons = [demand.why_not(taken) for taken in wherever]
        if reasons and all(reason is not None for reason in reasons):
            return reasons[0]
    return None


def _kept_out_by_the_seats(
    problem: Problem, person: Person, fitting: Sequence[Candidacy], free: Sequence[Candidacy]
) -> Phrase | None:
    """Say that no seat is for such a person, or that the one that is has been decided on."""
    if free:
        return None
    if fitting:
        return seat_objection(problem, fitting[0].seat, person)
    of_the_part = [seat for seat in problem.seats if not seat.categories or person.category in seat.categories]
    if of_the_part:
        return description_objection(problem, of_the_part[0], person)
    return Phrase(N_("this mission has no seat for the part “{part}”"), {"part": Phrase(person.category.value)})


def _kept_out_by_the_team(problem: Problem, team: Sequence[Candidacy], free: Sequence[Candidacy]) -> Phrase:
    """Say what the team would miss with the person in a seat; where it would miss nothing, which seat the person could take."""
    objection = objections(problem.of_strength(Strength.HARD), problem)
    clauses: list[Phrase] = []
    for taken in free:
        missing = objection(taken) or first_newly_broken(problem, team, with_instead(team, taken))
        if missing is None:
            return Phrase(N_("could also take the seat “{seat}”"), {"seat": taken.seat.title})
        clauses.append(Phrase(N_("in the seat “{seat}”: {missing}"), {"seat": taken.seat.title, "missing": missing}))
    return clauses[0]
