"""A vault is open in one process at a time; another is told so, and can open it the moment that the first ends, however it ends."""

from __future__ import annotations

from pathlib import Path

import pytest

from goodoffices.errors import VaultInUse
from goodoffices.office import notes, vault_at
from tests.e2e.processes import start
from tests.faults.conftest import sit_down


def test_a_vault_that_is_open_elsewhere_is_opened_once_that_process_has_ended(vault: Path) -> None:
    with start("tests.faults.holding", vault, place=vault.parent) as elsewhere:
        assert elsewhere.stdout is not None
        assert elsewhere.stdout.readline() == "open\n"
        before = (vault / "store.db").read_bytes()

        with pytest.raises(VaultInUse) as told:
            sit_down(vault)

        assert told.value.sentence == "This vault is open in another window. Close it there first."
        assert vault_at(vault).seats == ("Seat 1",)
        assert (vault / "store.db").read_bytes() == before
        elsewhere.kill()

    desk = sit_down(vault)
    assert len(notes(desk)) == 12
    desk.close()
