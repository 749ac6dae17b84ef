"""The order in which teams are preferred. It puts no number on anybody: it compares teams, by the next point only where they are equal.

1. The weight of the wishes (soft requirements) that a team leaves open: the less, the better.
2. The day on which the whole team could leave, by the longest notice that any member needs: the sooner, the better.
3. Seat by seat, in the order of the seats: who stands first on the roster.

The third point leaves exactly one team, so the answer is the same on every machine.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from goodoffices.composition.problem import Candidacy, Problem
from goodoffices.composition.rules import meets
from goodoffices.records.team import Requirement, Strength


def wish_weight(requirement: Requirement) -> int:
    """Return how much a wish weighs; a weight below zero counts as zero."""
    return max(requirement.weight, 0)


def open_weight(problem: Problem, team: Sequence[Candidacy]) -> int:
    """Return the weight of the wishes that a team leaves open."""
    return sum(wish_weight(wish) for wish in problem.of_strength(Strength.SOFT) if not meets(wish, problem, team))


def longest_notice(team: Iterable[Candidacy]) -> int:
    """Return the longest notice that a member needs, in days."""
    return max((max(member.person.notice_days, 0) for member in team), default=0)
