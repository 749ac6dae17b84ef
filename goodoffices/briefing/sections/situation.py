"""The situation: for the President what was received and how it was weighed, for the team its outline alone. No source is named anywhere."""

from __future__ import annotations

from goodoffices.briefing.blocks import Aside, Block, Column, Fact, Facts, Paragraph, Points, Subheading, Table
from goodoffices.briefing.clear import Cleared
from goodoffices.briefing.dates import day
from goodoffices.briefing.named import said, taxonomy_name
from goodoffices.briefing.sections.section import PRESIDENT_ONLY, TEAM_ONLY, Section
from goodoffices.council.signal_roles import instances, role_of
from goodoffices.records.situation import Analysis, Pattern, PeriodCount, RiskFactor, Signal, Situation
from goodoffices.words import N_, _
from goodoffices.words.dates import joined


def _write(cleared: Cleared) -> tuple[Block, ...]:
    parts = (
        (_("Where it stands"), _outline(cleared)),
        (_("Patterns and the reasons for them"), _patterns(cleared)),
        (_("Counts beside their baseline"), _counts(cleared)),
        (_("What was reported, without sources"), _signals(cleared)),
    )
    return tuple(block for title, blocks in parts if blocks for block in (Subheading(title), *blocks))


def _write_outline(cleared: Cleared) -> tuple[Block, ...]:
    return (*_outline(cleared), *_patterns(cleared))


def _outline(cleared: Cleared) -> tuple[Block, ...]:
    situation = cleared.file.situation
    blocks: list[Block] = []
    if situation and situation.declared_by:
        blocks.append(_level(situation))
    if situation and situation.reasons:
        blocks.append(Paragraph(situation.reasons, _("Reasons.")))
    if situation and situation.root_causes:
        blocks += [Paragraph(_("Behind the present events lie:"), _("Root causes.")), Points(situation.root_causes)]
    blocks += [
        Paragraph(
            analysis.summary,
            _("Analysis received from {sender}, {day}.", sender=analysis.sender, day=day(analysis.received_on)),
        )
        for analysis in cleared.file.of(Analysis)
    ]
    return tuple(blocks)


def _level(situation: Situation) -> Facts:
    return Facts(
        (
            Fact(_("Level"), said(situation.situation_level)),
            Fact(_("Declared by"), situation.declared_by),
            Fact(_("On"), day(situation.declared_on)),
            Fact(_("File opened"), day(situation.opened_on)),
        )
    )


def _patterns(cleared: Cleared) -> tuple[Block, ...]:
    signals = cleared.file.of(Signal)
    blocks: list[Block] = []
    for pattern in cleared.file.of(Pattern):
        lead = _("Pattern {label}: {title}.", label=pattern.label, title=pattern.title.rstrip("."))
        of = [str(signal.number) for signal in instances(pattern, signals)]
        reports = _("Reports {numbers} below.", numbers=joined(of)) if of else ""
        said = [part for part in (pattern.alike, pattern.gravity, reports) if part]
        blocks.append(Paragraph(" ".join(said), lead))
    return tuple(blocks)


def _counts(cleared: Cleared) -> tuple[Block, ...]:
    titles = {pattern.id: f"{pattern.label}. {pattern.title}" for pattern in cleared.file.of(Pattern)}
    rows = tuple(
        (titles.get(count.pattern, ""), count.period, str(count.count), count.baseline_period, str(count.baseline))
        for count in cleared.file.of(PeriodCount)
    )
    columns = (
        Column(_("Pattern"), 3.2, strong=True),
        Column(_("Period"), 2),
        Column(_("Count"), 0.9),
        Column(_("Baseline period"), 2),
        Column(_("Baseline"), 1.1),
    )
    return (Table(columns, rows),) if rows else ()


def _signals(cleared: Cleared) -> tuple[Block, ...]:
    patterns = cleared.file.of(Pattern)
    rows = tuple(
        (
            str(signal.number),
            day(signal.happened_on),
            signal.text,
            taxonomy_name(signal.code),
            said(role_of(signal, patterns)),
        )
        for signal in sorted(cleared.file.of(Signal), key=lambda signal: (signal.happened_on, signal.number))
    )
    columns = (
        Column(_("No."), 0.5),
        Column(_("Date"), 1.35),
        Column(_("What was reported"), 3.6),
        Column(_("Kind"), 2.6),
        Column(_("Weighs as"), 1.3),
    )
    aside = Aside(
        _("Sources are kept apart and are in no pack. An improvement stands beside a pattern and never cancels it.")
    )
    return (Table(columns, rows), aside) if rows else ()


def _write_factors(cleared: Cleared) -> tuple[Block, ...]:
    rows = tuple(
        (taxonomy_name(factor.code), "\n".join(factor.evidence))
        for factor in cleared.file.of(RiskFactor)
        if factor.evidence
    )
    columns = (Column(_("Risk factor"), 1, strong=True), Column(_("Evidence"), 1.7))
    aside = Aside(
        _("Factors of the Framework of Analysis for Atrocity Crimes. Evidence only: no factor carries a rating.")
    )
    return (Table(columns, rows), aside) if rows else ()


SITUATION = Section(
    "situation", N_("The situation"), PRESIDENT_ONLY, frozenset({Analysis, Pattern, PeriodCount, Signal}), _write
)
OUTLINE = Section("outline", N_("The situation"), TEAM_ONLY, frozenset({Pattern}), _write_outline)
RISK_FACTORS = Section("risk-factors", N_("Risk factors"), PRESIDENT_ONLY, frozenset({RiskFactor}), _write_factors)
