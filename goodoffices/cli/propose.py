"""``goodoffices propose``: propose a composition for the team of a mission."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from dataclasses import replace

from goodoffices.cli.desk import add_desk_arguments, sit_down
from goodoffices.cli.exits import Exit
from goodoffices.cli.outside import Outside
from goodoffices.cli.said import SaidProgress, say, say_json, say_table
from goodoffices.errors import NotFound
from goodoffices.office import Desk, Impossible, Problem, Proposal, adopt_team, find_mission, propose_team, team_problem
from goodoffices.records.ids import MissionId
from goodoffices.records.team import Strength
from goodoffices.words import N_, _

NAME = "propose"
SUMMARY = N_("propose a composition for the team of a mission")
DESCRIPTION = N_(
    "Propose a person for each seat, so that every requirement is met, and say how. Where no composition meets them all, say which "
    "requirements clash. The program proposes and rates nobody; a person approves, with reasons."
)
EXAMPLE = 'goodoffices propose --mission GO-2026-003 --without "Family name" --vault vault --seat "Seat 1"'


def add_arguments(parser: ArgumentParser) -> None:
    """Describe the arguments of the command."""
    parser.add_argument("--mission", required=True, metavar="REF", help=_("the mission, by its reference"))
    parser.add_argument(
        "--without",
        action="append",
        default=[],
        metavar="NAME",
        help=_("leave out a person, by family name or full name; once for each person"),
    )
    parser.add_argument(
        "--keep", action="store_true", help=_("keep the proposal as the newest composition of the mission")
    )
    add_desk_arguments(parser)
    parser.add_argument("--json", action="store_true", help=_("print one JSON document"))


def run(arguments: Namespace, outside: Outside) -> Exit:
    """Propose, say the seats and the requirements, and keep the proposal when asked to."""
    desk = sit_down(arguments, outside)
    try:
        return _propose(desk, find_mission(desk, arguments.mission), arguments)
    finally:
        desk.close()


def _propose(desk: Desk, mission: MissionId, arguments: Namespace) -> Exit:
    problem = _without(team_problem(desk, mission), arguments.without)
    answer = propose_team(problem, SaidProgress())
    if isinstance(answer, Impossible):
        _say_clash(answer, as_json=arguments.json)
        return Exit.NO
    if arguments.keep:
        adopt_team(desk, mission, answer.members)
    _say_proposal(problem, answer, as_json=arguments.json, kept=arguments.keep)
    return Exit.DONE


def _without(problem: Problem, names: Sequence[str]) -> Problem:
    left_out = {name.casefold() for name in names}
    known = {name.casefold() for person in problem.people for name in (person.family_name, person.full_name)}
    if left_out - known:
        raise NotFound
    stay = [
        person
        for person in problem.people
        if not left_out & {person.family_name.casefold(), person.full_name.casefold()}
    ]
    return replace(problem, people=tuple(stay))


def _say_clash(answer: Impossible, *, as_json: bool) -> None:
    if as_json:
        clash = [{"requirement": one.number, "rule": one.rule, "reason": one.reason} for one in answer.clash]
        say_json({"possible": False, "clash": clash, "sentences": list(map(str, answer.sentences))})
        return
    say(_("No composition meets every requirement:"))
    say_table([("✗", str(sentence)) for sentence in answer.sentences])


def _say_proposal(problem: Problem, answer: Proposal, *, as_json: bool, kept: bool) -> None:
    names = {person.id: person.full_name for person in problem.people}
    seats = {seat.id: seat for seat in problem.seats}
    team = [(seats[member.seat], names[member.person]) for member in answer.members]
    if as_json:
        outcomes = [
            {
                "requirement": one.requirement.number,
                "rule": one.requirement.rule,
                "strength": one.requirement.strength,
                "met": one.met,
                "said": str(one.sentence),
            }
            for one in answer.outcomes
        ]
        members = [{"seat": seat.number, "title": seat.title, "person": name} for seat, name in team]
        say_json({"possible": True, "kept": kept, "team": members, "requirements": outcomes})
        return
    say_table([(f"{seat.number:>3}", seat.title, name) for seat, name in team], heads=("", _("Seat"), _("Person")))
    say()
    say_table([(_mark(one.met, one.requirement.strength), str(one.sentence)) for one in answer.outcomes])
    say()
    say(_("Kept; it waits for approval.") if kept else _("A proposal only: --keep puts it into the mission."))


def _mark(met: bool, strength: Strength) -> str:  # noqa: FBT001  what the mark says
    if met:
        return "✓"
    return "✗" if strength is Strength.HARD else "·"
