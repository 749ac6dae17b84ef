"""From a consultation's times to the strips that show them, with the rest days of each place."""

from __future__ import annotations

from goodoffices.desktop import said
from goodoffices.desktop.widgets.time_strip import StripRow
from goodoffices.office import ConsultationLine
from goodoffices.records.mission_file import MissionFile
from goodoffices.words import _

_WEEKEND = frozenset({5, 6})


def strip_rows(line: ConsultationLine, file: MissionFile | None) -> tuple[StripRow, ...]:
    """Return one row for each place in which the consultation's time is shown."""
    rests = _rest_days_by_zone(file) if file else {}
    return tuple(
        StripRow(
            place=_(shown.place.name),
            local=shown.local,
            day_shift=shown.day_shift,
            rests=shown.local.weekday() in rests.get(shown.place.zone, _WEEKEND),
        )
        for shown in line.shown
    )


def times_in_words(line: ConsultationLine) -> str:
    """Say the time in each place on one line: Geneva 14:00 · Capital 00:00 (+1 day)."""
    return said.DOT.join(said.isolate(_short(row)) for row in strip_rows(line, None))


def _short(row: StripRow) -> str:
    shift = f" ({said.day_shift(row.day_shift)})" if row.day_shift else ""
    return f"{row.place} {row.local:%H:%M}{shift}"


def _rest_days_by_zone(file: MissionFile) -> dict[str, frozenset[int]]:
    states = ((leg.zone, file.states.get(leg.state)) for leg in file.mission.legs)
    return {zone: frozenset(day.number for day in state.rest_days) for zone, state in states if state}
