"""Propose a composition: a team that meets every hard requirement, or the smallest clash. A person approves; the program only proposes."""

from __future__ import annotations

from dataclasses import dataclass

from goodoffices.composition.clash import Impossible, smallest_clash
from goodoffices.composition.problem import Problem
from goodoffices.composition.rules import RuleOutcome, check_team
from goodoffices.composition.solver import preferred_team
from goodoffices.ports import NoProgress, Progress
from goodoffices.records.team import TeamMember


@dataclass(frozen=True, slots=True)
class Proposal:
    """A person for each seat, in the order of the seats, and how the team stands to every requirement."""

    members: tuple[TeamMember, ...]
    outcomes: tuple[RuleOutcome, ...]


def propose(problem: Problem, *, progress: Progress | None = None) -> Proposal | Impossible:
    """Propose the preferred team (``preference`` has the order) or say what clashes; raise Cancelled when asked to stop."""
    heard = progress or NoProgress()
    team = preferred_team(problem, heard)
    if team is None:
        return smallest_clash(problem, heard)
    members = tuple(candidacy.member for candidacy in team)
    return Proposal(members, check_team(problem, members))
