from __future__ import annotations

import json
import os
from collections.abc import Callable
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from goodoffices.errors import VaultDamaged, VaultNewer
from goodoffices.vault import PRODUCTION, KdfCost, seat_labels
from goodoffices.vault.canonical import canonical
from goodoffices.vault.signing import public_key_of
from goodoffices.vault.slot_copies import copies_agree, read_slots, write_slots
from goodoffices.vault.slots import LARGEST_FILE, Slot, SlotsFile, decode, encode, signed
from tests.vault.sample import flip, unlock_sample

SEED, STORE_ID = bytes(range(32)), bytes(range(16))
COST = KdfCost(memory_kib=64, iterations=1, lanes=1)
SLOT = Slot(
    id=b"\x01" * 16,
    label="Seat 1",
    cost=COST,
    salt=b"\x02" * 16,
    nonce=b"\x03" * 12,
    wrapped=b"\x04" * 200,
    store_key=b"\x05" * 200,
    signer=public_key_of(SEED),
)


def _file(*slots: Slot, sequence: int = 1) -> SlotsFile:
    return SlotsFile(
        store_id=STORE_ID, sequence=sequence, slots=tuple(signed(slot, STORE_ID, SEED) for slot in slots or (SLOT,))
    )


def _with_checksum(body: dict[str, Any]) -> bytes:
    body.pop("sha256", None)
    return canonical(body | {"sha256": sha256(canonical(body)).hexdigest()})


def _changed(change: Callable[[dict[str, Any]], object]) -> bytes:
    body = json.loads(encode(_file()))
    change(body)
    return _with_checksum(body)


def test_a_slots_file_is_read_as_it_was_written() -> None:
    file = _file(SLOT, replace(SLOT, id=b"\x06" * 16, label="Présidence 🕊"))

    assert decode(encode(file), "slots.a") == file


def test_a_flipped_bit_is_seen_wherever_it_is() -> None:
    data = encode(_file())

    for offset in range(len(data)):
        spoilt = bytearray(data)
        spoilt[offset] ^= 1 << offset % 8
        with pytest.raises(VaultDamaged):
            decode(bytes(spoilt), "slots.a")


def test_a_truncated_file_is_seen_wherever_it_ends() -> None:
    data = encode(_file())

    for length in range(len(data)):
        with pytest.raises(VaultDamaged):
            decode(data[:length], "slots.a")


@pytest.mark.parametrize(
    "cost",
    [
        {"memory_kib": 64 * 1024 * 1024},
        {"memory_kib": 2 * 1024 * 1024 + 1},
        {"memory_kib": 0},
        {"memory_kib": -1},
        {"iterations": 17},
        {"iterations": 2**63},
        {"iterations": 0},
        {"lanes": 9},
        {"lanes": 0},
    ],
    ids=str,
)
def test_a_hostile_cost_is_refused_though_well_signed(cost: dict[str, int]) -> None:
    file = _file(replace(SLOT, cost=replace(COST, **cost)))

    with pytest.raises(VaultDamaged):
        decode(encode(file), "slots.a")


@pytest.mark.parametrize("cost", [{"memory_kib": 64 * 1024 - 1}, {"iterations": 2}], ids=str)
def test_a_cost_below_the_floor_is_refused_where_a_passphrase_is_to_be_tried(cost: dict[str, int]) -> None:
    data = encode(_file(replace(SLOT, cost=replace(PRODUCTION.floor, **cost))))

    decode(data, "slots.a")

    with pytest.raises(VaultDamaged):
        decode(data, "slots.a", PRODUCTION.floor)


def test_the_floor_itself_is_good_enough() -> None:
    file = _file(replace(SLOT, cost=PRODUCTION.floor))

    assert decode(encode(file), "slots.a", PRODUCTION.floor) == file


@pytest.mark.parametrize(
    "slot",
    [
        {"label": ""},
        {"label": "two\nlines"},
        {"label": "x" * 61},
        {"id": b"short"},
        {"salt": b"short"},
        {"nonce": b"short"},
        {"signer": b"short"},
    ],
    ids=str,
)
def test_a_slot_out_of_bounds_is_refused_though_well_signed(slot: dict[str, Any]) -> None:
    with pytest.raises(VaultDamaged):
        decode(encode(_file(replace(SLOT, **slot))), "slots.a")


@pytest.mark.parametrize(
    "slots",
    [
        (SLOT, SLOT),
        (SLOT, replace(SLOT, label="Seat 2")),
        (SLOT, replace(SLOT, id=b"\x06" * 16)),
        (SLOT, replace(SLOT, id=b"\x06" * 16, label="SEAT 1")),
        tuple(replace(SLOT, id=bytes([number] * 16), label=f"Seat {number}") for number in range(65)),
    ],
    ids=["twice", "one id twice", "one label twice", "one label in capitals", "65 of them"],
)
def test_slots_that_cannot_stand_together_are_refused(slots: tuple[Slot, ...]) -> None:
    with pytest.raises(VaultDamaged):
        decode(encode(_file(*slots)), "slots.a")


