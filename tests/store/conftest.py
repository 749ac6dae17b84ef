"""A real vault for each test, and its store as the first seat sees it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from goodoffices.store import Store
from tests.cheap import FixedClock
from tests.store.vaults import create, store_of


@pytest.fixture(scope="session")
def fresh_vault(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a vault without records; tests copy it."""
    folder = tmp_path_factory.mktemp("vaults") / "fresh"
    create(folder)
    return folder


@pytest.fixture
def folder(fresh_vault: Path, tmp_path: Path) -> Path:
    """Return the folder of a vault of this test's own."""
    return Path(shutil.copytree(fresh_vault, tmp_path / "vault"))


@pytest.fixture
def clock() -> FixedClock:
    """Return a clock that this test may move on."""
    return FixedClock()


@pytest.fixture
def store(folder: Path, clock: FixedClock) -> Iterator[Store]:
    """Return the store as the seat that holds every compartment sees it."""
    with store_of(folder, clock=clock) as store:
        yield store
