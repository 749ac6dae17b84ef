"""A demonstration made once by the command itself, and a terminal at a fresh copy of its vault for each test."""

from __future__ import annotations

import contextlib
import io
import json
import shutil
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from goodoffices.cli import main
from goodoffices.cli.outside import Outside
from tests.cheap import CHEAP


@dataclass(frozen=True)
class Answer:
    """How a command ended and what it printed."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Read what was printed as one JSON document."""
        return json.loads(self.out)


@dataclass
class Terminal:
    """Runs commands at a vault, and types the passphrase of a seat when asked for it."""

    vault: Path
    passphrases: dict[str, str]
    asked: list[str] = field(default_factory=list)

    def type_passphrase(self, prompt: str) -> str:
        """Answer a prompt with the passphrase of the seat that it names."""
        self.asked.append(prompt)
        return next((words for seat, words in self.passphrases.items() if seat in prompt), "")

    def run(self, *arguments: str) -> Answer:
        """Run a command as it is."""
        out, err = io.StringIO(), io.StringIO()
        outside = Outside(ask_passphrase=self.type_passphrase, vault_options={"policy": CHEAP})
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
            try:
                status = main(arguments, outside)
            except SystemExit as stopped:
                status = int(stopped.code or 0)
        return Answer(status, out.getvalue(), err.getvalue())

    def at_desk(self, *arguments: str, seat: str = "Seat 1") -> Answer:
        """Run a command at a seat of the vault."""
        return self.run(*arguments, "--vault", str(self.vault), "--seat", seat)


@pytest.fixture(scope="session")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The demonstration as the command tells a script about it."""
    folder = tmp_path_factory.mktemp("demonstration")
    answer = Terminal(folder, {}).run("demo", "--into", str(folder), "--json")
    assert answer.status == 0, answer.err
    return dict(answer.json)


@pytest.fixture
def terminal(demonstration: dict[str, Any], tmp_path: Path) -> Terminal:
    """A terminal at a copy of the demonstration's vault."""
    vault = tmp_path / "vault"
    shutil.copytree(demonstration["vault"], vault)
    return Terminal(vault, {seat["label"]: seat["passphrase"] for seat in demonstration["seats"]})
