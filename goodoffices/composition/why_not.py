"""Why somebody is not in a team: the first rule that keeps the person out, in a clause that can be said aloud without offence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from goodoffices.composition.alternates import first_newly_broken, with_instead
from goodoffices.composition.candidates import objections, seat_objection
from goodoffices.composition.problem import Candidacy, Problem
from goodoffices.records.ids import PersonId
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
    return _kept_out_by_a_rule(problem, everywhere) or _kept_out_by_the_team(problem, team, everywhere)


def _kept_out_by_a_rule(problem: Problem, everywhere: Sequence[Candidacy]) -> Phrase | None:
    """Return a rule on every member where it stands against each seat; else that no seat is for such a person."""
    for_the_person = [taken for taken in everywhere if seat_objection(problem, taken.seat, taken.person) is None]
    objection = objections(problem.of_strength(Strength.HARD), problem)
    reasons = [objection(taken) for taken in for_the_person or everywhere]
    if all(reason is not None for reason in reasons):
        return next(iter(reasons), None)
    if for_the_person:
        return None
    part = Phrase(everywhere[0].person.category.value)
    return Phrase(N_("no seat of this mission is free for the part “{part}” with this group or body"), {"part": part})


def _kept_out_by_the_team(problem: Problem, team: Sequence[Candidacy], everywhere: Sequence[Candidacy]) -> Phrase:
    """Say what the team would miss with the person in a seat; where it would miss nothing, which seat the person could take."""
    clauses: list[Phrase] = []
    objection = objections(problem.of_strength(Strength.HARD), problem)
    for taken in everywhere:
        if seat_objection(problem, taken.seat, taken.person) or objection(taken):
            continue
        missing = first_newly_broken(problem, team, with_instead(team, taken))
        if missing is None:
            return Phrase(N_("could also take the seat “{seat}”"), {"seat": taken.seat.title})
        clauses.append(Phrase(N_("in the seat “{seat}”: {missing}"), {"seat": taken.seat.title, "missing": missing}))
    return clauses[0]
