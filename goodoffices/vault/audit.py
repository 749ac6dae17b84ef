"""The audit log: append-only, each entry bound to the one before. It holds ids and kinds, never what a record says."""

from __future__ import annotations

from dataclasses import asdict, dataclass
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
    sequence, previous = (last.sequence + 1, last.hash) if last else (1, BEFORE_THE_FIRST)
    said = at.astimezone(UTC).isoformat(timespec="seconds")
    entry = AuditEntry(
        sequence=sequence,
        at=said,
        holder=holder,
        action=action,
        subject=subject,
        detail=detail,
        previous=previous,
        hash=_hash(store_id, sequence, said, holder, action, subject, detail, previous),
    )
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
        said = (entry.sequence, entry.at, entry.holder, entry.action, entry.subject, entry.detail, entry.previous)
        if entry.sequence != number or entry.previous != previous or entry.hash != _hash(store_id, *said):
            return False
        previous = entry.hash
    return bool(log)


def _hash(
    store_id: bytes, sequence: int, at: str, holder: bytes, action: str, subject: str, detail: str, previous: bytes
) -> bytes:
    said = [store_id.hex(), sequence, at, holder.hex(), action, subject, detail, previous.hex()]
    return sha256(b"Good Offices audit 1\n" + canonical(said)).digest()
