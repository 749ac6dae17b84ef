"""Terms to avoid in texts, above all in those for the State concerned, each with the term to use."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from goodoffices.reference.tables import rows


class Applies(StrEnum):
    """In which texts a term is better avoided."""

    FOR_THE_STATE = "for the State"
    EVERYWHERE = "everywhere"


@dataclass(frozen=True, slots=True, kw_only=True)
class TermToAvoid:
    """A term. ``forms`` are its forms, "*" standing for any ending; ``fits_where_denied`` allows it in "will not monitor"."""

    term: str
    forms: tuple[str, ...]
    use: str
    language: str
    applies: Applies
    fits_where_denied: bool


@cache
def terms_to_avoid() -> tuple[TermToAvoid, ...]:
    """Return the terms of every language."""
    return tuple(
        TermToAvoid(
            term=row["term"],
            forms=tuple(row["forms"].split("|")),
            use=row["use"],
            language=row["language"],
            applies=Applies(row["applies"]),
            fits_where_denied=row["fits_where_denied"] == "yes",
        )
        for row in rows("terms_to_avoid.csv")
    )
