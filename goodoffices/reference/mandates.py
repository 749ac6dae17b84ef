"""The special procedures of the Council: 45 thematic and 14 country mandates. Names of mandate holders are left out on purpose."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache

from goodoffices.reference.confidence import Confidence
from goodoffices.reference.tables import Row, day, rows, words


class MandateKind(StrEnum):
    """What a mandate looks at."""

    THEMATIC = "thematic"
    COUNTRY = "country"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mandate:
    """A mandate of the special procedures; ``state`` is the code of a country mandate's State, ``themes`` are tags."""

    code: str
    kind: MandateKind
    type: str
    title: str
    short_name: str
    state: str
    established: int
    establishing_text: str
    latest_text: str
    latest_text_on: date | None
    agenda_item: int
    themes: tuple[str, ...]
    confidence: Confidence


def _mandate(row: Row) -> Mandate:
    return Mandate(
        code=row["code"],
        kind=MandateKind(row["kind"]),
        type=row["type"],
        title=row["title"],
        short_name=row["short_name"],
        state=row["state"],
        established=int(row["established"]),
        establishing_text=row["establishing_text"],
        latest_text=row["latest_text"],
        latest_text_on=day(row["latest_text_on"]),
        agenda_item=int(row["agenda_item"]),
        themes=words(row["themes"]),
        confidence=Confidence(row["confidence"]),
    )


@cache
def _by_code() -> Mapping[str, Mandate]:
    return {row["code"]: _mandate(row) for row in rows("mandates.csv")}


def mandates() -> tuple[Mandate, ...]:
    """Return every mandate, thematic ones first."""
    return tuple(_by_code().values())


def mandate(code: str) -> Mandate | None:
    """Return the mandate with this code, None where there is none."""
    return _by_code().get(code)


def mandates_on_theme(tag: str) -> tuple[Mandate, ...]:
    """Return the mandates that carry the tag."""
    return tuple(mandate for mandate in mandates() if tag in mandate.themes)


def mandates_on_state(state: str) -> tuple[Mandate, ...]:
    """Return the country mandates on a State."""
    return tuple(mandate for mandate in mandates() if state and mandate.state == state)
