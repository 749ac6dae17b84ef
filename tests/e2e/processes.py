"""Processes with a home of their own, in which everything that they write can be looked at."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from tests.e2e.dossier import ROOT

_HOMES = {
    "HOME": "home",
    "USERPROFILE": "home",
    "XDG_CONFIG_HOME": "home/.config",
    "XDG_DATA_HOME": "home/.local/share",
    "XDG_STATE_HOME": "home/.local/state",
    "XDG_CACHE_HOME": "home/.cache",
    "XDG_RUNTIME_DIR": "run",
    "TMPDIR": "tmp",
    "TEMP": "tmp",
    "TMP": "tmp",
    "SQLITE_TMPDIR": "tmp",
}


def surroundings_in(place: Path) -> dict[str, str]:
    """Return an environment whose every folder lies in this place, and make the folders."""
    folders = {name: place / folder for name, folder in _HOMES.items()}
    for folder in folders.values():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return {
        **os.environ,
        **{name: str(folder) for name, folder in folders.items()},
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
    }


def start(module: str, *arguments: object, place: Path, **variables: str) -> subprocess.Popen[str]:
    """Start a module of the tests in a process whose home and working folder lie in this place."""
    return subprocess.Popen(  # noqa: S603  our own interpreter and module
        [sys.executable, "-m", module, *map(str, arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=place,
        env=_with(surroundings_in(place), variables),
        text=True,
    )


def said_by(process: subprocess.Popen[str], line: str = "") -> str:
    """Hand a line to a process and return all that it says until it ends; it has to end well."""
    said, _errors = process.communicate(line + "\n")
    assert process.returncode == 0, f"ended with {process.returncode}"
    return said


def _with(environment: dict[str, str], variables: Mapping[str, str]) -> dict[str, str]:
    return {**environment, **variables}
