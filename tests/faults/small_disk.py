"""A desk on a disk that takes no more: every file of this process may grow to a size and no further (RLIMIT_FSIZE).

Run as ``python -m tests.faults.small_disk VAULT``; it says of each use case what it raised while the disk was small, what was there afterwards, and
what came of trying again with room.
"""

from __future__ import annotations

import json
import resource
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from goodoffices.errors import GoodOfficesError
from goodoffices.office import (
    Desk,
    NoteDraft,
    draft_pack,
    hand_out,
    import_dossier,
    notes,
    pack_copies,
    verify,
    write_note,
)
from goodoffices.records.item import Compartment
from goodoffices.records.note import Note
from goodoffices.records.pack import Reader
from goodoffices.words import Phrase
from tests.e2e.conftest import mission_of
from tests.e2e.dossier import PRECEDENT
from tests.faults.conftest import sit_down

MORE_THAN_FITS = "neutral words without end " * 100_000


@contextmanager
def files_no_larger_than(size: int) -> Iterator[None]:
    """Let no file of this process grow beyond a size within the block."""
    _soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))


def write_a_long_note(desk: Desk) -> None:
    """Write a note that does not fit."""
    write_note(desk, NoteDraft(title="Long", body=MORE_THAN_FITS, compartment=Compartment("mission")))


def take_in_a_dossier(desk: Desk) -> None:
    """Take in another mission, which does not fit."""
    import_dossier(desk, PRECEDENT.read_bytes())


def hand_out_two_packs(desk: Desk) -> None:
    """Hand out two copies: the first fits, the second does not."""
    mission = mission_of(desk)
    readers = (Reader.STATE_CONCERNED, Reader.TEAM)
    drafts = [draft_pack(desk, mission, reader) for reader in readers]
    hand_out(desk, mission, drafts, desk.vault.folder.parent / "packs")


USE_CASES: dict[str, tuple[Callable[[Desk], None], int | None]] = {
    "packs": (hand_out_two_packs, 65_536),
    "note": (write_a_long_note, None),
    "dossier": (take_in_a_dossier, None),
}
"""Each with the size that files may have meanwhile; None is the size that the store has already."""


def raised_by(use: Callable[[Desk], None], desk: Desk) -> dict[str, str]:
    """Return the kind and the sentence of the error that a use case raises."""
    try:
        use(desk)
    except GoodOfficesError as error:
        return {"error": type(error).__name__, "sentence": str(Phrase(error.sentence, error.params))}
    return {}


def there(desk: Desk) -> dict[str, object]:
    """Return what is in the vault and beside it."""
    titles = sorted(note.title for note in notes(desk) if isinstance(note, Note))
    packs = desk.vault.folder.parent / "packs"
    files = sorted(path.name for path in packs.iterdir()) if packs.exists() else []
    return {"titles": titles, "counts": desk.store.counts(), "copies": len(pack_copies(desk)), "files": files}


def tried(vault: Path, use: Callable[[Desk], None], size: int | None) -> dict[str, object]:
    """Try a use case without room, and again with room."""
    desk = sit_down(vault)
    write_note(desk, NoteDraft(title="Kept before", body="words", compartment=Compartment("mission")))
    before = there(desk)
    with files_no_larger_than(size or (vault / "store.db").stat().st_size):
        raised = raised_by(use, desk)
        meanwhile = there(desk)
    again, after = raised_by(use, desk), there(desk)
    desk.close()
    desk = sit_down(vault)
    reopened = there(desk)
    desk.close()
    return {
        "raised": raised,
        "before": before,
        "meanwhile": meanwhile,
        "again": again,
        "after": after,
        "reopened": reopened,
    }


def main(vault: Path) -> None:
    """Try each use case, one after the other, and say whether the vault is sound at the end."""
    told: dict[str, object] = {name: tried(vault, use, size) for name, (use, size) in USE_CASES.items()}
    desk = sit_down(vault)
    sound = verify(desk).sound
    desk.close()
    print(json.dumps({**told, "sound": sound}))  # noqa: T201  what the test reads


if __name__ == "__main__":
    main(Path(sys.argv[1]))
