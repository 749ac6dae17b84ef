"""What a person should look at in a programme. Every finding is a sentence with its entry; nothing is proposed and nothing is moved."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

from goodoffices.records.interlocutor import Interlocutor
from goodoffices.records.meeting import ProgrammeMeeting
from goodoffices.records.mission import Leg
from goodoffices.records.mission_file import MissionFile
from goodoffices.records.state import Weekday
from goodoffices.scheduling import programme_company, programme_times
from goodoffices.scheduling.programme_entry import ProgrammeProblem, entries_of


def programme_problems(
    meetings: Iterable[ProgrammeMeeting],
    interlocutors: Iterable[Interlocutor],
    *,
    legs: Sequence[Leg],
    rest_days: Mapping[str, Collection[Weekday]],
) -> tuple[ProgrammeProblem, ...]:
    """Return the problems of a programme in the order of its entries; ``rest_days`` are by the code of the State; raise UnknownZone."""
    entries = entries_of(meetings, interlocutors, legs)
    found = (
        *programme_times.outside_the_days(entries),
        *programme_times.overlaps(entries),
        *programme_times.on_rest_days(entries, rest_days),
        *programme_times.without_travel(entries, legs),
        *programme_company.with_the_government(entries),
        *programme_company.at_official_venues(entries),
        *programme_company.in_the_room_of_the_government(entries),
        *programme_company.without_protection(entries),
    )
    place = {entry.meeting.id: number for number, entry in enumerate(entries)}
    return tuple(sorted(found, key=lambda problem: place[problem.meeting]))


def problems_of_mission(file: MissionFile) -> tuple[ProgrammeProblem, ...]:
    """Return the problems of a mission's programme."""
    return programme_problems(
        file.of(ProgrammeMeeting),
        file.of(Interlocutor),
        legs=file.mission.legs,
        rest_days={code: state.rest_days for code, state in file.states.items()},
    )
