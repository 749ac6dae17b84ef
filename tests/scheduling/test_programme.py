"""What a person should look at in a programme: every finding with its entry, and silence where all is well."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest

from goodoffices.records.meeting import MeetingState, ProgrammeMeeting, Venue
from goodoffices.records.mission import Leg
from goodoffices.records.state import Weekday
from goodoffices.reference.interlocutor_categories import interlocutor_categories
from goodoffices.scheduling import UnknownZone, programme_problems
from goodoffices.scheduling.programme_company import VICTIMS
from tests.scheduling.programmes import (
    ARMED_GROUP,
    BAMAKO,
    CAPITAL,
    CIVIL_SOCIETY,
    COUNTRY_TEAM,
    EVERYBODY,
    FAMILIES,
    MINISTER,
    NIAMEY,
    entry,
)

REST_DAYS = {
    "XXA": (Weekday.FRIDAY, Weekday.SATURDAY),
    "MLI": (Weekday.SATURDAY, Weekday.SUNDAY),
    "NER": (Weekday.SATURDAY, Weekday.SUNDAY),
}
MORNING, NOON = "2026-06-01T09:00", "2026-06-01T12:00"


def said(*meetings: ProgrammeMeeting, legs: Sequence[Leg] = (CAPITAL,)) -> list[str]:
    return [str(each.sentence) for each in programme_problems(meetings, EVERYBODY, legs=legs, rest_days=REST_DAYS)]


def test_a_programme_in_order_gives_nothing_to_look_at() -> None:
    assert (
        said(
            entry(1, CAPITAL, "2026-06-01T09:00", MINISTER, venue=Venue.OFFICIAL),
            entry(2, CAPITAL, "2026-06-01T10:00", ARMED_GROUP),
            entry(3, CAPITAL, "2026-06-02T09:00", CIVIL_SOCIETY),
            entry(4, CAPITAL, "2026-06-02T11:00", FAMILIES, protection_plan="agreed with the family"),
            entry(5, CAPITAL, "2026-06-04T23:00", COUNTRY_TEAM, venue=Venue.UNITED_NATIONS),
        )
        == []
    )


def test_a_finding_names_its_entry_and_findings_come_in_the_order_of_the_programme() -> None:
    late, early = entry(1, CAPITAL, "2026-06-03T09:00", FAMILIES), entry(2, CAPITAL, "2026-06-02T09:00", FAMILIES)

    found = programme_problems((late, early), EVERYBODY, legs=(CAPITAL,), rest_days=REST_DAYS)

    assert [problem.meeting for problem in found] == [early.id, late.id]


def test_entries_of_one_leg_may_not_overlap_even_the_one_that_lasts_over_the_next() -> None:
    long = entry(1, CAPITAL, MORNING, MINISTER, minutes=300)

    assert said(long, entry(2, CAPITAL, "2026-06-01T10:00"), entry(3, CAPITAL, NOON)) == [
        "“Entry 2” begins before “Entry 1” ends.",
        "“Entry 3” begins before “Entry 1” ends.",
    ]


def test_an_entry_that_begins_when_the_other_ends_does_not_overlap() -> None:
    assert said(entry(1, CAPITAL, MORNING), entry(2, CAPITAL, "2026-06-01T10:00")) == []


def test_an_entry_that_was_declined_is_not_looked_at() -> None:
    declined = entry(1, CAPITAL, MORNING, MINISTER, state=MeetingState.DECLINED)

    assert said(declined, entry(2, CAPITAL, MORNING, COUNTRY_TEAM)) == []


@pytest.mark.parametrize("local", ["2026-05-31T23:30", "2026-06-04T23:30", "2026-06-05T09:00"])
def test_an_entry_outside_the_days_of_its_leg_is_found_by_the_clock_of_the_place(local: str) -> None:
    assert said(entry(1, CAPITAL, local)) == ["“Entry 1” is outside the days in Capital."]


def test_an_entry_may_last_until_midnight_of_the_last_day() -> None:
    assert said(entry(1, CAPITAL, "2026-06-04T23:00")) == []


def test_an_entry_written_in_another_zone_is_judged_by_the_clock_of_its_leg() -> None:
    from_geneva = replace(CAPITAL, zone="Europe/Zurich")

    assert said(entry(1, from_geneva, "2026-05-31T23:30")) == []
    assert said(entry(1, from_geneva, "2026-06-04T20:00")) == ["“Entry 1” is outside the days in Capital."]


def test_an_entry_on_a_leg_that_the_mission_does_not_have_is_found() -> None:
    assert said(entry(1, NIAMEY, "2026-06-01T09:00")) == ["“Entry 1” stands on a leg that the mission does not have."]


def test_official_meetings_are_found_on_the_rest_days_of_the_place() -> None:
    long_leg = replace(CAPITAL, period=replace(CAPITAL.period, last=None))
    friday, sunday = "2026-06-05T09:00", "2026-06-07T09:00"

    assert said(entry(1, long_leg, friday, MINISTER), legs=(long_leg,)) == [
        "“Entry 1” is an official meeting on a rest day there, Friday."
    ]
    assert said(entry(1, long_leg, friday, COUNTRY_TEAM), legs=(long_leg,)) == []
    assert said(entry(1, long_leg, friday, venue=Venue.OFFICIAL), legs=(long_leg,)) == []
    assert said(entry(1, long_leg, sunday, MINISTER), legs=(long_leg,)) == []


def test_those_who_are_met_apart_never_share_a_slot_with_the_government() -> None:
    assert said(entry(1, CAPITAL, MORNING, MINISTER, ARMED_GROUP)) == [
        "“Entry 1” brings the Government together with those who are met apart from it."
    ]
    assert said(entry(1, CAPITAL, MORNING, COUNTRY_TEAM, ARMED_GROUP)) == []


def test_those_who_are_met_apart_never_share_a_room_with_the_government_on_one_day() -> None:
    official = entry(1, CAPITAL, MORNING, MINISTER, place="Hotel")
    same_day = entry(2, CAPITAL, NOON, ARMED_GROUP, place="Hotel")
    next_day = entry(3, CAPITAL, "2026-06-02T09:00", ARMED_GROUP, place="Hotel")

    assert said(official, same_day) == ["“Entry 2” is in the same place as a meeting with the Government on that day."]
    assert said(official, next_day) == []
    assert said(official, replace(same_day, place="School")) == []
    assert said(replace(official, place=""), replace(same_day, place="")) == []


def test_a_confidential_talk_is_without_officials_and_not_at_an_official_venue() -> None:
    assert said(entry(1, CAPITAL, MORNING, CIVIL_SOCIETY, MINISTER)) == [
        "“Entry 1” is confidential and unsupervised: no official takes part."
    ]
    assert said(entry(1, CAPITAL, MORNING, CIVIL_SOCIETY, venue=Venue.OFFICIAL)) == [
        "“Entry 1” is at an official venue: choose a neutral one or one of the United Nations."
    ]


def test_a_meeting_with_victims_waits_for_its_protection_plan() -> None:
    assert said(entry(1, CAPITAL, MORNING, FAMILIES, protection_plan="  ")) == [
        "“Entry 1” is with victims: write the protection plan first."
    ]


def test_the_category_of_victims_is_one_of_the_shipped_list() -> None:
    assert VICTIMS in {category.text for category in interlocutor_categories()}


BAMAKO_TALK = entry(1, BAMAKO, "2021-10-24T10:00", COUNTRY_TEAM)
NIAMEY_TALK = entry(2, NIAMEY, "2021-10-24T17:00", COUNTRY_TEAM)
FLIGHT = entry(3, BAMAKO, "2021-10-24T12:00", title="Flight to Niamey", minutes=105)


def test_between_two_legs_the_programme_shows_the_travel() -> None:
    legs = (BAMAKO, NIAMEY)

    assert said(BAMAKO_TALK, FLIGHT, NIAMEY_TALK, legs=legs) == []
    assert said(BAMAKO_TALK, NIAMEY_TALK, legs=legs) == [
        "Before “Entry 2” the programme shows no travel from Bamako to Niamey."
    ]
    assert said(BAMAKO_TALK, replace(FLIGHT, minutes=300), NIAMEY_TALK, legs=legs) == [
        "Before “Entry 2” the programme shows no travel from Bamako to Niamey."
    ]


def test_a_leg_begins_after_the_one_before_by_instants_and_not_by_clocks() -> None:
    """Niamey is an hour ahead of Bamako: 11:30 there is 10:30 in Bamako, when the talk still runs."""
    too_soon = entry(2, NIAMEY, "2021-10-24T11:30", COUNTRY_TEAM)

    assert said(BAMAKO_TALK, too_soon, legs=(BAMAKO, NIAMEY)) == [
        "“Entry 2” in Niamey begins before the programme in Bamako has ended."
    ]


def test_a_leg_without_meetings_yet_asks_for_no_travel() -> None:
    assert said(BAMAKO_TALK, legs=(BAMAKO, NIAMEY)) == []


def test_an_entry_in_an_unknown_zone_is_refused() -> None:
    with pytest.raises(UnknownZone):
        said(entry(1, replace(CAPITAL, zone="Etc/Nowhere"), MORNING))
