"""What the program asks of the world outside: time, entropy, dialogs, files, clipboard, a new process.

Production passes the real ones in; tests pass others.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Protocol


class Clock(Protocol):
    """Tells the time."""

    def now(self) -> datetime:
        """Return the present instant, aware, in UTC."""

    def today(self) -> date:
        """Return the day of the vault: the calendar day in Geneva, or a demonstration's own "as at" day."""


class Entropy(Protocol):
    """Gives unpredictable bytes."""

    def bytes(self, count: int) -> bytes:
        """Return that many random bytes."""


class Progress(Protocol):
    """Hears how far a long piece of work is, and stops it when the person asks."""

    def report(self, done: int, of: int, what: str = "") -> None:
        """Tell how far the work is, in words of the catalogue already translated; raise Cancelled when it is to stop."""


class NoProgress:
    """Hears nothing and never stops the work."""

    def report(self, done: int, of: int, what: str = "") -> None:
        """Do nothing."""


class FilePicker(Protocol):
    """Lets a person choose a place for a file, without leaving a history of it."""

    def place_to_save(self, suggested_name: str) -> Path | None:
        """Return the chosen path, or None when the person changed their mind."""


class Clipboard(Protocol):
    """Holds confidential text for a short while, marked so that no history keeps it."""

    def put_confidential(self, text: str) -> None:
        """Put text on the clipboard; it is cleared after 20 seconds and on lock."""

    def clear_if_ours(self) -> None:
        """Clear what we put, never what another program put since."""


class Relauncher(Protocol):
    """Replaces this process by a fresh one, which is how the program locks."""

    def relaunch(self, arguments: Sequence[str]) -> None:
        """Replace the process image; does not return where it succeeds."""


class SystemClock:
    """The clock of the machine; its day is the calendar day in Geneva."""

    def now(self) -> datetime:
        """Return the present instant, aware, in UTC."""
        return datetime.now(UTC)

    def today(self) -> date:
        """Return the calendar day in Geneva."""
        from zoneinfo import ZoneInfo

        return self.now().astimezone(ZoneInfo("Europe/Zurich")).date()


class SystemEntropy:
    """The operating system's random numbers."""

    def bytes(self, count: int) -> bytes:
        """Return that many random bytes."""
        return secrets.token_bytes(count)
