"""How a command ends: one number for each kind of ending, so that a script can tell them apart."""

from __future__ import annotations

from enum import IntEnum

from goodoffices import errors
from goodoffices.words import N_, _


class Exit(IntEnum):
    """The exit status of a command."""

    DONE = 0
    NO = 1
    USAGE = 2
    PASSPHRASE = 3
    NOT_HELD = 4
    FILE = 5
    VAULT = 6
    PROGRAM = 7
    STOPPED = 130


MEANINGS = {
    Exit.DONE: N_("done"),
    Exit.NO: N_("the answer is no: not verified, no composition possible, or a rule stands against it"),
    Exit.USAGE: N_("the command was not understood"),
    Exit.PASSPHRASE: N_("the passphrase does not open this seat, or could be guessed"),
    Exit.NOT_HELD: N_("not in this vault, or your seat holds no key to it"),
    Exit.FILE: N_("a file or folder was refused, or could not be read or written"),
    Exit.VAULT: N_("the vault is missing, in use, damaged or newer than the program"),
    Exit.PROGRAM: N_("the program made a mistake"),
    Exit.STOPPED: N_("stopped as you asked"),
}

_BY_ERROR: tuple[tuple[type[errors.GoodOfficesError], Exit], ...] = (
    (errors.UnknownSeat, Exit.USAGE),
    (errors.WrongPassphrase, Exit.PASSPHRASE),
    (errors.WeakPassphrase, Exit.PASSPHRASE),
    (errors.NotHeld, Exit.NOT_HELD),
    (errors.NotFound, Exit.NOT_HELD),
    (errors.SealedFileRefused, Exit.FILE),
    (errors.DossierRefused, Exit.FILE),
    (errors.FileUnreadable, Exit.FILE),
    (errors.FileIsThere, Exit.FILE),
    (errors.FolderUnwritable, Exit.FILE),
    (errors.DiskFull, Exit.FILE),
    (errors.VaultMissing, Exit.VAULT),
    (errors.VaultExists, Exit.VAULT),
    (errors.VaultInUse, Exit.VAULT),
    (errors.VaultDamaged, Exit.VAULT),
    (errors.VaultNewer, Exit.VAULT),
    (errors.Cancelled, Exit.STOPPED),
    (errors.ProgramError, Exit.PROGRAM),
)


def exit_for(error: errors.GoodOfficesError) -> Exit:
    """Return how a command ends with this error."""
    return next((status for kind, status in _BY_ERROR if isinstance(error, kind)), Exit.NO)


def exits_in_words() -> str:
    """Say what each exit status means, a line for each."""
    lines = [f"  {status:>3}  {_(meaning)}" for status, meaning in MEANINGS.items()]
    return "\n".join([_("Exit status:"), *lines])
