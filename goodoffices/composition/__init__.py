"""Compositions: who may take which seat, what is asked of a team, a team proposed and proven, and every reason in words.

Pure values in, values out: no storage, no window. Nobody is rated here; teams are compared in a stated order (``preference``) and a person
decides. Zones and programmes live in ``scheduling``.
"""

from goodoffices.composition.alternates import Alternates, alternates
from goodoffices.composition.clash import Impossible
from goodoffices.composition.problem import Problem
from goodoffices.composition.propose import Proposal, propose
from goodoffices.composition.rules import RuleOutcome, check_team
from goodoffices.composition.why_in import why_in
from goodoffices.composition.why_not import why_not

__all__ = [
    "Alternates",
    "Impossible",
    "Problem",
    "Proposal",
    "RuleOutcome",
    "alternates",
    "check_team",
    "propose",
    "why_in",
    "why_not",
]
