"""The few candidacies that can matter: of people who differ in nothing that is asked, only the first ones."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence

from goodoffices.composition.demands import Count, Demand, Every
from goodoffices.composition.problem import Candidacy, Problem


def shortlist(problem: Problem, candidacies: Sequence[Candidacy], demands: Sequence[Demand]) -> tuple[Candidacy, ...]:
    """Leave out whoever can be in no preferred team.

    Two people are alike when they may take the same seats and count alike for every demand there. Somebody is left out when as many alike
    people as there are seats need no longer notice and stand earlier on the roster: one of those is always free to step in.
    """
    by_person: dict[int, list[Candidacy]] = defaultdict(list)
    for candidacy in candidacies:
        by_person[candidacy.order].append(candidacy)
    kept_notices: dict[Hashable, list[int]] = defaultdict(list)
    kept: set[int] = set()
    for order in sorted(by_person):
        likeness = tuple((candidacy.seat.id, _profile(candidacy, demands)) for candidacy in by_person[order])
        notice = problem.people[order].notice_days
        ahead = sum(1 for other in kept_notices[likeness] if other <= notice)
        if ahead < len(problem.seats):
            kept_notices[likeness].append(notice)
            kept.add(order)
    return tuple(candidacy for candidacy in candidacies if candidacy.order in kept)


def _profile(candidacy: Candidacy, demands: Iterable[Demand]) -> tuple[Hashable, ...]:
    return tuple(_stance(candidacy, demand) for demand in demands)


def _stance(candidacy: Candidacy, demand: Demand) -> Hashable:
    if isinstance(demand, Count):
        return demand.fits(candidacy)
    if isinstance(demand, Every):
        return demand.why_not(candidacy) is None
    return demand.kind_of(candidacy)
