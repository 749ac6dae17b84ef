"""A day of a presidency in a process of its own, and a second demonstration made beside the first; both once for all tests here."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

import pytest

from goodoffices.office import Demonstration, Desk, MissionLine, make_demonstration, missions, open_vault
from goodoffices.records.ids import MissionId
from tests.cheap import CHEAP
from tests.e2e.processes import said_by, start
from tests.e2e.traces import files_in

OpenAs = Callable[[str], Desk]


@dataclass(frozen=True)
class Day:
    """What a day left behind: copies of everything the process could write to, in the middle of a commit and at the end."""

    place: Path
    in_the_middle: Path
    at_the_end: Path
    folder: Path
    seats: dict[str, str] = field(repr=False)
    packs: dict[str, str] = field(repr=False)
    store_key: bytes = field(repr=False)
    masters: dict[str, str]
    found: list[int]
    sound: bool
    written: list[Path]

    def pack(self, reader: str) -> tuple[bytes, str]:
        """Return the first copy for a reader (P, T or S) with its passphrase."""
        (name,) = [name for name in self.packs if f" {reader} copy 1 " in name]
        return (self.folder / "packs" / name).read_bytes(), self.packs[name]


@pytest.fixture(scope="session")
def day(tmp_path_factory: pytest.TempPathFactory) -> Day:
    """Live through the day once."""
    place = tmp_path_factory.mktemp("day") / "place"
    place.mkdir()
    in_the_middle, at_the_end = place.parent / "in the middle", place.parent / "at the end"
    with start("tests.e2e.day", place, place=place, PYTHONHASHSEED="0") as process:
        assert process.stdout is not None
        waiting = json.loads(process.stdout.readline() or "{}")
        assert waiting.get("waiting"), "the day ended before its time"
        shutil.copytree(place, in_the_middle)
        told = json.loads(said_by(process))
    shutil.copytree(place, at_the_end)
    return Day(
        place=place,
        in_the_middle=in_the_middle,
        at_the_end=at_the_end,
        folder=Path(told["folder"]),
        seats=told["seats"],
        packs=told["packs"],
        store_key=bytes.fromhex(waiting["store_key"]),
        masters=told["masters"],
        found=told["found"],
        sound=told["sound"],
        written=[Path(path) for path in told["written"]],
    )


@dataclass(frozen=True)
class Second:
    """A demonstration made into the place where one was already, and the hashes of the first before and after."""

    made: Demonstration
    first_before: dict[str, str]
    first_after: dict[str, str]


@pytest.fixture(scope="session")
def second(day: Day) -> Second:
    """Make a second demonstration into the same place."""
    before = hashes(day.folder)
    made = make_demonstration(day.folder.parent, policy=CHEAP)
    return Second(made, before, hashes(day.folder))


def hashes(folder: Path) -> dict[str, str]:
    """Return the hash of every file below a folder."""
    return {str(path.relative_to(folder)): sha256(path.read_bytes()).hexdigest() for path in files_in(folder)}


@pytest.fixture(scope="session")
def open_as(second: Second, tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenAs]:
    """Open the second demonstration's vault as one seat, each a copy of its own; tests read there and change no record."""
    passphrases = {seat.label: seat.passphrase for seat in second.made.seats}
    opened: dict[str, Desk] = {}

    def open_seat(label: str) -> Desk:
        if label not in opened:
            vault = Path(shutil.copytree(second.made.vault, tmp_path_factory.mktemp("vaults") / "vault"))
            opened[label] = open_vault(vault, label, passphrases[label], policy=CHEAP)
        return opened[label]

    yield open_seat
    for desk in opened.values():
        desk.close()


@pytest.fixture(scope="session")
def desk(open_as: OpenAs) -> Desk:
    """The President's desk."""
    return open_as("Seat 1")


def mission_of(desk: Desk) -> MissionId:
    """Return the one mission of a vault."""
    (line,) = missions(desk)
    assert isinstance(line, MissionLine)
    return line.id
