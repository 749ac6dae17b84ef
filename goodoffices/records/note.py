"""Confidential notes: the user's own Markdown text is the truth."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar

from goodoffices.records.item import Item


@dataclass(frozen=True, slots=True, kw_only=True)
class Note(Item):
    """A note. ``taken_at`` is an instant in UTC; ``about`` says of which talk or paper, in a few words."""

    KIND: ClassVar[str] = "note"

    title: str
    body: str
    taken_at: datetime
    about: str = ""
    taken_by: str = ""
