from __future__ import annotations

import json
import unicodedata
from dataclasses import replace
from pathlib import Path

import pytest

from goodoffices.errors import GoodOfficesError, UnknownSeat, VaultDamaged, VaultMissing, WrongPassphrase
from goodoffices.vault import age, create_vault, seat_labels, unlock_vault
from goodoffices.vault.keys import KEY_BYTES, SALT_BYTES
from goodoffices.vault.signing import SEED_BYTES, public_key_of
from goodoffices.vault.slot_copies import read_slots, write_slots
from goodoffices.vault.slots import signed
from tests.cheap import CHEAP, FixedClock
from tests.vault.sample import PASSPHRASES, SEATS, SYSTEM, unlock_sample

COMPOSED = unicodedata.normalize("NFC", "Genève, cité d'été")


def _try(folder: Path, label: str, passphrase: str) -> None:
    unlock_vault(folder, label, passphrase, clock=FixedClock(), entropy=SYSTEM, policy=CHEAP).close()


@pytest.mark.parametrize("passphrase", ["", "x", PASSPHRASES["Seat 2"], PASSPHRASES["Seat 1"] + " "])
def test_a_wrong_passphrase_is_told_apart_from_damage(folder: Path, passphrase: str) -> None:
    with pytest.raises(WrongPassphrase) as told:
        _try(folder, "Seat 1", passphrase)

    assert told.value.params == {"seat": "Seat 1"}
    assert told.value.__suppress_context__


def test_after_a_wrong_passphrase_the_right_one_still_unlocks(folder: Path) -> None:
    with pytest.raises(WrongPassphrase):
        _try(folder, "Seat 1", "not this one")

    _try(folder, "Seat 1", PASSPHRASES["Seat 1"])


def test_a_wrong_passphrase_writes_nothing(folder: Path) -> None:
    before = {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}

    with pytest.raises(WrongPassphrase):
        _try(folder, "Seat 1", "not this one")

    assert {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()} == before


def test_an_unknown_seat_is_answered_with_the_seats_there_are(folder: Path) -> None:
    with pytest.raises(UnknownSeat) as told:
        _try(folder, "Seat 9", "whatever")

    assert told.value.params == {"seat": "Seat 9", "seats": "Seat 1, Seat 2, Seat 3"}


def test_a_label_is_found_however_it_is_typed(folder: Path) -> None:
    _try(folder, "  sEAT 1 ", PASSPHRASES["Seat 1"])


def test_a_place_that_cannot_be_looked_at_is_an_error_with_a_sentence(tmp_path: Path) -> None:
    nowhere = tmp_path / ("vaults" * 100)

    with pytest.raises(GoodOfficesError):
        seat_labels(nowhere)
    with pytest.raises(GoodOfficesError):
        _try(nowhere, "Seat 1", PASSPHRASES["Seat 1"])


def test_a_folder_without_a_vault_is_named(tmp_path: Path) -> None:
    for look in (lambda: seat_labels(tmp_path / "none"), lambda: _try(tmp_path, "Seat 1", "whatever")):
        with pytest.raises(VaultMissing):
            look()

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "passphrase",
    [
        'it\'s "quoted" -- and; DROP TABLE audit',
        "back\\slash 'x'00'' %s {0} \x00 nul",
        "four bytes 🕊️ and more 🏛",
        "عبارة مرور طويلة",
        "一个很长的密码短语",
        "x" * 1000,
        " kept as it is \n",
        "half a pair \ud83d",
    ],
    ids=["quotes", "escapes", "emoji", "Arabic", "Chinese", "thousand", "spaces", "surrogate"],
)
def test_any_text_can_be_a_passphrase(tmp_path: Path, passphrase: str) -> None:
    create_vault(
        tmp_path, [replace(SEATS[0], passphrase=passphrase)], policy=CHEAP, clock=FixedClock(), entropy=SYSTEM
    ).close()

    _try(tmp_path, "Seat 1", passphrase)

    with pytest.raises(WrongPassphrase):
        _try(tmp_path, "Seat 1", passphrase + "x")


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_the_same_letters_unlock_however_a_keyboard_composes_them(tmp_path: Path, form: str) -> None:
    other = unicodedata.normalize("NFD", COMPOSED) if form == "NFC" else COMPOSED
    made_with = unicodedata.normalize("NFC" if form == "NFC" else "NFD", COMPOSED)
    assert made_with != other
    create_vault(
        tmp_path, [replace(SEATS[0], passphrase=made_with)], policy=CHEAP, clock=FixedClock(), entropy=SYSTEM
    ).close()

    _try(tmp_path, "Seat 1", other)


