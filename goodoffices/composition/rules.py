"""What each requirement demands, and how a team stands to every one of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from goodoffices.composition import counting_rules, personal_rules
from goodoffices.composition.demands import Demand, Every, asked_by, is_met, said_of, satisfied_by
from goodoffices.composition.problem import Candidacy, Problem
from goodoffices.composition.wording import in_turn
from goodoffices.errors import Refused
from goodoffices.records.ids import PersonId
from goodoffices.records.team import Requirement, Rule, Strength, TeamMember
from goodoffices.words import N_, Phrase

RULES: Mapping[Rule, Callable[[Requirement, Problem], tuple[Demand, ...]]] = {
    Rule.SIZE: counting_rules.size,
    Rule.LEADER: counting_rules.leader,
    Rule.PART: counting_rules.parts,
    Rule.GROUP_SEATS: counting_rules.group_seats,
    Rule.OTHER_GROUPS: counting_rules.other_groups,
    Rule.MANDATE: counting_rules.mandates,
    Rule.ORGANIZATION: counting_rules.organizations,
    Rule.EXCLUDED_STATES: personal_rules.excluded_states,
    Rule.TERM_VALID: personal_rules.terms_valid,
    Rule.AVAILABLE: personal_rules.available,
    Rule.GENDER: counting_rules.genders,
    Rule.LANGUAGE_ALL: personal_rules.languages_of_all,
    Rule.LANGUAGE_ONE: counting_rules.languages_of_one,
    Rule.NO_CONFLICT: personal_rules.no_conflict,
    Rule.UNDERTAKING: personal_rules.undertaking,
    Rule.TRAVELLERS: counting_rules.travellers,
}


@dataclass(frozen=True, slots=True)
class RuleOutcome:
    """How a team stands to one requirement: a clause that says what it has or what is missing, and the people who satisfy it."""

    requirement: Requirement
    met: bool
    sentence: Phrase
    people: tuple[PersonId, ...]


def demands_of(requirement: Requirement, problem: Problem) -> tuple[Demand, ...]:
    """Return what a requirement demands of a team; nothing where it names nobody; raise Refused where it names what nobody knows."""
    try:
        return RULES[requirement.rule](requirement, problem)
    except ValueError:
        raise Refused(reason=str(Phrase(_UNKNOWN, {"number": requirement.number}))) from None


def asked(requirement: Requirement, problem: Problem) -> Phrase:
    """Say what a requirement asks."""
    demands = demands_of(requirement, problem)
    return in_turn([asked_by(demand) for demand in demands]) if demands else _NOTHING_ASKED


def meets(requirement: Requirement, problem: Problem, team: Iterable[Candidacy]) -> bool:
    """Tell whether a team meets a requirement."""
    members = tuple(team)
    return all(is_met(demand, members) for demand in demands_of(requirement, problem))


def check_team(problem: Problem, members: Iterable[TeamMember]) -> tuple[RuleOutcome, ...]:
    """Check a team against every requirement that is not switched off, in their order."""
    team = problem.team_of(members)
    return tuple(
        _outcome(requirement, problem, team)
        for requirement in problem.requirements
        if requirement.strength is not Strength.OFF
    )


_UNKNOWN = N_(
    "Requirement {number} names a part, group or gender that the program does not know. Choose it from the list."
)
_NOTHING_ASKED = Phrase(N_("nothing is asked yet: name whom or how many"))


def _outcome(requirement: Requirement, problem: Problem, team: tuple[Candidacy, ...]) -> RuleOutcome:
    demands = demands_of(requirement, problem)
    open_ones = tuple(demand for demand in demands if not is_met(demand, team))
    said = [said_of(demand, team) for demand in open_ones or _telling(demands)]
    return RuleOutcome(
        requirement,
        met=not open_ones,
        sentence=in_turn(said) if said else _NOTHING_ASKED,
        people=tuple(PersonId(member.person.id) for member in _who_satisfies(demands, team)),
    )


def _telling(demands: tuple[Demand, ...]) -> tuple[Demand, ...]:
    """Return the demands that tell most: those that count, where there are any."""
    return tuple(demand for demand in demands if not isinstance(demand, Every)) or demands


def _who_satisfies(demands: tuple[Demand, ...], team: tuple[Candidacy, ...]) -> tuple[Candidacy, ...]:
    """Return those whom a counting demand counts; where all demands are on every member, those who pass them all."""
    satisfied = [set(satisfied_by(demand, team)) for demand in _telling(demands)]
    enough = all if all(isinstance(demand, Every) for demand in demands) else any
    return tuple(member for member in team if enough(member in group for group in satisfied))
