"""The list that undo and redo work on: kept in memory only, gone when the vault is locked."""

from __future__ import annotations

from dataclasses import dataclass

from goodoffices.store import Changes


@dataclass(frozen=True, slots=True)
class Done:
    """Something done that can be turned round: its name in the catalogue, and what it changed."""

    action: str
    changes: Changes


class UndoList:
    """What was done and what was undone, the newest last."""

    def __init__(self) -> None:
        self.done: list[Done] = []
        self.undone: list[Done] = []

    def remember(self, changes: Changes) -> None:
        """Add what a use case did; what was undone before can no longer be redone."""
        if changes.touched:
            self.done.append(Done(changes.action, changes))
            self.undone.clear()
