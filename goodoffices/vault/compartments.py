"""Compartments: who holds no key reads nothing of them, even with the store open."""

from __future__ import annotations

from collections.abc import Mapping

from goodoffices.errors import NotHeld, VaultDamaged
from goodoffices.ports import Entropy
from goodoffices.records.item import Compartment
from goodoffices.vault.keys import NONCE_BYTES, WrongKey, decrypt, derive, encrypt
from goodoffices.words import _


def key_check(key: bytes, store_id: bytes, compartment: Compartment) -> bytes:
    """Return what the owner signs of a compartment's key, so that nobody can slip another key to its holders."""
    return derive(key, salt=store_id, purpose=b"compartment check " + compartment.encode())


class CompartmentKeys:
    """The compartment keys that one seat holds, and what they seal and open."""

    __slots__ = ("_entropy", "_record_keys")

    def __init__(self, keys: Mapping[Compartment, bytes], store_id: bytes, entropy: Entropy) -> None:
        self._entropy = entropy
        self._record_keys = {
            name: derive(key, salt=store_id, purpose=b"compartment records " + name.encode())
            for name, key in keys.items()
        }

    @property
    def held(self) -> frozenset[Compartment]:
        """The compartments whose key is here."""
        return frozenset(self._record_keys)

    def seal(self, compartment: Compartment, plain: bytes, associated: bytes) -> bytes:
        """Return a fresh nonce and the ciphertext, bound to the associated data; raise NotHeld without the key."""
        nonce = self._entropy.bytes(NONCE_BYTES)
        return nonce + encrypt(self._key(compartment), nonce, plain, associated)

    def open(self, compartment: Compartment, sealed: bytes, associated: bytes) -> bytes:
        """Return what was sealed; raise NotHeld without the key, VaultDamaged when anything was changed."""
        key = self._key(compartment)
        if len(sealed) < NONCE_BYTES:
            raise VaultDamaged(part=_("a sealed record"))
        try:
            return decrypt(key, sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], associated)
        except WrongKey:
            raise VaultDamaged(part=_("a sealed record")) from None

    def forget(self) -> None:
        """Drop every key."""
        self._record_keys = {}

    def _key(self, compartment: Compartment) -> bytes:
        try:
            return self._record_keys[compartment]
        except KeyError:
            raise NotHeld(compartment=compartment) from None
