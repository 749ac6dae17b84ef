"""One root of errors; each class carries the sentence that a user reads, and what to do next.

A sentence is a message of the catalogue (``words``) with named parameters. Parameters are ids, counts, file names that the user
chose and field names, never confidential text: whatever is raised may end up in a log.
"""

from __future__ import annotations

from typing import ClassVar


def N_(msgid: str) -> str:
    """Mark a sentence for the catalogue without translating it yet."""
    return msgid


class GoodOfficesError(Exception):
    """Root of every error that the program raises on purpose."""

    sentence: ClassVar[str] = N_("Something went wrong. Nothing was changed.")

    def __init__(self, **params: str | int) -> None:
        super().__init__(type(self).__name__)
        self.params = params


class WorldError(GoodOfficesError):
    """What the world did: a person can mend it."""


class ProgramError(GoodOfficesError):
    """What we did wrong: a defect of the program."""

    sentence = N_(
        "The program made a mistake and stopped before it could do harm. Nothing was changed. Please report it: {where}."
    )


class Cancelled(WorldError):
    """The person asked for the work to stop."""

    sentence = N_("Stopped as you asked. Nothing was changed.")


class WrongPassphrase(WorldError):
    """The passphrase does not open this seat."""

    sentence = N_("This passphrase does not open {seat}. Check Caps Lock and the keyboard layout, and try again.")


class UnknownSeat(WorldError):
    """No seat of the vault carries this label."""

    sentence = N_("There is no seat called {seat} in this vault. Its seats are: {seats}.")


class WeakPassphrase(WorldError):
    """The passphrase that a person chose could be guessed."""

    sentence = N_(
        "This passphrase could be guessed. Use the six words offered, or at least 15 characters that nobody could link to you."
    )


class VaultMissing(WorldError):
    """There is no vault at this place."""

    sentence = N_("There is no vault in {folder}. Choose the folder that holds store.db and the slots files.")


class VaultExists(WorldError):
    """The folder already holds something."""

    sentence = N_("{folder} already holds files. Choose a new or empty folder for the vault.")


class VaultInUse(WorldError):
    """Another process has this vault open."""

    sentence = N_("This vault is open in another window. Close it there first.")


class VaultDamaged(WorldError):
    """The vault does not verify."""

    sentence = N_(
        "This vault is damaged ({part}). Nothing was changed. Make a copy of the whole folder, then open your newest backup."
    )


class VaultNewer(WorldError):
    """The vault was written by a newer program."""

    sentence = N_(
        "This vault was written by a newer version of the program. Install that version to open it. Nothing was changed."
    )


class FolderUnwritable(WorldError):
    """The folder cannot be written."""

    sentence = N_("Nothing can be written in {folder}. Choose a folder of your own, or free some space on the disk.")


class DiskFull(WorldError):
    """The disk is full."""

    sentence = N_("The disk is full. Nothing was lost: free some space and try again.")


class FileUnreadable(WorldError):
    """A file that the user named cannot be read."""

    sentence = N_("{file} cannot be read. Check that it is there and that you may open it.")


class FileIsThere(WorldError):
    """A file that was to be written exists already."""

    sentence = N_("{file} is there already. Choose another name: nothing was overwritten.")


class DossierRefused(WorldError):
    """A dossier file does not fit the published schema; nothing was written."""

    sentence = N_(
        "This dossier cannot be taken in: {field} {reason}. Nothing was written. Mend the file and try again."
    )


class NotHeld(WorldError):
    """The person holds no key to the compartment."""

    sentence = N_("Your seat holds no key to the compartment “{compartment}”. Ask the owner of the vault for it.")


class SealedFileRefused(WorldError):
    """A sealed file is not for this seat, or it is damaged."""

    sentence = N_(
        "This sealed file is not addressed to your seat, or it was damaged on the way. Ask its sender for a new copy."
    )


class NotFound(WorldError):
    """The record is not in the vault, or not for this person."""

    sentence = N_("That is not in this vault, or your seat may not see it.")


class MovedOn(WorldError):
    """The record was changed since it was read."""

    sentence = N_("This was changed in the meantime. Look at it again before you change it.")


class Refused(WorldError):
    """A rule of the Council or of the program stands against it; the reason names it."""

    sentence = N_("{reason}")


class PackRefused(WorldError):
    """A pack may not be made as asked."""

    sentence = N_("This pack cannot be made: {reason}.")
