"""Seal items into rows, and open rows into items.

Each row's open columns are its associated data, together with the store it lies in and its table: whoever changes, swaps or moves a row
without the key of its compartment is found out when it is read.
"""

from __future__ import annotations

import json
from datetime import datetime
from typing import TypeVar, cast

from goodoffices.errors import GoodOfficesError, VaultDamaged, VaultNewer
from goodoffices.records.codec import DoesNotFit, decode_record, payload_of
from goodoffices.records.ids import RecordId
from goodoffices.records.item import Attribution, Compartment, Item, Level, Lifecycle, Withheld
from goodoffices.store.tables import TABLES, RecordRow
from goodoffices.store.upcasters import payload_version, upcast
from goodoffices.vault import UnlockedVault
from goodoffices.vault.canonical import canonical

Kind = TypeVar("Kind", bound=Item)

_PAYLOAD_STEP = 256


def sealed_row(vault: UnlockedVault, item: Item, *, created_at: str, changed_at: datetime) -> RecordRow:
    """Return the row of an item, sealed for its compartment; raise NotHeld when this person has no key to it."""
    row = TABLES[item.KIND](
        id=item.id,
        version=item.version,
        status=item.status.value,
        compartment=item.compartment,
        level=item.level.value,
        attribution=item.attribution.value,
        belongs_to=item.belongs_to,
        created_at=created_at or changed_at.isoformat(),
        changed_at=changed_at.isoformat(),
        sealed=b"",
    )
    payload = {"v": payload_version(item.KIND), **payload_of(item)}
    row.sealed = vault.seal(item.compartment, _padded(canonical(payload)), associated_data(vault.store_id, row))
    return row


def opened(vault: UnlockedVault, kind: type[Kind], row: RecordRow) -> Kind | Withheld:
    """Return what a row holds, or Withheld; raise VaultDamaged when it is not as it was sealed."""
    try:
        compartment = Compartment(row.compartment)
        if compartment not in vault.held:
            return withheld(vault, kind, row)
        plain = vault.open(compartment, row.sealed, associated_data(vault.store_id, row))
        payload = json.loads(plain)
        version = payload.pop("v")
        item: Kind = decode_record(kind, upcast(kind.KIND, version, payload), kind.KIND, known=_header(row))
    except VaultNewer:
        raise
    except (GoodOfficesError, DoesNotFit, ValueError, KeyError, TypeError, AttributeError):
        raise VaultDamaged(part=named(kind, row)) from None
    return item


def withheld(vault: UnlockedVault, kind: type[Item], row: RecordRow) -> Withheld:
    """Return what is seen of a row by those who may not open it; raise VaultDamaged for a compartment that nobody was granted."""
    if row.compartment not in vault.compartments:
        raise VaultDamaged(part=named(kind, row))
    belongs_to = None if row.belongs_to is None else RecordId(row.belongs_to)
    return Withheld(RecordId(row.id), Compartment(row.compartment), Level(row.level), kind.KIND, belongs_to)


def _padded(payload: bytes) -> bytes:
    """Return JSON with space after it, so that the size of a sealed blob does not give away how long a name is."""
    return payload.ljust(-(-len(payload) // _PAYLOAD_STEP) * _PAYLOAD_STEP)


def associated_data(store_id: bytes, row: RecordRow) -> bytes:
    """Return what a seal binds beside its text: the store, the table and every open column of the row."""
    columns = row.model_dump(exclude={"sealed"}, warnings=False)
    columns["id"] = row.id.hex()
    columns["belongs_to"] = row.belongs_to.hex() if row.belongs_to is not None else None
    return canonical({"store": store_id.hex(), "table": str(row.__tablename__), **columns})


def named(kind: type[Item], row: RecordRow) -> str:
    """Return the name of a row for a message: kind and id, which SQLite lets somebody replace by a value of another type."""
    record = cast("object", row.id)
    return f"{kind.KIND} {record.hex() if isinstance(record, bytes) else '?'}"


def _header(row: RecordRow) -> dict[str, object]:
    return {
        "id": row.id,
        "compartment": row.compartment,
        "level": Level(row.level),
        "attribution": Attribution(row.attribution),
        "belongs_to": row.belongs_to,
        "version": row.version,
        "status": Lifecycle(row.status),
    }
