"""What a guess at a passphrase costs: the parameters of Argon2id, their floor and ceiling, and how they grow on a fast machine."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

_KIB_IN_MIB = 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class KdfCost:
    """Parameters of one Argon2id hash (RFC 9106): memory in KiB, passes over it, lanes."""

    memory_kib: int
    iterations: int
    lanes: int

    def at_least(self, other: KdfCost) -> bool:
        """Tell whether no parameter is below the other's."""
        return self.memory_kib >= other.memory_kib and self.iterations >= other.iterations and self.lanes >= other.lanes


CEILING = KdfCost(memory_kib=2048 * _KIB_IN_MIB, iterations=16, lanes=8)
"""Above this a slots file is hostile or damaged; nothing is hashed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KdfPolicy:
    """The cost that new seats get, the floor below which no seat is opened, and the wall time in seconds to grow towards."""

    default: KdfCost
    floor: KdfCost
    target_seconds: float = 0.0

    def allows(self, cost: KdfCost) -> bool:
        """Tell whether a seat with this cost may be made or opened."""
        return cost.at_least(self.floor) and CEILING.at_least(cost)


PRODUCTION = KdfPolicy(
    default=KdfCost(memory_kib=256 * _KIB_IN_MIB, iterations=3, lanes=4),
    floor=KdfCost(memory_kib=64 * _KIB_IN_MIB, iterations=3, lanes=1),
    target_seconds=1.0,
)
"""The policy of every vault that people use; no option, variable or file lowers it."""

_MOST_GROWTH = 4
"""A vault made on a workstation must open on the smallest laptop of the team: never more than 1 GiB."""


def calibrated(policy: KdfPolicy, measure: Callable[[KdfCost], float]) -> KdfCost:
    """Return the default cost, its memory multiplied until one hash takes about the target; ``measure`` gives seconds."""
    if not policy.target_seconds:
        return policy.default
    seconds = max(measure(policy.default), 0.001)
    growth = min(max(int(policy.target_seconds / seconds), 1), _MOST_GROWTH)
    return replace(policy.default, memory_kib=policy.default.memory_kib * growth)
