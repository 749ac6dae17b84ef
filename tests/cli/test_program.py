"""The command line as a whole: help that teaches, endings that mean something, errors as sentences."""

from __future__ import annotations

import contextlib
import io
import os
import shlex
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

import goodoffices.errors
from goodoffices.cli import demo, main
from goodoffices.cli.exits import MEANINGS, Exit, exit_for
from goodoffices.cli.kinds import kind_in_words
from goodoffices.cli.outside import Outside
from goodoffices.cli.program import COMMANDS, language_of_the_terminal, program
from goodoffices.desktop import relaunch
from goodoffices.errors import GoodOfficesError, NotHeld, Refused, VaultInUse, WrongPassphrase
from goodoffices.records.kinds import KINDS
from tests.cheap import CHEAP
from tests.cli.conftest import Answer, Terminal

NAMES = [command.NAME for command in COMMANDS]
ERRORS = [
    kind for kind in vars(goodoffices.errors).values() if isinstance(kind, type) and issubclass(kind, GoodOfficesError)
]


def test_the_help_names_every_command_and_every_ending(terminal: Terminal) -> None:
    shown = terminal.run("--help")

    assert shown.status == 0
    assert not [name for name in NAMES if f"\n    {name} " not in shown.out]
    assert not [status for status in Exit if f"\n  {status:>3}  " not in shown.out]


@pytest.mark.parametrize("name", NAMES)
def test_the_help_of_a_command_teaches_with_an_example(terminal: Terminal, name: str) -> None:
    shown = terminal.run(name, "--help")

    assert shown.status == 0
    assert f"Example:\n  goodoffices {name} " in shown.out


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.NAME)
def test_an_example_is_understood(command: ModuleType) -> None:
    understood = program().parse_args(shlex.split(command.EXAMPLE)[1:])

    assert understood.run is command.run


def test_every_ending_has_its_meaning() -> None:
    assert set(MEANINGS) == set(Exit)


@pytest.mark.parametrize(
    ("error", "ending"),
    [
        (WrongPassphrase(seat="Seat 1"), 3),
        (NotHeld(compartment="sources"), 4),
        (VaultInUse(), 6),
        (Refused(reason="a rule"), 1),
    ],
)
def test_an_error_ends_a_command_with_its_own_number(error: GoodOfficesError, ending: int) -> None:
    assert exit_for(error) == ending


@pytest.mark.parametrize("kind", ERRORS, ids=lambda kind: kind.__name__)
def test_no_error_ends_a_command_as_if_it_were_done(kind: type[GoodOfficesError]) -> None:
    assert exit_for(kind()) != Exit.DONE


def test_an_unknown_command_is_a_mistake_of_usage(terminal: Terminal) -> None:
    assert terminal.run("compose").status == Exit.USAGE


def test_a_wrong_passphrase_is_said_on_the_error_output_alone(terminal: Terminal) -> None:
    terminal.passphrases["Seat 1"] = "not the passphrase of this seat"

    refused = terminal.at_desk("list")

    assert (refused.status, refused.out) == (Exit.PASSPHRASE, "")
    assert (
        refused.err == "This passphrase does not open Seat 1. Check Caps Lock and the keyboard layout, and try again.\n"
    )


def test_an_empty_passphrase_is_a_wrong_one(terminal: Terminal) -> None:
    terminal.passphrases.clear()

    assert terminal.at_desk("list").status == Exit.PASSPHRASE


def test_a_seat_has_to_be_named_where_there_are_several(terminal: Terminal) -> None:
    refused = terminal.run("list", "--vault", str(terminal.vault))

    assert refused.status == Exit.USAGE
    assert "Seat 1, Seat 2, Seat 3" in refused.err


def test_a_folder_without_a_vault_is_named(terminal: Terminal, tmp_path: Path) -> None:
    refused = terminal.run("list", "--vault", str(tmp_path / "nowhere"))

    assert refused.status == Exit.VAULT
    assert "nowhere" in refused.err


def test_a_passphrase_may_come_from_a_file_descriptor(terminal: Terminal) -> None:
    readable, writable = os.pipe()
    os.write(writable, terminal.passphrases["Seat 2"].encode() + b"\nthe next line\n")

    listed = terminal.at_desk("list", "--passphrase-fd", str(readable), seat="Seat 2")

    rest = os.read(readable, 100)
    os.close(readable)
    os.close(writable)
    assert (listed.status, terminal.asked, rest) == (Exit.DONE, [], b"the next line\n")


