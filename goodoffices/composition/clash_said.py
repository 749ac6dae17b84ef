"""A clash in words: what is asked, which seats are to be filled, and who would help but for a rule."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from goodoffices.composition.candidates import objections
from goodoffices.composition.demands import Count, Demand, asked_by, reason_for, satisfied_by
from goodoffices.composition.problem import Candidacy, Problem
from goodoffices.composition.rules import demands_of
from goodoffices.records.team import Requirement, Seat
from goodoffices.words import N_, Phrase

_NAMED_AT_MOST = 5
"""Where more people would help but for a rule, naming them all would hide the rule."""

_SEATS_NAMED_AT_MOST = 3


def clash_said(
    problem: Problem, everybody: Sequence[Candidacy], seats: Sequence[Seat], clash: Sequence[Requirement]
) -> tuple[Phrase, ...]:
    """Say a clash in clauses, the seats first; ``everybody`` are all candidacies before any requirement."""
    demands = [demand for requirement in clash for demand in demands_of(requirement, problem)]
    if len(seats) + len(clash) == 1:
        return (*_unfillable(seats), *_lacking(problem, everybody, demands))
    return (
        *_seats_said(seats),
        *(asked_by(demand) for demand in demands),
        *_helpers_kept_out(problem, everybody, seats, clash),
    )


def _unfillable(seats: Sequence[Seat]) -> Iterator[Phrase]:
    for seat in seats:
        yield Phrase(N_("nobody on the roster may take the seat “{seat}”"), {"seat": seat.title})


def _lacking(problem: Problem, everybody: Sequence[Candidacy], demands: Sequence[Demand]) -> tuple[Phrase, ...]:
    """Say of a requirement that clashes with the roster or the seats alone what these do not give."""
    said = [phrase for demand in demands if (phrase := _lack(problem, everybody, demand)) is not None]
    return tuple(said) or tuple(asked_by(demand) for demand in demands)


def _lack(problem: Problem, everybody: Sequence[Candidacy], demand: Demand) -> Phrase | None:
    if not isinstance(demand, Count) or demand.at_least == 0:
        return None
    on_the_roster = len({taken.order for taken in satisfied_by(demand, _whole_roster(problem))})
    if on_the_roster == 0:
        return demand.nobody
    values = {"label": demand.label, "count": on_the_roster, "least": demand.at_least}
    if on_the_roster < demand.at_least:
        return Phrase(N_("{label}, on the whole roster: {count}, at least {least} asked"), values)
    if len({taken.order for taken in satisfied_by(demand, everybody)}) < demand.at_least:
        return Phrase(
            N_("{label}: at least {least} asked, but too few others on the roster may take a seat for it"), values
        )
    seats_for_them = {taken.seat.id for taken in satisfied_by(demand, everybody)}
    if len(seats_for_them) < demand.at_least:
        return Phrase(N_("{label}: at least {least} asked, but too few seats are for them"), values)
    return None


def _whole_roster(problem: Problem) -> tuple[Candidacy, ...]:
    """Everybody in every seat, whether the seat is for them or not."""
    return tuple(
        Candidacy(person, seat, order) for seat in problem.seats for order, person in enumerate(problem.people)
    )


def _seats_said(seats: Sequence[Seat]) -> Iterator[Phrase]:
    if len(seats) > _SEATS_NAMED_AT_MOST:
        yield Phrase(N_("seats to be filled: {count}"), {"count": len(seats)})
        return
    for seat in seats:
        yield Phrase(N_("the seat “{seat}” is to be filled"), {"seat": seat.title})


def _helpers_kept_out(
    problem: Problem, everybody: Sequence[Candidacy], seats: Collection[Seat], clash: Sequence[Requirement]
) -> tuple[Phrase, ...]:
    """Name those who would fill a seat or a part but for a rule of the clash, unless they are many."""
    counts = [
        demand
        for requirement in clash
        for demand in demands_of(requirement, problem)
        if isinstance(demand, Count) and demand.at_least > 0
    ]
    objection = objections(clash, problem)
    kept_out: dict[int, Phrase] = {}
    for taken in everybody:
        wanted = taken.seat in seats or any(count.fits(taken) for count in counts)
        reason = objection(taken)
        if wanted and reason is not None:
            kept_out.setdefault(taken.order, reason_for(taken, reason))
    return tuple(kept_out.values()) if len(kept_out) <= _NAMED_AT_MOST else ()
