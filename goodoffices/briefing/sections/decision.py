"""What the Bureau was consulted on and what the President decided (A/HRC/43/37 ¶72); points are made, nobody is quoted."""

from __future__ import annotations

from goodoffices.briefing.blocks import Block, Cell, Column, Fact, Facts, Paragraph, Points, Subheading, Table
from goodoffices.briefing.clear import Cleared
from goodoffices.briefing.dates import day
from goodoffices.briefing.named import option_name, state_name
from goodoffices.briefing.sections.section import PRESIDENT_ONLY, Section
from goodoffices.records.decision import Decision
from goodoffices.reference.options import option
from goodoffices.words import N_, _


def _write(cleared: Cleared) -> tuple[Block, ...]:
    return tuple(block for decision in cleared.file.of(Decision) for block in _decision(cleared, decision))


def _decision(cleared: Cleared, decision: Decision) -> tuple[Block, ...]:
    blocks: list[Block] = [
        Subheading(decision.subject),
        Facts(
            (
                Fact(_("Decided"), option_name(decision.chosen)),
                Fact(_("On"), day(decision.decided_on)),
                Fact(_("By"), decision.decided_by),
                Fact(_("Looked at again"), day(decision.next_review)),
            )
        ),
    ]
    if decision.reasons:
        blocks.append(Paragraph(decision.reasons, _("Reasons.")))
    if decision.consulted:
        blocks.append(Paragraph(_consulted(cleared, decision), _("The Bureau was consulted; points were made.")))
    if decision.points_made:
        blocks.append(Points(decision.points_made))
    if decision.options:
        blocks += [Paragraph(_("The following were weighed:"), _("Options.")), _options(decision)]
    return tuple(blocks)


def _consulted(cleared: Cleared, decision: Decision) -> str:
    """Say who was consulted, never who said what."""
    told = [
        _("{state} ({when})", state=state_name(cleared, one.state), when=day(one.consulted_on))
        for one in decision.consulted
        if one.consulted_on
    ]
    absent = [
        _("{state}, not consulted: {reason}", state=state_name(cleared, one.state), reason=one.absent_reason)
        for one in decision.consulted
        if not one.consulted_on and one.absent_reason
    ]
    return "; ".join(told + absent) + "." if told or absent else ""


def _options(decision: Decision) -> Table:
    columns = (
        Column(_("Option"), 1.5),
        Column(_("For"), 1.6),
        Column(_("Against"), 1.6),
        Column(_("Would not work if"), 1.5),
    )
    rows = tuple((_option(one.code), one.points_for, one.points_against, one.would_fail_if) for one in decision.options)
    return Table(columns, rows)


def _option(code: str) -> Cell:
    """Name an option with its status: in force, recommended, practice, proposed."""
    shipped = option(code)
    return (shipped.text, _(shipped.status.value)) if shipped else (code,)


DECISION = Section("decision", N_("Decision record"), PRESIDENT_ONLY, frozenset({Decision}), _write)
