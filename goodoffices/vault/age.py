"""Files sealed to named people, in the age format (age-encryption.org/v1): keys for their holders, and what leaves the vault."""

from __future__ import annotations

from collections.abc import Iterable

import pyrage

from goodoffices.errors import SealedFileRefused

SEALED = b"age-encryption.org/v1\n"
"""What every sealed file begins with."""


def new_identity() -> str:
    """Return a new age identity (X25519), from the operating system's random numbers."""
    return str(pyrage.x25519.Identity.generate())


def recipient_of(identity: str) -> str:
    """Return the public recipient of an identity."""
    return str(pyrage.x25519.Identity.from_str(identity).to_public())


def seal_for(recipients: Iterable[str], data: bytes) -> bytes:
    """Seal data so that each of the recipients can open it, and nobody else."""
    named = [pyrage.x25519.Recipient.from_str(recipient) for recipient in recipients]
    return bytes(pyrage.encrypt(data, named))


def open_sealed(identity: str, sealed: bytes) -> bytes:
    """Open what was sealed to this identity; raise SealedFileRefused for anything else."""
    try:
        return bytes(pyrage.decrypt(sealed, [pyrage.x25519.Identity.from_str(identity)]))
    except pyrage.DecryptError:
        raise SealedFileRefused from None
