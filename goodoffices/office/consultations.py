"""Consultations with their time in each place that matters: where they are held, in Geneva, in New York, and in the mission's capital."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from goodoffices.office.desk import Desk
from goodoffices.office.missions import open_items
from goodoffices.records.item import Withheld
from goodoffices.records.meeting import Consultation, MeetingState
from goodoffices.records.mission import Mission
from goodoffices.scheduling import GENEVA, NEW_YORK, HalfHour, Place, Shown, instant_of, shown_in, strip_of

_OVER = frozenset({MeetingState.HELD, MeetingState.NOTED, MeetingState.DECLINED})


@dataclass(frozen=True, slots=True)
class ConsultationLine:
    """A consultation and how its beginning is shown in each place."""

    consultation: Consultation
    shown: tuple[Shown, ...]


@dataclass(frozen=True, slots=True)
class TimeStrip:
    """The day of a consultation as one place lives it."""

    shown: Shown
    half_hours: tuple[HalfHour, ...]


def consultations(desk: Desk, mission: Mission | None = None) -> tuple[ConsultationLine | Withheld, ...]:
    """List consultations by the instant they begin, then those withheld; of one mission, or of the whole vault."""
    missions_by_id = {found.id: found for found in open_items(desk, Mission)}
    found = desk.store.all(Consultation, belongs_to=mission.id if mission else None)
    held = [item for item in found if isinstance(item, Consultation)]
    lines = [line_for(item, missions_by_id.get(item.belongs_to) if item.belongs_to else None) for item in held]
    return (
        *sorted(lines, key=lambda line: instant_of(line.consultation.starts)),
        *(item for item in found if isinstance(item, Withheld)),
    )


def next_of(lines: Iterable[ConsultationLine]) -> ConsultationLine | None:
    """Return the first consultation that is still to be held."""
    ahead = (line for line in lines if line.consultation.state not in _OVER)
    return min(ahead, key=lambda line: instant_of(line.consultation.starts), default=None)


def line_for(consultation: Consultation, mission: Mission | None) -> ConsultationLine:
    """Show one consultation in Geneva, New York, the mission's places and where it is held."""
    return ConsultationLine(consultation, shown_in(consultation.starts, places_of(consultation, mission)))


def places_of(consultation: Consultation, mission: Mission | None) -> tuple[Place, ...]:
    """Return the places that matter for a consultation, each zone once."""
    legs = [Place(leg.city, leg.zone) for leg in mission.legs] if mission else []
    held_at = Place(consultation.place, consultation.starts.zone)
    by_zone: dict[str, Place] = {}
    for place in (GENEVA, NEW_YORK, *legs, held_at):
        by_zone.setdefault(place.zone, place)
    return tuple(by_zone.values())


def strips_of(line: ConsultationLine) -> tuple[TimeStrip, ...]:
    """Return the day of a consultation in each place that it is shown in, half hour by half hour."""
    starts = line.consultation.starts
    held_at = Place(line.consultation.place, starts.zone)
    return tuple(TimeStrip(shown, strip_of(starts.local.date(), held_at, shown.place)) for shown in line.shown)
