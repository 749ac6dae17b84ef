"""Use cases that are killed while they write, again and again, in one process made for it.

Run as ``python -m tests.faults.killed VAULT KILLS WHAT``: it forks a child that does the work without end and says each time what it was told is
done, kills it at some moment, and opens the vault again. What was acknowledged and what is there is said on the output.
"""

from __future__ import annotations

import json
import os
import random
import select
import signal
import sys
import time
from collections.abc import Callable, Iterator
from functools import cache
from hashlib import sha256
from itertools import count
from pathlib import Path

from goodoffices.office import (
    NoteDraft,
    PackDraft,
    change_note,
    draft_pack,
    hand_out,
    notes,
    pack_copies,
    verify,
    write_note,
)
from goodoffices.records.item import Compartment
from goodoffices.records.note import Note
from goodoffices.records.pack import Reader
from tests.e2e.conftest import mission_of
from tests.faults.conftest import sit_down

_LONG_ENOUGH_TO_TAKE_PAGES = 30_000


def write_notes(vault: Path) -> Iterator[str]:
    """Write a note and change it, without end; yield each text once it is said to be kept."""
    desk = sit_down(vault)
    for number in count():
        text = f"{os.getpid()}-{number} "
        draft = NoteDraft(title="Call", body=text * (_LONG_ENOUGH_TO_TAKE_PAGES // len(text)), compartment=_MISSION)
        written = write_note(desk, draft).touched[0].after
        yield f"written {text}"
        assert isinstance(written, Note)
        changed = NoteDraft(title="Call", body=f"changed {draft.body}", compartment=_MISSION)
        change_note(desk, written, changed)
        yield f"changed {text}"


def notes_kept(vault: Path, acknowledged: list[str]) -> dict[str, object]:
    """Say which acknowledged texts are not there."""
    desk = sit_down(vault)
    bodies = [note.body for note in notes(desk) if isinstance(note, Note)]
    desk.close()
    return {"lost": [said for said in acknowledged if not any(body.startswith(_beginnings(said)) for body in bodies)]}


def _beginnings(said: str) -> tuple[str, ...]:
    """Return how the body of a note may begin: one that was changed since is not lost."""
    what, text = said.split(" ", 1)
    changed = f"changed {text}"
    return (changed,) if what == "changed" else (text, changed)


def hand_out_packs(vault: Path) -> Iterator[str]:
    """Hand out a copy for the State, without end; yield the name of each once it is said to be handed out."""
    draft = _laid_out(vault)
    desk = sit_down(vault)
    while True:
        (copy,) = hand_out(desk, mission_of(desk), [draft], _packs(vault))
        yield copy.path.name


@cache
def _laid_out(vault: Path) -> PackDraft:
    """Lay out the State's pack, before anything is killed and once for all."""
    desk = sit_down(vault)
    draft = draft_pack(desk, mission_of(desk), Reader.STATE_CONCERNED)
    desk.close()
    return draft


def packs_kept(vault: Path, acknowledged: list[str]) -> dict[str, object]:
    """Say which acknowledged copies are not there as registered, and which files under a final name are cut off."""
    desk = sit_down(vault)
    registered = {copy.file_name: copy.sha256 for copy in pack_copies(desk)}
    desk.close()
    files = {path.name: path.read_bytes() for path in sorted(_packs(vault).glob("*.pdf"))}
    there = {name for name, pdf in files.items() if sha256(pdf).hexdigest() == registered.get(name)}
    lost = [name for name in {*acknowledged, *registered} if name not in there]
    cut_off = [name for name, pdf in files.items() if not pdf.startswith(b"%PDF") or not pdf.endswith(b"%%EOF\n")]
    return {"lost": lost, "cut_off": cut_off}


def acknowledged_before_a_kill(work: Callable[[], Iterator[str]], seconds: float) -> list[str]:
    """Let a child work, kill it at some moment after its first acknowledgement, and return all that it acknowledged."""
    readable, writable = os.pipe()
    child = os.fork()
    if child == 0:
        for said in work():
            os.write(writable, f"{said}\n".encode())
    os.close(writable)
    with os.fdopen(readable) as heard:
        select.select([heard], [], [])
        time.sleep(seconds)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        return [line.rstrip("\n") for line in heard if line.endswith("\n")]


def _packs(vault: Path) -> Path:
    return vault.parent / "packs"


_MISSION = Compartment("mission")
WORK = {"notes": (write_notes, notes_kept, 0.05), "packs": (hand_out_packs, packs_kept, 0.25)}
"""What is done, what is looked at after each kill, and about how many seconds the work takes once."""


def main(vault: Path, kills: int, what: str) -> None:
    """Kill the work that many times and say what came of it each time, and at last whether the vault is sound."""
    work, kept, seconds = WORK[what]
    chance = random.Random(kills)  # noqa: S311
    acknowledged: list[str] = []
    found = []
    _laid_out(vault)
    for _kill in range(kills):
        acknowledged += acknowledged_before_a_kill(lambda: work(vault), chance.uniform(0.0, seconds))
        found.append(kept(vault, acknowledged))
    desk = sit_down(vault)
    sound = verify(desk).sound
    desk.close()
    print(json.dumps({"acknowledged": len(acknowledged), "after_each": found, "sound": sound}))  # noqa: T201  what the test reads


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3])