@pytest.mark.parametrize("ending", [b"", b"\n", b"\r\n"])
def test_a_passphrase_ends_with_its_line_or_its_file(terminal: Terminal, ending: bytes) -> None:
    assert _listed_with(terminal, terminal.passphrases["Seat 2"].encode() + ending).status == Exit.DONE


def test_a_space_at_the_end_belongs_to_a_passphrase(terminal: Terminal) -> None:
    assert _listed_with(terminal, terminal.passphrases["Seat 2"].encode() + b" \n").status == Exit.PASSPHRASE


@pytest.mark.parametrize("line", ["Brücke über den Fluß".encode("latin-1"), b"\xff\xfe", b"x" * 5000])
def test_a_passphrase_that_is_not_a_line_of_text_is_refused_as_such(terminal: Terminal, line: bytes) -> None:
    refused = _listed_with(terminal, line + b"\n")

    assert refused.status == Exit.NO
    assert refused.err == "The passphrase is not a line of text in UTF-8.\n"


def _listed_with(terminal: Terminal, line: bytes) -> Answer:
    readable, writable = os.pipe()
    os.write(writable, line)
    os.close(writable)
    try:
        return terminal.at_desk("list", "--passphrase-fd", str(readable), seat="Seat 2")
    finally:
        os.close(readable)


def test_a_file_descriptor_that_is_not_open_is_said_so(terminal: Terminal) -> None:
    refused = terminal.at_desk("list", "--passphrase-fd", "987")

    assert refused.status == Exit.FILE
    assert "987" in refused.err


def test_a_terminal_that_cannot_show_a_character_shows_a_question_mark(terminal: Terminal) -> None:
    bytes_shown = io.BytesIO()
    shown = io.TextIOWrapper(bytes_shown, encoding="ascii")
    outside = Outside(ask_passphrase=terminal.type_passphrase, vault_options={"policy": CHEAP})

    with contextlib.redirect_stdout(shown):
        status = main(["list", "--vault", str(terminal.vault), "--seat", "Seat 1"], outside)
        shown.flush()

    assert status == Exit.DONE
    assert b"?" in bytes_shown.getvalue()


def test_no_command_takes_a_passphrase_as_an_argument(terminal: Terminal) -> None:
    assert terminal.at_desk("list", "--passphrase", "six words").status == Exit.USAGE


@pytest.mark.parametrize(
    ("variables", "language"),
    [({"LC_ALL": "fr_CH.UTF-8"}, "fr"), ({"LC_ALL": "", "LANG": "fr_FR"}, "fr"), ({"LC_ALL": "de_CH.UTF-8"}, "en")],
)
def test_the_terminal_speaks_the_language_that_was_set(
    variables: dict[str, str], language: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.setenv(name, variables.get(name, ""))

    assert language_of_the_terminal() == language


def test_an_interrupted_command_says_that_nothing_was_changed(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(_prompt: str) -> str:
        raise KeyboardInterrupt

    monkeypatch.setattr(terminal, "type_passphrase", interrupt)

    stopped = terminal.at_desk("list")

    assert stopped.status == Exit.STOPPED
    assert "Nothing was changed" in stopped.err


def test_a_mistake_of_the_program_shows_its_place_and_no_text() -> None:
    code = (
        "import goodoffices.cli.program as program\n"
        "def fall(arguments, outside): raise ValueError('a confidential sentence')\n"
        "program.verify.run = fall\n"
        "program.main(['verify'])\n"
    )

    fallen = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)  # noqa: S603

    assert fallen.returncode == Exit.PROGRAM
    assert "ValueError, __main__:2" in fallen.stderr
    assert "confidential sentence" not in fallen.stderr + fallen.stdout


def test_every_kind_of_record_has_a_word() -> None:
    assert all(kind_in_words(kind.KIND) for kind in KINDS)


def test_the_demonstration_hands_its_vault_to_the_window_as_a_lock_does() -> None:
    assert demo.VAULT_VARIABLE == relaunch.VAULT_VARIABLE
