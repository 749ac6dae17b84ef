"""Who may take which seat, and the first reason why somebody may not."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from goodoffices.composition.demands import Every
from goodoffices.composition.problem import Candidacy, Problem
from goodoffices.composition.rules import demands_of
from goodoffices.composition.wording import names_of, one_of
from goodoffices.council.seats import where_a_seat_stands
from goodoffices.records.person import Person
from goodoffices.records.team import Requirement, Seat, Strength
from goodoffices.words import N_, Phrase


def candidacies(problem: Problem) -> tuple[Candidacy, ...]:
    """Return every person for every seat that is for such a person, seat by seat in roster order; no requirement is asked yet."""
    return tuple(taken for taken in _everywhere(problem) if seat_objection(problem, taken.seat, taken.person) is None)


def seat_objection(problem: Problem, seat: Seat, person: Person) -> Phrase | None:
    """Say why a seat is not for a person: its part, group or body, or because its steps name or withdrew somebody."""
    return description_objection(problem, seat, person) or _withdrawal(seat, person) or _somebody_else(seat, person)


def description_objection(problem: Problem, seat: Seat, person: Person) -> Phrase | None:
    """Say why a person does not fit the description of a seat: its part, group or body."""
    if seat.categories and person.category not in seat.categories:
        parts = one_of([Phrase(category.value) for category in seat.categories])
        return Phrase(N_("the seat “{seat}” is for: {parts}"), {"seat": seat.title, "parts": parts})
    if seat.group is not None and person.group is not seat.group:
        return Phrase(N_("the seat “{seat}” is for {group}"), {"seat": seat.title, "group": Phrase(seat.group.value)})
    if seat.bodies and person.body not in seat.bodies:
        bodies = one_of(names_of(problem, seat.bodies))
        return Phrase(N_("the seat “{seat}” is kept for: {bodies}"), {"seat": seat.title, "bodies": bodies})
    return None


def who_could_step_in(problem: Problem) -> tuple[Candidacy, ...]:
    """Return who is able to take a seat should it fall free, even where somebody else is named for it now."""
    objection = objections(problem.of_strength(Strength.HARD), problem)
    return tuple(
        taken
        for taken in _everywhere(problem)
        if description_objection(problem, taken.seat, taken.person) is None
        and _withdrawal(taken.seat, taken.person) is None
        and objection(taken) is None
    )


def able_candidacies(problem: Problem) -> tuple[Candidacy, ...]:
    """Return the candidacies that no hard requirement on every member keeps out."""
    objection = objections(problem.of_strength(Strength.HARD), problem)
    return tuple(candidacy for candidacy in candidacies(problem) if objection(candidacy) is None)


def objections(requirements: Iterable[Requirement], problem: Problem) -> Callable[[Candidacy], Phrase | None]:
    """Return what says the first reason, if any, why these requirements keep somebody out."""
    demands = demands_on_every_member(requirements, problem)

    def objection(candidacy: Candidacy) -> Phrase | None:
        reasons = (demand.why_not(candidacy) for demand in demands)
        return next((reason for reason in reasons if reason is not None), None)

    return objection


def demands_on_every_member(requirements: Iterable[Requirement], problem: Problem) -> tuple[Every, ...]:
    """Return the demands of these requirements that hold for every member."""
    demands = (demand for requirement in requirements for demand in demands_of(requirement, problem))
    return tuple(demand for demand in demands if isinstance(demand, Every))


def _everywhere(problem: Problem) -> Iterator[Candidacy]:
    for seat in problem.seats:
        for order, person in enumerate(problem.people):
            yield Candidacy(person, seat, order)


def _somebody_else(seat: Seat, person: Person) -> Phrase | None:
    """Respect whom those who fill the seat have named."""
    named = where_a_seat_stands(seat).person if seat.steps else None
    if named is None or named == person.id:
        return None
    return Phrase(N_("somebody else was named for the seat “{seat}”"), {"seat": seat.title})


def _withdrawal(seat: Seat, person: Person) -> Phrase | None:
    if seat.steps and person.id in where_a_seat_stands(seat).withdrawn:
        return Phrase(N_("is no longer available for the seat “{seat}”"), {"seat": seat.title})
    return None
