"""What the mission has to know around it: who else helps, dates ahead, what could go wrong and what is done about it."""

from __future__ import annotations

from goodoffices.briefing.blocks import Block, Column, Subheading, Table
from goodoffices.briefing.clear import Cleared
from goodoffices.briefing.dates import day
from goodoffices.briefing.sections.section import MISSION_ONLY, Section
from goodoffices.records.mission import MediationEffort, Milestone, Risk
from goodoffices.words import N_, _


def _write(cleared: Cleared) -> tuple[Block, ...]:
    parts = (
        (_("Others who lend their good offices"), _others(cleared)),
        (_("Dates ahead"), _dates(cleared)),
        (_("What could go wrong"), _risks(cleared)),
    )
    return tuple(block for title, table in parts if table.rows for block in (Subheading(title), table))


def _others(cleared: Cleared) -> Table:
    columns = (Column(_("Who"), 1.3, strong=True), Column(_("Contact"), 1.2), Column(_("Agreed with them"), 2))
    return Table(columns, tuple((one.lead, one.contact, one.agreed) for one in cleared.file.of(MediationEffort)))


def _dates(cleared: Cleared) -> Table:
    columns = (Column(_("Date"), 1, strong=True), Column(_("What happens"), 3.2))
    milestones = sorted(cleared.file.of(Milestone), key=lambda one: one.happens_on)
    return Table(columns, tuple((day(one.happens_on), one.text) for one in milestones))


def _risks(cleared: Cleared) -> Table:
    columns = (
        Column(_("It could be that"), 1.4, strong=True),
        Column(_("What is done"), 1.5),
        Column(_("Fallback"), 1.3),
    )
    return Table(columns, tuple((one.text, one.response, one.fallback) for one in cleared.file.of(Risk)))


SURROUNDINGS = Section(
    "surroundings", N_("Around the mission"), MISSION_ONLY, frozenset({MediationEffort, Milestone, Risk}), _write
)
