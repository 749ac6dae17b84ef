"""After the mission: what was undertaken, and reminders; a reminder is no rule."""

from __future__ import annotations

from goodoffices.briefing.blocks import Block, Column, Subheading, Table
from goodoffices.briefing.clear import Cleared
from goodoffices.briefing.dates import day
from goodoffices.briefing.named import said
from goodoffices.briefing.sections.section import PRESIDENT_ONLY, Section
from goodoffices.records.follow_up import Commitment, Reminder
from goodoffices.words import N_, _


def _write(cleared: Cleared) -> tuple[Block, ...]:
    parts = ((_("Undertakings"), _commitments(cleared)), (_("Reminders"), _reminders(cleared)))
    return tuple(block for title, table in parts if table.rows for block in (Subheading(title), table))


def _commitments(cleared: Cleared) -> Table:
    columns = (
        Column(_("Undertaking"), 2.4, strong=True),
        Column(_("Owner"), 1.4),
        Column(_("By"), 1),
        Column(_("Where it stands"), 0.9),
    )
    rows = tuple((one.text, one.owner, day(one.due), said(one.state)) for one in cleared.file.of(Commitment))
    return Table(columns, rows)


def _reminders(cleared: Cleared) -> Table:
    columns = (
        Column(_("Due"), 1, strong=True),
        Column(_("Reminder"), 2.3),
        Column(_("Basis"), 1.6),
        Column(_("Done"), 0.9),
    )
    reminders = sorted(cleared.file.of(Reminder), key=lambda one: one.due)
    return Table(columns, tuple((day(one.due), one.text, one.basis, day(one.done_on)) for one in reminders))


FOLLOW_UP = Section("follow-up", N_("Follow-up"), PRESIDENT_ONLY, frozenset({Commitment, Reminder}), _write)
