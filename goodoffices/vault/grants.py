"""Grants: what the owner of the vault gives a person, signed. Nobody else can widen a circle of readers, or swap a key of it."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Row, insert, select

from goodoffices.errors import VaultDamaged
from goodoffices.records.item import Compartment
from goodoffices.vault import tables
from goodoffices.vault.canonical import canonical
from goodoffices.vault.seats import Role, SeatHolder
from goodoffices.vault.signing import is_signed_by, sign
from goodoffices.words import _

_HEADING = b"Good Offices grant 1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """A seat holder as the owner signed for, with a check of the key of each compartment granted."""

    holder: SeatHolder
    key_checks: Mapping[Compartment, bytes]


def write_grant(connection: Connection, grant: Grant, store_id: bytes, owner_seed: bytes) -> None:
    """Write the holder and the signed grant."""
    holder, payload = grant.holder, _payload(grant, store_id)
    connection.execute(
        insert(tables.holder).values(
            id=holder.id,
            label=holder.label,
            role=holder.role.value,
            recipient=holder.recipient,
            public_key=holder.public_key,
        )
    )
    connection.execute(
        insert(tables.grant).values(holder=holder.id, payload=payload, signature=sign(owner_seed, _HEADING, payload))
    )


def read_grants(connection: Connection, store_id: bytes, owner: bytes) -> tuple[Grant, ...]:
    """Return every grant; raise VaultDamaged unless each holder has one that the owner signed for this vault and this holder."""
    rows = connection.execute(
        select(tables.holder, tables.grant.c.payload, tables.grant.c.signature)
        .join(tables.grant, isouter=True)
        .order_by(tables.holder.c.label)
    )
    try:
        return tuple(_verified(row, store_id, owner) for row in rows)
    except (
        ValueError,
        TypeError,
        KeyError,
        AttributeError,
    ):  # SQLite keeps a number where bytes belong, if somebody puts it there
        raise VaultDamaged(part=_("grants")) from None


def _verified(row: Row[Any], store_id: bytes, owner: bytes) -> Grant:
    """Read one row; ValueError unless the owner signed exactly what it says."""
    if not is_signed_by(owner, row.signature, _HEADING, row.payload):
        raise ValueError
    said = json.loads(row.payload)
    checks = {Compartment(name): bytes.fromhex(check) for name, check in said["compartments"].items()}
    holder = SeatHolder(
        id=row.id,
        label=row.label,
        role=Role(row.role),
        is_owner=row.public_key == owner,
        recipient=row.recipient,
        public_key=row.public_key,
        compartments=frozenset(checks),
    )
    grant = Grant(holder=holder, key_checks=checks)
    if _payload(grant, store_id) != row.payload:
        raise ValueError
    return grant


def _payload(grant: Grant, store_id: bytes) -> bytes:
    holder = grant.holder
    return canonical(
        {
            "store_id": store_id.hex(),
            "holder": holder.id.hex(),
            "label": holder.label,
            "role": holder.role.value,
            "recipient": holder.recipient,
            "public_key": holder.public_key.hex(),
            "compartments": {name: check.hex() for name, check in grant.key_checks.items()},
        }
    )
