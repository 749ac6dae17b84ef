"""The three levels of ST/SGB/2007/6 and how each is marked and handled."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from goodoffices.reference.tables import rows


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassificationLevel:
    """A level; it binds the Secretariat, a presidency applies it by analogy and notes the ground of each mark."""

    level: str
    definition: str
    marking: str
    handling: str
    declassification: str


@cache
def _by_level() -> Mapping[str, ClassificationLevel]:
    return {
        row["level"]: ClassificationLevel(
            level=row["level"],
            definition=row["definition"],
            marking=row["marking"],
            handling=row["handling"],
            declassification=row["declassification"],
        )
        for row in rows("classification_levels.csv")
    }


def classification_levels() -> tuple[ClassificationLevel, ...]:
    """Return the levels, the lowest first."""
    return tuple(_by_level().values())


def classification_level(level: str) -> ClassificationLevel | None:
    """Return what is known of a level by its name, None for another name."""
    return _by_level().get(level)
