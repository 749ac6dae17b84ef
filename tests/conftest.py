"""What holds for every test: a home of its own, no network, an invisible screen, nothing left behind."""

from __future__ import annotations

import gc
import os
import socket
import sys
import tempfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

from goodoffices.words import use_language

_HOME = tempfile.TemporaryDirectory(prefix="good-offices-home-")
for _variable, _folder in {
    "HOME": "",
    "USERPROFILE": "",
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_STATE_HOME": "state",
    "XDG_CACHE_HOME": "cache",
    "XDG_RUNTIME_DIR": "run",
}.items():
    _place = Path(_HOME.name, _folder)
    _place.mkdir(mode=0o700, exist_ok=True)
    os.environ[_variable] = str(_place)
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ.pop("DISPLAY", None)
os.environ.pop("WAYLAND_DISPLAY", None)

settings.register_profile("default", derandomize=True, max_examples=25, deadline=None, database=None)
settings.register_profile("deep", max_examples=1_000, deadline=None, database=None, print_blob=True)


class NetworkUsed(AssertionError):
    """Something opened a socket that reaches beyond this machine's files."""


def _refuse_network(event: str, arguments: tuple[object, ...]) -> None:
    if event == "socket.__new__" and arguments[1] in {socket.AF_INET, socket.AF_INET6}:
        raise NetworkUsed("a socket was opened")
    if event in {"socket.getaddrinfo", "socket.gethostbyname"}:
        raise NetworkUsed("a name was looked up")


sys.addaudithook(_refuse_network)


def pytest_addoption(parser: pytest.Parser) -> None:
    """Offer the long runs."""
    parser.addoption("--deep", action="store_true", help="run the deep tests too, with their full counts")


def pytest_configure(config: pytest.Config) -> None:
    """Choose how many examples the property tests try."""
    settings.load_profile("deep" if config.getoption("--deep") else "default")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave the deep tests out unless they were asked for."""
    if config.getoption("--deep"):
        return
    deep = [item for item in items if item.get_closest_marker("deep")]
    config.hook.pytest_deselected(items=deep)
    items[:] = [item for item in items if item not in deep]


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    """Begin and end each test in English."""
    use_language("en")
    yield
    use_language("en")


@pytest.fixture(autouse=True)
def _nothing_is_left(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves a thread, a window or a running timer behind."""
    threads_before = set(threading.enumerate())
    yield
    left: list[object] = [thread for thread in threading.enumerate() if thread not in threads_before]
    if "PySide6.QtWidgets" in sys.modules and "qtbot" in request.fixturenames:
        left += _left_in_qt() and _left_in_qt(after_collecting=True)
    assert not left, f"left behind: {left}"


def _left_in_qt(*, after_collecting: bool = False) -> list[object]:
    from PySide6.QtCore import QCoreApplication, QEvent, QThreadPool, QTimer
    from PySide6.QtWidgets import QApplication

    if after_collecting:
        gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    application = QApplication.instance()
    timers = [timer for timer in application.findChildren(QTimer) if timer.isActive()] if application else []
    busy = ["thread pool"] if QThreadPool.globalInstance().activeThreadCount() else []
    return [*QApplication.topLevelWidgets(), *timers, *busy]
