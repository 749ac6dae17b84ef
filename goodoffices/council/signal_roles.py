"""How a signal weighs under A/HRC/43/37 ¶62: as an instance of a pattern, isolated, shown beside, or a caution."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum

from goodoffices.records.item import Lifecycle
from goodoffices.records.situation import Direction, Pattern, Signal
from goodoffices.reference.taxonomy import TaxonomyKind, taxonomy_entry


class SignalRole(StrEnum):
    """How a signal weighs; none of them is a rating."""

    INSTANCE = "instance of a pattern"
    ISOLATED = "isolated"
    BESIDE = "shown beside"
    CAUTION = "caution"


def can_be_an_instance(signal: Signal) -> bool:
    """Tell whether the signal is of a violation that a pattern may link: no call, access, cooperation, improvement or caution.

    A code that the shipped taxonomy does not know was added by the secretariat and may be linked.
    """
    entry = taxonomy_entry(signal.code)
    aside = entry is not None and entry.kind in {TaxonomyKind.USEFUL_SIGNAL, TaxonomyKind.CAUTION}
    return not aside and signal.direction is Direction.DECLINE and signal.status is Lifecycle.ACTIVE


def instances(pattern: Pattern, signals: Iterable[Signal]) -> tuple[Signal, ...]:
    """Return the signals that count in a pattern, by day: those linked to it that are instances of violations."""
    linked = set(pattern.signals)
    counted = {signal.id: signal for signal in signals if signal.id in linked and can_be_an_instance(signal)}
    return tuple(sorted(counted.values(), key=lambda signal: (signal.happened_on, signal.number)))


def role_of(signal: Signal, patterns: Sequence[Pattern]) -> SignalRole:
    """Return how the signal weighs beside the patterns of its situation."""
    entry = taxonomy_entry(signal.code)
    if entry is not None and entry.kind is TaxonomyKind.CAUTION:
        return SignalRole.CAUTION
    if not can_be_an_instance(signal):
        return SignalRole.BESIDE
    if any(signal.id in pattern.signals for pattern in patterns if pattern.status is Lifecycle.ACTIVE):
        return SignalRole.INSTANCE
    if entry is not None and entry.kind is TaxonomyKind.EARLY_WARNING:
        return SignalRole.BESIDE
    return SignalRole.ISOLATED


def signals_by_role(patterns: Sequence[Pattern], signals: Iterable[Signal]) -> dict[SignalRole, tuple[Signal, ...]]:
    """Sort the signals of a situation by how they weigh; every role has its place, empty or not."""
    found: dict[SignalRole, list[Signal]] = {role: [] for role in SignalRole}
    for signal in sorted(signals, key=lambda signal: (signal.happened_on, signal.number)):
        found[role_of(signal, patterns)].append(signal)
    return {role: tuple(members) for role, members in found.items()}
