"""Understandings sought with the State concerned: the twelve guarantees of fact-finders in three tiers, and five further core ones."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from goodoffices.reference.confidence import Confidence
from goodoffices.reference.tables import Row, rows


class GuaranteeTier(StrEnum):
    """For which missions an understanding is asked."""

    CORE = "core"
    PROGRAMME = "if the programme needs it"
    MANDATE_HOLDERS = "for mandate holders"


FACT_FINDERS = "terms of reference of fact-finders"
"""The origin of the twelve that were written for country visits of mandate holders."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Guarantee:
    """One understanding of the shipped list; to the State it is an understanding, never a demand."""

    code: str
    text: str
    tier: GuaranteeTier
    origin: str
    basis: str
    confidence: Confidence


def _guarantee(row: Row) -> Guarantee:
    return Guarantee(
        code=row["code"],
        text=row["text"],
        tier=GuaranteeTier(row["tier"]),
        origin=row["origin"],
        basis=row["basis"],
        confidence=Confidence(row["confidence"]),
    )


@cache
def _by_code() -> Mapping[str, Guarantee]:
    return {row["code"]: _guarantee(row) for row in rows("understandings.csv")}


def guarantees() -> tuple[Guarantee, ...]:
    """Return every understanding of the list."""
    return tuple(_by_code().values())


def guarantee(code: str) -> Guarantee | None:
    """Return the understanding with this code, None for one of the mission's own."""
    return _by_code().get(code)


def guarantees_of(tier: GuaranteeTier) -> tuple[Guarantee, ...]:
    """Return the understandings of a tier."""
    return tuple(guarantee for guarantee in guarantees() if guarantee.tier is tier)
