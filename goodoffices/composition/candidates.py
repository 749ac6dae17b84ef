"""Who may take which seat, and the first reason why somebody may not."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from goodoffices.composition.demands import Every
from goodoffices.composition.problem import Candidacy, Problem
from goodoffices.composition.rules import demands_of
from goodoffices.composition.wording import names_of, one_of
from goodoffices.council.seats import where_a_seat_stands
from goodoffices.records.ids import PersonId
from goodoffices.records.person import Person
from goodoffices.records.team import Requirement, Seat, Strength
from goodoffices.words import N_, Phrase


def candidacies(problem: Problem) -> tuple[Candidacy, ...]:
    """Return every person for every seat that is for such a person, seat by seat in roster order; no requirement is asked yet."""
    return tuple(
        Candidacy(person, seat, order)
        for seat in problem.seats
        for order, person in enumerate(problem.people)
        if seat_objection(problem, seat, person) is None
    )


def seat_objection(problem: Problem, seat: Seat, person: Person) -> Phrase | None:
    """Say why a seat is not for a person: its part, group or body, or because its steps name or withdrew somebody."""
    if seat.categories and person.category not in seat.categories:
        parts = one_of([Phrase(category.value) for category in seat.categories])
        return Phrase(N_("the seat “{seat}” is for: {parts}"), {"seat": seat.title, "parts": parts})
    if seat.group is not None and person.group is not seat.group:
        return Phrase(N_("the seat “{seat}” is for {group}"), {"seat": seat.title, "group": Phrase(seat.group.value)})
    if seat.bodies and person.body not in seat.bodies:
        bodies = one_of(names_of(problem, seat.bodies))
        return Phrase(N_("the seat “{seat}” is for {bodies}"), {"seat": seat.title, "bodies": bodies})
    return _step_objection(seat, PersonId(person.id))


def able_candidacies(problem: Problem) -> tuple[Candidacy, ...]:
    """Return the candidacies that no hard requirement on every member keeps out."""
    objection = objections(problem.of_strength(Strength.HARD), problem)
    return tuple(candidacy for candidacy in candidacies(problem) if objection(candidacy) is None)


def objections(requirements: Iterable[Requirement], problem: Problem) -> Callable[[Candidacy], Phrase | None]:
    """Return what says the first reason, if any, why these requirements keep somebody out."""
    demands = [demand for requirement in requirements for demand in demands_of(requirement, problem)]
    on_every_member = [demand for demand in demands if isinstance(demand, Every)]

    def objection(candidacy: Candidacy) -> Phrase | None:
        reasons = (demand.why_not(candidacy) for demand in on_every_member)
        return next((reason for reason in reasons if reason is not None), None)

    return objection


def _step_objection(seat: Seat, person: PersonId) -> Phrase | None:
    """Respect what those who fill the seat have decided: whom they named, and who withdrew."""
    if not seat.steps:
        return None
    standing = where_a_seat_stands(seat)
    if standing.person is not None and standing.person != person:
        return Phrase(N_("somebody else was named for the seat “{seat}”"), {"seat": seat.title})
    if person in standing.withdrawn:
        return Phrase(N_("is no longer available for the seat “{seat}”"), {"seat": seat.title})
    return None
