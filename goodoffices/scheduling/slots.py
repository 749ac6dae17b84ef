"""Hours in which people in several places can talk, and how each half hour of a day stands there. Nothing is booked here."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from itertools import groupby

from goodoffices.records.time import WallTime
from goodoffices.scheduling.instants import instant_of
from goodoffices.scheduling.places import Place
from goodoffices.scheduling.zones import zone_named

HALF_AN_HOUR = timedelta(minutes=30)
_WORK_BEGINS, _WORK_ENDS = time(8), time(19)
_EDGE_BEGINS, _EDGE_ENDS = time(6), time(22)


class PartOfDay(StrEnum):
    """How an hour stands: 08:00 to 19:00 is working, from 06:00 and until 22:00 the edge of the day, the rest night."""

    WORKING = "working"
    EDGE = "edge"
    NIGHT = "night"


@dataclass(frozen=True, slots=True)
class HalfHour:
    """Half an hour of a place: its first instant (UTC), the local time then (aware), and how it stands."""

    begins: datetime
    local: datetime
    part: PartOfDay


@dataclass(frozen=True, slots=True)
class SharedHours:
    """From one instant to another (UTC), in which every place is in working hours."""

    begins: datetime
    ends: datetime


def strip_of(day: date, held_at: Place, place: Place) -> tuple[HalfHour, ...]:
    """Return the half hours of a place during a day of where a talk is held; 46 or 50 of them where the clocks change that day."""
    return tuple(_half_hour(begins, place) for begins in _half_hours(day, held_at))


def shared_hours(day: date, held_at: Place, others: Sequence[Place]) -> tuple[SharedHours, ...]:
    """Return the spans of a day of where a talk is held in which all the places are in working hours."""
    places = (held_at, *others)
    ranges = groupby(_half_hours(day, held_at), key=lambda begins: _all_work(begins, places))
    spans = (tuple(half_hours) for all_work, half_hours in ranges if all_work)
    return tuple(SharedHours(span[0], span[-1] + HALF_AN_HOUR) for span in spans)


def part_of_day(local: datetime) -> PartOfDay:
    """Return how the half hour from a local time stands; one that reaches over the end of a part stands as the next."""
    begins, ends = local.time(), (local.replace(tzinfo=None) + HALF_AN_HOUR).time()
    if _WORK_BEGINS <= begins < ends <= _WORK_ENDS:
        return PartOfDay.WORKING
    return PartOfDay.EDGE if _EDGE_BEGINS <= begins < ends <= _EDGE_ENDS else PartOfDay.NIGHT


def _half_hours(day: date, place: Place) -> Iterator[datetime]:
    begins = _midnight(day, place)
    following = _midnight(day + timedelta(days=1), place)
    while begins < following:
        yield begins
        begins += HALF_AN_HOUR


def _midnight(day: date, place: Place) -> datetime:
    return instant_of(WallTime(datetime.combine(day, time()), place.zone))


def _half_hour(begins: datetime, place: Place) -> HalfHour:
    local = begins.astimezone(zone_named(place.zone))
    return HalfHour(begins, local, part_of_day(local))


def _all_work(begins: datetime, places: Sequence[Place]) -> bool:
    return all(_half_hour(begins, place).part is PartOfDay.WORKING for place in places)
