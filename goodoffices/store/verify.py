"""Read every record once, to know that each is as it was sealed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from goodoffices.errors import VaultDamaged
from goodoffices.ports import NoProgress, Progress
from goodoffices.records.ids import RecordId
from goodoffices.records.item import Item, Lifecycle, Withheld
from goodoffices.records.kinds import KINDS
from goodoffices.store.store import Store
from goodoffices.words import _


@dataclass(frozen=True, slots=True)
class RecordsVerified:
    """How many records of each kind opened, how many are withheld from this person, and which are damaged, by kind and id."""

    opened: Mapping[str, int]
    withheld: Mapping[str, int]
    damaged: tuple[tuple[str, RecordId], ...]

    @property
    def sound(self) -> bool:
        """Tell whether nothing is damaged."""
        return not self.damaged


def verify_records(store: Store, progress: Progress = NoProgress()) -> RecordsVerified:  # noqa: B008  it holds nothing
    """Open every record that this person can open, of every status; what is withheld is counted only."""
    opened, withheld, damaged = Counter[str](), Counter[str](), list[tuple[str, RecordId]]()
    rows = store.counts()
    for done, kind in enumerate(KINDS):
        progress.report(done, len(KINDS), _("Reading every record"))
        found = _all_at_once(store, kind)
        if len(found) < rows[kind.KIND]:
            found, missing = _one_by_one(store, kind)
            damaged += ((kind.KIND, record) for record in missing)
        withheld[kind.KIND] = sum(isinstance(item, Withheld) for item in found)
        opened[kind.KIND] = len(found) - withheld[kind.KIND]
    progress.report(len(KINDS), len(KINDS), _("Reading every record"))
    return RecordsVerified(opened, withheld, tuple(damaged))


def _all_at_once(store: Store, kind: type[Item]) -> Sequence[Item | Withheld]:
    """Return every record of a kind, none when one of them is damaged."""
    try:
        return store.all(kind, statuses=tuple(Lifecycle))
    except VaultDamaged:
        return ()


def _one_by_one(store: Store, kind: type[Item]) -> tuple[Sequence[Item | Withheld], Sequence[RecordId]]:
    """Return the records of a kind that open or are withheld, and the ids of the others."""
    found, damaged = list[Item | Withheld](), list[RecordId]()
    for record in store.ids(kind):
        try:
            found.append(store.get(kind, record))
        except VaultDamaged:
            damaged.append(record)
    return found, damaged
