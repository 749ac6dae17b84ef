"""Time: wall times and instants, places and their clocks, rest days, hours shared between places, checks of a programme.

Importing this room takes the system's zone database out of use (``zones``): the pinned tzdata alone is read. Nothing is booked or proposed
here, and what a team is made of lives in ``composition``.
"""

from goodoffices.scheduling.calendar_days import days_of, months_after, rest_days_in, weekday_of
from goodoffices.scheduling.instants import (
    TimeComesTwice,
    TimeLeftOut,
    check_wall_time,
    ends_at,
    instant_of,
    wall_time_of,
)
from goodoffices.scheduling.places import GENEVA, NEW_YORK, Place, Shown, shown_in
from goodoffices.scheduling.programme import problems_of_mission, programme_problems
from goodoffices.scheduling.programme_entry import ProgrammeProblem
from goodoffices.scheduling.slots import HalfHour, PartOfDay, SharedHours, part_of_day, shared_hours, strip_of
from goodoffices.scheduling.zones import UnknownZone, tzdata_version, zone_named, zone_names

__all__ = [
    "GENEVA",
    "NEW_YORK",
    "HalfHour",
    "PartOfDay",
    "Place",
    "ProgrammeProblem",
    "SharedHours",
    "Shown",
    "TimeComesTwice",
    "TimeLeftOut",
    "UnknownZone",
    "check_wall_time",
    "days_of",
    "ends_at",
    "instant_of",
    "months_after",
    "part_of_day",
    "problems_of_mission",
    "programme_problems",
    "rest_days_in",
    "shared_hours",
    "shown_in",
    "strip_of",
    "tzdata_version",
    "wall_time_of",
    "weekday_of",
    "zone_named",
    "zone_names",
]
