from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from sqlalchemy import text

from goodoffices.errors import DiskFull, ProgramError, VaultDamaged
from goodoffices.vault import UnlockedVault, check_vault, told_plainly
from goodoffices.vault.connection import connect
from goodoffices.vault.keys import KEY_BYTES
from tests.vault.conftest import Unlock
from tests.vault.sample import SYSTEM, damage_is_seen, flip, unlock_sample

PAGE = 4096


def _pragma(vault: UnlockedVault, name: str) -> object:
    with vault.engine.connect() as connection:
        return connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("journal_mode", "truncate"),
        ("synchronous", 2),
        ("cell_size_check", 1),
        ("trusted_schema", 0),
        ("foreign_keys", 1),
        ("secure_delete", 1),
        ("temp_store", 2),
        ("mmap_size", 0),
        ("cipher_use_hmac", "1"),
        ("cipher_page_size", "4096"),
        ("cipher_plaintext_header_size", "0"),
    ],
)
def test_every_setting_is_in_force(unlock: Unlock, name: str, value: object) -> None:
    assert _pragma(unlock("Seat 1"), name) == value


def test_a_transaction_takes_the_store_at_its_beginning(unlock: Unlock, folder: Path) -> None:
    vault = unlock("Seat 1")
    other = connect(folder / "store.db", vault.store_key)
    other.execute("PRAGMA busy_timeout = 0")

    with vault.engine.begin(), pytest.raises(Exception, match="locked"):
        other.execute("BEGIN IMMEDIATE")
    other.close()


def _make_a_table_and_fail(vault: UnlockedVault) -> None:
    with vault.engine.begin() as connection:
        connection.execute(text("CREATE TABLE unfinished (x)"))
        raise ZeroDivisionError


def test_what_failed_is_rolled_back_with_its_tables(unlock: Unlock) -> None:
    vault = unlock("Seat 1")

    with pytest.raises(ZeroDivisionError):
        _make_a_table_and_fail(vault)

    with vault.engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM sqlite_schema WHERE name = 'unfinished'")).scalar() == 0


