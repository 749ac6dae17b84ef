"""Read a dossier file: checked whole before anything is returned."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from goodoffices.errors import DossierRefused
from goodoffices.exchange.dossier.document import parse
from goodoffices.exchange.dossier.keys import Keys, entries_of
from goodoffices.ports import Entropy
from goodoffices.records.codec import DoesNotFit, decode, decode_record, field_types
from goodoffices.records.item import Item
from goodoffices.records.kinds import KINDS
from goodoffices.words import Phrase

_NOT_OF_A_PATH = re.compile(r"[^A-Za-z0-9_.$\[\] -]")
_LONGEST_PATH = 100


def read_dossier(data: bytes, *, entropy: Entropy) -> tuple[Item, ...]:
    """Return the records of a dossier file, in the order of their kinds; raise DossierRefused with the field and the reason.

    Readable keys become fresh random ids; keys of 32 hexadecimal digits stay the ids that they are.
    """
    try:
        return _items(parse(data), entropy)
    except DoesNotFit as error:
        refused = DossierRefused(field=_shown(error.path), reason=str(Phrase(error.reason, error.params)))
    raise refused


def _items(document: Mapping[str, Any], entropy: Entropy) -> tuple[Item, ...]:
    keys = Keys(document, entropy)
    defaults = document.get("defaults", {})
    for name, value in defaults.items():
        decode(field_types(Item)[name], value, f"defaults.{name}", keys)
    return tuple(
        _item(kind, path, {**defaults, **entry}, keys) for kind in KINDS for path, entry in entries_of(document, kind)
    )


def _item(kind: type[Item], path: str, entry: dict[str, Any], keys: Keys) -> Item:
    known = {"id": keys.id_for(entry), "version": 0}
    del entry["key"]
    made: Item = decode_record(kind, entry, path, known, keys)
    return made


def _shown(path: str) -> str:
    shown = _NOT_OF_A_PATH.sub("…", path)
    return shown if len(shown) <= _LONGEST_PATH else f"{shown[:_LONGEST_PATH]}…"
