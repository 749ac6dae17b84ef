"""Mali and Niger 2021, a public precedent, comes into a new vault, and a pack of it is as high as the highest of its parts."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pypdf
import pytest

from goodoffices.office import Desk, export_pack, import_dossier, mission_file, missions, pack_copies, verify
from goodoffices.records.interlocutor import Interlocutor
from goodoffices.records.item import Level
from goodoffices.records.pack import Reader
from tests.e2e import dossier
from tests.e2e.conftest import mission_of
from tests.e2e.reading import pages_by_pdfium
from tests.e2e.vaults import empty_vault


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = empty_vault(tmp_path / "vault")
    yield desk
    desk.close()


def test_the_precedent_comes_in_whole(desk: Desk) -> None:
    document = dossier.precedent()

    import_dossier(desk, dossier.PRECEDENT.read_bytes())

    rows = {kind: count for kind, count in desk.store.counts().items() if count}
    assert rows == {kind: len(value) for kind, value in document.items() if isinstance(value, list)}
    assert len(mission_file(desk, mission_of(desk)).of(Interlocutor)) == 15
    assert verify(desk).sound


@pytest.mark.parametrize(
    ("kind", "level"),
    [
        ("objective", Level.UNCLASSIFIED),
        ("objective", Level.CONFIDENTIAL),
        ("programme_meeting", Level.STRICTLY_CONFIDENTIAL),
    ],
)
def test_a_pack_of_it_is_as_high_as_the_highest_of_its_parts(
    desk: Desk, tmp_path: Path, kind: str, level: Level
) -> None:
    document = dossier.precedent()
    document[kind][-1]["level"] = level.value
    import_dossier(desk, json.dumps(document).encode())

    (copy,) = export_pack(desk, mission_of(desk), Reader.TEAM, ["Leader of the mission"], tmp_path / "packs")

    pages = pages_by_pdfium(copy.path.read_bytes(), copy.passphrase)
    assert [registered.level for registered in pack_copies(desk)] == [level]
    assert [number for number, page in enumerate(pages, 1) if page.count(level.value.upper()) < 2] == []
    assert pypdf.PdfReader(copy.path).is_encrypted


def test_it_stands_beside_another_mission_and_nothing_of_one_is_in_the_file_of_the_other(desk: Desk) -> None:
    import_dossier(desk, dossier.PRECEDENT.read_bytes())
    precedent = mission_of(desk)
    before = mission_file(desk, precedent).items

    import_dossier(desk, dossier.DEMONSTRATION.read_bytes())

    assert len(missions(desk)) == 2
    assert mission_file(desk, precedent).items == before
