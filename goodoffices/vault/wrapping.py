"""What a passphrase unwraps: a person's own secrets and the owner they trust. One Argon2 per try."""

from __future__ import annotations

import json
from dataclasses import dataclass, field

from goodoffices.errors import SealedFileRefused, VaultDamaged, WrongPassphrase
from goodoffices.ports import Entropy
from goodoffices.vault import age
from goodoffices.vault.canonical import canonical
from goodoffices.vault.keys import KEY_BYTES, NONCE_BYTES, SALT_BYTES, WrongKey, decrypt, derive, encrypt, stretch
from goodoffices.vault.policy import KdfCost
from goodoffices.vault.signing import public_key_of
from goodoffices.vault.slots import ID_BYTES, Slot, signed, wrap_context


@dataclass(frozen=True, slots=True, kw_only=True)
class SeatSecrets:
    """What only the holder of a seat has: age identity and Ed25519 seed; with the public key of the vault's owner, the anchor of trust."""

    identity: str = field(repr=False)
    seed: bytes = field(repr=False)
    owner: bytes

    @property
    def recipient(self) -> str:
        """The age recipient others seal to."""
        return age.recipient_of(self.identity)

    @property
    def public_key(self) -> bytes:
        """The Ed25519 key others verify with."""
        return public_key_of(self.seed)


def wrap(
    secrets: SeatSecrets,
    store_key: bytes,
    *,
    store_id: bytes,
    label: str,
    passphrase: str,
    cost: KdfCost,
    entropy: Entropy,
) -> Slot:
    """Make the slot that a passphrase opens, signed by its holder."""
    slot_id, salt, nonce = entropy.bytes(ID_BYTES), entropy.bytes(SALT_BYTES), entropy.bytes(NONCE_BYTES)
    block = {"identity": secrets.identity, "seed": secrets.seed.hex(), "owner": secrets.owner.hex()}
    key = _wrapping_key(passphrase, salt, cost, store_id, slot_id)
    slot = Slot(
        id=slot_id,
        label=label,
        cost=cost,
        salt=salt,
        nonce=nonce,
        wrapped=encrypt(key, nonce, canonical(block), wrap_context(store_id, slot_id, label, cost, salt)),
        store_key=age.seal_for([secrets.recipient], store_key),
        signer=secrets.public_key,
    )
    return signed(slot, store_id, secrets.seed)


def unwrap(slot: Slot, store_id: bytes, passphrase: str) -> SeatSecrets:
    """Return the secrets of a slot whose checksum and signature hold; raise WrongPassphrase when the tag does not fit."""
    key = _wrapping_key(passphrase, slot.salt, slot.cost, store_id, slot.id)
    context = wrap_context(store_id, slot.id, slot.label, slot.cost, slot.salt)
    try:
        block = json.loads(decrypt(key, slot.nonce, slot.wrapped, context))
    except WrongKey:
        raise WrongPassphrase(seat=slot.label) from None
    secrets = SeatSecrets(
        identity=block["identity"], seed=bytes.fromhex(block["seed"]), owner=bytes.fromhex(block["owner"])
    )
    if secrets.public_key != slot.signer:
        raise VaultDamaged(part=slot.label)
    return secrets


def store_key_of(slot: Slot, secrets: SeatSecrets) -> bytes:
    """Return the key of the store, which the slot holds sealed to the seat."""
    try:
        key = age.open_sealed(secrets.identity, slot.store_key)
    except SealedFileRefused:
        raise VaultDamaged(part=slot.label) from None
    if len(key) != KEY_BYTES:
        raise VaultDamaged(part=slot.label)
    return key


def _wrapping_key(passphrase: str, salt: bytes, cost: KdfCost, store_id: bytes, slot_id: bytes) -> bytes:
    return derive(stretch(passphrase, salt, cost), salt=store_id, purpose=b"wrap " + slot_id)
