"""Wall times and the instants they stand for.

An appointment is what the clock on the wall shows, with its zone; the instant is derived each time, so that it follows when a State changes
its rules and tzdata with it.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from goodoffices.errors import N_, WorldError
from goodoffices.records.time import WallTime
from goodoffices.scheduling.zones import zone_named


class TimeLeftOut(WorldError):
    """The clocks go forward over this time: it does not exist."""

    sentence = N_(
        "This time does not exist on that day: the clocks go forward over it. Choose a time before or after the change."
    )


class TimeComesTwice(WorldError):
    """The clocks go back over this time: it comes twice, and nobody said which is meant."""

    sentence = N_("This time comes twice on that day: the clocks go back over it. Choose the first or the second.")


def instant_of(wall: WallTime) -> datetime:
    """Return the instant of a wall time, aware, in UTC; raise UnknownZone.

    A time that comes twice is told apart by its fold. A time that the clocks leave out, because tzdata changed since it was agreed, is
    read as if they had not (PEP 495).
    """
    return _aware(wall, wall.fold).astimezone(UTC)


def wall_time_of(instant: datetime, zone: str) -> WallTime:
    """Return what the clock shows in a zone at an instant; raise UnknownZone."""
    shown = instant.astimezone(UTC).astimezone(zone_named(zone))  # astimezone leaves a time of its own zone as it is
    return WallTime(shown.replace(tzinfo=None, fold=0), zone, shown.fold)


def ends_at(starts: WallTime, minutes: int) -> datetime:
    """Return the instant at which a meeting of this length ends, aware, in UTC."""
    return instant_of(starts) + timedelta(minutes=minutes)


def check_wall_time(wall: WallTime, *, repeat_decided: bool = False) -> None:
    """Refuse a time that does not exist (TimeLeftOut), that comes twice (TimeComesTwice), or whose zone is unknown (UnknownZone).

    A fold of 1 says that the second is meant; ``repeat_decided`` says that a fold of 0 was chosen, too.
    """
    first, second = _aware(wall, 0), _aware(wall, 1)
    if first.utcoffset() == second.utcoffset():
        return
    if wall_time_of(first, wall.zone).local != wall.local:
        raise TimeLeftOut
    if not (repeat_decided or wall.fold):
        raise TimeComesTwice


def _aware(wall: WallTime, fold: int) -> datetime:
    return wall.local.replace(tzinfo=zone_named(wall.zone), fold=1 if fold else 0)
