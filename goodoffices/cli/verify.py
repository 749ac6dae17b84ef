"""``goodoffices verify``: check a vault from its file to its last record."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace

from goodoffices.cli.desk import add_desk_arguments, sit_down
from goodoffices.cli.exits import Exit
from goodoffices.cli.outside import Outside
from goodoffices.cli.said import SaidProgress, say, say_json, say_table
from goodoffices.office import verify
from goodoffices.words import N_, _

NAME = "verify"
SUMMARY = N_("check a vault from its file to its last record")
DESCRIPTION = N_(
    "Check the encrypted file, the audit chain, the grants and every record that your seat may open. Nothing is repaired and nothing is written."
)
EXAMPLE = 'goodoffices verify --vault vault --seat "Seat 1"'


def add_arguments(parser: ArgumentParser) -> None:
    """Describe the arguments of the command."""
    add_desk_arguments(parser)
    parser.add_argument("--json", action="store_true", help=_("print one JSON document"))


def run(arguments: Namespace, outside: Outside) -> Exit:
    """Say every check and how it ended."""
    desk = sit_down(arguments, outside)
    try:
        verification = verify(desk, SaidProgress())
    finally:
        desk.close()
    if arguments.json:
        checks = [{"check": line.name, "passed": line.passed, "said": str(line.said)} for line in verification.lines]
        say_json({"sound": verification.sound, "checks": checks})
    else:
        say_table([("✓" if line.passed else "✗", str(line.said)) for line in verification.lines])
        say()
        say(
            _("This vault verifies.")
            if verification.sound
            else _("This vault does not verify. Copy its folder before anything else.")
        )
    return Exit.DONE if verification.sound else Exit.NO
