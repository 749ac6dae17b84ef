"""The three forms that a demand on a team can take; every rule is made of them.

The check of a team, the solver's rows and the explanations all read these same definitions, so that they can never disagree.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass

from goodoffices.composition.problem import Candidacy
from goodoffices.composition.wording import in_turn
from goodoffices.words import N_, Phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Count:
    """So many members of one description.

    ``label`` heads a count ("Members from Organization R"), ``none`` says that the team has none, ``nobody`` that the roster has none.
    ``alone`` says what the only one brings, ``among`` what one of several needed ones counts towards.
    """

    label: Phrase
    none: Phrase
    nobody: Phrase
    fits: Callable[[Candidacy], bool]
    at_least: int = 0
    at_most: int | None = None
    alone: Callable[[Candidacy], Phrase] | None = None
    among: Phrase | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """Members of so many different kinds; ``kind_of`` gives None for one who does not count."""

    label: Phrase
    kind_of: Callable[[Candidacy], Hashable | None]
    at_least: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Every:
    """Something that holds for every member; ``why_not`` gives None, or a clause that can be said aloud without offence."""

    asked: Phrase
    why_not: Callable[[Candidacy], Phrase | None]


Demand = Count | Spread | Every


def satisfied_by(demand: Demand, team: Sequence[Candidacy]) -> tuple[Candidacy, ...]:
    """Return the members that satisfy a demand or count towards it."""
    match demand:
        case Count():
            return tuple(member for member in team if demand.fits(member))
        case Spread():
            return tuple(member for member in team if demand.kind_of(member) is not None)
        case Every():
            return tuple(member for member in team if demand.why_not(member) is None)


def is_met(demand: Demand, team: Sequence[Candidacy]) -> bool:
    """Tell whether a team meets a demand."""
    match demand:
        case Count():
            count = len(satisfied_by(demand, team))
            return demand.at_least <= count and (demand.at_most is None or count <= demand.at_most)
        case Spread():
            return _kinds(demand, team) >= demand.at_least
        case Every():
            return len(satisfied_by(demand, team)) == len(team)


def said_of(demand: Demand, team: Sequence[Candidacy]) -> Phrase:
    """Say how a team stands to a demand: what it has, or what is missing."""
    match demand:
        case Count():
            return _count_said(demand, len(satisfied_by(demand, team)))
        case Spread():
            return _short_or_not(demand.label, _kinds(demand, team), demand.at_least)
        case Every():
            reasons = [(member, demand.why_not(member)) for member in team]
            clauses = [reason_for(member, reason) for member, reason in reasons if reason is not None]
            return in_turn(clauses) if clauses else demand.asked


def asked_by(demand: Demand) -> Phrase:
    """Say what a demand asks."""
    match demand:
        case Count(at_most=None) | Spread():
            return Phrase(N_("{label}: at least {least}"), {"label": demand.label, "least": demand.at_least})
        case Count():
            return _range_asked(demand)
        case Every():
            return demand.asked


def reason_for(candidacy: Candidacy, reason: Phrase) -> Phrase:
    """Say a reason with the name of the person it is about."""
    return Phrase(N_("{person}: {reason}"), {"person": candidacy.person.full_name, "reason": reason})


def _kinds(demand: Spread, team: Sequence[Candidacy]) -> int:
    return len({demand.kind_of(member) for member in team} - {None})


def _count_said(demand: Count, count: int) -> Phrase:
    if count == 0 and demand.at_least > 0:
        return demand.none
    if demand.at_most is not None and count > demand.at_most:
        return Phrase(
            N_("{label}: {count}, at most {most} asked"),
            {"label": demand.label, "count": count, "most": demand.at_most},
        )
    return _short_or_not(demand.label, count, demand.at_least)


def _short_or_not(label: Phrase, count: int, least: int) -> Phrase:
    if count < least:
        return Phrase(N_("{label}: {count}, at least {least} asked"), {"label": label, "count": count, "least": least})
    return Phrase(N_("{label}: {count}"), {"label": label, "count": count})


def _range_asked(demand: Count) -> Phrase:
    values = {"label": demand.label, "least": demand.at_least, "most": demand.at_most}
    if demand.at_least == demand.at_most:
        return Phrase(N_("{label}: exactly {least}"), values)
    if demand.at_least == 0:
        return Phrase(N_("{label}: at most {most}"), values)
    return Phrase(N_("{label}: {least} to {most}"), values)
