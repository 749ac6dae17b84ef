"""Verify a vault: its file, its chain of audit entries, its grants, and every record that this seat may open."""

from __future__ import annotations

from dataclasses import dataclass

from goodoffices.errors import N_
from goodoffices.office.desk import Desk
from goodoffices.ports import NoProgress, Progress
from goodoffices.store import verify_records
from goodoffices.vault import CheckResult, check_vault
from goodoffices.words import Phrase


@dataclass(frozen=True, slots=True)
class Verification:
    """All checks; sound only when every one of them passed."""

    lines: tuple[CheckResult, ...]

    @property
    def sound(self) -> bool:
        """Tell whether every check passed."""
        return all(line.passed for line in self.lines)


def verify(desk: Desk, progress: Progress | None = None) -> Verification:
    """Run every check of the vault and open every record that this seat may open; nothing is written."""
    records = verify_records(desk.store, progress or NoProgress())
    found = {
        "opened": sum(records.opened.values()),
        "withheld": sum(records.withheld.values()),
        "damaged": len(records.damaged),
    }
    return Verification((*check_vault(desk.vault), CheckResult("records", records.sound, Phrase(_RECORDS, found))))


_RECORDS = N_("Every record opens as it was sealed: {opened} read, {withheld} withheld, {damaged} damaged")
