"""Mali and Niger 2021, a public precedent: it comes in whole, with offices only and armed groups apart."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from itertools import pairwise

from goodoffices.records.interlocutor import Interlocutor, Setting, Sphere
from goodoffices.records.item import Level
from goodoffices.records.meeting import ProgrammeMeeting, Venue
from goodoffices.records.mission import MediationEffort, Milestone, Mission, Objective
from goodoffices.records.person import Person
from goodoffices.records.situation import Signal
from goodoffices.records.state import StateProfile
from goodoffices.scheduling import GENEVA, NEW_YORK, instant_of, programme_problems, shown_in
from tests.exchange.files import of, precedent

ITEMS = precedent()
MISSION = of(ITEMS, Mission)[0]
INTERLOCUTORS = {one.id: one for one in of(ITEMS, Interlocutor)}
MEETINGS = sorted(of(ITEMS, ProgrammeMeeting), key=lambda meeting: instant_of(meeting.starts))


def test_fifteen_offices_are_met_ten_in_mali_and_five_in_niger() -> None:
    assert Counter(one.leg for one in INTERLOCUTORS.values()) == {1: 10, 2: 5}
    assert {one for meeting in MEETINGS for one in meeting.interlocutors} == set(INTERLOCUTORS)


def test_it_is_public_and_names_offices_only() -> None:
    assert {item.level for item in ITEMS} == {Level.UNCLASSIFIED}
    assert of(ITEMS, Person) == ()


def test_the_two_legs_have_their_own_zones() -> None:
    assert [(leg.state, leg.zone) for leg in MISSION.legs] == [("MLI", "Africa/Bamako"), ("NER", "Africa/Niamey")]


def test_no_two_entries_overlap_and_all_lie_between_23_and_25_october() -> None:
    days = {meeting.starts.local.date() for meeting in MEETINGS}

    for before, after in pairwise(MEETINGS):
        assert instant_of(before.starts) + timedelta(minutes=before.minutes) <= instant_of(after.starts)
    assert days == {date(2021, 10, 23), date(2021, 10, 24), date(2021, 10, 25)}


def test_times_are_shown_in_the_place_in_geneva_and_in_new_york() -> None:
    niamey = next(meeting for meeting in MEETINGS if meeting.leg == 2)

    offsets = [shown.offset / timedelta(hours=1) for shown in shown_in(niamey.starts, (GENEVA, NEW_YORK))]

    assert niamey.starts.local.isoformat() == "2021-10-25T09:30:00"
    assert offsets == [2, -4]


def test_armed_groups_and_the_government_never_share_an_entry_or_a_room() -> None:
    (armed,) = [one for one in INTERLOCUTORS.values() if one.category == "Signatory armed groups"]
    with_them = [meeting for meeting in MEETINGS if armed.id in meeting.interlocutors]

    assert armed.setting is Setting.SEPARATE
    assert [meeting.interlocutors for meeting in with_them] == [(armed.id,)]
    assert {meeting.venue for meeting in with_them} == {Venue.NEUTRAL}


def test_civil_society_is_met_without_officials() -> None:
    confidential = {one.id for one in INTERLOCUTORS.values() if one.setting is Setting.CONFIDENTIAL}
    with_them = [meeting for meeting in MEETINGS if confidential & set(meeting.interlocutors)]

    assert len(with_them) == 2
    assert {INTERLOCUTORS[one].sphere for meeting in with_them for one in meeting.interlocutors} == {Sphere.NON_STATE}


def test_the_only_thing_to_look_at_is_the_weekend() -> None:
    found = programme_problems(
        MEETINGS,
        INTERLOCUTORS.values(),
        legs=MISSION.legs,
        rest_days={state.code: state.rest_days for state in of(ITEMS, StateProfile)},
    )

    assert len(found) == 3
    assert all("rest day" in str(problem.sentence) for problem in found)


def test_objectives_rest_on_obligations_and_others_mediate_too() -> None:
    assert len(of(ITEMS, Objective)) == 9
    assert all(objective.obligation for objective in of(ITEMS, Objective))
    assert {effort.lead for effort in of(ITEMS, MediationEffort)} == {"ECOWAS", "African Union"}
    assert len(of(ITEMS, Milestone)) == 3


def test_the_change_after_the_visit_is_kept_as_a_signal() -> None:
    (signal,) = of(ITEMS, Signal)

    assert signal.happened_on == date(2021, 10, 26)
    assert MISSION.period.last is not None
    assert signal.happened_on > MISSION.period.last
