"""Vaults of every released format, made once and kept: each opens for ever."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from goodoffices.errors import NotHeld
from goodoffices.vault import check_vault
from goodoffices.vault.slots import FORMAT_VERSION
from tests.vault.sample import PROTECTION, unlock_sample

STORED = Path(__file__).parent / "stored"
FORMATS = sorted(STORED.iterdir())


def _copied(stored: Path, place: Path) -> Path:
    return Path(shutil.copytree(stored, place / "vault"))


def test_every_format_has_its_stored_vault() -> None:
    assert [path.name for path in FORMATS] == [f"format-{number}" for number in range(1, FORMAT_VERSION + 1)]


@pytest.mark.parametrize("stored", FORMATS, ids=lambda path: path.name)
@pytest.mark.parametrize("label", ["Seat 1", "Seat 2", "Seat 3"])
def test_a_stored_vault_opens_for_each_seat_and_passes_every_check(stored: Path, tmp_path: Path, label: str) -> None:
    vault = unlock_sample(_copied(stored, tmp_path), label)
    results, log = check_vault(vault), vault.audit_entries()
    vault.close()

    assert all(result.passed for result in results)
    assert len(log) == 5


@pytest.mark.parametrize("stored", FORMATS, ids=lambda path: path.name)
def test_what_was_sealed_then_opens_now_for_its_holders(stored: Path, tmp_path: Path) -> None:
    folder = _copied(stored, tmp_path)
    sealed = (stored / "sealed-for-protection").read_bytes()

    owner = unlock_sample(folder, "Seat 1")
    said = owner.open(PROTECTION, sealed, b"where it lies").decode()
    owner.close()
    other = unlock_sample(folder, "Seat 3")
    with pytest.raises(NotHeld):
        other.open(PROTECTION, sealed, b"where it lies")
    other.close()

    assert said == "été 🕊 صباح"
