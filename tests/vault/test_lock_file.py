from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from goodoffices.errors import VaultInUse, VaultMissing
from goodoffices.vault.lock_file import VaultLock
from tests.vault.sample import unlock_sample

ROOT = Path(__file__).resolve().parents[2]
HOLD_THE_LOCK = """
import sys
from pathlib import Path
from goodoffices.vault.lock_file import VaultLock
lock = VaultLock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def test_a_vault_is_open_once_at_a_time(folder: Path) -> None:
    vault = unlock_sample(folder)

    with pytest.raises(VaultInUse):
        unlock_sample(folder, "Seat 2")

    vault.close()
    unlock_sample(folder, "Seat 2").close()


def test_closing_twice_does_no_harm(folder: Path) -> None:
    vault = unlock_sample(folder)
    vault.close()
    other = unlock_sample(folder)

    vault.close()

    with pytest.raises(VaultInUse):
        unlock_sample(folder)
    other.close()


def test_another_process_keeps_a_vault_to_itself_and_its_death_frees_it(folder: Path) -> None:
    with subprocess.Popen(  # noqa: S603
        [sys.executable, "-c", HOLD_THE_LOCK, str(folder)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
        text=True,
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == "held\n"
        with pytest.raises(VaultInUse):
            unlock_sample(folder)
        holder.kill()

    assert (folder / "lock").exists()
    unlock_sample(folder).close()


def test_a_folder_that_went_away_is_named(tmp_path: Path) -> None:
    with pytest.raises(VaultMissing):
        VaultLock(tmp_path / "none")
