"""Keys: how the entries of one file name each other, and the ids that they become."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from goodoffices.errors import N_
from goodoffices.exchange.dossier.forms import KEY, check_forms
from goodoffices.ports import Entropy
from goodoffices.records.codec import DoesNotFit, Reading
from goodoffices.records.ids import (
    ID_BYTES,
    InterlocutorId,
    MissionId,
    ObjectiveId,
    PatternId,
    PersonId,
    RecordId,
    SeatId,
    SignalId,
    SituationId,
    TeamId,
)
from goodoffices.records.interlocutor import Interlocutor
from goodoffices.records.item import Item
from goodoffices.records.kinds import KINDS
from goodoffices.records.mission import Mission, Objective
from goodoffices.records.person import Person
from goodoffices.records.situation import Pattern, Signal, Situation
from goodoffices.records.team import Seat, Team

STANDS_FOR: dict[Any, tuple[type[Item], ...]] = {
    RecordId: (Mission, Situation),
    SituationId: (Situation,),
    SignalId: (Signal,),
    PatternId: (Pattern,),
    MissionId: (Mission,),
    PersonId: (Person,),
    SeatId: (Seat,),
    TeamId: (Team,),
    InterlocutorId: (Interlocutor,),
    ObjectiveId: (Objective,),
}
"""Which kinds of record an id of each type may name; ``belongs_to`` is a plain record id and names the file that a record lies in."""

_IS_AN_ID = re.compile(rf"[0-9a-f]{{{ID_BYTES * 2}}}")


class Keys(Reading):
    """The keys of one file, each with its id and kind, and the ids of records that lie elsewhere."""

    def __init__(self, document: Mapping[str, Any], entropy: Entropy) -> None:
        self._entropy = entropy
        self._known: dict[str, tuple[bytes, type[Item] | None]] = {}
        for kind in KINDS:
            for path, entry in entries_of(document, kind):
                self._add(_key_of(entry, path), kind, f"{path}.key")
        for path, key in _elsewhere(document):
            self._add(key, None, path)

    def id_for(self, entry: Mapping[str, Any]) -> RecordId:
        """Return the id of an entry of this file."""
        return RecordId(self._known[entry["key"]][0])

    def id_of(self, hint: Any, value: Any, path: str) -> bytes:
        """Return the id that a key stands for; raise DoesNotFit where it is unknown or of another kind than ``hint`` names."""
        if not isinstance(value, str) or value not in self._known:
            raise DoesNotFit(path, N_("must be the key of an entry of this file"))
        known, kind = self._known[value]
        allowed = STANDS_FOR[hint]
        if kind is not None and kind not in allowed:
            names = ", ".join(one.KIND for one in allowed)
            raise DoesNotFit(path, N_("must be a key of this kind: {kinds}"), kinds=names)
        return known

    def accept(self, record: Any, path: str) -> None:
        """Take a record whose fields have their forms."""
        check_forms(record, path)

    def _add(self, key: str, kind: type[Item] | None, path: str) -> None:
        if key in self._known:
            raise DoesNotFit(path, N_("is the key of another entry too"))
        made = bytes.fromhex(key) if _IS_AN_ID.fullmatch(key) else self._entropy.bytes(ID_BYTES)
        self._known[key] = (made, kind)


def entries_of(document: Mapping[str, Any], kind: type[Item]) -> list[tuple[str, dict[str, Any]]]:
    """Return the entries of one kind with their paths; raise DoesNotFit where they are no list of objects."""
    entries = document.get(kind.KIND, [])
    if not isinstance(entries, list):
        raise DoesNotFit(kind.KIND, N_("must be a list"))
    found = [(f"{kind.KIND}[{index}]", entry) for index, entry in enumerate(entries)]
    for path, entry in found:
        if not isinstance(entry, dict):
            raise DoesNotFit(path, N_("must be an object"))
    return found


def _key_of(entry: Mapping[str, Any], path: str) -> str:
    if "key" not in entry:
        raise DoesNotFit(f"{path}.key", N_("is missing"))
    key = entry["key"]
    if not isinstance(key, str) or not re.fullmatch(KEY.pattern, key):
        raise DoesNotFit(f"{path}.key", KEY.reason)
    return key


def _elsewhere(document: Mapping[str, Any]) -> list[tuple[str, str]]:
    listed = document.get("elsewhere", [])
    if not isinstance(listed, list):
        raise DoesNotFit("elsewhere", N_("must be a list"))
    found = [(f"elsewhere[{index}]", key) for index, key in enumerate(listed)]
    for path, key in found:
        if not isinstance(key, str) or not _IS_AN_ID.fullmatch(key):
            raise DoesNotFit(path, N_("must be an id of 32 hexadecimal digits"))
    return found
