"""Verify a vault: each check by name, with what it found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from goodoffices.errors import VaultDamaged
from goodoffices.vault.audit import is_unbroken
from goodoffices.vault.connection import connect
from goodoffices.vault.folder import STORE
from goodoffices.vault.grants import read_grants
from goodoffices.vault.slot_copies import copies_agree
from goodoffices.vault.unlocked import UnlockedVault
from goodoffices.words import N_, Phrase


@dataclass(frozen=True, slots=True)
class CheckResult:
    """One check of a vault: what was looked at, and whether all of it is in order."""

    check: Phrase
    in_order: bool


def check_vault(vault: UnlockedVault) -> tuple[CheckResult, ...]:
    """Look at the slots, every page of the store, the audit chain and the grants; nothing is written."""
    return (
        CheckResult(Phrase(N_("The two copies of the slots agree")), copies_agree(vault.folder)),
        CheckResult(Phrase(N_("Every page of the store is as it was encrypted")), _pages_are_whole(vault)),
        CheckResult(Phrase(N_("The store is well-formed")), _is_well_formed(vault)),
        CheckResult(Phrase(N_("The audit log is unbroken")), is_unbroken(vault.audit_entries(), vault.store_id)),
        CheckResult(Phrase(N_("The owner signed every grant")), _grants_are_signed(vault)),
    )


def _pages_are_whole(vault: UnlockedVault) -> bool:
    """Verify the tag of every page, on a connection of its own: the check leaves one unfit for use (sqlcipher #617)."""
    return not _asked(vault, "PRAGMA cipher_integrity_check")


def _is_well_formed(vault: UnlockedVault) -> bool:
    return bool(_asked(vault, "PRAGMA quick_check") == [("ok",)])


def _asked(vault: UnlockedVault, question: str) -> list[Any]:
    try:
        connection = connect(vault.folder / STORE, vault.store_key)
    except VaultDamaged:
        return [("not readable",)]
    try:
        answer: list[Any] = connection.execute(question).fetchall()
    finally:
        connection.close()
    return answer


def _grants_are_signed(vault: UnlockedVault) -> bool:
    try:
        with vault.engine.connect() as connection:
            read_grants(connection, vault.store_id, vault.secrets.owner)
    except VaultDamaged:
        return False
    return True
