"""Which composition counts: an approved one stays the team of its mission until a newer one is approved."""

from __future__ import annotations

from collections.abc import Iterable

from goodoffices.records.team import Team, TeamState


def composition_that_counts(teams: Iterable[Team]) -> Team | None:
    """Return the newest approved composition; while none is approved, the newest that is proposed."""
    kept = [team for team in teams if team.state is not TeamState.SET_ASIDE]
    approved = [team for team in kept if team.state is TeamState.APPROVED]
    return max(approved or kept, key=_number, default=None)


def composition_to_approve(teams: Iterable[Team]) -> Team | None:
    """Return the newest composition if it is proposed and waits for a person to approve it."""
    newest = max((team for team in teams if team.state is not TeamState.SET_ASIDE), key=_number, default=None)
    return newest if newest and newest.state is TeamState.PROPOSED else None


def _number(team: Team) -> int:
    return team.number
