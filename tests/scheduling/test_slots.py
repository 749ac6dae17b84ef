"""Hours shared between places, half hour by half hour."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.scheduling import (
    GENEVA,
    NEW_YORK,
    PartOfDay,
    Place,
    part_of_day,
    shared_hours,
    strip_of,
    wall_time_of,
    zone_names,
)

STATE_A = Place("the capital", "Etc/GMT-11")


def on_the_clock(day: date, held_at: Place, *others: Place) -> list[tuple[str, str]]:
    """Return the shared hours as the clock shows them where the talk is held."""
    return [
        tuple(f"{wall_time_of(instant, held_at.zone).local:%H:%M}" for instant in (hours.begins, hours.ends))  # type: ignore[misc]
        for hours in shared_hours(day, held_at, others)
    ]


def test_geneva_and_new_york_share_the_afternoon_of_geneva() -> None:
    assert on_the_clock(date(2026, 5, 21), GENEVA, NEW_YORK) == [("14:00", "19:00")]


def test_between_the_changes_of_their_clocks_they_share_an_hour_more() -> None:
    assert on_the_clock(date(2026, 3, 20), GENEVA, NEW_YORK) == [("13:00", "19:00")]


def test_geneva_and_state_a_share_the_morning_of_geneva() -> None:
    assert on_the_clock(date(2026, 5, 21), GENEVA, STATE_A) == [("08:00", "10:00")]


def test_three_places_around_the_world_share_no_hour() -> None:
    assert on_the_clock(date(2026, 5, 21), GENEVA, NEW_YORK, STATE_A) == []


def test_a_place_alone_has_its_own_working_hours() -> None:
    assert on_the_clock(date(2026, 5, 21), STATE_A) == [("08:00", "19:00")]


def test_shared_hours_may_fall_into_two_spans_of_one_day() -> None:
    opposite = Place("opposite", "Etc/GMT+4")

    assert on_the_clock(date(2026, 5, 21), Place("here", "Etc/GMT-8"), opposite) == []
    assert on_the_clock(date(2026, 5, 21), Place("here", "Etc/GMT-8"), Place("there", "Etc/GMT-1")) == [
        ("15:00", "19:00")
    ]


def test_a_zone_that_is_a_quarter_of_an_hour_off_loses_the_half_hours_at_the_edges() -> None:
    kathmandu = Place("Kathmandu", "Asia/Kathmandu")

    assert on_the_clock(date(2026, 5, 21), Place("here", "Etc/UTC"), kathmandu) == [("08:00", "13:00")]


@pytest.mark.parametrize(
    ("local", "part"),
    [
        ("05:30", PartOfDay.NIGHT),
        ("06:00", PartOfDay.EDGE),
        ("07:30", PartOfDay.EDGE),
        ("07:45", PartOfDay.EDGE),
        ("08:00", PartOfDay.WORKING),
        ("18:30", PartOfDay.WORKING),
        ("18:45", PartOfDay.EDGE),
        ("19:00", PartOfDay.EDGE),
        ("21:30", PartOfDay.EDGE),
        ("21:45", PartOfDay.NIGHT),
        ("22:00", PartOfDay.NIGHT),
        ("23:30", PartOfDay.NIGHT),
        ("00:00", PartOfDay.NIGHT),
    ],
)
def test_a_half_hour_is_working_edge_or_night(local: str, part: PartOfDay) -> None:
    assert part_of_day(datetime.fromisoformat(f"2026-05-21T{local}")) is part


def test_a_strip_follows_the_day_of_where_the_talk_is_held() -> None:
    strip = strip_of(date(2026, 5, 21), GENEVA, NEW_YORK)

    assert len(strip) == 48
    assert f"{strip[0].local:%Y-%m-%d %H:%M}" == "2026-05-20 18:00"
    assert [half_hour.part for half_hour in strip[:2]] == [PartOfDay.WORKING, PartOfDay.WORKING]
    assert strip[2].part is PartOfDay.EDGE


@pytest.mark.parametrize(("day", "half_hours"), [(date(2026, 3, 29), 46), (date(2026, 10, 25), 50)])
def test_a_day_on_which_the_clocks_change_is_shorter_or_longer(day: date, half_hours: int) -> None:
    assert len(strip_of(day, GENEVA, GENEVA)) == half_hours


@given(st.dates(date(2000, 1, 1), date(2050, 1, 1)), st.lists(st.sampled_from(zone_names()), min_size=1, max_size=3))
def test_shared_hours_are_exactly_the_half_hours_in_which_everybody_works(day: date, zones: list[str]) -> None:
    places = [Place(zone, zone) for zone in zones]
    strips = [strip_of(day, places[0], place) for place in places]

    shared = shared_hours(day, places[0], places[1:])

    everybody_works = {
        half_hours[0].begins
        for half_hours in zip(*strips, strict=True)
        if all(half_hour.part is PartOfDay.WORKING for half_hour in half_hours)
    }
    inside = {
        half_hour.begins
        for half_hour in strips[0]
        if any(hours.begins <= half_hour.begins < hours.ends for hours in shared)
    }
    assert inside == everybody_works
    assert all(hours.ends - hours.begins >= timedelta(minutes=30) for hours in shared)
