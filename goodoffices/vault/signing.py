"""Ed25519: who vouches for a slot or a grant. Each kind of statement has its own heading, so that none can pass for another."""

from __future__ import annotations

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

SEED_BYTES = 32
PUBLIC_KEY_BYTES = 32
SIGNATURE_BYTES = 64


def public_key_of(seed: bytes) -> bytes:
    """Return the raw public key that belongs to a seed."""
    return Ed25519PrivateKey.from_private_bytes(seed).public_key().public_bytes_raw()


def sign(seed: bytes, heading: bytes, statement: bytes) -> bytes:
    """Sign a statement under its heading."""
    return Ed25519PrivateKey.from_private_bytes(seed).sign(heading + b"\n" + statement)


def is_signed_by(public_key: bytes, signature: bytes, heading: bytes, statement: bytes) -> bool:
    """Tell whether the holder of the key signed this statement under this heading."""
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, heading + b"\n" + statement)
    except (InvalidSignature, ValueError, TypeError):
        return False
    return True
