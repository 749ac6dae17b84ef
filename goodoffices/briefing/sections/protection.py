"""The protocol against reprisals (Council resolution 12/2): what every member of the team does before, during and after a meeting."""

from __future__ import annotations

from goodoffices.briefing.blocks import Block, Column, Paragraph, Points, Subheading, Table
from goodoffices.briefing.clear import Cleared
from goodoffices.briefing.dates import day
from goodoffices.briefing.sections.section import MISSION_ONLY, Section
from goodoffices.records.meeting import ProgrammeMeeting
from goodoffices.words import N_, _
from goodoffices.words.dates import clock


def _write(cleared: Cleared) -> tuple[Block, ...]:
    if not cleared.file.of(ProgrammeMeeting):
        return ()
    plans = _plans(cleared)
    rules = (
        Paragraph(
            _("Nobody is to suffer for having met the mission, or for having wished to (Council resolution 12/2)."),
            _("Principle."),
        ),
        Paragraph(_("Whoever is asked to meet the mission is told:"), _("Before.")),
        Points(
            (
                _("who will know of the meeting, and that no name stands in the programme;"),
                _("that it is theirs to choose whether, where and how to meet, and to end it;"),
                _("whom to reach, and how, if something happens afterwards."),
            )
        ),
        Paragraph(_("Civil society and victims are never met at official venues."), _("During.")),
        Points(
            (
                _(
                    "no escort of the authorities comes within sight, and the interpreter is of the mission's own choosing;"
                ),
                _("nobody is photographed, and no device is left in the room;"),
                _(
                    "notes speak of an office or in general terms; a name is written down only where protection needs it, and kept apart."
                ),
            )
        ),
        Paragraph(
            _("A day is set on which each person met is asked, by a way they chose, whether they are well."),
            _("After."),
        ),
        Paragraph(_("The following is done, in this order:"), _("If somebody comes to harm.")),
        Points(
            (
                _("the head of the mission is told at once, by voice;"),
                _("what the person concerned wishes decides what is said, and to whom;"),
                _("the head of the mission decides whether to raise it with the State, and at which level;"),
                _("OHCHR is told, so that the United Nations can follow it as a case of reprisals."),
            )
        ),
    )
    if not plans:
        return rules
    return (Subheading(_("Protocol")), *rules, Subheading(_("Meetings with a plan of their own")), plans)


def _plans(cleared: Cleared) -> Table | None:
    columns = (Column(_("When"), 1, strong=True), Column(_("Meeting"), 1.6), Column(_("Plan"), 2.6))
    meetings = sorted(cleared.file.of(ProgrammeMeeting), key=lambda meeting: meeting.starts.local)
    rows = tuple(
        (f"{day(meeting.starts.local.date())}\n{clock(meeting.starts.local)}", meeting.title, meeting.protection_plan)
        for meeting in meetings
        if meeting.protection_plan
    )
    return Table(columns, rows) if rows else None


PROTECTION = Section(
    "protection", N_("Protection against reprisals"), MISSION_ONLY, frozenset({ProgrammeMeeting}), _write
)
