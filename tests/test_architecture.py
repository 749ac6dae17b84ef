"""The house as a test: which room may import which, and what no room may do."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from importlinter.cli import lint_imports

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "goodoffices"
LOCKS = (ROOT / "requirements.lock", ROOT / "requirements-test.lock")

REACHES_THE_NETWORK = frozenset(
    {
        "_socket",
        "asyncio",
        "ftplib",
        "http",
        "imaplib",
        "nntplib",
        "poplib",
        "select",
        "selectors",
        "smtplib",
        "socket",
        "socketserver",
        "ssl",
        "urllib.error",
        "urllib.request",
        "webbrowser",
        "wsgiref",
        "xmlrpc",
        "PySide6.QtNetwork",
    }
)
HANDS_A_DOSSIER_ON = frozenset({"multiprocessing", "concurrent.futures.process", "pickle", "shelve", "marshal", "pdb"})
NETWORK_LIBRARIES = frozenset(
    [
        "aiohttp",
        "anyio",
        "boto3",
        "botocore",
        "dnspython",
        "grpcio",
        "h11",
        "h2",
        "httpcore",
        "httplib2",
        "httpx",
        "paramiko",
        "pycurl",
        "pyhanko",
        "pysocks",
        "pyzmq",
        "requests",
        "selenium",
        "sentry-sdk",
        "tornado",
        "twisted",
        "urllib3",
        "uvicorn",
        "websocket-client",
        "websockets",
        "posthog",
        "opentelemetry-api",
        "opentelemetry-sdk",
        "pyside6",
        "pyside6-addons",
    ]
)


def modules() -> list[Path]:
    """Return every module of the program."""
    return sorted(PACKAGE.rglob("*.py"))


def tree_of(path: Path) -> ast.Module:
    """Return the syntax of a module."""
    return ast.parse(path.read_text("utf-8"), str(path))


def imported_by(path: Path) -> Iterator[str]:
    """Name each module that a module imports, and each name it takes from one."""
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def falls_under(name: str, forbidden: frozenset[str]) -> bool:
    """Tell whether a module or one of its parents is forbidden."""
    parts = name.split(".")
    return any(".".join(parts[: count + 1]) in forbidden for count in range(len(parts)))


def locked(lock: Path) -> dict[str, str]:
    """Return the packages of a lock, each with its version."""
    return dict(re.findall(r"^([a-z0-9.-]+)==([^ ;\\]+)", lock.read_text("utf-8"), re.MULTILINE))


def test_each_room_imports_only_the_floors_below_it(capsys: pytest.CaptureFixture[str]) -> None:
    status = lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True)

    assert status == 0, capsys.readouterr().out


@pytest.mark.parametrize("forbidden", [REACHES_THE_NETWORK, HANDS_A_DOSSIER_ON], ids=["network", "another process"])
def test_no_room_imports_what_reaches_outside(forbidden: frozenset[str]) -> None:
    found = {
        (str(path.relative_to(ROOT)), name)
        for path in modules()
        for name in imported_by(path)
        if falls_under(name, forbidden)
    }

    assert not found


@pytest.mark.parametrize(
    "line", ["import socket", "from http import client", "from urllib import request", "import urllib.request as u"]
)
def test_what_reaches_the_network_is_noticed(line: str, tmp_path: Path) -> None:
    module = tmp_path / "module.py"
    module.write_text(line, "utf-8")

    assert any(falls_under(name, REACHES_THE_NETWORK) for name in imported_by(module))


def test_no_library_that_brings_network_is_installed() -> None:
    assert not NETWORK_LIBRARIES & locked(LOCKS[0]).keys()


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_a_lock_names_packages_versions_and_hashes_only(lock: Path) -> None:
    lines = lock.read_text("utf-8").splitlines()

    foreign = [
        line
        for line in lines
        if not re.fullmatch(r"[a-z0-9.-]+==\S+( ; .+)? \\|    --hash=sha256:[0-9a-f]{64}( \\)?", line)
    ]

    assert not foreign


def test_what_the_tests_install_is_what_runs_and_more() -> None:
    runs, tests = (locked(lock) for lock in LOCKS)

    assert runs.items() < tests.items()


def test_every_package_that_runs_has_its_licence_in_the_notice() -> None:
    notice = (ROOT / "NOTICE").read_text("utf-8").lower()

    assert not [name for name in locked(LOCKS[0]) if f"\n{name} " not in notice]


def catches_everything(handler: ast.ExceptHandler) -> bool:
    """Tell whether a handler takes every error and does not hand it on."""
    types = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    names = {ast.unparse(kind) if kind else "everything" for kind in types}
    hands_on = any(isinstance(node, ast.Raise) for node in ast.walk(handler))
    return bool(names & {"everything", "Exception", "BaseException"}) and not hands_on


def test_only_where_a_job_ends_and_where_qt_calls_us_is_every_error_caught() -> None:
    places = [
        path.relative_to(PACKAGE).as_posix()
        for path in modules()
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.ExceptHandler) and catches_everything(node)
    ]

    assert len(places) <= 2
    assert all(place.startswith("desktop/") for place in places)


@pytest.mark.parametrize("call", ["processEvents", "exec_", "print_exc"])
def test_no_room_calls(call: str) -> None:
    called = {
        str(path.relative_to(ROOT))
        for path in modules()
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Attribute) and node.attr == call
    }

    assert not called


def test_no_test_is_skipped_or_expected_to_fail() -> None:
    marks = re.compile(r"mark\.(skip|skipif|xfail)\b|pytest\.(skip|xfail|importorskip)\(")

    marked = [path.name for path in sorted((ROOT / "tests").rglob("*.py")) if marks.search(path.read_text("utf-8"))]

    assert marked == []
