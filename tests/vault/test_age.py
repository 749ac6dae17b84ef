from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodoffices.errors import SealedFileRefused
from goodoffices.vault import age, open_sealed, seal_for
from tests.vault.conftest import Unlock

ONE, OTHER = age.new_identity(), age.new_identity()


@given(data=st.binary(max_size=100_000))
def test_each_recipient_opens_what_was_sealed(data: bytes) -> None:
    sealed = seal_for([age.recipient_of(ONE), age.recipient_of(OTHER)], data)

    assert open_sealed(ONE, sealed) == open_sealed(OTHER, sealed) == data


def test_nobody_else_opens_it() -> None:
    with pytest.raises(SealedFileRefused) as told:
        open_sealed(OTHER, seal_for([age.recipient_of(ONE)], b"what was said"))

    assert told.value.__suppress_context__


@given(place=st.integers(min_value=0), bit=st.integers(min_value=0, max_value=7))
def test_a_flipped_bit_is_seen(place: int, bit: int) -> None:
    sealed = bytearray(seal_for([age.recipient_of(ONE)], b"what was said"))
    sealed[place % len(sealed)] ^= 1 << bit

    with pytest.raises(SealedFileRefused):
        open_sealed(ONE, bytes(sealed))


@pytest.mark.parametrize("data", [b"", b"age-encryption.org/v1", b"%PDF-1.7"])
def test_what_is_no_sealed_file_is_refused(data: bytes) -> None:
    with pytest.raises(SealedFileRefused):
        open_sealed(ONE, data)


def test_a_seat_opens_what_was_sealed_to_it_and_nothing_else(unlock: Unlock) -> None:
    owner = unlock("Seat 1")
    recipients = {holder.label: holder.recipient for holder in owner.holders}
    for_two = seal_for([recipients["Seat 2"]], b"what was said")
    owner.close()

    vault = unlock("Seat 2")
    assert vault.open_sealed(for_two) == b"what was said"
    vault.close()

    with pytest.raises(SealedFileRefused):
        unlock("Seat 3").open_sealed(for_two)