@pytest.mark.parametrize(
    "change",
    [
        lambda body: body["slots"].clear(),
        lambda body: body.update(slots={}),
        lambda body: body.update(slots=["x"]),
        lambda body: body.update(sequence=0),
        lambda body: body.update(sequence=True),
        lambda body: body.update(sequence=1.0),
        lambda body: body.update(sequence=2**60),
        lambda body: body.update(store_id="00"),
        lambda body: body.update(store_id=None),
        lambda body: body.update(format_version=0),
        lambda body: body.update(format_version="1"),
        lambda body: body.update(more="x"),
        lambda body: body.pop("sequence"),
        lambda body: body["slots"][0].update(more="x"),
        lambda body: body["slots"][0].update(kdf=[]),
        lambda body: body["slots"][0].update(label=7),
        lambda body: body["slots"][0].update(label="Seat 2"),
        lambda body: body["slots"][0].update(signature=""),
        lambda body: body["slots"][0].update(signature="????"),
        lambda body: body["slots"][0].update(store_key=7),
        lambda body: body["slots"][0]["kdf"].update(algorithm="scrypt"),
        lambda body: body["slots"][0]["kdf"].update(memory_kib=True),
        lambda body: body["slots"][0]["kdf"].update(memory_kib="65536"),
        lambda body: body["slots"][0]["kdf"].update(memory_kib=65536.0),
        lambda body: body["slots"][0]["kdf"].update(salt="ZZ" * 16),
    ],
)
def test_a_file_of_another_shape_is_refused_though_its_checksum_fits(
    change: Callable[[dict[str, Any]], object],
) -> None:
    with pytest.raises(VaultDamaged):
        decode(_changed(change), "slots.a")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"null",
        b"[]",
        b"{}",
        b'"x"',
        b"[" * 200_000,
        b'{"a":' * 100_000,
        b'{"sequence":' + b"9" * 10_000 + b"}",
        b'{"sha256":NaN}',
        b"\xff\xfe\x00",
        b"SQLite format 3\x00",
        b" " * LARGEST_FILE,
    ],
    ids=["empty", "null", "list", "object", "text", "deep list", "deep object", "number", "NaN", "UTF-16", "db", "big"],
)
def test_what_is_no_slots_file_is_refused(data: bytes) -> None:
    with pytest.raises(VaultDamaged):
        decode(data, "slots.a")


def test_the_same_content_in_another_writing_is_refused() -> None:
    with pytest.raises(VaultDamaged):
        decode(encode(_file()) + b"\n", "slots.a")


def test_a_newer_format_is_named_as_such() -> None:
    with pytest.raises(VaultNewer):
        decode(_changed(lambda body: body.update(format_version=2, slots="whatever it will be")), "slots.a")


def _emptied(path: Path) -> None:
    path.write_bytes(b"")


def _flipped(path: Path) -> None:
    flip(path, 500, 3)


def _halved(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:300])


def _swollen(path: Path) -> None:
    path.write_bytes(path.read_bytes() + bytes(2 * LARGEST_FILE))


@pytest.mark.parametrize("name", ["slots.a", "slots.b"])
@pytest.mark.parametrize("spoil", [Path.unlink, _emptied, _flipped, _halved, _swollen])
def test_one_good_copy_unlocks_and_repairs_the_other(folder: Path, name: str, spoil: Callable[[Path], None]) -> None:
    whole = (folder / name).read_bytes()
    spoil(folder / name)
    assert not copies_agree(folder)

    unlock_sample(folder).close()

    assert (folder / name).read_bytes() == whole
    assert copies_agree(folder)


@pytest.mark.parametrize("spoil", [Path.unlink, _emptied, _flipped, _halved, _swollen])
def test_two_bad_copies_are_damage_and_not_a_wrong_passphrase(folder: Path, spoil: Callable[[Path], None]) -> None:
    for name in ("slots.a", "slots.b"):
        spoil(folder / name)

    with pytest.raises(VaultDamaged):
        unlock_sample(folder)


def test_a_pipe_in_the_place_of_a_copy_keeps_nobody_waiting(folder: Path) -> None:
    (folder / "slots.b").unlink()
    os.mkfifo(folder / "slots.b")

    unlock_sample(folder).close()

    assert copies_agree(folder)


def test_a_repair_needs_no_clean_place(folder: Path) -> None:
    (folder / "slots.b").unlink()
    (folder / "slots.b.new").write_bytes(b"left by a power cut")

    unlock_sample(folder).close()

    assert copies_agree(folder)
    assert not (folder / "slots.b.new").exists()


@pytest.mark.parametrize("newer", ["slots.a", "slots.b"])
def test_the_newer_copy_counts(tmp_path: Path, newer: str) -> None:
    for name in ("slots.a", "slots.b"):
        (tmp_path / name).write_bytes(encode(_file(sequence=2 if name == newer else 1)))

    assert read_slots(tmp_path).sequence == 2


def test_copies_that_contradict_each_other_are_damage_and_stay_as_they_are(tmp_path: Path) -> None:
    write_slots(tmp_path, _file())
    (tmp_path / "slots.b").write_bytes(encode(_file(replace(SLOT, label="Seat 2"))))
    (tmp_path / "store.db").write_bytes(bytes(4096))
    before = (tmp_path / "slots.b").read_bytes()

    with pytest.raises(VaultDamaged):
        seat_labels(tmp_path)

    assert (tmp_path / "slots.b").read_bytes() == before
