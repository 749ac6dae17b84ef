"""The President consults the Bureau and decides (A/HRC/43/37 ¶72): options, points made, decision with reasons."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from goodoffices.records.item import Item


@dataclass(frozen=True, slots=True)
class OptionWeighed:
    """One option of the shipped list, weighed for and against, and what would make it fail."""

    code: str
    points_for: str = ""
    points_against: str = ""
    would_fail_if: str = ""


@dataclass(frozen=True, slots=True)
class BureauConsulted:
    """Who of the Bureau was consulted; "consulted; points made" is the default, unattributed."""

    state: str
    consulted_on: date | None = None
    absent_reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision(Item):
    """The President's decision after consulting the Bureau; the Bureau does not decide for the President."""

    KIND: ClassVar[str] = "decision"

    subject: str
    consulted: tuple[BureauConsulted, ...] = ()
    points_made: tuple[str, ...] = ()
    options: tuple[OptionWeighed, ...] = ()
    chosen: str = ""
    decided_on: date | None = None
    decided_by: str = ""
    reasons: str = ""
    next_review: date | None = None
