"""The demonstration under the rules: concern, consent, programme, seats and the composition approved."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from goodoffices.composition import Impossible, Problem, Proposal, check_team, propose
from goodoffices.council.bureau import bureau_on, observations
from goodoffices.council.consent import what_bars_a_step, where_consent_stands
from goodoffices.council.courtesies import CourtesyKind, courtesies
from goodoffices.council.departure import what_bars_departure
from goodoffices.council.early_warning import may_declare_concern
from goodoffices.council.signal_roles import SignalRole, signals_by_role
from goodoffices.council.wording import terms_found
from goodoffices.records.consent import ConsentStep, Understanding
from goodoffices.records.ids import PersonId
from goodoffices.records.interlocutor import Interlocutor
from goodoffices.records.meeting import Consultation, ProgrammeMeeting
from goodoffices.records.mission import Mission, Objective
from goodoffices.records.mission_file import MissionFile
from goodoffices.records.person import Person
from goodoffices.records.presidency import BureauSeat, Presidency
from goodoffices.records.situation import Pattern, Signal, Situation
from goodoffices.records.state import OrganizationProfile, StateProfile
from goodoffices.records.team import Requirement, Rule, Seat, SeatStepKind, Strength, Team, TeamState
from goodoffices.scheduling import check_wall_time, months_after, problems_of_mission
from tests.exchange.files import demonstration, of

ITEMS = demonstration()
MISSION = of(ITEMS, Mission)[0]
SITUATION = of(ITEMS, Situation)[0]
TEAM = of(ITEMS, Team)[0]
STATES = {state.code: state for state in of(ITEMS, StateProfile)}
FILE = MissionFile(
    presidency=of(ITEMS, Presidency)[0],
    mission=MISSION,
    situation=SITUATION,
    today=date(2026, 5, 21),
    bureau=of(ITEMS, BureauSeat),
    states=STATES,
    organizations={one.code: one for one in of(ITEMS, OrganizationProfile)},
    people={PersonId(person.id): person for person in of(ITEMS, Person)},
    items=ITEMS,
)
PROBLEM = Problem.of_mission(FILE, FILE.people.values())


def open_rules(problem: Problem, without: PersonId | None = None) -> dict[Rule, str]:
    """Say which rules the approved team does not meet, with or without one of its members."""
    members = [member for member in TEAM.members if member.person != without]
    return {one.requirement.rule: str(one.sentence) for one in check_team(problem, members) if not one.met}


def test_a_concern_may_be_declared_by_a_person_with_reasons_and_not_without() -> None:
    patterns, signals = of(ITEMS, Pattern), of(ITEMS, Signal)

    said = may_declare_concern(patterns, signals, declared_by=SITUATION.declared_by, reasons=SITUATION.reasons)

    assert said.allowed
    assert not may_declare_concern(patterns, signals, declared_by="", reasons="").allowed


def test_signal_21_is_isolated_and_caution_22_is_never_counted() -> None:
    roles = signals_by_role(of(ITEMS, Pattern), of(ITEMS, Signal))

    assert [signal.number for signal in roles[SignalRole.ISOLATED]] == [21]
    assert [signal.number for signal in roles[SignalRole.CAUTION]] == [22]
    assert {signal.number for signal in roles[SignalRole.INSTANCE]} == set(range(1, 11))


def test_each_step_of_consent_may_follow_the_one_before_and_nothing_bars_departure() -> None:
    steps = of(ITEMS, ConsentStep)

    assert [what_bars_a_step(steps[:number], step) for number, step in enumerate(steps)] == [()] * 5
    assert what_bars_departure(MISSION, where_consent_stands(steps), of(ITEMS, Understanding)) == ()


def test_the_programme_has_no_problem() -> None:
    assert [str(problem.sentence) for problem in problems_of_mission(FILE)] == []


def test_every_wall_time_exists_once_in_its_zone() -> None:
    consultations = [consultation.starts for consultation in of(ITEMS, Consultation)]
    meetings = [meeting.starts for meeting in of(ITEMS, ProgrammeMeeting)]

    for starts in (*consultations, *meetings):
        check_wall_time(starts)


def test_eighteen_months_after_the_last_day_fall_on_4_december_2027() -> None:
    assert months_after(date(2026, 6, 4), 18) == date(2027, 12, 4)


def test_the_bureau_is_complete_and_a_co_leader_is_offered_as_a_courtesy() -> None:
    bureau = bureau_on(FILE.today, FILE.bureau)

    assert observations(bureau) == ()
    assert [one.kind for one in courtesies("XXA", STATES["XXA"].group, bureau)] == [CourtesyKind.CO_LEADER]
    assert "courtesy" in TEAM.courtesy


def test_there_are_six_seats_each_with_somebody_who_fills_it_and_steps_before_the_day_of_the_case() -> None:
    seats = of(ITEMS, Seat)

    assert len(seats) == 6
    assert all(seat.who_fills and seat.steps for seat in seats)
    assert all(step.on <= date(2026, 5, 20) for seat in seats for step in seat.steps)
    assert {step.kind for seat in seats for step in seat.steps} == {
        SeatStepKind.ASKED,
        SeatStepKind.ANSWERED,
        SeatStepKind.NAMED,
    }


def test_every_requirement_gives_its_reason() -> None:
    assert all(requirement.reason for requirement in of(ITEMS, Requirement))


def test_the_approved_team_fills_every_seat_and_meets_every_requirement() -> None:
    on_the_day = replace(PROBLEM, today=date(2026, 5, 20))

    assert TEAM.state is TeamState.APPROVED
    assert [member.seat for member in TEAM.members] == [seat.id for seat in PROBLEM.seats]
    assert open_rules(on_the_day) == open_rules(PROBLEM) == {}


def test_the_proposed_team_meets_every_requirement() -> None:
    proposal = propose(PROBLEM)

    assert isinstance(proposal, Proposal)
    assert all(outcome.met for outcome in proposal.outcomes if outcome.requirement.strength is Strength.HARD)


def test_without_the_member_of_organization_r_the_missing_part_is_named() -> None:
    (envoy,) = [member.person for member in TEAM.members if FILE.people[member.person].body == "ORG-R"]

    assert open_rules(PROBLEM, without=envoy)[Rule.ORGANIZATION] == "no member from Organization R"


def test_without_the_envoy_nobody_else_of_organization_r_could_join() -> None:
    others = tuple(person for person in PROBLEM.people if person.family_name != "Quillmore")

    answer = propose(replace(PROBLEM, people=others))

    assert isinstance(answer, Impossible)
    assert Rule.ORGANIZATION in {requirement.rule for requirement in answer.clash}


def test_no_text_for_the_state_uses_a_word_better_avoided() -> None:
    kinds = (Mission, Objective, Understanding, ConsentStep, ProgrammeMeeting, Interlocutor)
    texts = [str(item) for item in ITEMS if isinstance(item, kinds)]

    assert [found.written for text in texts for found in terms_found(text, for_the_state=True)] == []
