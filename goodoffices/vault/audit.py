"""The audit log: append-only, each entry bound to the one before. It holds ids and kinds, never what a record says."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from hashlib import sha256

from sqlalchemy import Connection, insert, select

from goodoffices.vault.canonical import canonical
from goodoffices.vault.tables import audit

HASH_BYTES = 32
BEFORE_THE_FIRST = bytes(HASH_BYTES)


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditEntry:
    """What was done, when (UTC), by which seat holder, to which subject; with the hash of the entry before and its own."""

    sequence: int
    at: str
    holder: bytes
    action: str
    subject: str
    detail: str
    previous: bytes
    hash: bytes


def append(
    connection: Connection,
    store_id: bytes,
    *,
    at: datetime,
    holder: bytes,
    action: str,
    subject: str = "",
    detail: str = "",
) -> AuditEntry:
    """Chain one entry to the log inside the running transaction."""
    last = connection.execute(select(audit.c.sequence, audit.c.hash).order_by(audit.c.sequence.desc()).limit(1)).first()
    unhashed = AuditEntry(
        sequence=last.sequence + 1 if last else 1,
        at=at.astimezone(UTC).isoformat(timespec="seconds"),
        holder=holder,
        action=action,
        subject=subject,
        detail=detail,
        previous=last.hash if last else BEFORE_THE_FIRST,
        hash=b"",
    )
    entry = replace(unhashed, hash=_hash_of(unhashed, store_id))
    connection.execute(insert(audit).values(asdict(entry)))
    return entry


def entries(connection: Connection) -> tuple[AuditEntry, ...]:
    """Return the log, oldest first."""
    rows = connection.execute(select(audit).order_by(audit.c.sequence))
    return tuple(AuditEntry(**row._mapping) for row in rows)  # noqa: SLF001


def is_unbroken(log: tuple[AuditEntry, ...], store_id: bytes) -> bool:
    """Tell whether every entry follows the one before and is as it was written."""
    previous = BEFORE_THE_FIRST
    for number, entry in enumerate(log, start=1):
        if not _follows(entry, number, previous, store_id):
            return False
        previous = entry.hash
    return bool(log)


def _follows(entry: AuditEntry, number: int, previous: bytes, store_id: bytes) -> bool:
    expected = replace(entry, sequence=number, previous=previous)
    try:
        return entry == replace(expected, hash=_hash_of(expected, store_id))
    except (AttributeError, TypeError):  # SQLite keeps text where bytes belong, if somebody puts it there
        return False


def _hash_of(entry: AuditEntry, store_id: bytes) -> bytes:
    """Hash everything an entry says but its own hash."""
    said = [
        store_id.hex(),
        entry.sequence,
        entry.at,
        entry.holder.hex(),
        entry.action,
        entry.subject,
        entry.detail,
        entry.previous.hex(),
    ]
    return sha256(b"Good Offices audit 1\n" + canonical(said)).digest()
