"""The five regional groups: seats in the Council, number of States, place in the order of the presidencies."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import NewType

from goodoffices.reference.tables import rows

GroupName = NewType("GroupName", str)
"""The name of a group as the United Nations write it: "African States"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A regional group. ``seats`` are those of General Assembly resolution 60/251 ¶7; ``presidency_order`` counts from 1, the group of cycle 1."""

    name: GroupName
    short_name: str
    seats: int
    states: int
    presidency_order: int


@cache
def groups() -> tuple[Group, ...]:
    """Return the groups in the order of their names."""
    return tuple(
        Group(
            name=GroupName(row["group"]),
            short_name=row["short_name"],
            seats=int(row["seats"]),
            states=int(row["states"]),
            presidency_order=int(row["presidency_order"]),
        )
        for row in rows("regional_groups.csv")
    )


@cache
def order_of_presidencies() -> tuple[GroupName, ...]:
    """Return the groups in the order in which their members preside, found unbroken over twenty cycles: practice, no rule."""
    return tuple(group.name for group in sorted(groups(), key=lambda group: group.presidency_order))
