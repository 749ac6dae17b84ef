"""The desk: one person at work in one unlocked vault."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime

from goodoffices.office.undo_list import UndoList
from goodoffices.ports import Clock, Entropy
from goodoffices.records.item import Compartment
from goodoffices.records.presidency import Presidency
from goodoffices.store import Store, UnitOfWork
from goodoffices.vault import UnlockedVault


@dataclass(frozen=True, slots=True)
class SeatAtDesk:
    """Who sits at the desk: the seat's label and role, the compartments it holds, and all that the vault has."""

    label: str
    role: str
    is_owner: bool
    held: tuple[Compartment, ...]
    compartments: tuple[Compartment, ...]


class Desk:
    """An unlocked vault with everything a use case needs; used from the thread that opened it."""

    def __init__(self, vault: UnlockedVault, store: Store, *, clock: Clock, entropy: Entropy) -> None:
        self.vault = vault
        self.store = store
        self.clock = clock
        self.entropy = entropy
        self.history = UndoList()

    @property
    def seat(self) -> SeatAtDesk:
        """Tell who sits here."""
        held = tuple(name for name in self.vault.compartments if name in self.vault.held)
        seat = self.vault.seat
        return SeatAtDesk(seat.label, str(seat.role), seat.is_owner, held, tuple(self.vault.compartments))

    @property
    def presidency(self) -> Presidency | None:
        """Return the presidency that keeps this vault, if it is recorded and open to this seat."""
        return next((item for item in self.store.all(Presidency) if isinstance(item, Presidency)), None)

    def today(self) -> date:
        """Return the day of the vault: a demonstration's own, else the calendar day in Geneva."""
        presidency = self.presidency
        if presidency and presidency.as_at:
            return presidency.as_at
        return self.clock.today()

    def now(self) -> datetime:
        """Return the present instant in UTC, on the day of the vault."""
        presidency, now = self.presidency, self.clock.now()
        return datetime.combine(presidency.as_at, now.timetz()) if presidency and presidency.as_at else now

    @contextmanager
    def changing(self, action: str) -> Iterator[UnitOfWork]:
        """Open the one unit of work of a use case; once committed it can be undone until the vault is locked."""
        with self.store.unit_of_work(action) as unit:
            yield unit
        self.history.remember(unit.changes)

    def close(self) -> None:
        """Forget the keys and every word, and close the store; the list of undo ends here."""
        self.history = UndoList()
        self.store.close()
        self.vault.close()
