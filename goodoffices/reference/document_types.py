"""Types of documents of a mission and of the Council."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from goodoffices.reference.tables import rows


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentType:
    """A type of document, with its use or the form of its symbol."""

    number: int
    text: str
    description: str


@cache
def document_types() -> tuple[DocumentType, ...]:
    """Return the types, those of a mission first."""
    return tuple(
        DocumentType(number=int(row["number"]), text=row["type"], description=row["description"])
        for row in rows("document_types.csv")
    )
