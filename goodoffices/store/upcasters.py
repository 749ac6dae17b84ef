"""Sealed payloads of every version that was ever written stay readable: pure functions lift them, one version at a time.

An upcaster stands under the kind and the version it lifts from, and is never deleted. A kind whose fields change in any way gets one, so
that an older program can tell a payload it does not know from a damaged one.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from goodoffices.errors import VaultNewer

Payload = dict[str, Any]
Upcaster = Callable[[Payload], Payload]

UPCASTERS: Mapping[tuple[str, int], Upcaster] = {}
"""By kind and the version lifted from; the first version of every kind is 1."""


def payload_version(kind: str, upcasters: Mapping[tuple[str, int], Upcaster] = UPCASTERS) -> int:
    """Return the version in which payloads of a kind are written today."""
    version = 1
    while (kind, version) in upcasters:
        version += 1
    return version


def upcast(
    kind: str, version: int, payload: Payload, upcasters: Mapping[tuple[str, int], Upcaster] = UPCASTERS
) -> Payload:
    """Return a payload in today's version; raise VaultNewer for one that a newer program wrote."""
    today = payload_version(kind, upcasters)
    if version > today:
        raise VaultNewer
    for step in range(version, today):
        payload = upcasters[kind, step](payload)
    return payload
