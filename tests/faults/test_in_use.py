"""A vault is open in one process at a time; another is told so, and can open it the moment that the first ends, however it ends."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from goodoffices.errors import VaultInUse
from goodoffices.office import notes, vault_at
from tests.e2e.processes import start
from tests.faults.conftest import sit_down


@pytest.fixture
def elsewhere(vault: Path) -> Iterator[subprocess.Popen[str]]:
    """A process that has the vault open."""
    with start("tests.faults.holding", vault, place=vault.parent) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "open\n"
        yield process
        process.kill()


def test_a_vault_that_is_open_elsewhere_is_not_opened_here(vault: Path, elsewhere: subprocess.Popen[str]) -> None:
    before = (vault / "store.db").read_bytes()

    with pytest.raises(VaultInUse) as told:
        sit_down(vault)

    assert told.value.sentence == "This vault is open in another window. Close it there first."
    assert vault_at(vault).seats == ("Seat 1",)
    assert (vault / "store.db").read_bytes() == before
    assert elsewhere.poll() is None


def test_it_opens_once_the_other_process_was_killed(vault: Path, elsewhere: subprocess.Popen[str]) -> None:
    elsewhere.kill()
    elsewhere.wait()

    desk = sit_down(vault)

    assert len(notes(desk)) == 12
    desk.close()


def test_it_opens_once_the_other_process_closed_it(vault: Path, elsewhere: subprocess.Popen[str]) -> None:
    elsewhere.communicate("")

    sit_down(vault).close()

    assert elsewhere.returncode == 0
