"""The taxonomy of early warning (A/HRC/43/37 ¶62, ¶63): first requirements, signals, sources, risk factors, risk areas."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from goodoffices.reference.confidence import Confidence
from goodoffices.reference.tables import Row, rows


class TaxonomyKind(StrEnum):
    """What an entry of the taxonomy is."""

    FIRST_REQUIREMENT = "first requirement"
    TRIGGER = "trigger"
    USEFUL_SIGNAL = "useful signal"
    EARLY_WARNING = "early warning"
    CAUTION = "caution"
    PRINCIPLE = "objective guiding principle (2016)"
    SOURCE = "source of a signal"
    RISK_FACTOR = "risk factor (common)"
    RISK_FACTOR_GENOCIDE = "risk factor (specific: genocide)"
    RISK_FACTOR_HUMANITY = "risk factor (specific: crimes against humanity)"
    RISK_FACTOR_WAR = "risk factor (specific: war crimes)"
    RISK_AREA = "risk area (working list)"


SIGNAL_KINDS = frozenset(
    {
        TaxonomyKind.TRIGGER,
        TaxonomyKind.USEFUL_SIGNAL,
        TaxonomyKind.EARLY_WARNING,
        TaxonomyKind.CAUTION,
    }
)
"""The kinds whose codes a signal may carry."""

RISK_FACTOR_KINDS = frozenset(
    {
        TaxonomyKind.RISK_FACTOR,
        TaxonomyKind.RISK_FACTOR_GENOCIDE,
        TaxonomyKind.RISK_FACTOR_HUMANITY,
        TaxonomyKind.RISK_FACTOR_WAR,
    }
)
"""The 14 risk factors of the Framework of Analysis, common and specific."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TaxonomyEntry:
    """One entry: its text, how it is weighed (``rule``) and recorded, and the text it rests on."""

    code: str
    kind: TaxonomyKind
    text: str
    rule: str
    how_recorded: str
    basis: str
    confidence: Confidence


def _entry(row: Row) -> TaxonomyEntry:
    return TaxonomyEntry(
        code=row["code"],
        kind=TaxonomyKind(row["kind"]),
        text=row["text"],
        rule=row["rule"],
        how_recorded=row["how_recorded"],
        basis=row["basis"],
        confidence=Confidence(row["confidence"]),
    )


@cache
def _by_code() -> Mapping[str, TaxonomyEntry]:
    return {row["code"]: _entry(row) for row in rows("early_warning_taxonomy.csv")}


def taxonomy() -> tuple[TaxonomyEntry, ...]:
    """Return every entry, in the order of the text."""
    return tuple(_by_code().values())


def taxonomy_entry(code: str) -> TaxonomyEntry | None:
    """Return the entry with this code, None for a code that the shipped taxonomy does not know."""
    return _by_code().get(code)


def signal_codes() -> tuple[TaxonomyEntry, ...]:
    """Return the entries whose codes a signal may carry."""
    return tuple(entry for entry in taxonomy() if entry.kind in SIGNAL_KINDS)


def risk_factors() -> tuple[TaxonomyEntry, ...]:
    """Return the 14 risk factors."""
    return tuple(entry for entry in taxonomy() if entry.kind in RISK_FACTOR_KINDS)
