"""The store of one unlocked vault: units of work in, frozen dataclasses out."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from typing import TypeVar

from sqlmodel import Session

from goodoffices.errors import NotFound, ProgramError
from goodoffices.ports import Clock, Entropy
from goodoffices.records.ids import ID_BYTES, RecordId
from goodoffices.records.item import Item, Lifecycle, Withheld
from goodoffices.records.kinds import KINDS
from goodoffices.store.queries import ACTIVE, count_rows, ids_of_kind, row_of, rows_lying_in, rows_of_kind
from goodoffices.store.sealing import opened
from goodoffices.store.search import Hit, SearchIndex
from goodoffices.store.unit_of_work import UnitOfWork
from goodoffices.vault import UnlockedVault, told_plainly

Kind = TypeVar("Kind", bound=Item)

_NOT_TRASHED = frozenset({Lifecycle.ACTIVE, Lifecycle.ARCHIVED})


def new_id(entropy: Entropy) -> RecordId:
    """Return an id that no record has."""
    return RecordId(entropy.bytes(ID_BYTES))


class Store:
    """Reads and writes the records of a vault with the keys of the person who unlocked it."""

    def __init__(self, vault: UnlockedVault, clock: Clock, entropy: Entropy) -> None:
        self._vault = vault
        self._clock = clock
        self._entropy = entropy
        self._work: UnitOfWork | None = None
        self._index: SearchIndex | None = None

    def new_id(self) -> RecordId:
        """Return an id that no record has."""
        return new_id(self._entropy)

    @contextmanager
    def unit_of_work(self, action: str) -> Iterator[UnitOfWork]:
        """Open a transaction that is committed with one audit entry at the end of the block, or leaves nothing when the block raises."""
        if self._work is not None:
            raise ProgramError(where="store.unit_of_work")
        with told_plainly(self._vault.folder):
            connection = self._vault.engine.connect()
            connection.begin()
        work = UnitOfWork(self._vault, self._clock, connection, action)
        self._work = work
        try:
            yield work
            with told_plainly(self._vault.folder):
                work.finish()
                connection.commit()
        finally:
            self._work = None
            with told_plainly(self._vault.folder):
                work.session.close()
                connection.close()
        if self._index is not None:
            self._index.take(work.changes)

    def record_event(self, action: str, subject: str = "", detail: str = "") -> None:
        """Chain an audit entry for something that touches no record, such as an export; ids and kinds only."""
        with told_plainly(self._vault.folder), self._vault.engine.begin() as connection:
            self._vault.record(connection, action, subject, detail)

    def get(self, kind: type[Kind], record: RecordId) -> Kind | Withheld:
        """Return one record, whatever its status; raise NotFound when there is none."""
        with self._reading() as session:
            row = row_of(session, kind, record)
            if row is None:
                raise NotFound
            return opened(self._vault, kind, row)

    def holds(self, kind: type[Item], record: RecordId) -> bool:
        """Tell whether there is a record with this id, withheld or in the trash included."""
        with self._reading() as session:
            return row_of(session, kind, record) is not None

    def all(
        self, kind: type[Kind], *, belongs_to: RecordId | None = None, statuses: Collection[Lifecycle] = ACTIVE
    ) -> tuple[Kind | Withheld, ...]:
        """Return the records of a kind in the order in which they were added, those of one file where ``belongs_to`` is given."""
        with self._reading() as session:
            rows = rows_of_kind(session, kind, belongs_to=belongs_to, statuses=statuses)
            return tuple(opened(self._vault, kind, row) for row in rows)

    def belonging_to(
        self, files: Collection[RecordId], *, statuses: Collection[Lifecycle] = ACTIVE
    ) -> tuple[Item | Withheld, ...]:
        """Return the records of all kinds that lie in one of the files, in the order of their kinds."""
        with self._reading() as session:
            rows = rows_lying_in(session, files, statuses=statuses)
            return tuple(opened(self._vault, kind, row) for kind, row in rows)

    def ids(self, kind: type[Item]) -> tuple[RecordId, ...]:
        """Return the ids of all records of a kind, of every status, withheld ones included."""
        with self._reading() as session:
            return ids_of_kind(session, kind)

    def counts(self) -> dict[str, int]:
        """Count the rows of each kind, withheld and trashed ones included."""
        with self._reading() as session:
            return count_rows(session)

    def search(self, words: str, limit: int = 50) -> tuple[Hit, ...]:
        """Find the records that this person can open and that hold all of the words; the best come first."""
        if self._work is not None:
            raise ProgramError(where="store.search")
        if self._index is None:
            self._index = SearchIndex()
            self._index.fill(item for kind in KINDS for item in self.all(kind, statuses=_NOT_TRASHED))
        return self._index.find(words, limit)

    def close(self) -> None:
        """Let go of the words that search holds; the vault is closed by whoever opened it."""
        if self._index is not None:
            self._index.close()
            self._index = None

    @contextmanager
    def _reading(self) -> Iterator[Session]:
        """Read within the running unit of work, else in a transaction of its own."""
        with told_plainly(self._vault.folder):
            if self._work is not None:
                yield self._work.session
                return
            with self._vault.engine.connect() as connection, Session(connection) as session:
                yield session
