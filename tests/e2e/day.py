"""A working day of a presidency, in a process of its own: what it writes, and where, is then looked at from outside.

Run as ``python -m tests.e2e.day FOLDER``; it says on its output what a test has to know, and waits in the middle of a commit for a line
on its input.
"""

from __future__ import annotations

import json
import os
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

from goodoffices.office import (
    Demonstration,
    Desk,
    MissionLine,
    NoteDraft,
    change_note,
    export_dossier,
    export_pack,
    find,
    make_demonstration,
    missions,
    notes,
    open_vault,
    propose_team,
    redo,
    team_problem,
    trash_note,
    undo,
    verify,
    write_note,
)
from goodoffices.records.ids import MissionId
from goodoffices.records.item import Attribution, Compartment, Level
from goodoffices.records.note import Note
from goodoffices.records.pack import Reader
from goodoffices.store import new_id
from tests.cheap import CHEAP
from tests.e2e.masters import hashes_of_masters

NOTES = {
    "mission": "The quincunx room is free at four; the marimba stays behind.",
    "bureau": "Nobody objects to a zither in the corridor, points made.",
    "sources": "A zeugma in the annex was put right by telephone.",
    "protection": "The ocarina player is called on Thursday, never at home.",
}
CHANGED = "The quincunx room is taken after all; a spinet stands in its place."
TAKEN_BACK = "The bassoon is heard at noon, and nobody writes it down."
THROWN_AWAY = "The celesta was ordered twice and comes once."
NEVER_KEPT = "The hurdy-gurdy was never agreed to."
WRITTEN = (*NOTES.values(), CHANGED, TAKEN_BACK, THROWN_AWAY, NEVER_KEPT)
"""What is written in the course of the day; no word of it may lie in clear anywhere."""


def main(place: Path) -> None:
    """Work through the day."""
    written = _places_written_to()
    made = make_demonstration(place / "demonstrations", policy=CHEAP)
    desk = open_vault(made.vault, "Seat 1", made.seats[0].passphrase, policy=CHEAP)
    line = missions(desk)[0]
    assert isinstance(line, MissionLine)
    _write_notes(desk, line.id)
    found = [len(find(desk, word)) for word in ("quincunx", "ocarina", "bassoon", "celesta", "solvane", "hurdy")]
    _hand_on(desk, line.id, place / "handed on")
    copies = export_pack(desk, line.id, Reader.STATE_CONCERNED, ["Legal adviser"], made.folder / "packs")
    propose_team(team_problem(desk, line.id))
    _wait_in_the_middle_of_a_commit(desk)
    sound = verify(desk).sound
    masters = hashes_of_masters(desk)
    desk.close()
    _look_without_keys(made)
    _say(
        folder=str(made.folder),
        seats={seat.label: seat.passphrase for seat in made.seats},
        packs={copy.path.name: copy.passphrase for copy in (*made.copies, *copies)},
        masters=masters,
        found=found,
        sound=sound,
        written=sorted(written),
    )


def _places_written_to() -> set[str]:
    """Note every file that Python opens for writing from now on."""
    places: set[str] = set()

    def listen(event: str, arguments: tuple[Any, ...]) -> None:
        if event == "open" and not isinstance(arguments[0], int) and arguments[2] & (os.O_WRONLY | os.O_RDWR):
            places.add(str(Path(os.fsdecode(arguments[0])).absolute()))

    sys.addaudithook(listen)
    return places


def _write_notes(desk: Desk, mission: MissionId) -> None:
    find(desk, "the words of before are in memory from now on")
    for compartment, body in NOTES.items():
        write_note(desk, _draft(body, mission, compartment))
    write_note(desk, _draft(TAKEN_BACK, mission))
    undo(desk)
    redo(desk)
    undo(desk)
    write_note(desk, _draft(THROWN_AWAY, mission))
    trash_note(desk, _note(desk, THROWN_AWAY).id)
    change_note(desk, _note(desk, NOTES["mission"]), _draft(CHANGED, mission))


def _draft(body: str, mission: MissionId, compartment: str = "mission") -> NoteDraft:
    return NoteDraft(title=body[:20], body=body, compartment=Compartment(compartment), belongs_to=mission)


def _note(desk: Desk, body: str) -> Note:
    return next(note for note in notes(desk) if isinstance(note, Note) and note.body == body)


def _hand_on(desk: Desk, mission: MissionId, folder: Path) -> None:
    folder.mkdir()
    (folder / "for all.age").write_bytes(export_dossier(desk, mission, ["Seat 1", "Seat 2", "Seat 3"]))
    (folder / "for one.age").write_bytes(export_dossier(desk, mission, ["Seat 1"]))


class _ChangedMyMind(Exception):
    """Ends a commit before it is made."""


def _wait_in_the_middle_of_a_commit(desk: Desk) -> None:
    """Have pages of an unfinished commit on the disk, wait there, and take it back."""
    with desk.vault.engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA cache_size = 1")
    with suppress(_ChangedMyMind), desk.store.unit_of_work("never kept") as unit:
        unit.add(
            Note(
                id=new_id(desk.entropy),
                compartment=Compartment("protection"),
                level=Level.STRICTLY_CONFIDENTIAL,
                attribution=Attribution.OFF_THE_RECORD,
                title=NEVER_KEPT,
                body=NEVER_KEPT * 5_000,
                taken_at=desk.clock.now(),
            )
        )
        _say(waiting=True, store_key=desk.vault.store_key.hex())
        sys.stdin.readline()
        raise _ChangedMyMind


def _look_without_keys(made: Demonstration) -> None:
    """Open the vault as the seat that holds no key to sources and protection, and look for what is kept there."""
    desk = open_vault(made.vault, "Seat 2", made.seats[1].passphrase, policy=CHEAP)
    for words in WRITTEN:
        find(desk, words)
    desk.close()


def _say(**said: object) -> None:
    print(json.dumps(said), flush=True)  # noqa: T201  what the test reads


if __name__ == "__main__":
    main(Path(sys.argv[1]))
