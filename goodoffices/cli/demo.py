"""``goodoffices demo``: make the demonstration, hand out its packs, say where everything is, and open the window."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, Namespace
from pathlib import Path

from goodoffices.cli.exits import Exit
from goodoffices.cli.hand_out import copy_as_json, say_copy
from goodoffices.cli.outside import Outside
from goodoffices.cli.said import SaidSteps, say, say_fields, say_json
from goodoffices.office import Demonstration, make_demonstration
from goodoffices.words import N_, _

NAME = "demo"
SUMMARY = N_("make a demonstration, all invented, and open it")
DESCRIPTION = N_(
    "Make a new folder with a demonstration vault and its three packs. Everything in it is invented. Nothing that is there already is overwritten; "
    "delete the folder when you have seen enough."
)
EXAMPLE = "goodoffices demo --into /tmp --no-window"
VAULT_VARIABLE = "GOODOFFICES_VAULT"
SHOWN_SEATS = 2


def add_arguments(parser: ArgumentParser) -> None:
    """Describe the arguments of the command."""
    parser.add_argument(
        "--into", type=Path, default=Path(), metavar="FOLDER", help=_("where to make the new folder; here if not named")
    )
    parser.add_argument("--no-window", action="store_true", help=_("do not open the window at the end"))
    parser.add_argument("--json", action="store_true", help=_("print one JSON document, and open no window"))


def run(arguments: Namespace, outside: Outside) -> Exit:
    """Make the demonstration and say what can be done with it."""
    demonstration = make_demonstration(
        arguments.into.absolute(),
        clock=outside.clock,
        entropy=outside.entropy,
        progress=SaidSteps(),
        **outside.vault_options,
    )
    if arguments.json:
        _say_as_json(demonstration)
        return Exit.DONE
    _say_places(demonstration)
    _say_what_to_try(demonstration)
    if arguments.no_window:
        return Exit.DONE
    if not has_display():
        say()
        say(_("There is no display here, so the window stays closed."))
        return Exit.DONE
    return _open_window(demonstration.vault)


def has_display() -> bool:
    """Tell whether a window could open here."""
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _say_places(demonstration: Demonstration) -> None:
    say()
    say(_("The demonstration is ready. Everything in it is invented."))
    say()
    say_fields({_("Vault"): str(demonstration.vault), _("Packs"): str(demonstration.folder / "packs")})
    say()
    for seat in demonstration.seats[:SHOWN_SEATS]:
        say_fields({seat.label: str(seat.who), _("Passphrase"): seat.passphrase})
        say()
    for exported in demonstration.copies:
        say_copy(exported)
        say()


def _say_what_to_try(demonstration: Demonstration) -> None:
    vault = f'--vault "{demonstration.vault}" --seat "{{}}"'
    first, second = (vault.format(seat.label) for seat in demonstration.seats[:SHOWN_SEATS])
    say(_("What to try next:"))
    say(
        _(
            "  1. Open the vault in the window as {seat}: look at the mission, its team, its notes and its packs.",
            seat=demonstration.seats[0].label,
        )
    )
    say(_("  2. See need-to-know at work; the same list from two seats:"))
    say(f"       python3 main.py list notes {first}")
    say(f"       python3 main.py list notes {second}")
    say(_("  3. Ask for another composition of the team:"))
    say(f"       python3 main.py propose --mission {demonstration.copies[0].copy.reference} {first}")
    say(_("  4. Open one of the packs with any PDF reader and its own passphrase."))


def _say_as_json(demonstration: Demonstration) -> None:
    seats = [{"label": seat.label, "who": str(seat.who), "passphrase": seat.passphrase} for seat in demonstration.seats]
    copies = [copy_as_json(exported) for exported in demonstration.copies]
    say_json({"folder": str(demonstration.folder), "vault": str(demonstration.vault), "seats": seats, "copies": copies})


def _open_window(vault: Path) -> Exit:
    """Open the window in a process image of its own, which knows the place of the vault and nothing else."""
    os.environ[VAULT_VARIABLE] = str(vault)
    command = [sys.executable, "-I", "-m", "goodoffices"]
    sys.stdout.flush()
    if os.name == "posix":
        os.execv(command[0], command)  # noqa: S606  our own program
    import subprocess

    return Exit(subprocess.call(command))  # noqa: S603  our own program
