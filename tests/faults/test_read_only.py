"""Where nothing can be written, that is said with the folder's name, and nothing is half done."""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from goodoffices.errors import FolderUnwritable
from goodoffices.office import (
    Desk,
    NoteDraft,
    PackDraft,
    draft_pack,
    hand_out,
    make_demonstration,
    notes,
    pack_copies,
    write_note,
)
from goodoffices.records.item import Compartment
from goodoffices.records.pack import Reader
from tests.cheap import CHEAP
from tests.e2e.conftest import mission_of
from tests.rights import as_a_user_without_rights

if sys.platform != "win32":

    @pytest.fixture
    def read_only() -> Iterator[Path]:
        """A folder that everybody may read and nobody may write."""
        with tempfile.TemporaryDirectory() as place:
            Path(place).chmod(0o555)
            yield Path(place)
            Path(place).chmod(0o755)

    @pytest.fixture
    def draft(desk: Desk, tmp_path: Path) -> PackDraft:
        """A pack of which one copy was handed out: everything that handing out needs was read once."""
        mission = mission_of(desk)
        draft = draft_pack(desk, mission, Reader.STATE_CONCERNED)
        hand_out(desk, mission, [draft], tmp_path / "packs")
        return draft

    @pytest.mark.parametrize("deeper", ["", "packs", "packs/for the State"])
    def test_no_pack_is_handed_out_into_it_and_none_is_registered(
        desk: Desk, draft: PackDraft, read_only: Path, deeper: str
    ) -> None:
        with as_a_user_without_rights(), pytest.raises(FolderUnwritable) as told:
            hand_out(desk, mission_of(desk), [draft, draft], read_only / deeper)

        assert told.value.params == {"folder": str(read_only / deeper)}
        assert len(pack_copies(desk)) == 1
        assert list(read_only.iterdir()) == []

    def test_the_desk_goes_on_afterwards(desk: Desk, draft: PackDraft, read_only: Path, tmp_path: Path) -> None:
        with as_a_user_without_rights(), pytest.raises(FolderUnwritable):
            hand_out(desk, mission_of(desk), [draft], read_only)

        write_note(desk, NoteDraft(title="Kept after", body="words", compartment=Compartment("mission")))
        hand_out(desk, mission_of(desk), [draft], tmp_path / "packs")

        assert len(notes(desk)) == 13
        assert len(pack_copies(desk)) == len(list((tmp_path / "packs").iterdir())) == 2

    def test_no_demonstration_is_made_in_it(read_only: Path) -> None:
        with as_a_user_without_rights(), pytest.raises(FolderUnwritable) as told:
            make_demonstration(read_only, policy=CHEAP)

        assert told.value.params == {"folder": str(read_only)}
        assert list(read_only.iterdir()) == []
