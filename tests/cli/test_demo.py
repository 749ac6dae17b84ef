"""The demonstration command."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pypdf
import pytest

from goodoffices.cli import demo
from goodoffices.cli.exits import Exit
from tests.cli.conftest import Terminal


def test_a_second_demonstration_leaves_the_first_alone(tmp_path: Path) -> None:
    first = tmp_path / "Good Offices demonstration"
    first.mkdir()

    made = Terminal(tmp_path, {}).run("demo", "--into", str(tmp_path), "--no-window")

    assert made.status == Exit.DONE
    assert list(first.iterdir()) == []
    assert (tmp_path / "Good Offices demonstration 2" / "vault" / "store.db").is_file()
    assert "There is no display here" not in made.out


def test_it_says_where_everything_is_and_what_to_try(tmp_path: Path) -> None:
    said = Terminal(tmp_path, {}).run("demo", "--into", str(tmp_path)).out

    folder = tmp_path / "Good Offices demonstration"
    assert [str(folder / "vault") in said, str(folder / "packs") in said] == [True, True]
    assert said.count("Passphrase  ") == 2 + 3
    assert "What to try next:" in said
    assert "There is no display here, so the window stays closed." in said


def test_each_pack_opens_with_its_own_passphrase_only(demonstration: dict[str, Any]) -> None:
    copies = demonstration["copies"]
    opened = [pypdf.PdfReader(copy["file"], password=copy["passphrase"]) for copy in copies]

    assert [len(pdf.pages) for pdf in opened] == [copy["pages"] for copy in copies]
    with pytest.raises(pypdf.errors.WrongPasswordError):
        pypdf.PdfReader(copies[0]["file"], password=copies[1]["passphrase"])


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    refused = Terminal(tmp_path, {}).run("demo", "--into", str(tmp_path / "file"), "--no-window")

    assert refused.status == Exit.FILE
    assert str(tmp_path / "file") in refused.err


@pytest.mark.parametrize(("variable", "there"), [("DISPLAY", True), ("WAYLAND_DISPLAY", True), ("TERM", False)])
def test_a_display_is_found_by_its_variable(variable: str, there: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(variable, ":0")

    assert demo.has_display() is there
