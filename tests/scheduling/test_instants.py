"""Wall times and instants: there and back in every zone, and the hours that are left out or come twice."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.errors import WorldError
from goodoffices.records.time import WallTime
from goodoffices.scheduling import (
    TimeComesTwice,
    TimeLeftOut,
    UnknownZone,
    check_wall_time,
    ends_at,
    instant_of,
    wall_time_of,
    zone_names,
)

ZONES = st.sampled_from(zone_names())
LOCAL_TIMES = st.datetimes(datetime.fromisoformat("1990-01-01"), datetime.fromisoformat("2060-01-01"))
INSTANTS = LOCAL_TIMES.map(lambda local: local.replace(tzinfo=UTC))
NIGHTS_OF_CHANGE = st.builds(
    lambda night, minutes: datetime.fromisoformat(night) + timedelta(minutes=minutes),
    st.sampled_from(("2026-03-08", "2026-03-29", "2026-10-25", "2026-11-01")),
    st.integers(0, 240),
)
ZONES_OF_CHANGE = st.sampled_from(("Europe/Zurich", "America/New_York", "Europe/Lisbon", "America/Havana"))
GENEVA, NEW_YORK = "Europe/Zurich", "America/New_York"


def wall(local: str, zone: str, fold: int = 0) -> WallTime:
    return WallTime(datetime.fromisoformat(local), zone, fold)


@given(INSTANTS, ZONES)
def test_an_instant_comes_back_from_the_clock_of_any_zone(instant: datetime, zone: str) -> None:
    shown = wall_time_of(instant, zone)

    assert instant_of(shown) == instant
    assert shown.local.tzinfo is None
    assert shown.local.fold == 0


@given(INSTANTS, ZONES)
def test_a_time_that_a_clock_once_showed_is_never_said_to_be_left_out(instant: datetime, zone: str) -> None:
    check_wall_time(wall_time_of(instant, zone), repeat_decided=True)


@given(st.one_of(st.tuples(LOCAL_TIMES, ZONES), st.tuples(NIGHTS_OF_CHANGE, ZONES_OF_CHANGE)))
def test_a_time_is_refused_exactly_when_it_has_no_instant_or_two(local_and_zone: tuple[datetime, str]) -> None:
    local, zone = local_and_zone
    two_readings = {instant_of(WallTime(local, zone, fold)) for fold in (0, 1)}
    shown_again = [reading for reading in two_readings if wall_time_of(reading, zone).local == local]
    expected = {0: TimeLeftOut, 1: None, 2: TimeComesTwice}[len(shown_again)]

    assert refusal(WallTime(local, zone)) is expected


def refusal(time: WallTime) -> type[WorldError] | None:
    try:
        check_wall_time(time)
    except WorldError as refused:
        return type(refused)
    return None


@pytest.mark.parametrize(
    ("local", "zone", "expected"),
    [
        ("2026-03-29T01:59", GENEVA, None),
        ("2026-03-29T02:00", GENEVA, TimeLeftOut),
        ("2026-03-29T02:59", GENEVA, TimeLeftOut),
        ("2026-03-29T03:00", GENEVA, None),
        ("2026-10-25T01:59", GENEVA, None),
        ("2026-10-25T02:00", GENEVA, TimeComesTwice),
        ("2026-10-25T02:59", GENEVA, TimeComesTwice),
        ("2026-10-25T03:00", GENEVA, None),
        ("2026-03-08T02:30", NEW_YORK, TimeLeftOut),
        ("2026-11-01T01:30", NEW_YORK, TimeComesTwice),
        ("2026-11-01T02:00", NEW_YORK, None),
        ("2026-03-29T02:30", "Etc/GMT-11", None),
        ("2026-03-29T02:30", "Etc/Nowhere", UnknownZone),
    ],
)
def test_the_hours_that_change_in_2026_are_known(local: str, zone: str, expected: type[WorldError] | None) -> None:
    assert refusal(wall(local, zone)) is expected


def test_an_hour_that_comes_twice_is_taken_once_somebody_chose() -> None:
    first, second = wall("2026-10-25T02:30", GENEVA), wall("2026-10-25T02:30", GENEVA, fold=1)

    check_wall_time(first, repeat_decided=True)
    check_wall_time(second)

    assert instant_of(first) == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    assert instant_of(second) == datetime(2026, 10, 25, 1, 30, tzinfo=UTC)
    assert wall_time_of(instant_of(second), GENEVA) == second


def test_a_time_that_the_clocks_leave_out_is_read_as_if_they_had_not() -> None:
    assert instant_of(wall("2026-03-29T02:30", GENEVA)) == datetime(2026, 3, 29, 1, 30, tzinfo=UTC)


def test_a_meeting_over_a_change_of_the_clocks_keeps_its_length() -> None:
    starts = wall("2026-03-29T01:30", GENEVA)

    assert wall_time_of(ends_at(starts, 60), GENEVA).local == datetime.fromisoformat("2026-03-29T03:30")
    assert ends_at(starts, 60) - instant_of(starts) == timedelta(hours=1)


def test_a_refusal_carries_no_time_and_no_zone() -> None:
    with pytest.raises(TimeLeftOut) as refused:
        check_wall_time(wall("2026-03-29T02:30", GENEVA))

    assert refused.value.params == {}
    assert str(refused.value) == "TimeLeftOut"
