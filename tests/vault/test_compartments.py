from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.errors import NotHeld, VaultDamaged
from goodoffices.vault import age
from goodoffices.vault.compartments import CompartmentKeys, key_check
from goodoffices.vault.keys import KEY_BYTES
from tests.cheap import SeededEntropy
from tests.vault.conftest import Unlock
from tests.vault.sample import BUREAU, MISSION, PROTECTION, SYSTEM, alter

STORE_ID = bytes(16)
KEYS = CompartmentKeys({MISSION: b"\x01" * KEY_BYTES, BUREAU: b"\x02" * KEY_BYTES}, STORE_ID, SYSTEM)


@given(plain=st.binary(max_size=5000), associated=st.binary(max_size=200))
def test_what_is_sealed_opens_as_it_was(plain: bytes, associated: bytes) -> None:
    assert KEYS.open(MISSION, KEYS.seal(MISSION, plain, associated), associated) == plain


@given(plain=st.binary(min_size=8), associated=st.binary())
def test_what_is_sealed_cannot_be_read(plain: bytes, associated: bytes) -> None:
    assert plain not in KEYS.seal(MISSION, plain, associated)


@given(plain=st.binary(), place=st.integers(min_value=0), bit=st.integers(min_value=0, max_value=7))
def test_a_flipped_bit_is_seen(plain: bytes, place: int, bit: int) -> None:
    sealed = bytearray(KEYS.seal(MISSION, plain, b"row"))
    sealed[place % len(sealed)] ^= 1 << bit

    with pytest.raises(VaultDamaged):
        KEYS.open(MISSION, bytes(sealed), b"row")


@given(cut=st.integers(min_value=0))
def test_a_truncated_record_is_seen(cut: int) -> None:
    sealed = KEYS.seal(MISSION, b"what was said", b"row")

    with pytest.raises(VaultDamaged):
        KEYS.open(MISSION, sealed[: cut % len(sealed)], b"row")


@given(associated=st.binary(), other=st.binary())
def test_a_record_does_not_open_in_another_place(associated: bytes, other: bytes) -> None:
    sealed = KEYS.seal(MISSION, b"what was said", associated)

    with pytest.raises(VaultDamaged):
        KEYS.open(MISSION, sealed, other + associated + b".")


def test_a_record_does_not_open_in_another_compartment() -> None:
    with pytest.raises(VaultDamaged):
        KEYS.open(BUREAU, KEYS.seal(MISSION, b"what was said", b"row"), b"row")


def test_the_same_text_is_never_sealed_the_same_way_twice() -> None:
    assert len({KEYS.seal(MISSION, b"what was said", b"row") for _time in range(100)}) == 100


def test_without_the_key_nothing_is_sealed_or_opened() -> None:
    for refused in (KEYS.seal, KEYS.open):
        with pytest.raises(NotHeld) as told:
            refused(PROTECTION, bytes(50), b"row")
        assert told.value.params == {"compartment": "protection"}


def test_one_key_serves_one_compartment_of_one_vault() -> None:
    key = b"\x01" * KEY_BYTES
    one = CompartmentKeys({MISSION: key}, STORE_ID, SeededEntropy())
    renamed = CompartmentKeys({BUREAU: key}, STORE_ID, SeededEntropy())
    elsewhere = CompartmentKeys({MISSION: key}, b"\x01" * 16, SeededEntropy())

    sealed = {
        one.seal(MISSION, b"x", b""),
        renamed.seal(BUREAU, b"x", b""),
        elsewhere.seal(MISSION, b"x", b""),
    }

    assert len(sealed) == 3
    assert key_check(key, STORE_ID, MISSION) != key_check(key, STORE_ID, BUREAU)


@pytest.mark.parametrize("label", ["Seat 2", "Seat 3"])
def test_a_withheld_compartment_cannot_be_opened(unlock: Unlock, label: str) -> None:
    owner = unlock("Seat 1")
    sealed = owner.seal(PROTECTION, b"what was said", b"row")
    owner.close()

    vault = unlock(label)

    assert PROTECTION in vault.compartments
    assert PROTECTION not in vault.held
    with pytest.raises(NotHeld):
        vault.open(PROTECTION, sealed, b"row")


def test_holders_of_a_compartment_read_what_another_of_them_sealed(unlock: Unlock) -> None:
    vault = unlock("Seat 3")
    sealed = vault.seal(MISSION, b"what was said", b"row")
    vault.close()

    assert unlock("Seat 2").open(MISSION, sealed, b"row") == b"what was said"


def test_the_key_of_a_withheld_compartment_is_in_no_row_that_a_seat_can_open(unlock: Unlock) -> None:
    vault = unlock("Seat 3")

    with vault.engine.connect() as connection:
        rows = connection.exec_driver_sql("SELECT compartment, sealed FROM compartment_key").all()
    opened = []
    for compartment, sealed in rows:
        try:
            vault.open_sealed(sealed)
        except Exception:  # noqa: BLE001, S112  whatever the reason, it did not open
            continue
        opened.append(compartment)

    assert len(rows) == 6
    assert opened == [MISSION]


def test_a_key_that_an_insider_slipped_in_is_refused(unlock: Unlock) -> None:
    insider = unlock("Seat 3")
    (victim,) = (holder for holder in insider.holders if holder.label == "Seat 1")
    known_to_insider = age.seal_for([victim.recipient], SYSTEM.bytes(KEY_BYTES))
    alter(
        insider,
        "UPDATE compartment_key SET sealed = :sealed WHERE compartment = 'protection' AND holder = :holder",
        sealed=known_to_insider,
        holder=victim.id,
    )
    insider.close()

    with pytest.raises(VaultDamaged):
        unlock("Seat 1")
