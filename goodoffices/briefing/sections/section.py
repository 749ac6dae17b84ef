"""A family of the pack: what it is called, who may read it, which kinds it uses, and the function that writes it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from goodoffices.briefing.blocks import Block
from goodoffices.briefing.clear import Cleared
from goodoffices.records.item import Item
from goodoffices.records.pack import Reader

EVERYONE = frozenset(Reader)
MISSION_ONLY = frozenset({Reader.PRESIDENT, Reader.TEAM})
PRESIDENT_ONLY = frozenset({Reader.PRESIDENT})
TEAM_ONLY = frozenset({Reader.TEAM})


@dataclass(frozen=True, slots=True)
class Section:
    """One section; ``write`` sees the items of the kinds it declared and no others, and returns nothing when there is nothing to say."""

    name: str
    title: str
    readers: frozenset[Reader]
    uses: frozenset[type[Item]]
    write: Callable[[Cleared], tuple[Block, ...]]

    def blocks(self, cleared: Cleared) -> tuple[Block, ...]:
        """Return what the section says in this reader's copy."""
        return self.write(cleared.only(self.uses)) if cleared.reader in self.readers else ()
