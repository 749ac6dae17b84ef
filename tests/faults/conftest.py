"""A vault with the dossier of the demonstration, made once and copied for each test."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from goodoffices.office import Desk, import_dossier, open_vault
from tests.cheap import CHEAP
from tests.e2e.dossier import DEMONSTRATION
from tests.e2e.vaults import PASSPHRASE, empty_vault


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a vault that nobody may change."""
    folder = tmp_path_factory.mktemp("faults") / "vault"
    desk = empty_vault(folder)
    import_dossier(desk, DEMONSTRATION.read_bytes())
    desk.close()
    return folder


@pytest.fixture
def vault(made_once: Path, tmp_path: Path) -> Path:
    """A closed vault of the test's own."""
    return Path(shutil.copytree(made_once, tmp_path / "vault"))


@pytest.fixture
def desk(vault: Path) -> Iterator[Desk]:
    """The President's desk."""
    desk = sit_down(vault)
    yield desk
    desk.close()


def sit_down(vault: Path) -> Desk:
    """Open a vault made for these tests."""
    return open_vault(vault, "Seat 1", PASSPHRASE, policy=CHEAP)
