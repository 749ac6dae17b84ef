"""The composition of a mission's team: proposed by the program, seen with every rule and reason, approved by a person with reasons."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from goodoffices.composition import Impossible, Problem, Proposal, RuleOutcome, check_team, propose, why_in
from goodoffices.errors import N_, NotFound, Refused
from goodoffices.office.compositions import composition_that_counts, composition_to_approve
from goodoffices.office.desk import Desk
from goodoffices.office.missions import mission_file, open_items
from goodoffices.ports import NoProgress, Progress
from goodoffices.records.ids import MissionId, SeatId, TeamId
from goodoffices.records.item import Attribution
from goodoffices.records.mission_file import MissionFile
from goodoffices.records.person import Person
from goodoffices.records.team import Seat, Strength, Team, TeamMember, TeamState
from goodoffices.store import Changes, new_id
from goodoffices.words import Phrase, _


@dataclass(frozen=True, slots=True)
class MemberLine:
    """A seat of the team, the person in it, and why the person is in; nobody while the seat is empty."""

    seat: Seat
    person: Person | None
    why: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True)
class TeamView:
    """A composition as the page shows it: the team if there is one, every seat, every rule."""

    team: Team | None
    members: tuple[MemberLine, ...]
    rules: tuple[RuleOutcome, ...]

    @property
    def broken(self) -> tuple[RuleOutcome, ...]:
        """Return the hard rules that are not met."""
        return tuple(rule for rule in self.rules if not rule.met and rule.requirement.strength is Strength.HARD)


def team_problem(desk: Desk, mission: MissionId) -> Problem:
    """Gather what a composition of this mission depends on; only values, so that solving may run on any thread."""
    return problem_of(mission_file(desk, mission))


def problem_of(file: MissionFile) -> Problem:
    """Gather what a composition depends on from a mission's file."""
    return Problem.of_mission(file, file.people.values())


def propose_team(problem: Problem, progress: Progress | None = None) -> Proposal | Impossible:
    """Propose a composition, or say which requirements clash; pure and long, it reports and can be cancelled."""
    return propose(problem, progress=progress or NoProgress())


def team_view(desk: Desk, mission: MissionId) -> TeamView:
    """Show the composition that counts for a mission with every seat and rule."""
    return team_view_of(mission_file(desk, mission))


def team_view_of(file: MissionFile) -> TeamView:
    """Show the composition that counts in a mission's file: the newest approved one, or the newest while none is approved."""
    return _view_of_team(file, composition_that_counts(file.of(Team)))


def kept_proposal(desk: Desk, mission: MissionId) -> TeamView | None:
    """Show the kept composition that waits for approval, None where there is none."""
    return kept_proposal_of(mission_file(desk, mission))


def kept_proposal_of(file: MissionFile) -> TeamView | None:
    """Show the kept composition in a mission's file that waits for approval beside the one that counts."""
    waiting = composition_to_approve(file.of(Team))
    return _view_of_team(file, waiting) if waiting else None


def proposal_view(desk: Desk, mission: MissionId, members: Sequence[TeamMember]) -> TeamView:
    """Show a composition that is only proposed, with its rules and reasons; nothing is written."""
    file = mission_file(desk, mission)
    return _view(file, problem_of(file), None, members)


def adopt_team(desk: Desk, mission: MissionId, members: Sequence[TeamMember]) -> Changes:
    """Keep a proposed composition, to be approved by a person; the team approved before stays the mission's until then."""
    head = mission_file(desk, mission).mission
    numbers = [team.number for team in open_items(desk, Team, mission)]
    team = Team(
        id=new_id(desk.entropy),
        compartment=head.compartment,
        level=head.level,
        attribution=Attribution.OFFICE_ONLY,
        belongs_to=mission,
        number=max(numbers, default=0) + 1,
        members=tuple(members),
        proposed_on=desk.today(),
    )
    with desk.changing(N_("Composition proposed")) as unit:
        unit.add(team)
    return unit.changes


def approve_team(desk: Desk, mission: MissionId, team: TeamId, reasons: str) -> Changes:
    """Record that the person at this desk approves the composition, with reasons; a broken hard rule stands against it."""
    view, waiting = _waiting(desk, mission, team)
    if not reasons.strip():
        raise Refused(reason=_("Write the reasons first: a composition is approved by a person, with reasons."))
    if view.broken:
        rules = "; ".join(str(rule.sentence) for rule in view.broken)
        raise Refused(reason=_("This composition cannot be approved yet: {rule}.", rule=rules))
    approved = replace(
        waiting,
        state=TeamState.APPROVED,
        approved_by=desk.seat.role,
        approved_on=desk.today(),
        reasons=reasons.strip(),
    )
    with desk.changing(N_("Composition approved")) as unit:
        unit.replace(approved)
    return unit.changes


def set_aside_team(desk: Desk, mission: MissionId, team: TeamId) -> Changes:
    """Set a kept composition aside that waits for approval; it stays in the file of the mission."""
    _view_of, waiting = _waiting(desk, mission, team)
    with desk.changing(N_("Composition set aside")) as unit:
        unit.replace(replace(waiting, state=TeamState.SET_ASIDE))
    return unit.changes


def _waiting(desk: Desk, mission: MissionId, team: TeamId) -> tuple[TeamView, Team]:
    """Return the composition that waits for approval, as it is seen and as it is kept; raise NotFound if it is another one."""
    view = kept_proposal(desk, mission)
    if view is None or view.team is None or view.team.id != team:
        raise NotFound
    return view, view.team


def _view_of_team(file: MissionFile, team: Team | None) -> TeamView:
    return _view(file, _as_it_was_approved(problem_of(file), team), team, team.members if team else ())


def _view(file: MissionFile, problem: Problem, team: Team | None, members: Sequence[TeamMember]) -> TeamView:
    by_seat = {member.seat: member for member in members}
    lines = tuple(_member_line(file, problem, seat, by_seat.get(SeatId(seat.id)), members) for seat in problem.seats)
    return TeamView(team, lines, check_team(problem, members))


def _as_it_was_approved(problem: Problem, team: Team | None) -> Problem:
    """Count the notice that people need from the day of approval, so that an approved team does not look late as departure nears."""
    if team is None or team.approved_on is None:
        return problem
    return replace(problem, today=team.approved_on)


def _member_line(
    file: MissionFile, problem: Problem, seat: Seat, member: TeamMember | None, team: Sequence[TeamMember]
) -> MemberLine:
    person = file.people.get(member.person) if member else None
    if member is None or person is None:
        return MemberLine(seat, None, ())
    return MemberLine(seat, person, why_in(problem, team, member.person))
