"""Protection of one copy: AES-256 of PDF 2.0 (revision 6), in memory, under a passphrase that travels on another way."""

from __future__ import annotations

import io

from goodoffices.errors import PackRefused
from goodoffices.ports import Entropy, SystemEntropy
from goodoffices.words import _

_OWNER_BYTES = 32


def protect(pdf: bytes, passphrase: str, entropy: Entropy | None = None) -> bytes:
    """Return the master encrypted under the passphrase, what it says of itself included; raise PackRefused for an empty one.

    Assistive technology may read; printing, copying and changing are left off, which viewers respect and nobody can enforce: the strength
    is the passphrase. The owner's password is random and kept by nobody.
    """
    import pikepdf

    if not passphrase.strip():
        raise PackRefused(reason=_("it has no passphrase"))
    owner = (entropy or SystemEntropy()).bytes(_OWNER_BYTES).hex()
    nothing_else = pikepdf.Permissions(
        accessibility=True,
        extract=False,
        modify_annotation=False,
        modify_assembly=False,
        modify_form=False,
        modify_other=False,
        print_lowres=False,
        print_highres=False,
    )
    sealed = io.BytesIO()
    with pikepdf.open(io.BytesIO(pdf)) as document:
        document.save(
            sealed,
            encryption=pikepdf.Encryption(
                user=passphrase, owner=owner, R=6, aes=True, metadata=True, allow=nothing_else
            ),
            object_stream_mode=pikepdf.ObjectStreamMode.generate,
        )
    return sealed.getvalue()
