"""A demonstration made once, and a fresh copy of its vault for each test."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from goodoffices.office import Demonstration, Desk, MissionLine, make_demonstration, missions, open_vault
from goodoffices.records.ids import MissionId
from tests.cheap import CHEAP

OpenAs = Callable[[str], Desk]


@pytest.fixture(scope="session")
def demonstration(tmp_path_factory: pytest.TempPathFactory) -> Demonstration:
    return make_demonstration(tmp_path_factory.mktemp("demonstration"), policy=CHEAP)


@pytest.fixture
def open_as(demonstration: Demonstration, tmp_path: Path) -> Iterator[OpenAs]:
    """Open a copy of the demonstration's vault as one seat; the one opened before is closed first."""
    vault = tmp_path / "vault"
    shutil.copytree(demonstration.vault, vault)
    passphrases = {seat.label: seat.passphrase for seat in demonstration.seats}
    opened: list[Desk] = []

    def open_seat(label: str) -> Desk:
        if opened:
            opened.pop().close()
        opened.append(open_vault(vault, label, passphrases[label], policy=CHEAP))
        return opened[-1]

    yield open_seat
    for desk in opened:
        desk.close()


@pytest.fixture
def desk(open_as: OpenAs) -> Desk:
    """The President's desk."""
    return open_as("Seat 1")


@pytest.fixture
def mission(desk: Desk) -> MissionId:
    line = missions(desk)[0]
    assert isinstance(line, MissionLine)
    return line.id
