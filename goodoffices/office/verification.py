"""Verify a vault: its file, its chain of audit entries, its grants, and every record that this seat may open."""

from __future__ import annotations

from dataclasses import dataclass

from goodoffices.errors import N_
from goodoffices.office.desk import Desk
from goodoffices.ports import NoProgress, Progress
from goodoffices.store import verify_records
from goodoffices.vault import check_vault
from goodoffices.words import Phrase


@dataclass(frozen=True, slots=True)
class VerifiedLine:
    """One check and how it ended."""

    name: str
    passed: bool
    said: Phrase


@dataclass(frozen=True, slots=True)
class Verification:
    """All checks; sound only when every one of them passed."""

    lines: tuple[VerifiedLine, ...]

    @property
    def sound(self) -> bool:
        """Tell whether every check passed."""
        return all(line.passed for line in self.lines)
