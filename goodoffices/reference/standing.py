"""How far a text or an option binds: shown beside each, so that nothing proposed is taken for existing."""

from __future__ import annotations

from enum import StrEnum


class Standing(StrEnum):
    """The status of a text or an option."""

    IN_FORCE = "in force"
    RECOMMENDED = "recommended"
    PRACTICE = "practice"
    PROPOSED = "proposed"
