"""The demonstration at work with the keys of a real vault: from passphrase to usable, save, search, propose, pack, verify.

``.venv/bin/python -m benchmarks.work [times]``
"""

from __future__ import annotations

import sys
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.timing import Table
from goodoffices.office import (
    Demonstration,
    Desk,
    NoteDraft,
    draft_pack,
    export_pack,
    find,
    find_mission,
    make_demonstration,
    mission_file,
    missions,
    open_vault,
    propose_team,
    team_problem,
    verify,
    write_note,
)
from goodoffices.records.ids import MissionId
from goodoffices.records.item import Compartment
from goodoffices.records.pack import Reader

KEY = "passphrase to the list of missions"


def main(times: int = 9) -> None:
    """Make a demonstration and measure what a person does with it."""
    with TemporaryDirectory() as folder:
        table = Table("Work")
        made: list[Demonstration] = []
        table.measure("the whole demonstration", lambda: made.append(make_demonstration(Path(folder))), 1)
        seat = made[0].seats[0]

        def key_to_usable() -> None:
            desk = open_vault(made[0].vault, seat.label, seat.passphrase)
            missions(desk)
            desk.close()

        table.measure(KEY, key_to_usable, times)
        desk = open_vault(made[0].vault, seat.label, seat.passphrase)
        try:
            mission = find_mission(desk, made[0].copies[0].copy.reference)
            measure_desk(table, desk, mission, Path(folder), times)
        finally:
            desk.close()


def measure_desk(table: Table, desk: Desk, mission: MissionId, folder: Path, times: int) -> None:
    """Measure the use cases at an open desk."""
    number = count(1)
    table.measure("the whole file of a mission", lambda: mission_file(desk, mission), times)
    table.measure("a note saved", lambda: write_note(desk, neutral_note(mission, next(number))), times)
    table.measure("a word found, the first time", lambda: find(desk, "invitation"), 1)
    table.measure("a word found", lambda: find(desk, "invitation"), times)
    problem = team_problem(desk, mission)
    table.measure("a composition proposed", lambda: propose_team(problem), times)
    for reader in Reader:
        table.measure(f"a pack laid out: {reader}", lambda reader=reader: draft_pack(desk, mission, reader), 3)  # type: ignore[misc]
    table.measure("a pack handed out: team", lambda: export_pack(desk, mission, Reader.TEAM, ["Holder"], folder), 3)
    table.measure("a vault verified", lambda: verify(desk), times)


def neutral_note(mission: MissionId, number: int) -> NoteDraft:
    """Return a note of some length."""
    return NoteDraft(
        title=f"Note {number}",
        body="A sentence of a neutral note, long enough to be like one. " * 20,
        compartment=Compartment("mission"),
        belongs_to=mission,
    )


if __name__ == "__main__":
    main(*map(int, sys.argv[1:2]))
