from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from goodoffices.errors import FolderUnwritable
from goodoffices.vault import seat_labels
from tests.rights import as_a_user_without_rights
from tests.vault.sample import make_sample, unlock_sample

if sys.platform != "win32":

    @pytest.fixture
    def read_only() -> Iterator[Path]:
        """Give a vault in a folder that everybody may read and nobody may write."""
        with tempfile.TemporaryDirectory() as place:
            vault = Path(place, "vault")
            make_sample(vault).close()
            unlock_sample(vault).close()
            (vault / "lock").unlink()
            _let(place, folders=0o555, files=0o444)
            yield vault
            _let(place, folders=0o755, files=0o644)

    def _let(place: str, *, folders: int, files: int) -> None:
        for path in (Path(place), *Path(place).rglob("*")):
            path.chmod(folders if path.is_dir() else files)

    def test_a_vault_in_a_folder_that_cannot_be_written_is_not_opened(read_only: Path) -> None:
        with as_a_user_without_rights(), pytest.raises(FolderUnwritable):
            unlock_sample(read_only)

    def test_its_seats_can_be_read_all_the_same(read_only: Path) -> None:
        with as_a_user_without_rights():
            labels = seat_labels(read_only)

        assert labels == ("Seat 1", "Seat 2", "Seat 3")

    def test_no_vault_is_made_where_nothing_can_be_written(read_only: Path) -> None:
        with as_a_user_without_rights(), pytest.raises(FolderUnwritable):
            make_sample(read_only.parent / "new")

        assert not (read_only.parent / "new").exists()
