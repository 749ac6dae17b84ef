"""Everything Qt: theme, jobs, shell, unlock page, pages, widgets, dialogs.

A window here never touches the store, a key or a PDF itself: it asks a use case of ``office`` on a thread of its own and shows what comes
back. Only this room imports PySide6.
"""

from __future__ import annotations

from collections.abc import Sequence


def run(arguments: Sequence[str] = ()) -> int:
    """Open the window and return its exit code."""
    from goodoffices.desktop.application import open_window

    return open_window(arguments)
