"""The use cases from a terminal: taking in, handing on, proposing, handing out, looking, finding, verifying."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pypdf
import pytest

from goodoffices.cli.exits import Exit
from goodoffices.resources import resource
from tests.cli.conftest import Terminal

DOSSIER = resource("demonstration", "state-a.json")


@pytest.fixture
def mission(demonstration: dict[str, Any]) -> str:
    """The reference of the mission."""
    return str(demonstration["copies"][0]["reference"])


@pytest.fixture
def empty(tmp_path: Path) -> Terminal:
    """A terminal at a vault that holds nothing yet."""
    terminal = Terminal(tmp_path / "empty", {})
    made = terminal.run("new", str(terminal.vault), "--seat", "Seat 1", "--json")
    terminal.passphrases = {"Seat 1": made.json["seats"][0]["passphrase"]}
    return terminal


def test_a_dossier_is_taken_in_whole(empty: Terminal) -> None:
    taken = empty.at_desk("import", str(DOSSIER), "--json")

    assert taken.status == Exit.DONE
    assert taken.json["records"] == sum(taken.json["kinds"].values())
    assert taken.json["kinds"]["signal"] == 22


def test_the_only_seat_needs_no_name(empty: Terminal) -> None:
    assert empty.run("list", "--vault", str(empty.vault)).out == "Nothing here yet.\n"


def test_a_dossier_that_does_not_fit_is_refused_with_the_field_named(empty: Terminal, tmp_path: Path) -> None:
    wrong = tmp_path / "wrong.json"
    wrong.write_text(DOSSIER.read_text("utf-8").replace('"reference"', '"refrence"'), "utf-8")

    refused = empty.at_desk("import", str(wrong))

    assert refused.status == Exit.FILE
    assert "refrence" in refused.err
    assert empty.at_desk("list", "people", "--json").json == {"people": []}


def test_a_dossier_that_is_not_there_is_named_before_a_passphrase_is_asked(empty: Terminal, tmp_path: Path) -> None:
    empty.asked.clear()

    refused = empty.at_desk("import", str(tmp_path / "nowhere.json"))

    assert (refused.status, empty.asked) == (Exit.FILE, [])


def test_a_dossier_is_handed_on_sealed(terminal: Terminal, mission: str, tmp_path: Path) -> None:
    file = tmp_path / "for-seat-2.age"

    before = os.umask(0)
    handed = terminal.at_desk("export", str(file), "--mission", mission, "--to", "Seat 2")
    os.umask(before)

    assert handed.status == Exit.DONE
    assert file.read_bytes().startswith(b"age-encryption.org/v1\n")
    assert file.stat().st_mode & 0o777 == 0o600
    assert str(file) in handed.out


def test_a_file_that_is_there_is_not_overwritten(terminal: Terminal, mission: str, tmp_path: Path) -> None:
    file = tmp_path / "letter"
    file.write_text("kept", "utf-8")

    refused = terminal.at_desk("export", str(file), "--mission", mission, "--to", "Seat 2")

    assert (refused.status, file.read_text("utf-8")) == (Exit.FILE, "kept")


def test_a_dossier_is_sealed_to_seats_of_the_vault_only(terminal: Terminal, mission: str, tmp_path: Path) -> None:
    refused = terminal.at_desk("export", str(tmp_path / "x.age"), "--mission", mission, "--to", "Seat 9")

    assert refused.status == Exit.USAGE
    assert not (tmp_path / "x.age").exists()


def test_a_composition_is_proposed_and_every_hard_requirement_met(terminal: Terminal, mission: str) -> None:
    proposed = terminal.at_desk("propose", "--mission", mission, "--json")

    assert proposed.status == Exit.DONE
    assert len(proposed.json["team"]) == 6
    assert not [one for one in proposed.json["requirements"] if one["strength"] == "hard" and not one["met"]]


def test_a_proposal_is_kept_only_when_asked_to_and_the_approved_team_stays(terminal: Terminal, mission: str) -> None:
    before = terminal.at_desk("list", "team", "--json").json
    proposed = terminal.at_desk("propose", "--mission", mission, "--json").json
    kept = terminal.at_desk("propose", "--mission", mission, "--keep", "--json").json
    after = terminal.at_desk("list", "team", "--json").json

    assert (proposed["kept"], kept["kept"]) == (False, True)
    assert before == after


def test_without_the_one_who_speaks_for_an_organization_the_clash_is_named(terminal: Terminal, mission: str) -> None:
    team = terminal.at_desk("list", "team", "--json").json["team"]
    speaker = next(line["person"] for line in team if line["seat"] == "Organization R")

    clash = terminal.at_desk("propose", "--mission", mission, "--without", speaker)

    assert clash.status == Exit.NO
    assert "Organization R" in clash.out


def test_nobody_can_be_left_out_who_is_not_on_the_roster(terminal: Terminal, mission: str) -> None:
    assert terminal.at_desk("propose", "--mission", mission, "--without", "Nobody").status == Exit.NOT_HELD


def test_a_proposal_rates_nobody(terminal: Terminal, mission: str) -> None:
    said = terminal.at_desk("propose", "--mission", mission).out.lower()

    assert not [word for word in ("score", "%", "rank", "points", "best") if word in said]


def test_copies_go_on_where_the_register_ends(terminal: Terminal, mission: str, tmp_path: Path) -> None:
    holders = ("--holder", "Member of the team", "--holder", "Note-taker")

    handed = terminal.at_desk(
        "pack", "--mission", mission, "--reader", "team", *holders, "--into", str(tmp_path / "packs"), "--json"
    )

    copies = handed.json["copies"]
    assert [copy["copy"] for copy in copies] == [2, 3]
    assert len(pypdf.PdfReader(copies[0]["file"], password=copies[0]["passphrase"]).pages) == copies[0]["pages"]


def test_a_pack_says_its_passphrase_once(terminal: Terminal, mission: str, tmp_path: Path) -> None:
    handed = terminal.at_desk(
        "pack",
        "--mission",
        mission,
        "--reader",
        "state",
        "--holder",
        "Permanent Representative",
        "--into",
        str(tmp_path),
    )
    listed = terminal.at_desk("list", "packs")

    passphrase = next(line.split(maxsplit=1)[1] for line in handed.out.splitlines() if line.startswith("Passphrase"))
    assert passphrase not in listed.out
    assert "Send it by another way than the file." in handed.out


@pytest.mark.parametrize("subject", ["missions", "people", "consultations", "notes", "packs", "team"])
def test_each_list_is_a_table_for_a_person_and_a_document_for_a_script(terminal: Terminal, subject: str) -> None:
    table = terminal.at_desk("list", subject)
    document = terminal.at_desk("list", subject, "--json")

    assert len(table.out.splitlines()) == 1 + len(document.json[subject])


@pytest.mark.parametrize("subject", ["missions", "people", "consultations", "notes", "packs", "team"])
def test_a_list_can_be_of_one_mission(terminal: Terminal, subject: str, mission: str) -> None:
    whole = terminal.at_desk("list", subject, "--json").json[subject]
    of_one = terminal.at_desk("list", subject, "--mission", mission.lower(), "--json").json[subject]

    assert 0 < len(of_one) <= len(whole)


def test_the_seats_are_listed_without_a_passphrase(terminal: Terminal) -> None:
    listed = terminal.run("list", "seats", "--vault", str(terminal.vault))

    assert (listed.out, terminal.asked) == ("Seat 1\nSeat 2\nSeat 3\n", [])


def test_a_mission_that_is_not_there_is_said_so(terminal: Terminal) -> None:
    assert terminal.at_desk("list", "notes", "--mission", "GO-1999-001").status == Exit.NOT_HELD


def test_a_note_that_a_seat_may_not_open_shows_as_withheld(terminal: Terminal) -> None:
    presidents = terminal.at_desk("list", "notes", "--json").json["notes"]
    vice_presidents = terminal.at_desk("list", "notes", seat="Seat 2")

    sealed = [note["title"] for note in presidents if note["compartment"] in {"sources", "protection"}]
    assert "Withheld (protection)" in vice_presidents.out
    assert not [title for title in sealed if title in vice_presidents.out]


def test_a_word_is_found_only_where_the_seat_may_look(terminal: Terminal) -> None:
    words = ("search", "care", "after", "the", "meetings")

    found = terminal.at_desk(*words, "--json").json["found"]
    elsewhere = terminal.at_desk(*words, "--json", seat="Seat 2").json["found"]

    held = [hit for hit in found if hit["compartment"] in {"bureau", "mission"}]
    assert len(held) < len(found)
    assert elsewhere == held


def test_finding_nothing_is_an_answer(terminal: Terminal) -> None:
    nothing = terminal.at_desk("search", "zyzzyva")

    assert (nothing.status, nothing.out) == (Exit.DONE, "Nothing found that your seat may open.\n")


def test_a_vault_that_is_sound_verifies(terminal: Terminal) -> None:
    verified = terminal.at_desk("verify", "--json")

    assert (verified.status, verified.json["sound"]) == (Exit.DONE, True)
    assert all(check["passed"] for check in verified.json["checks"])


def test_a_damaged_vault_does_not_verify(terminal: Terminal) -> None:
    store = terminal.vault / "store.db"
    bytes_there = bytearray(store.read_bytes())
    bytes_there[-2000] ^= 1
    store.write_bytes(bytes_there)

    assert terminal.at_desk("verify").status in {Exit.NO, Exit.VAULT}
