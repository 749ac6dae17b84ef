"""``goodoffices new``: make a vault and its seats."""

from __future__ import annotations

import argparse
from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from goodoffices.cli.desk import add_passphrase_argument, line_from
from goodoffices.cli.exits import Exit
from goodoffices.cli.outside import Outside
from goodoffices.cli.said import SaidProgress, say, say_json, say_table
from goodoffices.errors import Refused
from goodoffices.office import NewSeat, Role, new_vault, offer_passphrase
from goodoffices.records.item import Compartment
from goodoffices.words import N_, _

NAME = "new"
SUMMARY = N_("make a vault and its seats")
DESCRIPTION = N_(
    "Make a vault in a new or empty folder. The first seat owns it and grants the others. Each seat gets six generated words, shown "
    "once, unless you bring your own."
)
EXAMPLE = 'goodoffices new vault --seat "Seat 1" --seat "Seat 2" --role "Bureau member" --holds bureau,mission'
COMPARTMENTS = ("bureau", "mission", "sources", "protection")


class _NextSeat(argparse.Action):
    """Begins a seat; the options after it are about this seat."""

    def __call__(
        self,
        parser: ArgumentParser,  # noqa: ARG002  argparse's own signature
        namespace: Namespace,
        values: str | Sequence[Any] | None,
        option_string: str | None = None,  # noqa: ARG002  argparse's own signature
    ) -> None:
        """Add a seat with what is usual: the first opens everything, the others what concerns the mission."""
        seats: list[dict[str, Any]] = namespace.seats or []
        first = not seats
        role = Role.PRESIDENT if first else Role.SECRETARIAT
        seats.append({"label": values, "role": role, "holds": COMPARTMENTS if first else ("mission",)})
        namespace.seats = seats


class _OfThisSeat(argparse.Action):
    """Says something about the seat that was begun last."""

    def __call__(
        self,
        parser: ArgumentParser,
        namespace: Namespace,
        values: str | Sequence[Any] | None,
        option_string: str | None = None,
    ) -> None:
        """Keep it with the seat."""
        if not namespace.seats:
            parser.error(_("{option} belongs after the --seat that it is about", option=option_string))
        namespace.seats[-1][self.dest] = values


def add_arguments(parser: ArgumentParser) -> None:
    """Describe the arguments of the command."""
    parser.add_argument("folder", type=Path, metavar="FOLDER", help=_("a folder that is new or empty"))
    parser.add_argument(
        "--seat",
        dest="seats",
        action=_NextSeat,
        required=True,
        metavar="LABEL",
        help=_("a seat, by the label that a locked vault shows; once for each seat, the owner first"),
    )
    parser.add_argument(
        "--role",
        action=_OfThisSeat,
        type=Role,
        choices=tuple(Role),
        default=argparse.SUPPRESS,
        metavar="ROLE",
        help=_("its role: {roles}", roles=", ".join(Role)),
    )
    parser.add_argument(
        "--holds",
        action=_OfThisSeat,
        type=_names,
        default=argparse.SUPPRESS,
        metavar="NAMES",
        help=_("the compartments it opens, with commas; usual are {names}", names=",".join(COMPARTMENTS)),
    )
    parser.add_argument(
        "--own-passphrases", action="store_true", help=_("ask for a passphrase of your own for each seat")
    )
    add_passphrase_argument(parser)
    parser.add_argument("--json", action="store_true", help=_("print one JSON document"))


def run(arguments: Namespace, outside: Outside) -> Exit:
    """Make the vault and say its seats, with every passphrase that was generated."""
    brings_own = arguments.own_passphrases or arguments.passphrase_fd is not None
    seats = [
        NewSeat(
            label=seat["label"],
            role=seat["role"],
            compartments=frozenset(map(Compartment, seat["holds"])),
            passphrase=_own_passphrase(seat["label"], arguments, outside)
            if brings_own
            else offer_passphrase(outside.entropy),
        )
        for seat in arguments.seats
    ]
    new_vault(
        arguments.folder,
        seats,
        clock=outside.clock,
        entropy=outside.entropy,
        progress=SaidProgress(),
        **outside.vault_options,
    ).close()
    _say_seats(arguments, seats, shown=not brings_own)
    return Exit.DONE


def _names(text: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in text.split(",") if name.strip())


def _own_passphrase(seat: str, arguments: Namespace, outside: Outside) -> str:
    if arguments.passphrase_fd is not None:
        return line_from(arguments.passphrase_fd)
    first = outside.ask_passphrase(_("Passphrase for {seat}: ", seat=seat))
    if outside.ask_passphrase(_("The same again for {seat}: ", seat=seat)) != first:
        raise Refused(reason=_("The two passphrases are not the same. Nothing was made."))
    return first


def _say_seats(arguments: Namespace, seats: Sequence[NewSeat], *, shown: bool) -> None:
    if arguments.json:
        said = [{"label": seat.label, "role": seat.role, "holds": sorted(seat.compartments)} for seat in seats]
        kept = [
            {**line, "passphrase": seat.passphrase} if shown else line for line, seat in zip(said, seats, strict=True)
        ]
        say_json({"vault": str(arguments.folder.absolute()), "seats": kept})
        return
    say(_("Vault: {folder}", folder=arguments.folder.absolute()))
    say()
    say_table(
        [
            (seat.label, _(seat.role), ", ".join(sorted(seat.compartments)), seat.passphrase if shown else "")
            for seat in seats
        ],
        heads=(_("Seat"), _("Role"), _("Opens"), _("Passphrase") if shown else ""),
    )
    if shown:
        say()
        say(_("Write the passphrases down now, each on a paper of its own. They are not shown again."))
