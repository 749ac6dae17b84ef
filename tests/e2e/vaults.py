"""A vault without records, for dossiers of a test's own."""

from __future__ import annotations

from pathlib import Path

from goodoffices.office import Desk, NewSeat, Role, new_vault
from goodoffices.records.item import Compartment
from tests.cheap import CHEAP

PASSPHRASE = "neutral river stone lantern copper"
COMPARTMENTS = frozenset(Compartment(name) for name in ("bureau", "mission", "sources", "protection"))


def empty_vault(folder: Path) -> Desk:
    """Make a vault with one seat that holds every compartment, and sit down at it."""
    seat = NewSeat("Seat 1", Role.PRESIDENT, COMPARTMENTS, PASSPHRASE)
    return new_vault(folder, [seat], policy=CHEAP)
