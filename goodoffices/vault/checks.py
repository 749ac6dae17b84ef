"""Verify a vault: each check by name, with what it found."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from goodoffices.errors import VaultDamaged
from goodoffices.vault.audit import is_unbroken
from goodoffices.vault.folder import STORE
from goodoffices.vault.grants import read_grants
from goodoffices.vault.pages import is_well_formed, pages_are_whole
from goodoffices.vault.slot_copies import copies_agree
from goodoffices.vault.troubles import told_plainly
from goodoffices.vault.unlocked import UnlockedVault
from goodoffices.words import N_, Phrase


@dataclass(frozen=True, slots=True)
class CheckResult:
    """One check of a vault by name, whether it passed, and what it looked at in words."""

    name: str
    passed: bool
    said: Phrase


def check_vault(vault: UnlockedVault) -> tuple[CheckResult, ...]:
    """Look at the slots, every page of the store, the audit chain and the grants; nothing is written."""
    return tuple(CheckResult(name, look(vault), Phrase(said)) for name, look, said in _CHECKS)


def _copies_agree(vault: UnlockedVault) -> bool:
    return copies_agree(vault.folder)


def _pages_are_whole(vault: UnlockedVault) -> bool:
    return pages_are_whole(vault.folder / STORE, vault.store_key)


def _is_well_formed(vault: UnlockedVault) -> bool:
    return is_well_formed(vault.folder / STORE, vault.store_key)


def _grants_are_signed(vault: UnlockedVault) -> bool:
    try:
        with told_plainly(vault.folder), vault.engine.connect() as connection:
            read_grants(connection, vault.store_id, vault.secrets.owner)
    except VaultDamaged:
        return False
    return True


def _log_is_unbroken(vault: UnlockedVault) -> bool:
    try:
        return is_unbroken(vault.audit_entries(), vault.store_id)
    except VaultDamaged:
        return False


_CHECKS: tuple[tuple[str, Callable[[UnlockedVault], bool], str], ...] = (
    ("slots", _copies_agree, N_("The two copies of the slots agree.")),
    ("pages", _pages_are_whole, N_("Every page of the store is as it was encrypted.")),
    ("store", _is_well_formed, N_("The store is well-formed.")),
    ("audit", _log_is_unbroken, N_("The audit log is unbroken.")),
    ("grants", _grants_are_signed, N_("The owner signed every grant.")),
)
