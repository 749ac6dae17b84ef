"""Making a vault from a terminal."""

from __future__ import annotations

import os
from pathlib import Path

from goodoffices.cli.exits import Exit
from tests.cli.conftest import Terminal

STRONG = ("ripe lantern quartz meadow ninth overcoat", "velvet orbit cactus humble salad prism")


def test_the_owner_opens_everything_and_gets_six_words(tmp_path: Path) -> None:
    made = Terminal(tmp_path, {}).run("new", str(tmp_path / "vault"), "--seat", "Seat 1", "--json")

    (seat,) = made.json["seats"]
    assert made.status == Exit.DONE
    assert seat["holds"] == ["bureau", "mission", "protection", "sources"]
    assert len(seat["passphrase"].split()) == 6


def test_each_passphrase_opens_its_seat(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path / "vault", {})
    made = terminal.run("new", str(tmp_path / "vault"), "--seat", "Seat 1", "--seat", "Seat 2", "--json")
    terminal.passphrases = {seat["label"]: seat["passphrase"] for seat in made.json["seats"]}

    assert [terminal.at_desk("verify", seat=seat).status for seat in ("Seat 1", "Seat 2")] == [Exit.DONE, Exit.DONE]


def test_role_and_compartments_are_those_of_the_seat_before_them(tmp_path: Path) -> None:
    seats = ("--seat", "A", "--seat", "B", "--role", "Bureau member", "--holds", "bureau, mission")

    made = Terminal(tmp_path, {}).run("new", str(tmp_path / "vault"), *seats, "--json")

    assert [(seat["role"], seat["holds"]) for seat in made.json["seats"]] == [
        ("President", ["bureau", "mission", "protection", "sources"]),
        ("Bureau member", ["bureau", "mission"]),
    ]


def test_a_role_before_any_seat_is_a_mistake_of_usage(tmp_path: Path) -> None:
    refused = Terminal(tmp_path, {}).run("new", str(tmp_path / "vault"), "--role", "Observer", "--seat", "A")

    assert refused.status == Exit.USAGE
    assert "--role belongs after the --seat" in refused.err


def test_a_person_reads_the_passphrase_and_that_it_is_shown_once(tmp_path: Path) -> None:
    made = Terminal(tmp_path, {}).run("new", str(tmp_path / "vault"), "--seat", "Seat 1")

    assert "They are not shown again." in made.out


def test_own_passphrases_come_one_on_each_line_and_are_not_shown(tmp_path: Path) -> None:
    readable, writable = os.pipe()
    os.write(writable, "\n".join([*STRONG, ""]).encode())

    made = Terminal(tmp_path, {}).run(
        "new", str(tmp_path / "vault"), "--seat", "A", "--seat", "B", "--passphrase-fd", str(readable)
    )

    os.close(readable)
    os.close(writable)
    assert made.status == Exit.DONE
    assert not [words for words in STRONG if words in made.out]


def test_a_passphrase_that_could_be_guessed_is_refused(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path, {"Seat 1": "password password"})

    refused = terminal.run("new", str(tmp_path / "vault"), "--seat", "Seat 1", "--own-passphrases")

    assert refused.status == Exit.PASSPHRASE
    assert not (tmp_path / "vault" / "store.db").exists()


def test_two_passphrases_that_differ_make_nothing(tmp_path: Path) -> None:
    terminal = Terminal(tmp_path, {"Passphrase for Seat 1": STRONG[0]})

    refused = terminal.run("new", str(tmp_path / "vault"), "--seat", "Seat 1", "--own-passphrases")

    assert refused.status == Exit.NO
    assert not (tmp_path / "vault").exists()


def test_a_folder_that_holds_files_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "vault").mkdir()
    (tmp_path / "vault" / "letter.txt").touch()

    assert Terminal(tmp_path, {}).run("new", str(tmp_path / "vault"), "--seat", "Seat 1").status == Exit.VAULT
