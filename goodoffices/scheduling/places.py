"""Places with a clock of their own, and how a time shows on each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from goodoffices.records.time import WallTime
from goodoffices.scheduling.instants import instant_of
from goodoffices.scheduling.zones import zone_named
from goodoffices.words import N_


@dataclass(frozen=True, slots=True)
class Place:
    """A place and its zone; the name is said through the catalogue where it is one of ours."""

    name: str
    zone: str


GENEVA = Place(N_("Geneva"), "Europe/Zurich")
NEW_YORK = Place(N_("New York"), "America/New_York")


@dataclass(frozen=True, slots=True)
class Shown:
    """A time on the clock of a place: aware local time, offset from UTC, and by how many days its date differs from where it is held."""

    place: Place
    local: datetime
    offset: timedelta
    day_shift: int


def shown_in(wall: WallTime, places: Sequence[Place]) -> tuple[Shown, ...]:
    """Return a wall time on the clock of each place; raise UnknownZone."""
    instant = instant_of(wall)
    return tuple(_shown(wall, instant, place) for place in places)


def _shown(wall: WallTime, instant: datetime, place: Place) -> Shown:
    local = instant.astimezone(zone_named(place.zone))
    shift = (local.date() - wall.local.date()).days
    return Shown(place, local, local.utcoffset() or timedelta(), shift)
