"""``goodoffices import``: take in a dossier file."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from collections import Counter
from pathlib import Path

from goodoffices.cli.desk import add_desk_arguments, sit_down
from goodoffices.cli.exits import Exit
from goodoffices.cli.kinds import kind_in_words
from goodoffices.cli.outside import Outside
from goodoffices.cli.said import say, say_json, say_table
from goodoffices.errors import FileUnreadable
from goodoffices.office import import_dossier
from goodoffices.words import N_, _, ngettext

NAME = "import"
SUMMARY = N_("take in a dossier file")
DESCRIPTION = N_(
    "Take in a dossier: JSON that fits the published schema. It is taken in whole; a file that does not fit is refused with the field named, "
    "and nothing is written."
)
EXAMPLE = 'goodoffices import mission.json --vault vault --seat "Seat 1"'


def add_arguments(parser: ArgumentParser) -> None:
    """Describe the arguments of the command."""
    parser.add_argument("file", type=Path, metavar="FILE", help=_("the dossier file; - reads it from standard input"))
    add_desk_arguments(parser)
    parser.add_argument("--json", action="store_true", help=_("print one JSON document"))


def run(arguments: Namespace, outside: Outside) -> Exit:
    """Take the dossier in and say how many records of each kind it brought."""
    data = _read(arguments.file)
    desk = sit_down(arguments, outside)
    try:
        changes = import_dossier(desk, data)
    finally:
        desk.close()
    counts = Counter(touched.kind for touched in changes.touched)
    if arguments.json:
        say_json({"records": counts.total(), "kinds": dict(sorted(counts.items()))})
        return Exit.DONE
    say(ngettext("{count} record taken in.", "{count} records taken in.", counts.total()))
    say_table([(f"{count:>6}", kind_in_words(kind)) for kind, count in counts.most_common()])
    return Exit.DONE


def _read(file: Path) -> bytes:
    try:
        return sys.stdin.buffer.read() if str(file) == "-" else file.read_bytes()
    except OSError:
        raise FileUnreadable(file=str(file)) from None
