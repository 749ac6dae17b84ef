"""A disk that takes no more: a plain sentence, nothing lost, nothing half written, and the next try works."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from goodoffices.cli.exits import Exit
from tests.e2e.dossier import ROOT
from tests.e2e.processes import said_by, start
from tests.e2e.vaults import PASSPHRASE

_EXPORT_WITHOUT_ROOM = """
import resource, sys
from goodoffices.cli import main
from goodoffices.cli.outside import Outside
from tests.cheap import CHEAP
vault, file, passphrase = sys.argv[1], sys.argv[2], sys.stdin.readline().strip()
outside = Outside(ask_passphrase=lambda _prompt: passphrase, vault_options={"policy": CHEAP})
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[3]), -1))
sys.exit(main(["export", file, "--mission", "GO-2026-001", "--to", "Seat 1", "--vault", vault], outside))
"""

if sys.platform == "linux":
    SENTENCE = "Choose a folder of your own, or free some space on the disk."

    @pytest.fixture(scope="module")
    def tried(made_once: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
        """What each use case said and left without room, and then with room."""
        vault = Path(shutil.copytree(made_once, tmp_path_factory.mktemp("small disk") / "vault"))
        return dict(json.loads(said_by(start("tests.faults.small_disk", vault, place=vault.parent))))

    @pytest.mark.parametrize("what", ["note", "dossier", "packs"])
    def test_without_room_a_use_case_says_so_loses_nothing_and_works_at_the_next_try(
        tried: dict[str, Any], what: str
    ) -> None:
        told = tried[what]

        assert told["raised"]["error"] == "FolderUnwritable"
        assert told["raised"]["sentence"].endswith(SENTENCE)
        assert "Kept before" in told["before"]["titles"]
        assert told["meanwhile"] == told["before"]
        assert told["again"] == {}
        assert told["after"] != told["before"]
        assert told["reopened"] == told["after"]
        assert tried["sound"]

    def test_a_copy_that_fitted_is_taken_back_with_the_one_that_did_not(tried: dict[str, Any]) -> None:
        told = tried["packs"]

        assert (told["meanwhile"]["files"], told["meanwhile"]["copies"]) == ([], 0)
        assert (len(told["after"]["files"]), told["after"]["copies"]) == (2, 2)

    def test_no_part_of_a_dossier_that_was_handed_on_is_left_when_there_was_no_room(
        vault: Path, tmp_path: Path
    ) -> None:
        file = tmp_path / "for one.age"
        size = (vault / "store.db").stat().st_size // 8

        done = subprocess.run(  # noqa: S603  our own interpreter
            [sys.executable, "-c", _EXPORT_WITHOUT_ROOM, str(vault), str(file), str(size)],
            input=PASSPHRASE + "\n",
            capture_output=True,
            text=True,
            check=False,
            cwd=ROOT,
        )

        assert done.returncode == Exit.FILE
        assert done.stderr.strip().endswith(SENTENCE)
        assert not file.exists()
