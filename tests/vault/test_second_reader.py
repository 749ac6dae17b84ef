"""Other readers of the same format: what is written here is the format, spelt out once more and by other means."""

from __future__ import annotations

import json
from base64 import b64decode
from hashlib import sha256
from pathlib import Path
from typing import Any

import apsw
import pyrage
from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from tests.vault.conftest import Unlock
from tests.vault.sample import MISSION, PASSPHRASES

COUNT = 'SELECT count(*) FROM "{}"'


def _derived(key: bytes, salt: bytes, purpose: bytes) -> bytes:
    return HKDF(SHA256(), 32, salt, b"Good Offices 1 " + purpose).derive(key)


def _canonical(value: object) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def _secrets(folder: Path, number: int, passphrase: str) -> tuple[bytes, dict[str, str], bytes]:
    """Return store id, the wrapped block of a slot, and the key of the store."""
    file = json.loads((folder / "slots.b").read_bytes())
    slot, store_id = file["slots"][number], bytes.fromhex(file["store_id"])
    kdf = slot["kdf"]
    stretched = hash_secret_raw(
        passphrase.encode(),
        bytes.fromhex(kdf["salt"]),
        kdf["iterations"],
        kdf["memory_kib"],
        kdf["lanes"],
        32,
        Type.ID,
    )
    context = _canonical(
        {"format_version": 1, "id": slot["id"], "kdf": kdf, "label": slot["label"], "store_id": file["store_id"]}
    )
    block = json.loads(
        AESGCM(_derived(stretched, store_id, b"wrap " + bytes.fromhex(slot["id"]))).decrypt(
            bytes.fromhex(slot["wrap"]["nonce"]), b64decode(slot["wrap"]["ciphertext"]), context
        )
    )
    identity = pyrage.x25519.Identity.from_str(block["identity"])
    return store_id, block, pyrage.decrypt(b64decode(slot["store_key"]), [identity])


def _by_another_engine(folder: Path, key: bytes) -> Any:
    connection = apsw.Connection(str(folder / "store.db"), flags=apsw.SQLITE_OPEN_READONLY)
    connection.pragma("cipher", "sqlcipher")
    connection.pragma("legacy", 4)
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    return connection


def test_another_engine_counts_the_same_rows_with_the_key_from_the_slot(unlock: Unlock, folder: Path) -> None:
    vault = unlock("Seat 2")
    with vault.engine.connect() as connection:
        tables = connection.exec_driver_sql("SELECT name FROM sqlite_schema WHERE type = 'table'").scalars().all()
        ours = {name: connection.exec_driver_sql(COUNT.format(name)).scalar_one() for name in tables}
    vault.close()

    _store_id, _block, key = _secrets(folder, 2, PASSPHRASES["Seat 3"])
    other = _by_another_engine(folder, key)
    theirs = {name: other.execute(COUNT.format(name)).get for name in tables}
    other.close()

    assert set(ours) == {"vault", "holder", "grant", "compartment", "compartment_key", "audit", "seal"}
    assert ours == theirs
    assert ours["audit"] == 5


def test_a_sealed_record_is_read_by_the_written_format_alone(unlock: Unlock, folder: Path) -> None:
    vault = unlock("Seat 1")
    sealed = vault.seal(MISSION, "été".encode(), b"where it lies")
    vault.close()

    store_id, block, key = _secrets(folder, 2, PASSPHRASES["Seat 3"])
    other = _by_another_engine(folder, key)
    rows = other.execute("SELECT sealed FROM compartment_key WHERE compartment = 'mission'").fetchall()
    other.close()
    (compartment_key,) = [found for (row,) in rows if (found := _tried(row, block["identity"]))]
    record_key = _derived(compartment_key, store_id, b"compartment records mission")

    assert AESGCM(record_key).decrypt(sealed[:12], sealed[12:], b"where it lies") == "été".encode()


def _tried(sealed: bytes, identity: str) -> bytes | None:
    try:
        return bytes(pyrage.decrypt(sealed, [pyrage.x25519.Identity.from_str(identity)]))
    except pyrage.DecryptError:
        return None


def test_the_audit_chain_is_verified_by_the_written_format_alone(unlock: Unlock, folder: Path) -> None:
    unlock("Seat 1").close()

    store_id, _block, key = _secrets(folder, 0, PASSPHRASES["Seat 1"])
    other = _by_another_engine(folder, key)
    rows = other.execute(
        "SELECT sequence, at, holder, action, subject, detail, previous, hash FROM audit ORDER BY sequence"
    ).fetchall()
    other.close()

    before = bytes(32)
    for sequence, at, holder, action, subject, detail, previous, stored in rows:
        said = [store_id.hex(), sequence, at, holder.hex(), action, subject, detail, before.hex()]
        assert previous == before
        assert stored == sha256(b"Good Offices audit 1\n" + _canonical(said)).digest()
        before = stored
    assert len(rows) == 5
