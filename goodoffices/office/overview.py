"""What the overview of a mission says at one look: its way, consent, understandings, team, next talk, what is due, what is withheld."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from goodoffices.council.bureau import bureau_on
from goodoffices.council.consent import Consent, where_consent_stands
from goodoffices.council.courtesies import courtesies, not_yet_shown
from goodoffices.council.departure import what_bars_departure, what_to_settle_if_time_allows
from goodoffices.council.mission_stages import WAY
from goodoffices.council.named import speaks_for_a_state
from goodoffices.council.understandings import how_understandings_stand
from goodoffices.office.consultations import ConsultationLine, TimeStrip, line_for, next_of, strips_of
from goodoffices.office.desk import Desk
from goodoffices.office.missions import mission_file
from goodoffices.office.teams import TeamView, kept_proposal_of, team_view_of
from goodoffices.records.consent import ConsentStep, Understanding
from goodoffices.records.follow_up import Reminder
from goodoffices.records.ids import MissionId
from goodoffices.records.item import Compartment
from goodoffices.records.meeting import Consultation
from goodoffices.records.mission import MissionStage
from goodoffices.records.mission_file import MissionFile
from goodoffices.records.person import Category
from goodoffices.records.state import RegionalGroup
from goodoffices.records.team import Seat, TeamState
from goodoffices.words import Phrase


@dataclass(frozen=True, slots=True, kw_only=True)
class Overview:
    """A mission at one look.

    ``kept_proposal`` waits for approval; it is ``team`` itself while none is approved. ``withheld`` counts what each compartment keeps from this seat; nothing more is known of it.
    """

    file: MissionFile
    way: tuple[MissionStage, ...]
    consent: Consent
    bars: tuple[Phrase, ...]
    to_settle: tuple[Phrase, ...]
    understandings: Phrase
    courtesies: tuple[Phrase, ...]
    team: TeamView
    kept_proposal: TeamView | None
    next_consultation: ConsultationLine | None
    next_strips: tuple[TimeStrip, ...]
    reminders: tuple[Reminder, ...]
    withheld: tuple[tuple[Compartment, int], ...]


def overview(desk: Desk, mission: MissionId) -> Overview:
    """Gather the overview of one mission."""
    return overview_of(mission_file(desk, mission))


def overview_of(file: MissionFile) -> Overview:
    """Gather the overview from a mission's file."""
    consent = where_consent_stands(file.of(ConsentStep))
    understandings = file.of(Understanding)
    talks = tuple(line_for(talk, file.mission) for talk in file.of(Consultation))
    coming = next_of(talks)
    team = team_view_of(file)
    return Overview(
        file=file,
        way=WAY,
        consent=consent,
        bars=what_bars_departure(file.mission, consent, understandings),
        to_settle=what_to_settle_if_time_allows(consent, understandings),
        understandings=how_understandings_stand(understandings),
        courtesies=_courtesies(file, team),
        team=team,
        kept_proposal=kept_proposal_of(file),
        next_consultation=coming,
        next_strips=strips_of(coming) if coming else (),
        reminders=tuple(sorted((one for one in file.of(Reminder) if one.done_on is None), key=lambda one: one.due)),
        withheld=tuple(sorted(Counter(item.compartment for item in file.withheld).items())),
    )


def _courtesies(file: MissionFile, team: TeamView) -> tuple[Phrase, ...]:
    state = file.states.get(file.mission.state)
    if state is None:
        return ()
    proposed = courtesies(state.code, state.group, bureau_on(file.today, file.bureau))
    return tuple(courtesy.proposal for courtesy in not_yet_shown(proposed, _groups_that_lead(team)))


def _groups_that_lead(team: TeamView) -> tuple[RegionalGroup, ...]:
    """Return the groups of those who lead an approved team: in the leader's seat, or in one that is open to a Vice-President."""
    if team.team is None or team.team.state is not TeamState.APPROVED:
        return ()
    leaders = (line.person for line in team.members if line.person and _leads(line.seat))
    return tuple(leader.group for leader in leaders if leader.group and speaks_for_a_state(leader))


def _leads(seat: Seat) -> bool:
    return seat.leads or Category.VICE_PRESIDENT in seat.categories
