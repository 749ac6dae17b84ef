from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from goodoffices.desktop.jobs import Lane, Latest, Watch, Work
from goodoffices.errors import GoodOfficesError, NotFound, ProgramError


@pytest.fixture
def lane(qtbot: QtBot) -> Iterator[Lane]:
    lane = Lane("test")
    yield lane
    qtbot.waitUntil(lambda: lane.is_idle)
    lane.close()


def test_a_result_comes_back_once_on_the_gui_thread(lane: Lane, qtbot: QtBot) -> None:
    heard: list[tuple[object, int]] = []

    lane.start(lambda _watch: threading.get_ident(), then=lambda ran: heard.append((ran, threading.get_ident())))

    qtbot.waitUntil(lambda: lane.is_idle)
    assert len(heard) == 1
    ran_on, heard_on = heard[0]
    assert heard_on == threading.get_ident() != ran_on


def test_jobs_of_one_lane_run_in_turn_on_one_thread(lane: Lane, qtbot: QtBot) -> None:
    order: list[tuple[int, int]] = []

    def work(number: int) -> Work:
        return lambda _watch: order.append((number, threading.get_ident()))

    for number in range(5):
        lane.start(work(number))

    qtbot.waitUntil(lambda: lane.is_idle)
    assert [number for number, _thread in order] == [0, 1, 2, 3, 4]
    assert len({thread for _number, thread in order}) == 1


def test_an_error_of_ours_arrives_as_it_is(lane: Lane, qtbot: QtBot) -> None:
    errors: list[GoodOfficesError] = []

    def work(_watch: Watch) -> None:
        raise NotFound

    lane.start(work, failed=errors.append)

    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], NotFound)


def test_a_defect_arrives_with_its_place_and_without_its_text(
    lane: Lane, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    errors: list[GoodOfficesError] = []

    def work(_watch: Watch) -> None:
        raise ValueError("what a source said")

    lane.start(work, failed=errors.append)

    qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], ProgramError)
    assert "what a source said" not in str(errors[0].params) + caplog.text
    assert "test_jobs" in str(errors[0].params["where"])


def test_a_job_that_is_stopped_ends_as_cancelled_and_in_no_other_way(lane: Lane, qtbot: QtBot) -> None:
    ends: list[str] = []
    may_go_on = threading.Event()

    def work(watch: Watch) -> None:
        may_go_on.wait(10)
        watch.report(1, 2)

    job = lane.start(work, then=lambda _result: ends.append("result"), failed=lambda _error: ends.append("error"))
    job.cancelled.connect(lambda: ends.append("cancelled"))
    job.cancel()
    may_go_on.set()

    qtbot.waitUntil(lambda: lane.is_idle)
    assert ends == ["cancelled"]


def test_progress_is_heard_on_the_gui_thread(lane: Lane, qtbot: QtBot) -> None:
    steps: list[tuple[int, int, str, int]] = []

    job = lane.start(lambda watch: watch.report(1, 3, "laid out"))
    job.progressed.connect(lambda done, of, what: steps.append((done, of, what, threading.get_ident())))

    qtbot.waitUntil(lambda: lane.is_idle)
    assert (1, 3, "laid out", threading.get_ident()) in steps


def test_the_answer_to_an_older_question_is_dropped(lane: Lane, qtbot: QtBot) -> None:
    heard: list[object] = []
    owner = QObject()
    latest = Latest(lane, owner)
    may_go_on = threading.Event()

    latest.ask(lambda _watch: may_go_on.wait(10) and "old", heard.append)
    latest.ask(lambda _watch: "new", heard.append)
    may_go_on.set()

    qtbot.waitUntil(lambda: lane.is_idle)
    assert heard == ["new"]


def test_nothing_is_heard_by_an_owner_that_is_gone(lane: Lane, qtbot: QtBot) -> None:
    import shiboken6

    heard: list[object] = []
    owner = QObject()
    may_go_on = threading.Event()

    lane.start(lambda _watch: may_go_on.wait(10), owner=owner, then=heard.append)
    shiboken6.delete(owner)
    may_go_on.set()

    qtbot.waitUntil(lambda: lane.is_idle)
    assert heard == []
