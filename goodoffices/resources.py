"""Find what ships with the program: data, fonts, icons, catalogues, the demonstration case, the wordlist."""

from __future__ import annotations

from pathlib import Path

_INSIDE_THE_WHEEL = Path(__file__).parent / "_resources"
_BESIDE_THE_SOURCE = Path(__file__).parent.parent / "resources"


def resource(*parts: str) -> Path:
    """Return the path of a shipped file, from source, wheel or bundle alike."""
    root = _INSIDE_THE_WHEEL if _INSIDE_THE_WHEEL.is_dir() else _BESIDE_THE_SOURCE
    return root.joinpath(*parts)
