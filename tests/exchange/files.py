"""Dossier files for the tests of this room: the two cases, a small invented one, and entropy that can be repeated."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import pytest

from goodoffices.errors import DossierRefused
from goodoffices.exchange import read_dossier
from goodoffices.records.item import Item
from goodoffices.resources import resource

Kind = TypeVar("Kind", bound=Item)

DEMONSTRATION = resource("demonstration", "state-a.json")
PRECEDENT = Path(__file__).parent.parent / "cases" / "mali-niger-2021.json"


class Counting:
    """Entropy that counts, so that a test can be repeated."""

    def __init__(self) -> None:
        self._given = 0

    def bytes(self, count: int) -> bytes:
        """Return the next number, in that many bytes."""
        self._given += 1
        return self._given.to_bytes(count, "big")


@cache
def demonstration() -> tuple[Item, ...]:
    """Return the records of the demonstration."""
    return read_dossier(DEMONSTRATION.read_bytes(), entropy=Counting())


@cache
def precedent() -> tuple[Item, ...]:
    """Return the records of the public precedent."""
    return read_dossier(PRECEDENT.read_bytes(), entropy=Counting())


def of(items: tuple[Item, ...], kind: type[Kind]) -> tuple[Kind, ...]:
    """Return the records of one kind."""
    return tuple(item for item in items if isinstance(item, kind))


def read(document: Any) -> tuple[Item, ...]:
    """Read a document that is not yet bytes."""
    return read_dossier(json.dumps(document).encode(), entropy=Counting())


def refusal(document: Any) -> tuple[str, str]:
    """Return the field and the reason for which a document, or the bytes of one, is refused."""
    data = document if isinstance(document, bytes) else json.dumps(document).encode()
    with pytest.raises(DossierRefused) as refused:
        read_dossier(data, entropy=Counting())
    return str(refused.value.params["field"]), str(refused.value.params["reason"])


def small() -> dict[str, Any]:
    """Return a small dossier: one situation with two signals and the pattern that links them."""
    signal = {"belongs_to": "case", "code": "SIG-CSO", "source_type": "civil society", "text": "an invented entry"}
    return {
        "format": "goodoffices-dossier",
        "version": 1,
        "title": "A small dossier",
        "defaults": {"compartment": "mission", "level": "confidential", "attribution": "office only"},
        "person": [{"key": "envoy", "family_name": "Ormand", "given_name": "Sarel", "category": "OHCHR"}],
        "situation": [{"key": "case", "title": "An invented case", "state": "XXA"}],
        "signal": [
            {"key": "first", "number": 1, "happened_on": "2026-02-03", **signal},
            {"key": "second", "number": 2, "happened_on": "2026-02-19", **signal},
        ],
        "pattern": [
            {
                "key": "alike",
                "belongs_to": "case",
                "label": "A",
                "title": "Alike",
                "signals": ["first", "second"],
                "alike": "alike",
            }
        ],
    }
