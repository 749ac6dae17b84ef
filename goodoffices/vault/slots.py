"""The slots file: one slot per seat, written canonically, so that every byte of it is covered by its checksum.

A locked vault shows of a slot its label and nothing else that means anything: salt, keys and signature are random to a reader.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections.abc import Mapping
from dataclasses import dataclass, replace
from hashlib import sha256

from goodoffices.errors import VaultDamaged, VaultNewer
from goodoffices.vault.canonical import canonical
from goodoffices.vault.keys import NONCE_BYTES, SALT_BYTES
from goodoffices.vault.policy import CEILING, KdfCost
from goodoffices.vault.seats import LONGEST_LABEL, MOST_SEATS
from goodoffices.vault.signing import PUBLIC_KEY_BYTES, SIGNATURE_BYTES, is_signed_by, sign

FORMAT_VERSION = 1
"""Version of the whole vault: slots, store and what is sealed in it."""

ID_BYTES = 16
LARGEST_FILE = 1024 * 1024
_ALGORITHM = "argon2id"
_SLOT_HEADING = b"Good Offices slot 1"
_LARGEST_SEQUENCE = 2**53


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """The way into the vault for one seat: how its passphrase is stretched, what that unwraps, and the store's key for its holder."""

    id: bytes
    label: str
    cost: KdfCost
    salt: bytes
    nonce: bytes
    wrapped: bytes
    store_key: bytes
    signer: bytes
    signature: bytes = b""


@dataclass(frozen=True, slots=True, kw_only=True)
class SlotsFile:
    """Every slot of a vault. ``sequence`` grows with each writing, so that the newer copy is known."""

    store_id: bytes
    sequence: int
    slots: tuple[Slot, ...]
    format_version: int = FORMAT_VERSION


def wrap_context(store_id: bytes, slot_id: bytes, label: str, cost: KdfCost, salt: bytes) -> bytes:
    """Return what the wrapped block is bound to: this vault, this slot, its label and its parameters."""
    return canonical(
        {
            "format_version": FORMAT_VERSION,
            "store_id": store_id.hex(),
            "id": slot_id.hex(),
            "label": label,
            "kdf": _kdf(cost, salt),
        }
    )


def signed(slot: Slot, store_id: bytes, seed: bytes) -> Slot:
    """Return the slot with its holder's signature over every other part of it and the vault it belongs to."""
    return replace(slot, signature=sign(seed, _SLOT_HEADING, _statement(slot, store_id)))


def encode(file: SlotsFile) -> bytes:
    """Write the slots file with its checksum."""
    body = {
        "format_version": file.format_version,
        "store_id": file.store_id.hex(),
        "sequence": file.sequence,
        "slots": [_written(slot) | {"signature": _text(slot.signature)} for slot in file.slots],
    }
    return canonical(body | {"sha256": sha256(canonical(body)).hexdigest()})


def decode(data: bytes, part: str, floor: KdfCost | None = None) -> SlotsFile:
    """Read a slots file, bounds before anything else; raise VaultDamaged naming the part, or VaultNewer.

    Slots below the floor are refused when a floor is given, which is whenever a passphrase is to be tried.
    """
    try:
        return _decode(data, floor)
    except (ValueError, KeyError, TypeError, RecursionError):
        raise VaultDamaged(part=part) from None


def _decode(data: bytes, floor: KdfCost | None) -> SlotsFile:
    _require(len(data) < LARGEST_FILE)
    body = _object(json.loads(data))
    checksum = body.pop("sha256")
    _require(checksum == sha256(canonical(body)).hexdigest())
    if _number(body["format_version"], 1, 2**31) > FORMAT_VERSION:
        raise VaultNewer
    slots = _list(body["slots"])
    _require(1 <= len(slots) <= MOST_SEATS)
    file = SlotsFile(
        store_id=_bytes(body["store_id"], ID_BYTES),
        sequence=_number(body["sequence"], 1, _LARGEST_SEQUENCE),
        slots=tuple(_slot(_object(slot), floor) for slot in slots),
    )
    _require(encode(file) == data)
    _require(len({slot.id for slot in file.slots}) == len({slot.label.casefold() for slot in file.slots}) == len(slots))
    _require(all(_vouched_for(slot, file.store_id) for slot in file.slots))
    return file


def _slot(read: dict[str, object], floor: KdfCost | None) -> Slot:
    kdf, wrap = _object(read["kdf"]), _object(read["wrap"])
    cost = KdfCost(
        memory_kib=_number(kdf["memory_kib"], 8, CEILING.memory_kib),
        iterations=_number(kdf["iterations"], 1, CEILING.iterations),
        lanes=_number(kdf["lanes"], 1, CEILING.lanes),
    )
    _require(kdf["algorithm"] == _ALGORITHM and (floor is None or cost.at_least(floor)))
    label = read["label"]
    if not isinstance(label, str) or not label.isprintable() or not 1 <= len(label) <= LONGEST_LABEL:
        raise ValueError
    return Slot(
        id=_bytes(read["id"], ID_BYTES),
        label=label,
        cost=cost,
        salt=_bytes(kdf["salt"], SALT_BYTES),
        nonce=_bytes(wrap["nonce"], NONCE_BYTES),
        wrapped=_data(wrap["ciphertext"]),
        store_key=_data(read["store_key"]),
        signer=_bytes(read["signer"], PUBLIC_KEY_BYTES),
        signature=_data(read["signature"]),
    )


def _written(slot: Slot) -> dict[str, object]:
    return {
        "id": slot.id.hex(),
        "label": slot.label,
        "kdf": _kdf(slot.cost, slot.salt),
        "wrap": {"nonce": slot.nonce.hex(), "ciphertext": _text(slot.wrapped)},
        "store_key": _text(slot.store_key),
        "signer": slot.signer.hex(),
    }


def _kdf(cost: KdfCost, salt: bytes) -> dict[str, object]:
    return {
        "algorithm": _ALGORITHM,
        "memory_kib": cost.memory_kib,
        "iterations": cost.iterations,
        "lanes": cost.lanes,
        "salt": salt.hex(),
    }


def _statement(slot: Slot, store_id: bytes) -> bytes:
    return canonical(_written(slot) | {"store_id": store_id.hex(), "format_version": FORMAT_VERSION})


def _vouched_for(slot: Slot, store_id: bytes) -> bool:
    return len(slot.signature) == SIGNATURE_BYTES and is_signed_by(
        slot.signer, slot.signature, _SLOT_HEADING, _statement(slot, store_id)
    )


def _text(data: bytes) -> str:
    return b64encode(data).decode()


def _require(condition: object) -> None:
    if condition is not True:
        raise ValueError


def _object(value: object) -> dict[str, object]:
    if not isinstance(value, Mapping):
        raise TypeError
    return dict(value)


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise TypeError
    return value


def _number(value: object, least: int, most: int) -> int:
    if type(value) is not int or not least <= value <= most:
        raise ValueError
    return value


def _bytes(value: object, count: int) -> bytes:
    if not isinstance(value, str) or len(value) != 2 * count:
        raise ValueError
    return bytes.fromhex(value)


def _data(value: object) -> bytes:
    if not isinstance(value, str):
        raise TypeError
    return b64decode(value, validate=True)
