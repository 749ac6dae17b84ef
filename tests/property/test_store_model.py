"""Whatever is done with a store, in whatever order and from whichever seat, it holds what a model in memory holds."""

from __future__ import annotations

import shutil
import tempfile
from collections import Counter
from collections.abc import Iterable
from contextlib import ExitStack, suppress
from dataclasses import replace
from pathlib import Path
from typing import ClassVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    MultipleResults,
    RuleBasedStateMachine,
    invariant,
    multiple,
    rule,
)

from goodoffices.errors import MovedOn, NotHeld
from goodoffices.records.ids import RecordId
from goodoffices.records.item import Compartment, Item, Level, Lifecycle, Withheld
from goodoffices.records.kinds import KINDS
from goodoffices.store import Store, verify_records
from goodoffices.store.folding import terms_of
from goodoffices.store.texts import texts_of
from goodoffices.vault import NewSeat, check_vault
from tests.store.records import MISSION, PROTECTION, SOURCES, items, record_id
from tests.store.vaults import PRESIDENT, SECRETARIAT, create, store_of

_COMPARTMENTS = (MISSION, SOURCES, PROTECTION)
_FILES = st.sampled_from([None, record_id(1), record_id(2)])
_EVERY_STATUS = tuple(Lifecycle)


class Abandoned(Exception):
    """The person changes their mind in the middle."""


@pytest.fixture(scope="module", autouse=True)
def _fresh_vault(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Make a vault without records once; every run begins with a copy of it."""
    StoreModel.place = tmp_path_factory.mktemp("model")
    create(StoreModel.place / "fresh")


class StoreModel(RuleBasedStateMachine):
    """A store and, beside it, plain dictionaries of what should be in it."""

    place: ClassVar[Path]
    known: Bundle[RecordId] = Bundle("known")

    def __init__(self) -> None:
        super().__init__()
        self._folder = Path(tempfile.mkdtemp(dir=self.place)) / "vault"
        shutil.copytree(self.place / "fresh", self._folder)
        self._open = ExitStack()
        self._model: dict[RecordId, Item] = {}
        self._commits = 0
        self._sit_down(PRESIDENT)

    @rule(seat=st.sampled_from([PRESIDENT, SECRETARIAT]))
    def reopen(self, seat: NewSeat) -> None:
        self._open.close()
        self._sit_down(seat)

    @rule(target=known, added=st.lists(items(_COMPARTMENTS), min_size=1, max_size=3), file=_FILES)
    def add(self, added: list[Item], file: RecordId | None) -> MultipleResults[RecordId]:
        added = [replace(item, id=self._store.new_id(), belongs_to=file) for item in added]
        if not all(item.compartment in self._held for item in added):
            with pytest.raises(NotHeld):
                self._commit_added(added)
            return multiple()
        self._commit_added(added)
        return multiple(*(item.id for item in added))

    @rule(record=known, level=st.sampled_from(Level), status=st.sampled_from(Lifecycle), file=_FILES)
    def change(self, record: RecordId, level: Level, status: Lifecycle, file: RecordId | None) -> None:
        self._replace(replace(self._model[record], level=level, status=status, belongs_to=file))

    @rule(record=known, compartment=st.sampled_from(_COMPARTMENTS))
    def move(self, record: RecordId, compartment: Compartment) -> None:
        self._replace(replace(self._model[record], compartment=compartment))

    @rule(record=known, behind=st.integers(1, 3))
    def change_what_moved_on(self, record: RecordId, behind: int) -> None:
        item = self._model[record]
        expected = MovedOn if item.compartment in self._held else NotHeld
        with pytest.raises(expected), self._store.unit_of_work("change") as work:
            work.replace(replace(item, version=item.version - behind))

    @rule(record=known, added=items((MISSION,)))
    def abandon(self, record: RecordId, added: Item) -> None:
        with suppress(Abandoned, NotHeld), self._store.unit_of_work("change") as work:
            work.add(replace(added, id=self._store.new_id()))
            work.replace(replace(self._model[record], status=Lifecycle.TRASHED))
            raise Abandoned

    @rule(record=known)
    def find(self, record: RecordId) -> None:
        item = self._model[record]
        words = [word for text in texts_of(item) for word in terms_of(text).all if word.isascii()]
        found = {hit.id for hit in self._store.search(words[0] if words else "", limit=10_000)}
        seen = {one.id for one in self._model.values() if self._is_open(one) and one.status is not Lifecycle.TRASHED}
        assert found <= seen
        assert record in found or not words or record not in seen

    @rule(file=st.sampled_from([record_id(1), record_id(2)]))
    def look_into_a_file(self, file: RecordId) -> None:
        lying = [item for item in self._model.values() if item.belongs_to == file and item.status is Lifecycle.ACTIVE]
        assert set(self._store.belonging_to([file])) == self._as_seen(lying)

    @rule(kind=st.sampled_from(KINDS))
    def look_at_a_kind(self, kind: type[Item]) -> None:
        of_kind = [item for item in self._model.values() if type(item) is kind]
        assert set(self._store.all(kind, statuses=_EVERY_STATUS)) == self._as_seen(of_kind)

    @rule(record=known)
    def look_at_a_record(self, record: RecordId) -> None:
        item = self._model[record]
        assert {self._store.get(type(item), record)} == self._as_seen([item])

    @invariant()
    def as_many_rows_as_records(self) -> None:
        rows = {kind: count for kind, count in self._store.counts().items() if count}
        assert rows == Counter(item.KIND for item in self._model.values())

    def teardown(self) -> None:
        try:
            self.reopen(PRESIDENT)
            for kind in KINDS:
                self.look_at_a_kind(kind)
            assert verify_records(self._store).sound
            assert all(result.passed for result in check_vault(self._store._vault))
            assert [entry.action for entry in self._store._vault.audit_entries()].count("change") == self._commits
        finally:
            self._open.close()
            shutil.rmtree(self._folder.parent)

    def _sit_down(self, seat: NewSeat) -> None:
        self._held = seat.compartments
        self._store: Store = self._open.enter_context(store_of(self._folder, seat))

    def _is_open(self, item: Item) -> bool:
        return item.compartment in self._held

    def _as_seen(self, seen: Iterable[Item]) -> set[Item | Withheld]:
        return {
            item if self._is_open(item) else Withheld(item.id, item.compartment, item.level, item.KIND, item.belongs_to)
            for item in seen
        }

    def _commit_added(self, added: list[Item]) -> None:
        with self._store.unit_of_work("change") as work:
            stored = [work.add(item) for item in added]
        self._commits += 1
        self._model |= {item.id: item for item in stored}

    def _replace(self, item: Item) -> None:
        before = self._model[item.id]
        if not (self._is_open(before) and self._is_open(item)):
            with pytest.raises(NotHeld), self._store.unit_of_work("change") as work:
                work.replace(item)
            return
        with self._store.unit_of_work("change") as work:
            after = work.replace(item)
        (touched,) = work.changes.touched
        assert (touched.before, touched.after) == (before, after)
        assert after == replace(item, version=before.version + 1)
        self._commits += 1
        self._model[item.id] = after


StoreModel.TestCase.settings = settings(
    max_examples=settings().max_examples // 3,
    stateful_step_count=30,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
TestStoreModel = pytest.mark.timeout(1800)(StoreModel.TestCase)
