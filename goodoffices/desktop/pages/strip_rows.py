"""From a consultation's times to the strips that show them, with the rest days of each place."""

from __future__ import annotations

from goodoffices.desktop import said
from goodoffices.desktop.widgets.time_strip import Hour, StripRow
from goodoffices.office import ConsultationLine, HalfHour, PartOfDay, Shown, TimeStrip, strips_of
from goodoffices.records.mission_file import MissionFile
from goodoffices.words import _

_WEEKEND = frozenset({5, 6})
_HOURS = {PartOfDay.WORKING: Hour.WORKING, PartOfDay.EDGE: Hour.EDGE, PartOfDay.NIGHT: Hour.NIGHT}


def strip_rows(line: ConsultationLine, file: MissionFile | None) -> tuple[StripRow, ...]:
    """Return one row for each place in which the consultation's time is shown, over the day of where it is held."""
    rests = _rest_days_by_zone(file) if file else {}
    return tuple(_row(strip, rests.get(strip.shown.place.zone, _WEEKEND)) for strip in strips_of(line))


def times_in_words(line: ConsultationLine) -> str:
    """Say the time in each place on one line: Geneva 14:00 · Capital 00:00 (+1 day)."""
    return said.DOT.join(said.isolate(_short(shown)) for shown in line.shown)


def _row(strip: TimeStrip, rests: frozenset[int]) -> StripRow:
    first, last = strip.half_hours[0].begins, strip.half_hours[-1].begins
    step = strip.half_hours[1].begins - first
    return StripRow(
        place=_(strip.shown.place.name),
        local=strip.shown.local,
        hours=tuple(_hour(half_hour, rests) for half_hour in strip.half_hours[::2]),
        begins=(strip.shown.local - first) / (last + step - first),
        day_shift=strip.shown.day_shift,
    )


def _hour(half_hour: HalfHour, rests: frozenset[int]) -> Hour:
    if half_hour.local.weekday() in rests and half_hour.part is not PartOfDay.NIGHT:
        return Hour.REST
    return _HOURS[half_hour.part]


def _short(shown: Shown) -> str:
    shift = f" ({said.day_shift(shown.day_shift)})" if shown.day_shift else ""
    return f"{_(shown.place.name)} {shown.local:%H:%M}{shift}"


def _rest_days_by_zone(file: MissionFile) -> dict[str, frozenset[int]]:
    states = ((leg.zone, file.states.get(leg.state)) for leg in file.mission.legs)
    return {zone: frozenset(day.number for day in state.rest_days) for zone, state in states if state}
