from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from goodoffices.vault import UnlockedVault, check_vault
from goodoffices.vault.audit import BEFORE_THE_FIRST, AuditEntry, _hash_of, is_unbroken
from tests.vault.conftest import Unlock
from tests.vault.sample import BUREAU, MISSION, PROTECTION, alter


def test_the_making_of_a_vault_is_its_first_entry(unlock: Unlock) -> None:
    log = unlock("Seat 1").audit_entries()

    assert [entry.action for entry in log] == ["create vault", "grant seat", "grant seat", "grant seat", "unlock"]
    assert [entry.sequence for entry in log] == [1, 2, 3, 4, 5]
    assert log[0].previous == BEFORE_THE_FIRST
    assert log[0].at == "2026-03-09T08:30:00+00:00"


def test_each_unlock_is_one_entry_that_names_compartments_by_id(unlock: Unlock) -> None:
    vault = unlock("Seat 2")

    entry = vault.audit_entries()[-1]

    assert entry.action == "unlock"
    assert entry.holder == vault.seat.id
    assert [len(one) for one in entry.detail.split()] == [32, 32]
    assert not [name for name in (BUREAU, MISSION, PROTECTION) if name in entry.detail]


def test_an_entry_is_chained_inside_the_running_transaction(unlock: Unlock) -> None:
    vault = unlock("Seat 1")

    with vault.engine.begin() as connection:
        first = vault.record(connection, "write note", subject="00" * 16, detail="note")
        second = vault.record(connection, "export")

    assert second.previous == first.hash
    assert vault.audit_entries()[-2:] == (first, second)


def _record_and_fail(vault: UnlockedVault) -> None:
    with vault.engine.begin() as connection:
        vault.record(connection, "write note")
        raise ZeroDivisionError


def test_an_entry_goes_with_the_transaction_that_failed(unlock: Unlock) -> None:
    vault = unlock("Seat 1")
    before = vault.audit_entries()

    with pytest.raises(ZeroDivisionError):
        _record_and_fail(vault)

    assert vault.audit_entries() == before


@pytest.mark.parametrize("statement", ["UPDATE audit SET action = 'x'", "DELETE FROM audit WHERE sequence = 5"])
def test_the_log_is_append_only(unlock: Unlock, statement: str) -> None:
    vault = unlock("Seat 1")
    before = vault.audit_entries()

    with pytest.raises(IntegrityError, match="append-only"), vault.engine.begin() as connection:
        connection.execute(text(statement))

    assert vault.audit_entries() == before


@pytest.mark.parametrize(
    "statements",
    [
        ("UPDATE audit SET action = 'lock' WHERE sequence = 2",),
        ("UPDATE audit SET at = '2025-01-01T00:00:00+00:00' WHERE sequence = 2",),
        ("UPDATE audit SET holder = randomblob(16) WHERE sequence = 2",),
        ("UPDATE audit SET subject = '' WHERE sequence = 2",),
        ("UPDATE audit SET detail = 'x' WHERE sequence = 2",),
        ("UPDATE audit SET hash = randomblob(32) WHERE sequence = 2",),
        ("UPDATE audit SET previous = randomblob(32) WHERE sequence = 2",),
        ("DELETE FROM audit WHERE sequence = 2",),
        ("DELETE FROM audit WHERE sequence = 1",),
        ("DELETE FROM audit WHERE sequence = 2", "UPDATE audit SET sequence = sequence - 1 WHERE sequence > 2"),
        (
            "UPDATE audit SET sequence = 99 WHERE sequence = 2",
            "UPDATE audit SET sequence = 2 WHERE sequence = 3",
            "UPDATE audit SET sequence = 3 WHERE sequence = 99",
        ),
        ("DELETE FROM audit",),
        ("UPDATE audit SET holder = 'text' WHERE sequence = 2",),
        ("UPDATE audit SET detail = x'00' WHERE sequence = 2",),
    ],
)
def test_a_changed_log_fails_the_check(unlock: Unlock, statements: tuple[str, ...]) -> None:
    vault = unlock("Seat 1")

    alter(vault, *statements)

    assert [result.name for result in check_vault(vault) if not result.passed] == ["audit"]


def _anew(entry: AuditEntry, store_id: bytes, **changes: Any) -> AuditEntry:
    """Write an entry differently, with the hash that fits it."""
    changed = replace(entry, **changes)
    return replace(changed, hash=_hash_of(changed, store_id))


def test_an_entry_written_anew_breaks_the_chain_after_it(unlock: Unlock) -> None:
    vault = unlock("Seat 1")
    first, second, *later = vault.audit_entries()

    assert is_unbroken((first, _anew(second, vault.store_id), *later), vault.store_id)
    assert not is_unbroken((first, _anew(second, vault.store_id, action="lock"), *later), vault.store_id)


def test_an_entry_under_another_number_breaks_the_chain(unlock: Unlock) -> None:
    vault = unlock("Seat 1")
    *before, last = vault.audit_entries()

    assert not is_unbroken((*before, _anew(last, vault.store_id, sequence=99)), vault.store_id)


def test_the_chain_goes_on_over_unlocks(unlock: Unlock) -> None:
    for label in ("Seat 1", "Seat 2", "Seat 3"):
        unlock(label).close()

    vault = unlock("Seat 1")

    assert len(vault.audit_entries()) == 8
    assert all(result.passed for result in check_vault(vault))
