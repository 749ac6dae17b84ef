"""Everything about one mission that its reader may open, in one value: what pages show and packs are made of."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from goodoffices.records.ids import PersonId, RecordId
from goodoffices.records.item import Item, Withheld
from goodoffices.records.mission import Mission
from goodoffices.records.person import Person
from goodoffices.records.presidency import BureauSeat, Presidency
from goodoffices.records.situation import Situation
from goodoffices.records.state import OrganizationProfile, StateProfile

Kind = TypeVar("Kind", bound=Item)


@dataclass(frozen=True, slots=True, kw_only=True)
class MissionFile:
    """A mission with its situation, the presidency's Bureau, the States, organizations and people it speaks of, and its items.

    ``items`` are the open items that belong to the mission or its situation, in the order of their kinds; ``withheld`` stands for those
    that this reader holds no key to. ``today`` is the day of the vault.
    """

    presidency: Presidency
    mission: Mission
    situation: Situation | None
    today: date
    bureau: tuple[BureauSeat, ...] = ()
    states: Mapping[str, StateProfile]
    organizations: Mapping[str, OrganizationProfile]
    people: Mapping[PersonId, Person]
    items: tuple[Item, ...] = ()
    withheld: tuple[Withheld, ...] = ()

    def of(self, kind: type[Kind]) -> tuple[Kind, ...]:
        """Return the items of one kind."""
        return tuple(item for item in self.items if isinstance(item, kind))

    def find(self, record: RecordId) -> Item | None:
        """Return the item with this id, if it is open to the reader."""
        return next((item for item in self.items if item.id == record), None)
