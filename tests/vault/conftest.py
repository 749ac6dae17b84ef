"""A small vault to try things on: three seats, three compartments, cheap keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from goodoffices.vault import UnlockedVault, unlock_vault
from tests.cheap import CHEAP, FixedClock
from tests.vault.sample import PASSPHRASES, SYSTEM, make_sample

Unlock = Callable[[str], UnlockedVault]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Give the folder of a locked vault."""
    place = tmp_path / "vault"
    make_sample(place).close()
    return place


@pytest.fixture
def unlock(folder: Path) -> Iterator[Unlock]:
    """Give a way to unlock the vault by a seat's label; what was opened is closed at the end."""
    opened: list[UnlockedVault] = []

    def open_for(label: str) -> UnlockedVault:
        vault = unlock_vault(folder, label, PASSPHRASES[label], clock=FixedClock(), entropy=SYSTEM, policy=CHEAP)
        opened.append(vault)
        return vault

    yield open_for
    for vault in opened:
        vault.close()
