from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from goodoffices.errors import FolderUnwritable
from goodoffices.vault import seat_labels
from tests.vault.sample import make_sample, unlock_sample

NOBODY = 65534

if sys.platform != "win32":

    @contextmanager
    def _as_a_user_without_rights() -> Iterator[None]:
        """Act as nobody where the tests run as root, whom no folder refuses."""
        was_root = os.geteuid() == 0
        if was_root:
            os.seteuid(NOBODY)
        try:
            yield
        finally:
            if was_root:
                os.seteuid(0)

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
        with _as_a_user_without_rights(), pytest.raises(FolderUnwritable):
            unlock_sample(read_only)

    def test_its_seats_can_be_read_all_the_same(read_only: Path) -> None:
        with _as_a_user_without_rights():
            labels = seat_labels(read_only)

        assert labels == ("Seat 1", "Seat 2", "Seat 3")

    def test_no_vault_is_made_where_nothing_can_be_written(read_only: Path) -> None:
        with _as_a_user_without_rights(), pytest.raises(FolderUnwritable):
            make_sample(read_only.parent / "new")

        assert not (read_only.parent / "new").exists()
