"""A process that is killed in the middle of a use case loses nothing that it said was kept, and leaves nothing half written."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from tests.e2e.processes import said_by, start

if sys.platform != "win32":

    def survives(vault: Path, kills: int, what: str, nothing: dict[str, list[str]]) -> None:
        """Kill the work that often; nothing may be lost after any of the kills, and the vault is sound at the end."""
        found = json.loads(said_by(start("tests.faults.killed", vault, kills, what, place=vault.parent)))

        assert found["acknowledged"] >= kills
        assert found["after_each"] == [nothing] * kills
        assert found["sound"]

    def test_a_dozen_kills_lose_no_acknowledged_note(vault: Path) -> None:
        survives(vault, 12, "notes", {"lost": []})

    def test_killed_while_handing_out_no_acknowledged_copy_is_lost_and_none_is_cut_off(vault: Path) -> None:
        survives(vault, 4, "packs", {"lost": [], "cut_off": []})

    @pytest.mark.deep
    @pytest.mark.timeout(1200)
    def test_a_hundred_kills_lose_no_acknowledged_note(vault: Path) -> None:
        survives(vault, 100, "notes", {"lost": []})

    @pytest.mark.deep
    @pytest.mark.timeout(1200)
    def test_a_hundred_kills_lose_no_acknowledged_copy(vault: Path) -> None:
        survives(vault, 100, "packs", {"lost": [], "cut_off": []})
