"""When a concern may be noted (A/HRC/43/37 ¶62): a pattern rather than isolated instances, of violations that are serious or grave.

That a pattern needs two or more linked dated instances is this program's working rule, not the text's. Calls to action, access, cooperation and
improvements are shown beside and neither make a pattern nor cancel one. Nothing here sets a level: a person does, with reasons.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from goodoffices.council.basis import experts
from goodoffices.council.signal_roles import instances
from goodoffices.records.item import Lifecycle
from goodoffices.records.situation import Pattern, PeriodCount, Signal
from goodoffices.words import N_, Phrase

BASIS = experts("¶62")

INSTANCES_OF_A_PATTERN = 2
"""The working rule: two or more linked dated instances make a pattern."""


class FirstRequirement(StrEnum):
    """The two first requirements of ¶62."""

    PATTERN = "pattern"
    GRAVITY = "gravity"


@dataclass(frozen=True, slots=True)
class RequirementOutcome:
    """Whether a first requirement holds, and why or why not."""

    requirement: FirstRequirement
    met: bool
    reasons: tuple[Phrase, ...]


@dataclass(frozen=True, slots=True)
class MayDeclare:
    """Whether a person may declare a concern: how the first requirements stand, and what else is still to be written."""

    requirements: tuple[RequirementOutcome, ...]
    still_missing: tuple[Phrase, ...]

    @property
    def allowed(self) -> bool:
        """Both first requirements hold and nothing is missing."""
        return all(outcome.met for outcome in self.requirements) and not self.still_missing


def what_a_pattern_lacks(pattern: Pattern, signals: Iterable[Signal]) -> tuple[Phrase, ...]:
    """Say what keeps linked signals from being a pattern (¶62): instances, or the sentence on what makes them alike."""
    lacks = []
    found = len(instances(pattern, signals))
    if found < INSTANCES_OF_A_PATTERN:
        said = {"pattern": pattern.label, "found": found, "needed": INSTANCES_OF_A_PATTERN}
        lacks.append(Phrase(N_("Pattern {pattern}: dated instances linked: {found}; needed: {needed} or more."), said))
    if not pattern.alike.strip():
        said = {"pattern": pattern.label}
        lacks.append(Phrase(N_("Pattern {pattern} does not yet say what makes its instances alike."), said))
    return tuple(lacks)


def stands(pattern: Pattern, signals: Iterable[Signal]) -> bool:
    """Tell whether linked signals are a pattern rather than isolated instances (¶62)."""
    return pattern.status is Lifecycle.ACTIVE and not what_a_pattern_lacks(pattern, signals)


def requirements_of_concern(patterns: Sequence[Pattern], signals: Sequence[Signal]) -> tuple[RequirementOutcome, ...]:
    """Say how the two first requirements of ¶62 stand for a situation, each with its reasons."""
    active = [pattern for pattern in patterns if pattern.status is Lifecycle.ACTIVE]
    standing = [pattern for pattern in active if stands(pattern, signals)]
    return (_pattern_requirement(active, standing, signals), _gravity_requirement(standing))


def may_declare_concern(
    patterns: Sequence[Pattern], signals: Sequence[Signal], *, declared_by: str = "", reasons: str = ""
) -> MayDeclare:
    """Say whether a person may declare a concern, and if not, why not; the program never declares one."""
    missing = []
    if not declared_by.strip():
        missing.append(Phrase(N_("A person declares a concern; nobody is named yet.")))
    if not reasons.strip():
        missing.append(Phrase(N_("The reasons are not written yet.")))
    return MayDeclare(requirements_of_concern(patterns, signals), tuple(missing))


def count_beside_baseline(count: PeriodCount) -> Phrase:
    """Say a count beside the baseline that a person set: always both numbers."""
    return Phrase(
        N_("{count} in {period}, {baseline} in {baseline_period}"),
        {
            "count": count.count,
            "period": count.period,
            "baseline": count.baseline,
            "baseline_period": count.baseline_period,
        },
    )


def _pattern_requirement(
    active: Sequence[Pattern], standing: Sequence[Pattern], signals: Sequence[Signal]
) -> RequirementOutcome:
    if standing:
        reasons = tuple(
            Phrase(
                N_("Pattern {pattern}: {found} dated instances, linked because: {alike}"),
                {"pattern": pattern.label, "found": len(instances(pattern, signals)), "alike": pattern.alike},
            )
            for pattern in standing
        )
        return RequirementOutcome(FirstRequirement.PATTERN, met=True, reasons=reasons)
    lacking = tuple(phrase for pattern in active for phrase in what_a_pattern_lacks(pattern, signals))
    none_linked = (Phrase(N_("No instances are linked yet; each one stands isolated.")),)
    return RequirementOutcome(FirstRequirement.PATTERN, met=False, reasons=lacking or none_linked)


def _gravity_requirement(standing: Sequence[Pattern]) -> RequirementOutcome:
    grave = [pattern for pattern in standing if pattern.gravity.strip()]
    if grave:
        reasons = tuple(
            Phrase(N_("Pattern {pattern}: {gravity}"), {"pattern": pattern.label, "gravity": pattern.gravity})
            for pattern in grave
        )
        return RequirementOutcome(FirstRequirement.GRAVITY, met=True, reasons=reasons)
    if not standing:
        reasons = (Phrase(N_("Gravity is asked of a pattern, and there is none yet.")),)
        return RequirementOutcome(FirstRequirement.GRAVITY, met=False, reasons=reasons)
    unwritten = tuple(
        Phrase(
            N_("Pattern {pattern} does not yet say why its violations are serious or grave."),
            {"pattern": pattern.label},
        )
        for pattern in standing
    )
    return RequirementOutcome(FirstRequirement.GRAVITY, met=False, reasons=unwritten)
