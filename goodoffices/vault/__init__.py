"""The vault: keys, seats, compartments, the encrypted store and its audit chain.

It knows cryptography and SQLite and nothing of missions: what the store's tables mean lives in ``store``.
"""

from goodoffices.vault.age import SEALED, open_sealed, seal_for
from goodoffices.vault.audit import AuditEntry
from goodoffices.vault.checks import CheckResult, check_vault
from goodoffices.vault.create import create_vault
from goodoffices.vault.passphrase import check_passphrase, generate_pack_passphrase, generate_passphrase
from goodoffices.vault.policy import PRODUCTION, KdfCost, KdfPolicy
from goodoffices.vault.renewal import renewed_store
from goodoffices.vault.seats import NewSeat, Role, SeatHolder
from goodoffices.vault.troubles import told_plainly
from goodoffices.vault.unlock import seat_labels, unlock_vault
from goodoffices.vault.unlocked import UnlockedVault

__all__ = [
    "PRODUCTION",
    "SEALED",
    "AuditEntry",
    "CheckResult",
    "KdfCost",
    "KdfPolicy",
    "NewSeat",
    "Role",
    "SeatHolder",
    "UnlockedVault",
    "check_passphrase",
    "check_vault",
    "create_vault",
    "generate_pack_passphrase",
    "generate_passphrase",
    "open_sealed",
    "renewed_store",
    "seal_for",
    "seat_labels",
    "told_plainly",
    "unlock_vault",
]
