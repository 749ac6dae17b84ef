"""Silence as a warning (A/HRC/43/37 ¶62, last sentence): fewer reports after attacks on those who report may hide a change for the worse.

A caution for a person to weigh. It is never counted as an instance, never sets a level and never writes a signal.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from goodoffices.council.basis import experts
from goodoffices.council.signal_roles import can_be_an_instance
from goodoffices.records.situation import Signal
from goodoffices.words import N_, Phrase

BASIS = experts("¶62")

ATTACKS_ON_THOSE_WHO_REPORT = frozenset({"SIG-HRD", "SIG-JOUR", "SIG-CSO"})
"""Codes of attacks on human rights defenders, journalists and civil society organizations."""


@dataclass(frozen=True, slots=True)
class ReportsReceived:
    """How many reports came in over a span of days, first and last included."""

    first: date
    last: date
    count: int

    @property
    def days(self) -> int:
        """The number of days of the span."""
        return (self.last - self.first).days + 1


def attacks_on_those_who_report(signals: Iterable[Signal], before: date) -> tuple[Signal, ...]:
    """Return the signals of attacks on those who report that happened before a day."""
    return tuple(
        signal
        for signal in signals
        if signal.code in ATTACKS_ON_THOSE_WHO_REPORT and signal.happened_on < before and can_be_an_instance(signal)
    )


def silence_caution(signals: Iterable[Signal], before: ReportsReceived, after: ReportsReceived) -> Phrase | None:
    """Return the caution where fewer reports a day follow attacks on those who report, None where they do not."""
    fewer = after.count * before.days < before.count * after.days
    attacks = attacks_on_those_who_report(signals, before=after.first)
    if not (fewer and attacks):
        return None
    return Phrase(
        N_(
            "Caution: {before} reports from {before_first} to {before_last}, {after} from {after_first} to {after_last},"
            " after attacks on those who report (signals {numbers}). Silence may hide a change for the worse."
        ),
        {
            "before": before.count,
            "before_first": before.first,
            "before_last": before.last,
            "after": after.count,
            "after_first": after.first,
            "after_last": after.last,
            "numbers": tuple(signal.number for signal in attacks),
        },
    )
