"""Undo and redo: each is a new commit, with before-values kept in memory only, and ends when the vault is locked."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from goodoffices.errors import N_, MovedOn, Refused
from goodoffices.records.item import Item, Lifecycle
from goodoffices.store import Changes, Touched, UnitOfWork
from goodoffices.words import Phrase

if TYPE_CHECKING:
    from goodoffices.office.desk import Desk


class History:
    """What was done and what was undone, the newest last."""

    def __init__(self) -> None:
        self.done: list[Changes] = []
        self.undone: list[Changes] = []

    def remember(self, changes: Changes) -> None:
        """Add what a use case did; what was undone before can no longer be redone."""
        if changes.touched:
            self.done.append(changes)
            self.undone.clear()


def what_undo_takes_back(desk: Desk) -> Phrase | None:
    """Name the last change that can be undone."""
    return Phrase(desk.history.done[-1].action) if desk.history.done else None


def what_redo_brings_back(desk: Desk) -> Phrase | None:
    """Name the last change that was undone."""
    return Phrase(desk.history.undone[-1].action) if desk.history.undone else None


def undo(desk: Desk) -> Changes:
    """Take back the last change, unless a record moved on since."""
    return _turn_round(desk, desk.history.done, desk.history.undone, N_("There is nothing to undo."))


def redo(desk: Desk) -> Changes:
    """Bring back the last change that was undone."""
    return _turn_round(desk, desk.history.undone, desk.history.done, N_("There is nothing to redo."))


def _turn_round(desk: Desk, source: list[Changes], target: list[Changes], nothing: str) -> Changes:
    if not source:
        raise Refused(reason=str(Phrase(nothing)))
    changes = source[-1]
    with desk.store.unit_of_work(changes.action) as unit:
        for touched in reversed(changes.touched):
            _put_back(unit, touched)
    source.pop()
    target.append(unit.changes)
    return unit.changes


def _put_back(unit: UnitOfWork, touched: Touched) -> None:
    current = unit.get(touched.kind, touched.id)
    if not isinstance(current, Item) or touched.after is None or current.version != touched.after.version:
        raise MovedOn
    before = touched.before or replace(current, status=Lifecycle.TRASHED)
    unit.replace(replace(before, version=current.version))
