"""Write a dossier file: canonical, so that the same records always give the same bytes."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterable, Iterator
from typing import Any

from goodoffices.exchange.dossier.document import FORMAT, NEVER_SHOWN, VERSION
from goodoffices.records.codec import HEADER, encode, payload_of
from goodoffices.records.item import Item
from goodoffices.records.kinds import KINDS

_NOT_WRITTEN = frozenset({"id", "version"})


def write_dossier(items: Iterable[Item]) -> bytes:
    """Return the dossier file of these records, by kind and id; what they refer to outside of it is listed under "elsewhere".

    The count of commits stays behind: it belongs to the vault, and starts anew in the vault that takes the file in.
    """
    ordered = in_file_order(items)
    document: dict[str, Any] = {"format": FORMAT, "version": VERSION}
    if elsewhere := sorted(_named_by(ordered) - {item.id.hex() for item in ordered}):
        document["elsewhere"] = elsewhere
    for item in ordered:
        document.setdefault(item.KIND, []).append(_entry(item))
    return json.dumps(document, ensure_ascii=False, indent=1).encode() + b"\n"


def in_file_order(items: Iterable[Item]) -> tuple[Item, ...]:
    """Return the records in the order in which a file holds them: by kind, then by id."""
    rank = {kind: place for place, kind in enumerate(KINDS)}
    return tuple(sorted(items, key=lambda item: (rank[type(item)], item.id)))


def _entry(item: Item) -> dict[str, Any]:
    header = {name: encode(getattr(item, name)) for name in HEADER if name not in _NOT_WRITTEN}
    entry: dict[str, Any] = _readable({"key": item.id.hex(), **header, **payload_of(item)})
    return entry


def _readable(value: Any) -> Any:
    """Return a plain value with what no reader of dossier files takes, such as half a surrogate pair, marked as replaced."""
    if isinstance(value, str):
        return NEVER_SHOWN.sub("\N{REPLACEMENT CHARACTER}", value)
    if isinstance(value, list):
        return [_readable(part) for part in value]
    if isinstance(value, dict):
        return {name: _readable(part) for name, part in value.items()}
    return value


def _named_by(items: Iterable[Item]) -> set[str]:
    return {named for item in items for named in _ids_in(item)}


def _ids_in(value: Any) -> Iterator[str]:
    if isinstance(value, bytes):
        yield value.hex()
    elif isinstance(value, tuple):
        for part in value:
            yield from _ids_in(part)
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from _ids_in(getattr(value, field.name))
