"""The objectives as messages, each beside the obligation it rests on."""

from __future__ import annotations

from goodoffices.briefing.blocks import Block, Column, Table
from goodoffices.briefing.clear import Cleared
from goodoffices.briefing.named import said
from goodoffices.briefing.sections.section import MISSION_ONLY, Section
from goodoffices.records.mission import Objective
from goodoffices.words import N_, _


def _write(cleared: Cleared) -> tuple[Block, ...]:
    rows = tuple(
        (str(one.number), (one.text, *_owner(one)), one.obligation, said(one.kind))
        for one in sorted(cleared.file.of(Objective), key=lambda one: one.number)
    )
    columns = (
        Column(_("No."), 0.35),
        Column(_("Objective"), 2.4),
        Column(_("Obligation"), 1.5),
        Column(_("To do"), 0.95),
    )
    return (Table(columns, rows),) if rows else ()


def _owner(one: Objective) -> tuple[str, ...]:
    return (_("Owned by: {owner}", owner=one.national_owner),) if one.national_owner else ()


MESSAGES = Section("messages", N_("Objectives and obligations"), MISSION_ONLY, frozenset({Objective}), _write)
