"""Why somebody is in a team, in words: what the person alone covers, languages, place among the group. No number is put on anybody."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from goodoffices.composition.counting_rules import group_of
from goodoffices.composition.demands import Count, satisfied_by
from goodoffices.composition.problem import Candidacy, Problem
from goodoffices.composition.rules import demands_of
from goodoffices.composition.wording import language_name
from goodoffices.records.ids import PersonId
from goodoffices.records.team import Strength, TeamMember
from goodoffices.words import N_, Phrase

_PLACES = (
    N_("first from {group}"),
    N_("second from {group}"),
    N_("third from {group}"),
    N_("fourth from {group}"),
    N_("fifth from {group}"),
)
_ONE_MORE = N_("one more from {group}")


def why_in(problem: Problem, members: Iterable[TeamMember], person: PersonId) -> tuple[Phrase, ...]:
    """Say why a member is in the team; nothing for somebody who is not."""
    team = problem.team_of(members)
    member = next((member for member in team if member.person.id == person), None)
    if member is None:
        return ()
    return (*_needed_for(problem, team, member), *_languages(problem, member), *_place_in_the_group(team, member))


def _needed_for(problem: Problem, team: Sequence[Candidacy], member: Candidacy) -> Iterator[Phrase]:
    """Say which demands would be open without the member."""
    said: set[str] = set()
    for demand in _counts(problem):
        counted = satisfied_by(demand, team)
        if member not in counted or len(counted) != demand.at_least:
            continue
        phrase = demand.alone(member) if len(counted) == 1 and demand.alone else demand.among
        if phrase is not None and str(phrase) not in said:
            said.add(str(phrase))
            yield phrase


def _languages(problem: Problem, member: Candidacy) -> Iterator[Phrase]:
    languages = member.person.languages
    names = tuple(language_name(problem, spoken.tag) for spoken in languages if spoken.level.works)
    if names:
        yield Phrase(N_("covers {languages}"), {"languages": names})


def _place_in_the_group(team: Sequence[Candidacy], member: Candidacy) -> Iterator[Phrase]:
    group = group_of(member.person)
    if group is None:
        return
    of_the_group = [other.order for other in team if group_of(other.person) is group]
    place = of_the_group.index(member.order)
    if len(of_the_group) == 1:
        msgid = N_("the only one from {group}")
    else:
        msgid = _PLACES[place] if place < len(_PLACES) else _ONE_MORE
    yield Phrase(msgid, {"group": Phrase(group.value)})


def _counts(problem: Problem) -> list[Count]:
    return [
        demand
        for requirement in problem.requirements
        if requirement.strength is not Strength.OFF
        for demand in demands_of(requirement, problem)
        if isinstance(demand, Count)
    ]
