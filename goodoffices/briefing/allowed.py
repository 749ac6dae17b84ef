"""Which kinds, and of each kind which fields, a copy may hold: a list of what is allowed, reader by reader.

Whatever is not named here is in no pack. The compartments ``sources`` and ``protection`` are named nowhere, nor is any that a vault adds.
"""

from __future__ import annotations

from collections.abc import Mapping

from goodoffices.records.consent import ConsentStep, Understanding
from goodoffices.records.decision import Decision
from goodoffices.records.follow_up import Commitment, Reminder
from goodoffices.records.interlocutor import Interlocutor
from goodoffices.records.item import Attribution, Compartment, Item
from goodoffices.records.meeting import ProgrammeMeeting
from goodoffices.records.mission import MediationEffort, Milestone, Mission, Objective, Risk
from goodoffices.records.note import Note
from goodoffices.records.pack import Reader
from goodoffices.records.person import Person
from goodoffices.records.presidency import Presidency
from goodoffices.records.situation import Analysis, Pattern, PeriodCount, RiskFactor, Signal, Situation
from goodoffices.records.state import OrganizationProfile, StateProfile
from goodoffices.records.team import Seat, Team

Fields = frozenset[str]
Allowed = Mapping[type[Item], Fields]


def _fields(names: str) -> Fields:
    return frozenset(names.split())


_PRESIDENCY = _fields("cycle period as_at invented")
_STATE = _fields("code name group zone")
_ORGANIZATION = _fields("code name")
_PLANNED_MISSION = _fields("reference title state authority basis purpose will_not_do period travel_on legs stage")

_FOR_THE_TEAM: Allowed = {
    Presidency: _PRESIDENCY,
    StateProfile: _STATE | _fields("languages"),
    OrganizationProfile: _ORGANIZATION,
    Person: _fields(
        "family_name given_name category style office state group body languages spoken_salutation pronunciation"
    ),
    Situation: _fields("title state root_causes"),
    Pattern: _fields("label title alike"),
    Mission: _PLANNED_MISSION | _fields("press"),
    ConsentStep: _fields("state on form reference conditions"),
    Understanding: _fields("code text tier state reservation"),
    Objective: _fields("number text kind obligation prevention leg national_owner"),
    Milestone: _fields("happens_on text"),
    MediationEffort: _fields("lead contact agreed"),
    Risk: _fields("text response fallback"),
    Seat: _fields("number title leads"),
    Team: _fields("number members state"),
    Interlocutor: _fields(
        "number category office sphere leg setting language form_of_address background talking_points not_to_say"
    ),
    ProgrammeMeeting: _fields(
        "leg starts minutes title interlocutors venue place state purpose fallback protection_plan"
    ),
}

_FOR_THE_PRESIDENT: Allowed = {
    **_FOR_THE_TEAM,
    Situation: _fields("title state situation_level opened_on declared_by declared_on reasons root_causes"),
    Analysis: _fields("received_on sender summary"),
    Signal: _fields("number code happened_on text direction published_on"),
    Pattern: _fields("label title signals alike gravity"),
    PeriodCount: _fields("pattern period count baseline_period baseline"),
    RiskFactor: _fields("code evidence"),
    Mission: _PLANNED_MISSION | _fields("press did_not_lead_to_agreement_if"),
    Decision: _fields("subject consulted points_made options chosen decided_on decided_by reasons next_review"),
    ConsentStep: _fields("state on form reference spoke_with text conditions"),
    Seat: _fields("number title leads who_fills"),
    Team: _fields("number members state approved_by approved_on reasons courtesy"),
    Commitment: _fields("text owner given_on due state"),
    Reminder: _fields("due text basis done_on"),
    Note: _fields("title body taken_at about"),
}

_FOR_THE_STATE: Allowed = {
    Presidency: _PRESIDENCY,
    StateProfile: _STATE,
    OrganizationProfile: _ORGANIZATION,
    Person: _fields("family_name given_name category style office"),
    Mission: _PLANNED_MISSION,
    ConsentStep: _fields("state on form reference conditions"),
    Understanding: _fields("code text tier state reservation"),
    Seat: _fields("number title leads"),
    Team: _fields("number members state"),
    Interlocutor: _fields("number category office sphere setting"),
    ProgrammeMeeting: _fields("leg starts minutes title interlocutors venue place state"),
}

FIELDS: Mapping[Reader, Allowed] = {
    Reader.PRESIDENT: _FOR_THE_PRESIDENT,
    Reader.TEAM: _FOR_THE_TEAM,
    Reader.STATE_CONCERNED: _FOR_THE_STATE,
}
"""Kinds and their fields, by reader."""

_BUREAU = Compartment("bureau")
_MISSION = Compartment("mission")

COMPARTMENTS: Mapping[Reader, frozenset[Compartment]] = {
    Reader.PRESIDENT: frozenset({_BUREAU, _MISSION}),
    Reader.TEAM: frozenset({_MISSION}),
    Reader.STATE_CONCERNED: frozenset({_MISSION}),
}
"""Compartments whose items a copy may hold, by reader."""

WHOLE_VAULT: frozenset[type[Item]] = frozenset({Presidency, StateProfile, OrganizationProfile, Person})
"""What belongs to the whole vault and is only named in a pack; it may lie with the Bureau or with the mission for every reader."""

WHOLE_VAULT_COMPARTMENTS = frozenset({_BUREAU, _MISSION})

ATTRIBUTIONS: Mapping[type[Item], frozenset[Attribution]] = {
    Note: frozenset({Attribution.NAMED, Attribution.OFFICE_ONLY}),
}
"""Attribution rules under which a kind may stand in a pack at all, where it is stricter than for the rest."""

ANY_PACK = frozenset(Attribution) - {Attribution.OFF_THE_RECORD}
"""What was said off the record is in no pack."""
