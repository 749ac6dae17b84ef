"""Work away from the window: a lane is one thread that takes jobs in turn; each job ends exactly once, on the GUI thread.

The one connection of a vault lives on the lane "store"; solver, layout and preview have lanes of their own and get values only. Whoever
asks owns the job: when that widget is gone, or asks anew, the old answer is dropped.
"""

from __future__ import annotations

import itertools
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from threading import Event
from typing import Any

import shiboken6
from PySide6.QtCore import QObject, Qt, Signal, Slot

from goodoffices.errors import Cancelled, GoodOfficesError, ProgramError

Work = Callable[["Watch"], object]
"""What a job does: it gets a watch to report to, and returns its result."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Told:
    """What a lane tells the window about one job."""

    number: int
    result: object = None
    error: GoodOfficesError | None = None
    progress: tuple[int, int, str] | None = None


class Watch:
    """Carries progress out of a job and the wish to stop into it; a ``Progress`` for use cases."""

    def __init__(self, tell: Callable[[_Told], None], number: int) -> None:
        self._tell = tell
        self._number = number
        self._stop = Event()

    def stop(self) -> None:
        """Ask the work to end at its next step."""
        self._stop.set()

    def report(self, done: int, of: int, what: str = "") -> None:
        """Tell how far the work is; raise Cancelled when it is to stop."""
        if self._stop.is_set():
            raise Cancelled
        self._tell(_Told(self._number, progress=(done, of, what)))


class Job(QObject):
    """One piece of work under way; a child of whoever asked for it."""

    succeeded = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    progressed = Signal(int, int, str)
    ended = Signal()

    def __init__(self, watch: Watch, owner: QObject | None) -> None:
        super().__init__(owner)
        self._watch = watch
        self._dropped = False

    def cancel(self) -> None:
        """Ask the work to stop; it then ends as cancelled, or with its result where that was ready before."""
        self._watch.stop()

    def drop(self) -> None:
        """Stop the work and let nothing more be heard of it."""
        self._dropped = True
        self._watch.stop()

    def hear(self, told: _Told) -> None:
        """Pass on what the lane tells."""
        if self._dropped:
            return
        if told.progress:
            self.progressed.emit(*told.progress)
            return
        if isinstance(told.error, Cancelled):
            self.cancelled.emit()
        elif told.error:
            self.failed.emit(told.error)
        else:
            self.succeeded.emit(told.result)
        self.ended.emit()


class Lane(QObject):
    """One thread that takes jobs in the order in which they were asked."""

    _told = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._threads = ThreadPoolExecutor(1, thread_name_prefix=f"goodoffices-{name}")
        self._numbers = itertools.count(1)
        self._jobs: dict[int, Job] = {}
        self._told.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def start(
        self,
        work: Work,
        *,
        owner: QObject | None = None,
        then: Callable[[Any], None] | None = None,
        failed: Callable[[GoodOfficesError], None] | None = None,
    ) -> Job:
        """Queue a piece of work; ``then`` and ``failed`` are called on the GUI thread."""
        number = next(self._numbers)
        watch = Watch(self._told.emit, number)
        job = Job(watch, owner)
        if then:
            job.succeeded.connect(then)
        if failed:
            job.failed.connect(failed)
        self._jobs[number] = job
        self._threads.submit(self._run, work, watch, number)
        return job

    @property
    def is_idle(self) -> bool:
        """Tell whether every job has ended and was delivered."""
        return not self._jobs

    def close(self) -> None:
        """Take no more work; what waits is not begun."""
        self._threads.shutdown(wait=True, cancel_futures=True)

    def _run(self, work: Work, watch: Watch, number: int) -> None:
        try:
            watch.report(0, 0)
            told = _Told(number, result=work(watch))
        except GoodOfficesError as error:
            told = _Told(number, error=error)
        except Exception as error:  # noqa: BLE001 - here every job ends, whatever happened in it
            _log.error("job ended with %s at %s", type(error).__name__, _place_of(error))
            told = _Told(number, error=ProgramError(where=_place_of(error)))
        self._told.emit(told)

    @Slot(object)
    def _deliver(self, told: _Told) -> None:
        job = self._jobs.get(told.number)
        if job is None:
            return
        if told.progress is None:
            del self._jobs[told.number]
        if shiboken6.isValid(job):
            job.hear(told)
            if told.progress is None:
                job.deleteLater()


class Latest:
    """Keeps to the newest question of one asker: an older answer that comes late is dropped."""

    def __init__(self, lane: Lane, owner: QObject) -> None:
        self._lane = lane
        self._owner = owner
        self._job: Job | None = None

    def ask(
        self, work: Work, then: Callable[[Any], None], failed: Callable[[GoodOfficesError], None] | None = None
    ) -> Job:
        """Start the work and drop what was asked before."""
        self.drop()
        self._job = self._lane.start(work, owner=self._owner, then=then, failed=failed)
        return self._job

    def drop(self) -> None:
        """Wait for no answer any more."""
        if self._job is not None and shiboken6.isValid(self._job):
            self._job.drop()
        self._job = None


def _place_of(error: Exception) -> str:
    """Name module and line where an error arose, without its text, which may be confidential."""
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    if trace is None:
        return type(error).__name__
    module = trace.tb_frame.f_globals.get("__name__", "?")
    return f"{module}:{trace.tb_lineno} {type(error).__name__}"
