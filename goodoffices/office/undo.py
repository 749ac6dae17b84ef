"""Undo and redo: each is a new commit, with before-values kept in memory only, and ends when the vault is locked."""

from __future__ import annotations

from dataclasses import replace

from goodoffices.errors import MovedOn, Refused
from goodoffices.office.desk import Desk
from goodoffices.office.undo_list import Done
from goodoffices.records.item import Lifecycle, Withheld
from goodoffices.records.kinds import BY_NAME
from goodoffices.store import Changes, Touched, UnitOfWork
from goodoffices.words import Phrase, _


def what_undo_takes_back(desk: Desk) -> Phrase | None:
    """Name the last change that can be undone."""
    return Phrase(desk.history.done[-1].action) if desk.history.done else None


def what_redo_brings_back(desk: Desk) -> Phrase | None:
    """Name the last change that was undone."""
    return Phrase(desk.history.undone[-1].action) if desk.history.undone else None


def undo(desk: Desk) -> Changes:
    """Take back the last change, unless a record moved on since; the changes returned bear the name of what was undone."""
    if not desk.history.done:
        raise Refused(reason=_("There is nothing to undo."))
    return _turn_round(desk, "Undone", desk.history.done, desk.history.undone)


def redo(desk: Desk) -> Changes:
    """Bring back the last change that was undone; the changes returned bear its name."""
    if not desk.history.undone:
        raise Refused(reason=_("There is nothing to redo."))
    return _turn_round(desk, "Redone", desk.history.undone, desk.history.done)


def _turn_round(desk: Desk, action: str, source: list[Done], target: list[Done]) -> Changes:
    """Commit the opposite of the last entry of one list, and move it to the other; it stays where it is when that is refused."""
    with desk.store.unit_of_work(action) as unit:
        for touched in reversed(source[-1].changes.touched):
            _put_back(unit, touched)
    done = Done(source.pop().action, unit.changes)
    target.append(done)
    return replace(done.changes, action=done.action)


def _put_back(unit: UnitOfWork, touched: Touched) -> None:
    current = unit.get(BY_NAME[touched.kind], touched.id)
    if isinstance(current, Withheld) or touched.after is None or current.version != touched.after.version:
        raise MovedOn
    before = touched.before or replace(current, status=Lifecycle.TRASHED)
    unit.replace(replace(before, version=current.version))
