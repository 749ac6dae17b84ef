"""The programme day by day, in the time of the place with Geneva and New York beside it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from itertools import groupby

from goodoffices.briefing.blocks import Aside, Block, Cell, Column, Subheading, Table
from goodoffices.briefing.clear import Cleared
from goodoffices.briefing.dates import weekday
from goodoffices.briefing.sections.section import EVERYONE, Section
from goodoffices.records.interlocutor import Interlocutor
from goodoffices.records.meeting import MeetingState, ProgrammeMeeting
from goodoffices.records.pack import Reader
from goodoffices.scheduling import GENEVA, NEW_YORK, Place, shown_in
from goodoffices.words import N_, _
from goodoffices.words.dates import clock

_MINUS = "\N{MINUS SIGN}"
_NO_BREAK = "\N{NO-BREAK SPACE}"


def _write(cleared: Cleared) -> tuple[Block, ...]:
    meetings = sorted(cleared.file.of(ProgrammeMeeting), key=lambda meeting: (meeting.leg, meeting.starts.local))
    if not meetings:
        return ()
    blocks: list[Block] = []
    for (leg, when), of_day in groupby(meetings, key=lambda meeting: (meeting.leg, meeting.starts.local.date())):
        blocks += [Subheading(_day_heading(cleared, leg, when)), _day_table(cleared, of_day)]
    remark = _(
        "Times of the place come first. A mark such as +1 or {minus}1 says that it is then the next day or the day before.",
        minus=_MINUS,
    )
    return (Aside(remark, opens=True), *blocks)


def _day_heading(cleared: Cleared, leg: int, when: date) -> str:
    city = next((one.city for one in cleared.file.mission.legs if one.number == leg), "")
    return _("{day}, {city}", day=weekday(when), city=city) if city else weekday(when)


def _day_table(cleared: Cleared, meetings: Iterable[ProgrammeMeeting]) -> Table:
    columns = (
        Column(_("Local time"), 1.15, strong=True),
        Column(_("Geneva"), 0.8),
        Column(_("New York"), 0.85),
        Column(_("Meeting"), 3.6),
        Column(_("Place"), 1.6),
    )
    return Table(columns, tuple(_row(cleared, meeting) for meeting in meetings), whole=True)


def _row(cleared: Cleared, meeting: ProgrammeMeeting) -> tuple[Cell, ...]:
    here = Place("", meeting.starts.zone)
    local, geneva, new_york = shown_in(meeting.starts, (here, GENEVA, NEW_YORK))
    ends = local.local + timedelta(minutes=meeting.minutes)
    return (
        f"{clock(local.local)}\u2013{clock(ends)}",
        _elsewhere(geneva.local, geneva.day_shift),
        _elsewhere(new_york.local, new_york.day_shift),
        (meeting.title, *_details(cleared, meeting)),
        meeting.place,
    )


def _elsewhere(when: datetime, day_shift: int) -> str:
    if not day_shift:
        return clock(when)
    sign = "+" if day_shift > 0 else _MINUS
    return f"{clock(when)}{_NO_BREAK}({sign}{abs(day_shift)})"


def _details(cleared: Cleared, meeting: ProgrammeMeeting) -> tuple[str, ...]:
    """Say with whom; and, in the mission's own copies, what for and what if it falls through."""
    met = [cleared.file.find(one) for one in meeting.interlocutors]
    offices = [one.office for one in met if isinstance(one, Interlocutor) and one.office not in meeting.title]
    lines = [_("With: {offices}", offices="; ".join(offices))] if offices else []
    if cleared.reader is not Reader.STATE_CONCERNED:
        lines += _own(meeting)
    return tuple(lines)


def _own(meeting: ProgrammeMeeting) -> list[str]:
    lines = [meeting.purpose] if meeting.purpose else []
    if meeting.fallback:
        lines.append(_("If it falls through: {fallback}", fallback=meeting.fallback))
    if meeting.state is not MeetingState.AGREED:
        lines.append(_("Stands as: {state}", state=_(meeting.state.value)))
    return lines


PROGRAMME = Section("programme", N_("Programme"), EVERYONE, frozenset({ProgrammeMeeting, Interlocutor}), _write)
