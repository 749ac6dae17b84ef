"""An unlocked vault as the window knows it: use cases run on the store's lane, and one signal tells of every change."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from goodoffices.desktop.jobs import Job, Lane, Latest, Watch
from goodoffices.errors import GoodOfficesError

if TYPE_CHECKING:
    from goodoffices.office import Desk

    Use = Callable[[Desk], object]

Then = Callable[[Any], None]
Failed = Callable[[GoodOfficesError], None]


class Session(QObject):
    """Asks use cases of one desk; the desk itself is only ever touched on the store's lane."""

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, store: Lane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.store = store
        self.solver = Lane("solver", self)
        self.layout = Lane("layout", self)
        self.preview = Lane("preview", self)

    def on_desk(self, use: Use) -> Callable[[Watch], object]:
        """Make a job's work of a use case."""
        return lambda _watch: use(self._desk)

    def with_progress(self, use: Callable[[Desk, Watch], object]) -> Callable[[Watch], object]:
        """Make a job's work of a use case that reports how far it is."""
        return lambda watch: use(self._desk, watch)

    def ask(self, use: Use, *, owner: QObject, then: Then, failed: Failed | None = None) -> Job:
        """Ask once; an error without a place of its own is shown by the shell."""
        return self.store.start(self.on_desk(use), owner=owner, then=then, failed=failed or self.failed.emit)

    def change(self, use: Use, *, owner: QObject, then: Then | None = None, failed: Failed | None = None) -> Job:
        """Run a use case that writes; once it is committed every view hears of it."""
        job = self.store.start(self.on_desk(use), owner=owner, then=then, failed=failed or self.failed.emit)
        job.succeeded.connect(self.changed)
        return job

    def question(self, owner: QObject) -> Question:
        """Return a question that one view asks again and again; only its newest answer counts."""
        return Question(self, owner)

    def leave(self, then: Callable[[], None]) -> None:
        """Close the vault after whatever is being written, then go on."""
        self.store.start(
            lambda _watch: self._desk.close(), owner=self, then=lambda _none: then(), failed=lambda _error: then()
        )

    def close(self) -> None:
        """End the lanes of this session."""
        for lane in (self.solver, self.layout, self.preview):
            lane.close()


class Question:
    """What one view asks again and again."""

    def __init__(self, session: Session, owner: QObject) -> None:
        self._session = session
        self._latest = Latest(session.store, owner)

    def ask(self, use: Use, then: Then, failed: Failed | None = None) -> Job:
        """Ask anew; an answer to an earlier asking is dropped."""
        return self._latest.ask(self._session.on_desk(use), then, failed or self._session.failed.emit)

    def drop(self) -> None:
        """Wait for no answer any more."""
        self._latest.drop()