def test_a_flipped_bit_is_seen_on_every_page(folder: Path) -> None:
    store = folder / "store.db"
    whole = store.read_bytes()
    assert len(whole) // PAGE > 10

    unseen = []
    for page in range(len(whole) // PAGE):
        if not damage_is_seen(folder, lambda page=page: flip(store, page * PAGE + 97 * page % PAGE, page % 8)):  # type: ignore[misc]
            unseen.append(page)
        store.write_bytes(whole)

    assert unseen == []


@pytest.mark.parametrize("offset", [0, 7, 15, 16, 17, 100, 4015, 4016, 4031, 4032, 4095])
def test_a_flipped_bit_is_seen_in_every_region_of_the_first_page(folder: Path, offset: int) -> None:
    assert damage_is_seen(folder, lambda: flip(folder / "store.db", offset))


def test_two_swapped_pages_are_seen(folder: Path) -> None:
    def swap() -> None:
        store = folder / "store.db"
        data = store.read_bytes()
        store.write_bytes(data[: 3 * PAGE] + data[4 * PAGE : 5 * PAGE] + data[3 * PAGE : 4 * PAGE] + data[5 * PAGE :])

    assert damage_is_seen(folder, swap)


@pytest.mark.parametrize("kept", [0, 1, 100, PAGE - 1, PAGE, 2 * PAGE, -PAGE, -1, -100])
def test_a_truncated_store_is_seen(folder: Path, kept: int) -> None:
    store = folder / "store.db"
    whole = store.read_bytes()

    assert damage_is_seen(folder, lambda: store.write_bytes(whole[:kept]))


@pytest.mark.parametrize("size", [0, 1])
def test_an_empty_store_never_becomes_a_new_one(folder: Path, size: int) -> None:
    (folder / "store.db").write_bytes(bytes(size))

    with pytest.raises(VaultDamaged):
        unlock_sample(folder)

    assert (folder / "store.db").stat().st_size == size


def test_a_missing_store_is_damage_and_stays_missing(folder: Path) -> None:
    (folder / "store.db").unlink()

    with pytest.raises(VaultDamaged):
        unlock_sample(folder)

    assert not (folder / "store.db").exists()


def test_damage_seen_while_the_vault_is_open_fails_the_check(unlock: Unlock, folder: Path) -> None:
    vault = unlock("Seat 1")
    flip(folder / "store.db", 5 * PAGE + 50)

    passed = {result.name: result.passed for result in check_vault(vault)}

    assert not passed["pages"]


@pytest.mark.parametrize("key", [b"", b"short", bytes(KEY_BYTES + 1)])
def test_a_key_of_another_length_is_never_taken_for_a_passphrase(tmp_path: Path, key: bytes) -> None:
    (tmp_path / "store.db").touch()

    with pytest.raises(ProgramError):
        connect(tmp_path / "store.db", key)

    assert (tmp_path / "store.db").stat().st_size == 0


def test_another_key_opens_nothing(folder: Path) -> None:
    with pytest.raises(VaultDamaged):
        connect(folder / "store.db", SYSTEM.bytes(KEY_BYTES))


def test_a_full_disk_is_said_plainly_and_loses_nothing(unlock: Unlock, folder: Path) -> None:
    vault = unlock("Seat 1")
    before = len(vault.audit_entries())
    with vault.engine.connect() as connection:
        connection.exec_driver_sql(f"PRAGMA max_page_count = {(folder / 'store.db').stat().st_size // PAGE}")

    with pytest.raises(DiskFull) as told, told_plainly(folder), vault.engine.begin() as connection:
        vault.record(connection, "note", detail="x" * 20_000)

    assert told.value.__suppress_context__
    assert len(vault.audit_entries()) == before
    assert all(result.passed for result in check_vault(vault))


def _cut_off_a_commit(folder: Path, scratch: Path) -> tuple[bytes, bytes]:
    """Leave the folder as a power cut in the middle of a commit would: pages written, journal not yet emptied."""
    vault = unlock_sample(folder)
    with vault.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA cache_size = 1")
        connection.exec_driver_sql("CREATE TABLE filler (x)")
        for _number in range(50):
            connection.exec_driver_sql("INSERT INTO filler VALUES (randomblob(3000))")
        cut = tuple((folder / name).read_bytes() for name in ("store.db", "store.db-journal"))
        connection.rollback()
    vault.close()
    shutil.rmtree(scratch, ignore_errors=True)
    assert len(cut[1]) > 512
    return cut[0], cut[1]


def test_a_commit_that_was_cut_off_is_rolled_back_after_a_copy_was_set_aside(folder: Path, tmp_path: Path) -> None:
    store, journal = _cut_off_a_commit(folder, tmp_path / "scratch")
    (folder / "store.db").write_bytes(store)
    (folder / "store.db-journal").write_bytes(journal)

    vault = unlock_sample(folder)
    passed = all(result.passed for result in check_vault(vault))
    vault.close()

    assert passed
    (aside,) = (folder / "quarantine").iterdir()
    assert (aside / "store.db").read_bytes() == store
    assert (aside / "store.db-journal").read_bytes() == journal


def test_a_planted_journal_cannot_destroy_the_only_copy(folder: Path, tmp_path: Path) -> None:
    _store, old_journal = _cut_off_a_commit(folder, tmp_path / "scratch")
    vault = unlock_sample(folder)
    with vault.engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE later (x)")
        connection.exec_driver_sql("INSERT INTO later VALUES (randomblob(90000))")
    vault.close()
    newest = (folder / "store.db").read_bytes()
    (folder / "store.db-journal").write_bytes(old_journal)

    damage_is_seen(folder, lambda: None)

    (aside,) = (folder / "quarantine").iterdir()
    assert (aside / "store.db").read_bytes() == newest


def test_a_second_copy_set_aside_in_the_same_second_keeps_the_first(folder: Path, tmp_path: Path) -> None:
    store, journal = _cut_off_a_commit(folder, tmp_path / "scratch")

    for _time in range(2):
        (folder / "store.db").write_bytes(store)
        (folder / "store.db-journal").write_bytes(journal)
        unlock_sample(folder).close()

    assert len(list((folder / "quarantine").iterdir())) == 2
