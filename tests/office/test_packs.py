"""Packs are numbered, encrypted, registered, and hold what their reader may hold."""

from __future__ import annotations

import hashlib
import io
import os
from dataclasses import replace
from pathlib import Path

import pypdf
import pytest

from goodoffices.errors import FolderUnwritable
from goodoffices.office import Demonstration, Desk, draft_pack, export_pack, mission_file, pack_copies, page_of
from goodoffices.records.ids import MissionId
from goodoffices.records.pack import Reader
from goodoffices.records.situation import ProtectionRecord, Signal, SignalSource
from tests.office.conftest import OpenAs


def text_of(pdf: bytes, passphrase: str = "") -> str:
    reader = pypdf.PdfReader(io.BytesIO(pdf), password=passphrase or None)
    return "\n".join(page.extract_text() for page in reader.pages)


def test_the_demonstration_hands_out_three_packs(demonstration: Demonstration) -> None:
    assert [copy.copy.reader for copy in demonstration.copies] == [
        Reader.PRESIDENT,
        Reader.TEAM,
        Reader.STATE_CONCERNED,
    ]
    assert all(copy.path.is_file() for copy in demonstration.copies)


def test_the_register_holds_the_hash_of_each_file(desk: Desk, demonstration: Demonstration) -> None:
    hashes = {hashlib.sha256(copy.path.read_bytes()).hexdigest() for copy in demonstration.copies}

    assert {copy.sha256 for copy in pack_copies(desk)} == hashes


def test_without_its_passphrase_nothing_of_a_pack_opens(demonstration: Demonstration) -> None:
    sealed = pypdf.PdfReader(demonstration.copies[0].path)

    assert sealed.is_encrypted
    assert not sealed.decrypt("not the passphrase")
    assert sealed.decrypt(demonstration.copies[0].passphrase)


def test_copies_go_on_where_the_register_ends(desk: Desk, mission: MissionId, tmp_path: Path) -> None:
    copies = export_pack(desk, mission, Reader.TEAM, ["First holder", "Second holder"], tmp_path / "packs")

    assert [(copy.copy.copy_number, copy.copy.copies) for copy in copies] == [(2, 3), (3, 3)]
    assert len({copy.passphrase for copy in copies}) == 2


def test_a_pack_and_its_new_folder_are_their_owners_alone(desk: Desk, mission: MissionId, tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        (handed,) = export_pack(desk, mission, Reader.STATE_CONCERNED, ["Holder"], tmp_path / "packs")
    finally:
        os.umask(before)

    assert (handed.path.stat().st_mode & 0o777, handed.path.parent.stat().st_mode & 0o777) == (0o600, 0o700)


@pytest.mark.parametrize("reference", ["../../elsewhere/GO", "/tmp/GO", "C:\\GO", "GO\n2026", "GO" * 200])
def test_no_reference_leads_out_of_the_chosen_folder(
    desk: Desk, mission: MissionId, tmp_path: Path, reference: str
) -> None:
    with desk.changing("write") as unit:
        unit.replace(replace(mission_file(desk, mission).mission, reference=reference))

    (handed,) = export_pack(desk, mission, Reader.STATE_CONCERNED, ["Holder"], tmp_path / "packs")

    assert [path.relative_to(tmp_path / "packs") for path in tmp_path.rglob("*.pdf")] == [Path(handed.path.name)]


def test_a_folder_that_cannot_be_one_is_named(desk: Desk, mission: MissionId, tmp_path: Path) -> None:
    with pytest.raises(FolderUnwritable):
        export_pack(desk, mission, Reader.STATE_CONCERNED, ["Holder"], tmp_path / ("packs" * 100))


def test_a_pack_is_not_written_through_a_link_laid_in_its_way(desk: Desk, mission: MissionId, tmp_path: Path) -> None:
    (elsewhere := tmp_path / "elsewhere").write_text("not ours")
    (folder := tmp_path / "packs").mkdir()
    (folder / "GO-2026-001 S copy 2 of 2.pdf.part").symlink_to(elsewhere)

    (handed,) = export_pack(desk, mission, Reader.STATE_CONCERNED, ["Holder"], folder)

    assert elsewhere.read_text() == "not ours"
    assert not handed.path.is_symlink()


def test_a_pack_that_cannot_be_written_is_not_registered(desk: Desk, mission: MissionId, tmp_path: Path) -> None:
    (tmp_path / "packs").write_text("a file where the folder should be")
    before = pack_copies(desk)

    with pytest.raises(FolderUnwritable):
        export_pack(desk, mission, Reader.TEAM, ["Holder"], tmp_path / "packs")

    assert pack_copies(desk) == before


def test_the_preview_is_the_master(desk: Desk, mission: MissionId) -> None:
    draft = draft_pack(desk, mission, Reader.STATE_CONCERNED)

    page = page_of(draft, 0)

    assert len(page.rgba) == page.width * page.height * 4
    assert "Presidency of the Human Rights Council" in text_of(draft.master.pdf)


def test_the_states_copy_holds_no_signal_and_no_source(desk: Desk, mission: MissionId) -> None:
    file = mission_file(desk, mission)
    text = text_of(draft_pack(desk, mission, Reader.STATE_CONCERNED).master.pdf)

    assert not [signal.text for signal in file.of(Signal) if signal.text in text]
    assert not [source.identity for source in file.of(SignalSource) if source.identity in text]


@pytest.mark.parametrize("reader", list(Reader))
def test_what_is_sealed_for_protection_is_in_no_pack(desk: Desk, mission: MissionId, reader: Reader) -> None:
    (sealed,) = mission_file(desk, mission).of(ProtectionRecord)
    text = text_of(draft_pack(desk, mission, reader).master.pdf)

    assert sealed.person not in text
    assert sealed.text not in text


def test_a_seat_with_fewer_keys_makes_no_fuller_pack(open_as: OpenAs, mission: MissionId) -> None:
    draft = draft_pack(open_as("Seat 2"), mission, Reader.PRESIDENT)

    assert draft.pages > 1
