"""Options open to the President and the Council, each with its stage, its requirement and its status."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from goodoffices.reference.confidence import Confidence
from goodoffices.reference.standing import Standing
from goodoffices.reference.tables import Row, rows


class OptionStage(StrEnum):
    """When an option comes up; "further option" are those of A/HRC/43/37 ¶65 and ¶73."""

    EARLY_WARNING = "early warning"
    EARLY_ACTION = "early action"
    FURTHER_OPTION = "further option"
    LONG_TERM = "long term"
    PARALLEL = "parallel"
    LINKAGE = "linkage"


@dataclass(frozen=True, slots=True, kw_only=True)
class Option:
    """An option: who decides, what it requires, which text it rests on and how far that text binds."""

    code: str
    text: str
    stage: OptionStage
    who_decides: str
    requirement: str
    basis: str
    status: Standing
    status_note: str
    confidence: Confidence


def _option(row: Row) -> Option:
    return Option(
        code=row["code"],
        text=row["option"],
        stage=OptionStage(row["stage"]),
        who_decides=row["who_decides"],
        requirement=row["requirement"],
        basis=row["basis"],
        status=Standing(row["status"]),
        status_note=row["status_note"],
        confidence=Confidence(row["confidence"]),
    )


@cache
def _by_code() -> Mapping[str, Option]:
    return {row["code"]: _option(row) for row in rows("further_options.csv")}


def options() -> tuple[Option, ...]:
    """Return every option, in the order of the text."""
    return tuple(_by_code().values())


def option(code: str) -> Option | None:
    """Return the option with this code, None where there is none."""
    return _by_code().get(code)


def options_at(stage: OptionStage) -> tuple[Option, ...]:
    """Return the options of a stage."""
    return tuple(option for option in options() if option.stage is stage)
