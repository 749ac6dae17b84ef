"""One entry of a programme with what its checks need: its instants, its leg, whom it is with."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from goodoffices.records.ids import RecordId
from goodoffices.records.interlocutor import Interlocutor, Sphere
from goodoffices.records.meeting import MeetingState, ProgrammeMeeting, Venue
from goodoffices.records.mission import Leg
from goodoffices.scheduling.instants import ends_at, instant_of
from goodoffices.scheduling.zones import zone_named
from goodoffices.words import Phrase


@dataclass(frozen=True, slots=True)
class ProgrammeProblem:
    """What a person should look at in an entry of the programme; nothing is moved by the program."""

    meeting: RecordId
    sentence: Phrase


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of the programme: aware instants in UTC, the leg it stands on if the mission has it, the interlocutors known."""

    meeting: ProgrammeMeeting
    begins: datetime
    ends: datetime
    leg: Leg | None
    interlocutors: tuple[Interlocutor, ...]

    @property
    def is_with_government(self) -> bool:
        """Whether an interlocutor of the State takes part."""
        return any(interlocutor.sphere is Sphere.STATE for interlocutor in self.interlocutors)

    @property
    def is_official(self) -> bool:
        """Whether it is an official meeting: with the Government, or with anybody at an official venue."""
        at_official_venue = self.meeting.venue is Venue.OFFICIAL and bool(self.meeting.interlocutors)
        return self.is_with_government or at_official_venue

    @property
    def is_travel(self) -> bool:
        """Whether the entry is with nobody, as travel is."""
        return not self.meeting.interlocutors

    def on_the_clock_of_its_leg(self) -> tuple[datetime, datetime]:
        """Return beginning and end as aware local times of the leg, or of the meeting's own zone where there is no leg."""
        zone = zone_named(self.leg.zone if self.leg else self.meeting.starts.zone)
        return self.begins.astimezone(zone), self.ends.astimezone(zone)

    def problem(self, msgid: str, **params: object) -> ProgrammeProblem:
        """Return a problem of this entry, which its sentence calls ``{title}``."""
        return ProgrammeProblem(self.meeting.id, Phrase(msgid, {"title": self.meeting.title, **params}))


def entries_of(
    meetings: Iterable[ProgrammeMeeting], interlocutors: Iterable[Interlocutor], legs: Iterable[Leg]
) -> tuple[Entry, ...]:
    """Return the entries that were not declined, in the order in which they begin."""
    known = {interlocutor.id: interlocutor for interlocutor in interlocutors}
    by_number = {leg.number: leg for leg in legs}
    held = (meeting for meeting in meetings if meeting.state is not MeetingState.DECLINED)
    return tuple(sorted((_entry(meeting, known, by_number) for meeting in held), key=lambda entry: entry.begins))


def _entry(meeting: ProgrammeMeeting, known: Mapping[RecordId, Interlocutor], legs: Mapping[int, Leg]) -> Entry:
    return Entry(
        meeting,
        begins=instant_of(meeting.starts),
        ends=ends_at(meeting.starts, meeting.minutes),
        leg=legs.get(meeting.leg),
        interlocutors=tuple(known[number] for number in meeting.interlocutors if number in known),
    )
