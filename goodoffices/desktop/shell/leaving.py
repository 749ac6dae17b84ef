"""Before a vault closes: every note that is being written is kept in it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from goodoffices.desktop.drafts import Drafts, Unsaved
from goodoffices.desktop.session import Failed, Session
from goodoffices.errors import MovedOn, NotFound
from goodoffices.office import Desk, change_note, write_note


def keep_all(
    session: Session,
    drafts: Drafts,
    owner: QObject,
    then: Callable[[], None],
    failed: Failed,
) -> None:
    """Write the notes one after the other, then go on; the first that cannot be written ends it."""
    waiting = drafts.all()
    if not waiting:
        then()
        return
    key, unsaved = waiting[0]

    def go_on(_kept: object) -> None:
        drafts.drop(key)
        keep_all(session, drafts, owner, then, failed)

    session.ask(lambda desk: keep_one(desk, unsaved), owner=owner, then=go_on, failed=failed)


def keep_one(desk: Desk, unsaved: Unsaved) -> None:
    """Keep one note; where the stored one moved on in the meantime, as a note of its own."""
    if unsaved.seen is None:
        write_note(desk, unsaved.written)
        return
    try:
        change_note(desk, unsaved.seen, unsaved.written)
    except (MovedOn, NotFound):
        write_note(desk, unsaved.written)
