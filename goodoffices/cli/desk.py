"""Sit down at a vault: which folder, which seat, and its passphrase."""

from __future__ import annotations

import os
from argparse import ArgumentParser, Namespace
from pathlib import Path

from goodoffices.cli.outside import Outside
from goodoffices.errors import FileUnreadable, Refused, UnknownSeat, WrongPassphrase
from goodoffices.office import Desk, open_vault, vault_at
from goodoffices.words import _

LONGEST_LINE = 4096


def add_vault_arguments(parser: ArgumentParser) -> None:
    """Let a command name the vault it works in."""
    parser.add_argument(
        "--vault",
        type=_folder,
        default=Path.cwd(),
        metavar="FOLDER",
        help=_("the vault; the current folder if not named"),
    )


def add_desk_arguments(parser: ArgumentParser) -> None:
    """Let a command name the vault, the seat and where the passphrase comes from."""
    add_vault_arguments(parser)
    parser.add_argument("--seat", metavar="LABEL", help=_("the seat to sit in; not needed where there is only one"))
    add_passphrase_argument(parser)


def add_passphrase_argument(parser: ArgumentParser) -> None:
    """Let a script hand a passphrase over without showing it to other programs."""
    parser.add_argument(
        "--passphrase-fd",
        type=int,
        metavar="N",
        help=_("read the passphrase as one line from this file descriptor instead of asking for it"),
    )


def sit_down(arguments: Namespace, outside: Outside) -> Desk:
    """Open the vault that the arguments name; one wrong passphrase ends the command."""
    seats = vault_at(arguments.vault).seats
    seat = arguments.seat or (seats[0] if len(seats) == 1 else "")
    if seat not in seats:
        raise UnknownSeat(seat=seat or "—", seats=", ".join(seats))
    passphrase = passphrase_for(seat, arguments, outside)
    if not passphrase:
        raise WrongPassphrase(seat=seat)
    return open_vault(
        arguments.vault, seat, passphrase, clock=outside.clock, entropy=outside.entropy, **outside.vault_options
    )


def passphrase_for(seat: str, arguments: Namespace, outside: Outside) -> str:
    """Return the passphrase of a seat from the file descriptor or the prompt."""
    if arguments.passphrase_fd is None:
        return outside.ask_passphrase(_("Passphrase of {seat}: ", seat=seat))
    return line_from(arguments.passphrase_fd)


def line_from(descriptor: int) -> str:
    """Read one line from a file descriptor, byte by byte, so that the next line stays for the next reader.

    Raise Refused for what no keyboard could type again: a line that is cut off, or bytes that are not UTF-8.
    """
    line = bytearray()
    while (byte := _byte_from(descriptor)) not in {b"", b"\n"} and len(line) < LONGEST_LINE:
        line += byte
    try:
        if len(line) < LONGEST_LINE:
            return line.decode().removesuffix("\r")
    except UnicodeDecodeError:
        pass
    raise Refused(reason=_("The passphrase is not a line of text in UTF-8."))


def _folder(text: str) -> Path:
    return Path(text).absolute()


def _byte_from(descriptor: int) -> bytes:
    try:
        return os.read(descriptor, 1)
    except OSError:
        raise FileUnreadable(file=_("File descriptor {number}", number=descriptor)) from None