def test_a_slot_signed_anew_by_a_stranger_is_not_trusted(folder: Path) -> None:
    file = read_slots(folder)
    stranger, key = SYSTEM.bytes(SEED_BYTES), SYSTEM.bytes(KEY_BYTES)
    vault = unlock_sample(folder)
    recipient = vault.seat.recipient
    vault.close()
    slot = replace(file.slots[0], store_key=age.seal_for([recipient], key), signer=public_key_of(stranger))
    forged = signed(slot, file.store_id, stranger)
    write_slots(folder, replace(file, sequence=2, slots=(forged, *file.slots[1:])))

    with pytest.raises(VaultDamaged) as told:
        _try(folder, "Seat 1", PASSPHRASES["Seat 1"])

    assert told.value.params == {"part": "Seat 1"}


@pytest.mark.parametrize("part", ["id", "label", "salt", "cost", "store_id"])
def test_what_a_passphrase_unwraps_is_bound_to_its_slot_and_its_vault(folder: Path, part: str) -> None:
    file = read_slots(folder)
    slot, seed, store_id = file.slots[0], SYSTEM.bytes(SEED_BYTES), file.store_id
    if part == "store_id":
        store_id = SYSTEM.bytes(16)
    else:
        other = {
            "id": SYSTEM.bytes(16),
            "label": "Seat 7",
            "salt": SYSTEM.bytes(SALT_BYTES),
            "cost": replace(slot.cost, iterations=2),
        }
        slot = replace(slot, **{part: other[part]})  # type: ignore[arg-type]
    moved = signed(replace(slot, signer=public_key_of(seed)), store_id, seed)
    write_slots(folder, replace(file, store_id=store_id, sequence=2, slots=(moved,)))

    with pytest.raises(WrongPassphrase):
        _try(folder, slot.label, PASSPHRASES["Seat 1"])


def test_the_store_of_another_vault_is_not_taken_for_its_own(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    create_vault(other, SEATS, policy=CHEAP, clock=FixedClock(), entropy=SYSTEM).close()
    (folder / "store.db").write_bytes((other / "store.db").read_bytes())

    with pytest.raises(VaultDamaged):
        _try(folder, "Seat 1", PASSPHRASES["Seat 1"])


def test_nothing_secret_is_in_what_a_vault_says_of_itself(folder: Path) -> None:
    vault = unlock_sample(folder)
    said = f"{vault!r} {vault.secrets!r} {vault.keys!r} {SEATS!r}"
    secrets = [vault.store_key.hex(), repr(vault.store_key), vault.secrets.identity, vault.secrets.seed.hex()]
    vault.close()

    assert not [secret for secret in [*secrets, repr(vault.secrets.seed), *PASSPHRASES.values()] if secret in said]


def test_a_closed_vault_forgets_its_keys(folder: Path) -> None:
    vault = unlock_sample(folder)

    vault.close()

    assert vault.held == frozenset()
    assert vault.store_key == b""
    assert (vault.secrets.identity, vault.secrets.seed) == ("", b"")


def test_a_slots_file_says_no_more_than_labels_and_random_numbers(folder: Path) -> None:
    read = json.loads((folder / "slots.a").read_bytes())

    assert read.keys() == {"format_version", "sequence", "sha256", "slots", "store_id"}
    assert {key for slot in read["slots"] for key in slot} == {
        "id",
        "kdf",
        "label",
        "signature",
        "signer",
        "store_key",
        "wrap",
    }
