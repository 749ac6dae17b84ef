"""What of an item is words: the title that names it in a list of hits, and every text that a person wrote in it."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from enum import Enum

from goodoffices.records.item import Item
from goodoffices.records.time import WallTime

_HEADER = frozenset(field.name for field in dataclasses.fields(Item))
_NOT_WORDS = frozenset({"sha256"})
_NAMING = (
    "title",
    "full_name",
    "name",
    "subject",
    "summary",
    "office",
    "text",
    "reference",
    "holder",
    "lead",
    "identity",
    "cycle",
)
"""Fields that name an item, the most telling first."""

_TITLE_LENGTH = 90


def title_of(item: Item) -> str:
    """Return what names an item: its title, name or subject, else the beginning of its first text."""
    naming = (getattr(item, name, "") for name in _NAMING)
    title = next((text for text in naming if text and _is_words(text)), "") or next(texts_of(item), "")
    line = title.split("\n", 1)[0]
    return line if len(line) <= _TITLE_LENGTH else line[:_TITLE_LENGTH].rpartition(" ")[0] + "…"


def texts_of(item: Item) -> Iterator[str]:
    """Go through every text of an item in the order of its fields, those of its parts included."""
    for field in dataclasses.fields(item):
        if field.name not in _HEADER and field.name not in _NOT_WORDS:
            yield from _texts_in(getattr(item, field.name))


def _texts_in(value: object) -> Iterator[str]:
    if _is_words(value):
        yield str(value)
    elif isinstance(value, tuple):
        for part in value:
            yield from _texts_in(part)
    elif dataclasses.is_dataclass(value) and not isinstance(value, WallTime):
        for field in dataclasses.fields(value):
            yield from _texts_in(getattr(value, field.name))


def _is_words(value: object) -> bool:
    return isinstance(value, str) and bool(value) and not isinstance(value, Enum)
