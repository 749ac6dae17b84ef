"""What the window needs of the world outside; production passes the real parts in, tests pass others."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QWidget

from goodoffices.desktop.relaunch import ProcessRelauncher
from goodoffices.desktop.settings import Settings
from goodoffices.ports import Clipboard, Clock, Entropy, Relauncher, SystemClock, SystemEntropy

if TYPE_CHECKING:
    from goodoffices.office import Desk

FolderChooser = Callable[[QWidget, str, Callable[[Path], None]], None]
"""Lets a person choose a folder: over which window, with what head, and what then."""


def _choose_folder(over: QWidget, head: str, then: Callable[[Path], None]) -> None:
    from goodoffices.desktop.dialogs.folder import choose_folder

    choose_folder(over, head, then)


def _system_clipboard() -> Clipboard:
    from goodoffices.desktop.clipboard import ConcealedClipboard

    return ConcealedClipboard()


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Clock, entropy, clipboard, relauncher, choice of folders, settings; ``vault_options`` goes to the making and opening of vaults."""

    clock: Clock = field(default_factory=SystemClock)
    entropy: Entropy = field(default_factory=SystemEntropy)
    clipboard: Clipboard = field(default_factory=_system_clipboard)
    relauncher: Relauncher = field(default_factory=ProcessRelauncher)
    choose_folder: FolderChooser = _choose_folder
    settings: Settings = field(default_factory=Settings)
    vault_options: dict[str, Any] = field(default_factory=dict)

    def open_vault(self, folder: Path, seat: str, passphrase: str) -> Desk:
        """Unlock a vault; runs on the store's lane."""
        from goodoffices.office import open_vault

        return open_vault(folder, seat, passphrase, clock=self.clock, entropy=self.entropy, **self.vault_options)
