"""A sheet for each office met: how it is addressed, what is said, on which obligation it rests, what is not said."""

from __future__ import annotations

from goodoffices.briefing.blocks import Block, Column, Fact, Facts, NotToSay, Paragraph, Subheading, Table
from goodoffices.briefing.clear import Cleared
from goodoffices.briefing.dates import weekday
from goodoffices.briefing.named import language_said, said, with_capital
from goodoffices.briefing.sections.section import MISSION_ONLY, Section
from goodoffices.records.interlocutor import Interlocutor, Setting
from goodoffices.records.meeting import ProgrammeMeeting
from goodoffices.words import N_, _
from goodoffices.words.dates import clock


def _write(cleared: Cleared) -> tuple[Block, ...]:
    return tuple(block for one in _in_order(cleared) for block in _sheet(cleared, one))


def _in_order(cleared: Cleared) -> tuple[Interlocutor, ...]:
    return tuple(sorted(cleared.file.of(Interlocutor), key=lambda one: (one.leg, one.number)))


def _sheet(cleared: Cleared, one: Interlocutor) -> tuple[Block, ...]:
    meetings = [meeting for meeting in cleared.file.of(ProgrammeMeeting) if one.id in meeting.interlocutors]
    blocks: list[Block] = [
        Subheading(one.office, together=True),
        Facts(
            (
                Fact(_("Met as"), one.category if one.category != one.office else ""),
                Fact(_("Form of address"), one.form_of_address),
                Fact(_("Language"), with_capital(language_said(cleared, one.language))),
                Fact(_("Setting"), said(one.setting) if one.setting is not Setting.ORDINARY else ""),
                Fact(_("In the programme"), "\n".join(_when(meeting) for meeting in meetings)),
            )
        ),
    ]
    if one.background:
        blocks.append(Paragraph(one.background))
    if one.talking_points:
        blocks.append(_talking_points(one))
    if one.not_to_say:
        blocks.append(NotToSay(_("Not to say"), one.not_to_say))
    return tuple(blocks)


def _when(meeting: ProgrammeMeeting) -> str:
    local = meeting.starts.local
    return _("{day}, {time}", day=weekday(local.date()), time=clock(local))


def _talking_points(one: Interlocutor) -> Table:
    columns = (Column(_("Talking point"), 2, strong=True), Column(_("Obligation"), 1.2), Column(_("If asked"), 1.6))
    return Table(columns, tuple((point.message, point.obligation, point.if_asked) for point in one.talking_points))


def _write_not_to_say(cleared: Cleared) -> tuple[Block, ...]:
    """Gather what is not said anywhere: each line once, with the offices it matters for."""
    offices: dict[str, list[str]] = {}
    for one in _in_order(cleared):
        for line in one.not_to_say:
            offices.setdefault(line, []).append(one.office)
    columns = (Column(_("Not to say"), 1.8, strong=True), Column(_("With"), 1))
    rows = tuple((line, "\n".join(with_whom)) for line, with_whom in offices.items())
    return (Table(columns, rows),) if rows else ()


INTERLOCUTORS = Section(
    "interlocutors", N_("Interlocutor sheets"), MISSION_ONLY, frozenset({Interlocutor, ProgrammeMeeting}), _write
)
NOT_TO_SAY = Section("not-to-say", N_("What not to say"), MISSION_ONLY, frozenset({Interlocutor}), _write_not_to_say)
