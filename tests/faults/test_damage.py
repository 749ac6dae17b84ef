"""A store that was cut off, emptied or taken away: said plainly, changed in nothing, and open again once it is put back."""

from __future__ import annotations

from pathlib import Path

import pytest

from goodoffices.errors import VaultDamaged, VaultMissing
from goodoffices.office import notes, verify
from goodoffices.words import Phrase
from tests.faults.conftest import sit_down

PAGE = 4096


@pytest.mark.parametrize(
    "kept", [0, 1, PAGE - 1, PAGE, PAGE + 1, 10 * PAGE, -10 * PAGE, -PAGE - 1, -PAGE, -PAGE + 1, -1]
)
def test_a_store_that_was_cut_off_is_said_to_be_damaged_and_left_as_it_is(vault: Path, kept: int) -> None:
    store = vault / "store.db"
    whole = store.read_bytes()
    store.write_bytes(whole[:kept])

    with pytest.raises(VaultDamaged) as told:
        sit_down(vault)

    assert told.value.params == {"part": "store.db"}
    assert "Nothing was changed." in str(Phrase(told.value.sentence, told.value.params))
    assert store.read_bytes() == whole[:kept]


@pytest.mark.parametrize("kept", [0, PAGE, -PAGE])
def test_the_vault_opens_again_once_the_whole_store_is_put_back(vault: Path, kept: int) -> None:
    store = vault / "store.db"
    whole = store.read_bytes()
    store.write_bytes(whole[:kept])
    with pytest.raises(VaultDamaged):
        sit_down(vault)

    store.write_bytes(whole)

    desk = sit_down(vault)
    assert len(notes(desk)) == 12
    assert verify(desk).sound
    desk.close()


def test_a_store_that_is_not_there_is_not_made_anew(vault: Path) -> None:
    (vault / "store.db").unlink()

    with pytest.raises(VaultDamaged):
        sit_down(vault)

    assert not (vault / "store.db").exists()


def test_without_store_and_slots_there_is_no_vault(vault: Path) -> None:
    for name in ("store.db", "slots.a", "slots.b"):
        (vault / name).unlink()

    with pytest.raises(VaultMissing):
        sit_down(vault)


def test_one_good_copy_of_the_slots_is_enough_and_mends_the_other(vault: Path) -> None:
    good = (vault / "slots.a").read_bytes()
    (vault / "slots.b").write_bytes(good[: len(good) // 2])

    desk = sit_down(vault)

    assert verify(desk).sound
    assert (vault / "slots.b").read_bytes() == (vault / "slots.a").read_bytes()
    desk.close()
