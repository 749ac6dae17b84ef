"""Times on the clocks of several places, with the day where it differs."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.records.time import WallTime
from goodoffices.scheduling import GENEVA, NEW_YORK, Place, Shown, UnknownZone, instant_of, shown_in, zone_names

LOCAL_TIMES = st.datetimes(datetime.fromisoformat("1990-01-01"), datetime.fromisoformat("2060-01-01"))
STATE_A = Place("the capital", "Etc/GMT-11")


def at(local: str, zone: str) -> WallTime:
    return WallTime(datetime.fromisoformat(local), zone)


def clock(shown: Shown) -> tuple[str, float, int]:
    return f"{shown.local:%Y-%m-%d %H:%M}", shown.offset / timedelta(hours=1), shown.day_shift


def test_state_a_is_eleven_hours_ahead_of_utc_and_new_york_is_a_day_behind_in_its_morning() -> None:
    here, geneva, new_york = shown_in(at("2026-06-01T09:00", "Etc/GMT-11"), (STATE_A, GENEVA, NEW_YORK))

    assert clock(here) == ("2026-06-01 09:00", 11, 0)
    assert clock(geneva) == ("2026-06-01 00:00", 2, 0)
    assert clock(new_york) == ("2026-05-31 18:00", -4, -1)


def test_an_evening_in_new_york_is_the_next_day_in_state_a() -> None:
    (here,) = shown_in(at("2026-05-31T20:00", "America/New_York"), (STATE_A,))

    assert clock(here) == ("2026-06-01 11:00", 11, 1)


@pytest.mark.parametrize(("zone", "offset"), [("Africa/Bamako", 0), ("Africa/Niamey", 1)])
def test_the_places_of_october_2021_have_the_offsets_of_those_days(zone: str, offset: int) -> None:
    here, geneva, new_york = shown_in(at("2021-10-23T10:00", zone), (Place("here", zone), GENEVA, NEW_YORK))

    assert clock(here) == ("2021-10-23 10:00", offset, 0)
    assert clock(geneva) == (f"2021-10-23 {12 - offset}:00", 2, 0)
    assert clock(new_york) == (f"2021-10-23 {6 - offset:02}:00", -4, 0)


@pytest.mark.parametrize(
    ("day", "geneva", "new_york"),
    [
        ("2026-03-07", 1, -5),
        ("2026-03-08", 1, -4),
        ("2026-03-28", 1, -4),
        ("2026-03-29", 2, -4),
        ("2026-10-24", 2, -4),
        ("2026-10-25", 1, -4),
        ("2026-10-31", 1, -4),
        ("2026-11-01", 1, -5),
    ],
)
def test_geneva_and_new_york_change_their_clocks_on_different_days_of_2026(
    day: str, geneva: int, new_york: int
) -> None:
    shown = shown_in(at(f"{day}T12:00", "Etc/UTC"), (GENEVA, NEW_YORK))

    assert [clock(each)[1] for each in shown] == [geneva, new_york]


@given(LOCAL_TIMES, st.sampled_from(zone_names()))
def test_every_place_shows_the_same_instant_at_most_two_days_away(local: datetime, zone: str) -> None:
    wall = WallTime(local, zone)

    shown = shown_in(wall, (GENEVA, NEW_YORK, STATE_A))

    assert {each.local.astimezone(UTC) for each in shown} == {instant_of(wall)}
    assert all(abs(each.day_shift) <= 2 for each in shown)
    assert all(each.local.utcoffset() == each.offset for each in shown)


def test_a_place_in_an_unknown_zone_is_refused() -> None:
    with pytest.raises(UnknownZone):
        shown_in(at("2026-06-01T09:00", "Etc/GMT-11"), (Place("nowhere", "Etc/Nowhere"),))
