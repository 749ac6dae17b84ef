"""What one commit changed, with the values before and after it: what views listen to and what undo is made of.

The values live in memory only, and no representation shows them.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from goodoffices.records.ids import RecordId
from goodoffices.records.item import Item


@dataclass(frozen=True, slots=True)
class Touched:
    """One record that a commit touched; ``before`` is None for one that was added."""

    kind: str
    id: RecordId
    before: Item | None = field(repr=False)
    after: Item | None = field(repr=False)


@dataclass(frozen=True, slots=True)
class Changes:
    """What one unit of work changed, in the order in which it touched the records."""

    action: str
    touched: tuple[Touched, ...] = ()

    def kinds(self) -> frozenset[str]:
        """Return the kinds of record touched, so that a view can tell whether it has to ask again."""
        return frozenset(touched.kind for touched in self.touched)
