"""What a command prints."""

from __future__ import annotations

import json

import pytest

from goodoffices.cli.said import plain, say, say_json, say_table, width_of


def test_columns_are_as_wide_as_their_widest_cell(capsys: pytest.CaptureFixture[str]) -> None:
    say_table([("a", "second"), ("longer", "x")], heads=("Head", "Other"))

    assert capsys.readouterr().out == "Head    Other\na       second\nlonger  x\n"


def test_a_row_of_one_cell_runs_on(capsys: pytest.CaptureFixture[str]) -> None:
    say_table([("a", "b"), ("Withheld (protection)",)])

    assert capsys.readouterr().out == "a  b\nWithheld (protection)\n"


def test_a_table_may_hold_nothing_but_running_rows(capsys: pytest.CaptureFixture[str]) -> None:
    say_table([("Withheld (sources)",)])

    assert capsys.readouterr().out == "Withheld (sources)\n"


@pytest.mark.parametrize(("text", "columns"), [("État", 4), ("E\u0301tat", 4), ("代表", 4), ("\u2068a\u2069", 1)])
def test_a_width_is_counted_as_a_terminal_does(text: str, columns: int) -> None:
    assert width_of(text) == columns


def test_text_of_a_vault_cannot_steer_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    say("a \x1b[31mred\x07 word\x9b2J")

    assert capsys.readouterr().out == "a ·[31mred· word·2J\n"


def test_line_ends_stay() -> None:
    assert plain("one\ntwo\tthree") == "one\ntwo\tthree"


def test_a_script_gets_one_document_in_utf_8(capsys: pytest.CaptureFixture[str]) -> None:
    say_json({"title": "Réunion"})

    printed = capsys.readouterr().out
    assert json.loads(printed) == {"title": "Réunion"}
    assert "Réunion" in printed
