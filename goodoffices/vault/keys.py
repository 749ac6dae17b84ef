"""From a passphrase to keys: Argon2id, then HKDF; AES-256-GCM for what a key wraps.

Every use of a key names itself (``purpose``), so that no key ever serves two ends.
"""

from __future__ import annotations

import time
import unicodedata

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from goodoffices.errors import ProgramError
from goodoffices.vault.policy import KdfCost

KEY_BYTES = 32
SALT_BYTES = 16
NONCE_BYTES = 12


class WrongKey(Exception):
    """The key, or what it should open, is not the right one; never leaves this room."""


def passphrase_bytes(passphrase: str) -> bytes:
    """Return the passphrase in Unicode NFC as UTF-8, the same for every keyboard that can type it."""
    return unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")


def stretch(passphrase: str, salt: bytes, cost: KdfCost) -> bytes:
    """Hash a passphrase slowly (Argon2id, version 0x13)."""
    try:
        return hash_secret_raw(
            passphrase_bytes(passphrase),
            salt,
            time_cost=cost.iterations,
            memory_cost=cost.memory_kib,
            parallelism=cost.lanes,
            hash_len=KEY_BYTES,
            type=Type.ID,
        )
    except HashingError:
        raise ProgramError(where="argon2id") from None


def seconds_of(cost: KdfCost) -> float:
    """Measure the wall time of one hash on this machine."""
    begun = time.perf_counter()
    stretch("a passphrase to measure with", bytes(SALT_BYTES), cost)
    return time.perf_counter() - begun


def derive(key: bytes, *, salt: bytes, purpose: bytes) -> bytes:
    """Derive the key of one purpose (HKDF-SHA256, RFC 5869)."""
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=salt, info=b"Good Offices 1 " + purpose).derive(key)


def encrypt(key: bytes, nonce: bytes, plain: bytes, associated: bytes) -> bytes:
    """Encrypt and authenticate under AES-256-GCM; a nonce is used once."""
    return AESGCM(key).encrypt(nonce, plain, associated)


def decrypt(key: bytes, nonce: bytes, ciphertext: bytes, associated: bytes) -> bytes:
    """Return what was encrypted; raise WrongKey when the tag does not fit."""
    try:
        return AESGCM(key).decrypt(nonce, ciphertext, associated)
    except InvalidTag:
        raise WrongKey from None
