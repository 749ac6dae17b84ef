"""An unlocked vault: one seat, the keys it holds, the one connection to the store. Used from the thread that opened it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from sqlalchemy import Connection, Engine

from goodoffices.ports import Clock
from goodoffices.records.item import Compartment
from goodoffices.vault import age, audit
from goodoffices.vault.audit import AuditEntry
from goodoffices.vault.compartments import CompartmentKeys
from goodoffices.vault.seats import SeatHolder
from goodoffices.vault.slots import FORMAT_VERSION
from goodoffices.vault.troubles import told_plainly
from goodoffices.vault.wrapping import SeatSecrets


@dataclass(slots=True, kw_only=True, eq=False)
class UnlockedVault:
    """A vault open for one seat until it is closed; the lock on its folder lasts as long."""

    folder: Path
    store_id: bytes
    seat: SeatHolder
    holders: tuple[SeatHolder, ...]
    compartments: tuple[Compartment, ...]
    engine: Engine
    clock: Clock
    secrets: SeatSecrets = field(repr=False)
    store_key: bytes = field(repr=False)
    keys: CompartmentKeys = field(repr=False)
    release: Callable[[], None] = field(repr=False)
    format_version: int = FORMAT_VERSION

    @property
    def held(self) -> frozenset[Compartment]:
        """The compartments that this seat can read."""
        return self.keys.held

    def seal(self, compartment: Compartment, plain: bytes, associated: bytes) -> bytes:
        """Seal for the holders of a compartment, bound to the associated data; raise NotHeld."""
        return self.keys.seal(compartment, plain, associated)

    def open(self, compartment: Compartment, sealed: bytes, associated: bytes) -> bytes:
        """Open what was sealed for a compartment; raise NotHeld, or VaultDamaged when anything of it was changed."""
        return self.keys.open(compartment, sealed, associated)

    def open_sealed(self, sealed: bytes) -> bytes:
        """Open an age file sealed to this seat; raise SealedFileRefused for any other."""
        return age.open_sealed(self.secrets.identity, sealed)

    def record(self, connection: Connection, action: str, subject: str = "", detail: str = "") -> AuditEntry:
        """Chain one audit entry inside the running transaction: ids and kinds only."""
        return audit.append(
            connection,
            self.store_id,
            at=self.clock.now(),
            holder=self.seat.id,
            action=action,
            subject=subject,
            detail=detail,
        )

    def audit_entries(self) -> tuple[AuditEntry, ...]:
        """Return the audit log, oldest first."""
        with told_plainly(self.folder), self.engine.connect() as connection:
            return audit.entries(connection)

    def close(self) -> None:
        """Close the store, forget the keys and let another process open the vault."""
        self.engine.dispose()
        self.keys.forget()
        self.store_key = b""
        self.secrets = SeatSecrets(identity="", seed=b"", owner=b"")
        self.release()
