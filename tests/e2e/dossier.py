"""The invented dossier of the demonstration as plain JSON, read by nothing of the program, and questions to its texts."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
DEMONSTRATION = ROOT / "resources" / "demonstration" / "state-a.json"
PRECEDENT = ROOT / "tests" / "cases" / "mali-niger-2021.json"

Record = dict[str, Any]
Document = dict[str, Any]

_NOT_SAID = frozenset({"key", "belongs_to", "compartment", "level", "attribution", "signal", "signals"})
"""Fields that say nothing in words: names of records and the marks that every record carries."""


def demonstration() -> Document:
    """Read the dossier anew, so that a test may change it."""
    return dict(json.loads(DEMONSTRATION.read_bytes()))


def precedent() -> Document:
    """Read the public precedent anew."""
    return dict(json.loads(PRECEDENT.read_bytes()))


def records(document: Document) -> Iterator[tuple[str, Record]]:
    """Yield every record with its kind."""
    for kind, value in document.items():
        if isinstance(value, list):
            yield from ((kind, record) for record in value)


def lying_in(document: Document, compartment: str) -> list[Record]:
    """Return the records of a compartment."""
    default = document["defaults"]["compartment"]
    return [record for _kind, record in records(document) if record.get("compartment", default) == compartment]


def texts_of(value: object) -> Iterator[str]:
    """Yield what a record says in words, however deep; no keys, codes or dates."""
    if isinstance(value, str) and re.search(r"[^\W\d]{4}", value):
        yield value
    if isinstance(value, dict):
        for name, part in value.items():
            if name not in _NOT_SAID:
                yield from texts_of(part)
    if isinstance(value, list):
        for part in value:
            yield from texts_of(part)


def said_by_these_alone(some: Collection[Record], document: Document) -> list[str]:
    """Return what these records say, sentence by sentence, and no other record of the dossier does."""
    others = [text.casefold() for _kind, record in records(document) if record not in some for text in texts_of(record)]
    said = [sentence for record in some for text in texts_of(record) for sentence in sentences(text)]
    return [text for text in dict.fromkeys(said) if not any(text.casefold() in other for other in others)]


def sentences(text: str) -> list[str]:
    """Return the sentences of a text, so that a part of it is found as well as the whole."""
    return [part for part in re.split(r"(?<=[.;!?])\s+|\n+", text) if len(part) > 4]


def sealed_by_signal_20() -> list[str]:
    """Return every text that stands in the protection compartment and nowhere else, and the names that are long enough to look for."""
    document = demonstration()
    alone = said_by_these_alone(lying_in(document, "protection"), document)
    return [*alone, *(name for name in sorted(names_of_signal_20()) if len(name) > 4)]


def names_of_signal_20() -> set[str]:
    """Return the parts of the name that signal 20 seals."""
    (record,) = demonstration()["protection"]
    return set(record["person"].split())


def words_of(texts: Collection[str]) -> set[str]:
    """Return the words of some texts."""
    return {word for text in texts for word in re.findall(r"\w+", text)}


def without_people(document: Document, keys: Collection[str]) -> Document:
    """Return the dossier as if these people had never been on the roster."""
    left: Document = _without(document, frozenset(keys))
    return left


def _without(value: Any, keys: frozenset[str]) -> Any:
    if isinstance(value, dict):
        return {name: _without(part, keys) for name, part in value.items()}
    if isinstance(value, list):
        return [_without(part, keys) for part in value if not _is_of(part, keys)]
    return value


def _is_of(part: Any, keys: frozenset[str]) -> bool:
    return (part.get("key") in keys or part.get("person") in keys) if isinstance(part, dict) else part in keys
