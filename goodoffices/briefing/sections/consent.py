"""Consent of the State, its conditions with the mission's answers, and the understandings with it."""

from __future__ import annotations

from goodoffices.briefing.blocks import Block, Column, Subheading, Table
from goodoffices.briefing.clear import Cleared
from goodoffices.briefing.dates import day
from goodoffices.briefing.named import said, with_capital
from goodoffices.briefing.sections.section import EVERYONE, Section
from goodoffices.council.consent import in_order, where_consent_stands
from goodoffices.records.consent import ConsentStep, Tier, Understanding
from goodoffices.records.item import Attribution
from goodoffices.words import N_, _

_MAY_NAME = frozenset({Attribution.NAMED, Attribution.OFFICE_ONLY})


def _write(cleared: Cleared) -> tuple[Block, ...]:
    steps = in_order(cleared.file.of(ConsentStep))
    parts = ((_("Steps"), _steps(steps)), (_("Conditions and answers"), _conditions(steps)))
    return tuple(block for title, table in parts if table for block in (Subheading(title), table))


def _steps(steps: tuple[ConsentStep, ...]) -> Table | None:
    rows = tuple((day(step.on), said(step.state), _how(step), _record(step)) for step in steps)
    columns = (
        Column(_("Date"), 1.1),
        Column(_("Step"), 1.7, strong=True),
        Column(_("Form and reference"), 1.6),
        Column(_("Record"), 2.8),
    )
    return Table(columns, rows) if rows else None


def _how(step: ConsentStep) -> str:
    return "\n".join(part for part in (said(step.form), step.reference) if part)


def _record(step: ConsentStep) -> str:
    """Name with whom it was spoken only where the attribution rule of the step allows it."""
    spoke = _("With {whom}.", whom=step.spoke_with) if step.spoke_with and step.attribution in _MAY_NAME else ""
    return " ".join(part for part in (spoke, step.text) if part)


def _conditions(steps: tuple[ConsentStep, ...]) -> Table | None:
    rows = tuple(
        (with_capital(condition.text), said(condition.answer), condition.answer_text)
        for condition in where_consent_stands(steps).conditions
    )
    columns = (Column(_("Condition"), 1.7, strong=True), Column(_("Answer"), 0.9), Column(_("In words"), 1.9))
    return Table(columns, rows) if rows else None


def _write_understandings(cleared: Cleared) -> tuple[Block, ...]:
    blocks: list[Block] = []
    for tier in Tier:
        rows = tuple(_understanding(one) for one in cleared.file.of(Understanding) if one.tier is tier)
        if rows:
            columns = (Column(_("Understanding"), 3), Column(_("Where it stands"), 1, strong=True))
            blocks += [Subheading(_tier(tier)), Table(columns, rows)]
    return tuple(blocks)


def _understanding(one: Understanding) -> tuple[str, str]:
    return one.text, "\n".join(part for part in (said(one.state), one.reservation) if part)


def _tier(tier: Tier) -> str:
    return {
        Tier.CORE: _("For any mission"),
        Tier.PROGRAMME: _("Where the programme needs them"),
        Tier.MANDATE_HOLDERS: _("For mandate holders"),
    }[tier]


CONSENT = Section("consent", N_("Consent and conditions"), EVERYONE, frozenset({ConsentStep}), _write)
UNDERSTANDINGS = Section(
    "understandings", N_("Understandings"), EVERYONE, frozenset({Understanding}), _write_understandings
)
