"""``goodoffices export``: hand a mission's dossier on, sealed to named seats."""

from __future__ import annotations

import errno
import os
from argparse import ArgumentParser, Namespace
from pathlib import Path

from goodoffices.cli.desk import add_desk_arguments, sit_down
from goodoffices.cli.exits import Exit
from goodoffices.cli.outside import Outside
from goodoffices.cli.said import say, say_json
from goodoffices.errors import DiskFull, FileIsThere, FolderUnwritable
from goodoffices.office import export_dossier, find_mission
from goodoffices.words import N_, _, dates

NAME = "export"
SUMMARY = N_("hand a mission's dossier on, sealed to named seats")
DESCRIPTION = N_(
    "Write a mission's dossier into a file that only the named seats can open. It holds what every one of them may see, and nothing else. "
    "A file that is there already is never overwritten."
)
_OWNER_ONLY_FILE = 0o600
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
EXAMPLE = 'goodoffices export for-seat-2.age --mission GO-2026-003 --to "Seat 2" --vault vault --seat "Seat 1"'


def add_arguments(parser: ArgumentParser) -> None:
    """Describe the arguments of the command."""
    parser.add_argument("file", type=Path, metavar="FILE", help=_("the file to write"))
    parser.add_argument("--mission", required=True, metavar="REF", help=_("the mission, by its reference"))
    parser.add_argument(
        "--to", required=True, action="append", metavar="SEAT", help=_("a seat that may open it; once for each seat")
    )
    add_desk_arguments(parser)
    parser.add_argument("--json", action="store_true", help=_("print one JSON document"))


def run(arguments: Namespace, outside: Outside) -> Exit:
    """Seal the dossier, write it, and say where it is and who can open it."""
    if arguments.file.exists():
        raise FileIsThere(file=str(arguments.file))
    desk = sit_down(arguments, outside)
    try:
        sealed = export_dossier(desk, find_mission(desk, arguments.mission), arguments.to)
    finally:
        desk.close()
    _write_new(arguments.file, sealed)
    if arguments.json:
        say_json({"file": str(arguments.file.absolute()), "bytes": len(sealed), "to": arguments.to})
    else:
        say(_("Sealed for {seats}: {file}", seats=dates.joined(arguments.to), file=arguments.file.absolute()))
    return Exit.DONE


def _write_new(file: Path, sealed: bytes) -> None:
    """Write a file that its owner alone may read, whole or not at all."""
    try:
        descriptor = os.open(file, _NEW, _OWNER_ONLY_FILE)
    except FileExistsError:
        raise FileIsThere(file=str(file)) from None
    except OSError as error:
        raise _trouble(error, file) from None
    try:
        with os.fdopen(descriptor, "wb") as written:
            written.write(sealed)
            written.flush()
            os.fsync(descriptor)
    except OSError as error:
        file.unlink(missing_ok=True)
        raise _trouble(error, file) from None


def _trouble(error: OSError, file: Path) -> DiskFull | FolderUnwritable:
    is_full = error.errno in {errno.ENOSPC, errno.EDQUOT}
    return DiskFull() if is_full else FolderUnwritable(folder=str(file.absolute().parent))
