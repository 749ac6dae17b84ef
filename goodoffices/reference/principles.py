"""The seven principles of technical cooperation under item 10: checks before a referral is sent."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from goodoffices.reference.tables import rows


@dataclass(frozen=True, slots=True, kw_only=True)
class Principle:
    """A principle, answered yes or no with evidence."""

    code: str
    text: str


@cache
def principles() -> tuple[Principle, ...]:
    """Return the seven principles."""
    return tuple(
        Principle(code=row["code"], text=row["principle"]) for row in rows("technical_cooperation_principles.csv")
    )
