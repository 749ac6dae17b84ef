"""Notes being written, kept in memory while the person looks elsewhere, and written into the vault before it closes."""

from __future__ import annotations

from dataclasses import dataclass, field

from goodoffices.office import NoteDraft
from goodoffices.records.ids import RecordId
from goodoffices.records.note import Note

Key = tuple[RecordId | None, RecordId | None]
"""The mission a note belongs to, and the note; None for a new one."""


@dataclass(frozen=True, slots=True)
class Unsaved:
    """What stands in the editor beside the note as it was seen; a new note was never seen."""

    seen: Note | None = field(repr=False)
    written: NoteDraft = field(repr=False)


class Drafts:
    """The notes being written in this window."""

    def __init__(self) -> None:
        self._unsaved: dict[Key, Unsaved] = {}

    def keep(self, key: Key, unsaved: Unsaved) -> None:
        """Keep what stands in the editor; an empty new note is nothing to keep."""
        written = unsaved.written
        if unsaved.seen is None and not written.title.strip() and not written.body.strip():
            self._unsaved.pop(key, None)
        else:
            self._unsaved[key] = unsaved

    def of(self, key: Key) -> Unsaved | None:
        """Return what was being written under this key."""
        return self._unsaved.get(key)

    def drop(self, key: Key) -> None:
        """Forget it: it was saved or given up."""
        self._unsaved.pop(key, None)

    def all(self) -> tuple[tuple[Key, Unsaved], ...]:
        """Return everything that is not saved yet."""
        return tuple(self._unsaved.items())
