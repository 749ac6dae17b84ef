"""Cheap keys and repeatable ports for tests. Nothing here may be imported by the program."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

from goodoffices.vault import KdfCost, KdfPolicy

_LEAST = KdfCost(memory_kib=64, iterations=1, lanes=1)

CHEAP = KdfPolicy(default=_LEAST, floor=_LEAST)
"""A policy that no vault of a person may have: one hash costs nothing."""


@dataclass
class FixedClock:
    """A clock that stands still until it is told to move on."""

    instant: datetime = datetime(2026, 3, 9, 8, 30, tzinfo=UTC)
    day: date | None = None

    def now(self) -> datetime:
        return self.instant

    def today(self) -> date:
        return self.day or self.instant.date()

    def move_on(self, by: timedelta) -> None:
        self.instant += by


@dataclass
class SeededEntropy:
    """Bytes that are the same in every run; each seed gives others."""

    seed: int = 1
    _source: random.Random = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self._source = random.Random(self.seed)  # noqa: S311

    def bytes(self, count: int) -> bytes:
        return self._source.randbytes(count)


def passphrases() -> Iterator[str]:
    """Give passphrases that are good enough for a test."""
    number = 0
    while True:
        number += 1
        yield f"neutral test passphrase number {number}"
