"""The one way to write: everything that belongs together, in one transaction, with one audit entry."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from sqlalchemy import Connection
from sqlmodel import Session

from goodoffices.errors import MovedOn, NotFound, NotHeld, ProgramError
from goodoffices.ports import Clock
from goodoffices.records.ids import RecordId
from goodoffices.records.item import Item, Withheld
from goodoffices.store.changes import Changes, Touched
from goodoffices.store.sealing import opened, sealed_row
from goodoffices.store.tables import TABLES, RecordRow
from goodoffices.vault import UnlockedVault, told_plainly

Kind = TypeVar("Kind", bound=Item)


class UnitOfWork:
    """What is written together. Made by ``Store.unit_of_work``; ``changes`` tells, after its block, what it changed."""

    def __init__(self, vault: UnlockedVault, clock: Clock, connection: Connection, action: str) -> None:
        self.session = Session(connection)
        self.changes = Changes(action)
        self._vault = vault
        self._now = clock.now()
        self._connection = connection
        self._touched: dict[RecordId, Touched] = {}

    def add(self, item: Kind) -> Kind:
        """Add a new record and return it in version 1; raise NotHeld when this person has no key to its compartment."""
        if self._row(type(item), item.id) is not None:
            raise ProgramError(where="store.add")
        added = replace(item, version=1)
        self._write(added, before=None, row=None)
        return added

    def replace(self, item: Kind) -> Kind:
        """Put an item in the place of its earlier version and return it as it is stored now.

        Raise MovedOn when the stored version is not the one that this item was made from, NotHeld when this person has no key to the
        compartment that the record lies in or would move to, NotFound when there is no such record.
        """
        kind = type(item)
        row = self._row(kind, item.id)
        if row is None:
            raise NotFound
        before = opened(self._vault, kind, row)
        if isinstance(before, Withheld):
            raise NotHeld(compartment=before.compartment)
        if before.version != item.version:
            raise MovedOn
        after = replace(item, version=self._version_after(before))
        self._write(after, before, row)
        return after

    def get(self, kind: type[Kind], record: RecordId) -> Kind | Withheld:
        """Return a record as this unit of work sees it; raise NotFound when there is none."""
        row = self._row(kind, record)
        if row is None:
            raise NotFound
        return opened(self._vault, kind, row)

    def finish(self) -> None:
        """Write what was touched and chain one audit entry: the action, kinds, ids and versions, and nothing of the content."""
        if not self._touched:
            return
        self.changes = Changes(self.changes.action, tuple(self._touched.values()))
        self._vault.record(self._connection, self.changes.action, *_audited(self.changes))

    def _row(self, kind: type[Item], record: RecordId) -> RecordRow | None:
        with told_plainly(self._vault.folder):
            return self.session.get(TABLES[kind.KIND], record)

    def _version_after(self, before: Item) -> int:
        """Count commits: what one commit touches twice gets one new version."""
        return before.version if before.id in self._touched else before.version + 1

    def _write(self, after: Item, before: Item | None, row: RecordRow | None) -> None:
        written = sealed_row(self._vault, after, created_at="" if row is None else row.created_at, changed_at=self._now)
        with told_plainly(self._vault.folder):
            if row is None:
                self.session.add(written)
            else:
                row.sqlmodel_update(written)
            self.session.flush()
        earlier = self._touched.get(after.id)
        self._touched[after.id] = Touched(after.KIND, after.id, earlier.before if earlier else before, after)


def _audited(changes: Changes) -> tuple[str, str]:
    """Return subject and detail of an audit entry: the first record, then all of them with the version they have now."""
    named = [f"{touched.kind} {touched.id.hex()}" for touched in changes.touched]
    versions = [touched.after.version if touched.after else 0 for touched in changes.touched]
    return named[0], ", ".join(f"{name} {version}" for name, version in zip(named, versions, strict=True))
