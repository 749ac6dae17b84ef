"""Read every record once, to know that each is as it was sealed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from goodoffices.errors import VaultDamaged
from goodoffices.ports import NoProgress, Progress
from goodoffices.records.ids import RecordId
from goodoffices.records.item import Withheld
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
    for done, kind in enumerate(KINDS):
        progress.report(done, len(KINDS), _("Reading every record"))
        for record in store.ids(kind):
            try:
                counted = withheld if isinstance(store.get(kind, record), Withheld) else opened
            except VaultDamaged:
                damaged.append((kind.KIND, record))
            else:
                counted[kind.KIND] += 1
    progress.report(len(KINDS), len(KINDS), _("Reading every record"))
    return RecordsVerified(opened, withheld, tuple(damaged))
