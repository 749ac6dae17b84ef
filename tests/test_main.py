"""main.py: what it asks of a machine, what it says when something is missing, and how it sets itself up."""

from __future__ import annotations

import ast
import base64
import contextlib
import hashlib
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import main

ROOT = Path(__file__).resolve().parent.parent
SOURCE = (ROOT / "main.py").read_text("utf-8")


def start(version: tuple[int, int, int], monkeypatch: pytest.MonkeyPatch) -> str:
    """Run the top of main.py as another Python would, and return what it says."""
    monkeypatch.setattr(sys, "version_info", version)
    with pytest.raises(SystemExit) as stopped:
        exec(compile(SOURCE, "main.py", "exec"), {"__name__": "main", "__file__": str(ROOT / "main.py")})  # noqa: S102
    return str(stopped.value)


def test_an_old_python_can_read_it() -> None:
    assert ast.parse(SOURCE, feature_version=(3, 6)).body


@pytest.mark.parametrize("version", [(3, 6, 15), (3, 10, 13), (3, 15, 0)])
def test_another_python_is_named_and_the_right_one_too(
    version: tuple[int, int, int], monkeypatch: pytest.MonkeyPatch
) -> None:
    said = start(version, monkeypatch)

    assert f"this is {version[0]}.{version[1]}" in said
    assert "3.11" in said


def test_it_needs_the_standard_library_only() -> None:
    imported = {node.names[0].name for node in ast.walk(ast.parse(SOURCE)) if isinstance(node, ast.Import)}

    assert {name.partition(".")[0] for name in imported} <= sys.stdlib_module_names


@pytest.mark.parametrize(
    ("command", "needed"),
    [
        ([], True),
        (["demo"], True),
        (["test"], True),
        (["demo", "--no-window"], False),
        (["list"], False),
        (["verify"], False),
    ],
)
def test_only_what_opens_a_window_or_tests_one_needs_the_libraries_of_qt(
    command: list[str], needed: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DISPLAY", ":0")

    assert ("libGL.so.1" in main.needed_libraries(command)) is needed


def test_without_a_display_the_demonstration_needs_no_library_of_qt() -> None:
    assert main.needed_libraries(["demo"]) == {}


def test_a_window_on_x11_needs_its_platform_libraries_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", ":0")

    assert "libxcb-cursor.so.0" in main.needed_libraries([])


def test_without_a_display_the_window_says_so_in_one_sentence() -> None:
    with pytest.raises(SystemExit, match="There is no display here"):
        main.main([])


def test_a_missing_library_is_named_by_its_package() -> None:
    missing = main.missing_packages({"libc.so.6": "libc6", "libnowhere.so.9": "libnowhere9"})

    assert missing == ["libnowhere9"]


def test_the_line_that_installs_what_is_missing_is_printed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    apt = tmp_path / "apt-get"
    apt.touch(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(main, "may_fill_this_system", lambda: False)

    with pytest.raises(SystemExit, match=r"apt-get install -y libgl1 libegl1$"):
        main.look_after_system(["libgl1", "libegl1"], install_allowed=False)


def test_a_system_without_apt_is_told_what_is_missing(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))

    with pytest.raises(SystemExit, match="libgl1"):
        main.look_after_system(["libgl1"], install_allowed=True)


def test_a_package_goes_by_its_new_name_where_apt_knows_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    apt = tmp_path / "apt-cache"
    apt.write_text('#!/bin/sh\ntest "$2" = libglib2.0-0t64\n', "utf-8")
    apt.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")

    assert main.named_here(["libgl1", "libglib2.0-0"]) == ["libgl1", "libglib2.0-0t64"]


@pytest.mark.parametrize("works", [True, False])
def test_missing_packages_are_installed_where_that_is_allowed(
    works: bool, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in ("apt-get", "sudo"):
        tool = tmp_path / name
        tool.write_text(f'#!/bin/sh\necho "$@" >> {tmp_path}/asked\n{"true" if works else "false"}\n', "utf-8")
        tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setattr(os, "geteuid", lambda: 0)

    with contextlib.nullcontext() if works else pytest.raises(SystemExit, match="could not be installed"):
        main.look_after_system(["libgl1", "libegl1"], install_allowed=True)

    asked = (tmp_path / "asked").read_text("utf-8").splitlines()
    assert [line.split()[-1] for line in asked] == ["update", "libegl1"]


@pytest.mark.parametrize(("variables", "allowed"), [({"CI": "true"}, True), ({"CI": "false"}, False)])
def test_a_machine_that_runs_checks_may_be_filled(
    variables: dict[str, str], allowed: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    monkeypatch.setenv("CI", variables["CI"])

    assert main.may_fill_this_system() is allowed


class Folder:
    """A copy of main.py beside a tiny program of the same name, whose lock holds one tiny package."""

    def __init__(self, place: Path) -> None:
        self.place = place
        self.wheels = place / "wheels"
        self.wheels.mkdir(parents=True)
        shutil.copy(ROOT / "main.py", place)
        (place / "goodoffices").mkdir()
        (place / "goodoffices" / "__main__.py").write_text(
            "import sys, tiny\nprint('runs', tiny.__name__, *sys.argv[1:])\n", "utf-8"
        )
        self.lock(hashlib.sha256(self.build_wheel().read_bytes()).hexdigest())

    def build_wheel(self) -> Path:
        """Write a wheel of one empty module."""
        record = base64.urlsafe_b64encode(hashlib.sha256(b"").digest()).rstrip(b"=").decode()
        wheel = self.wheels / "tiny-1.0-py3-none-any.whl"
        with zipfile.ZipFile(wheel, "w") as archive:
            archive.writestr("tiny.py", "")
            archive.writestr("tiny-1.0.dist-info/METADATA", "Metadata-Version: 2.1\nName: tiny\nVersion: 1.0\n")
            archive.writestr(
                "tiny-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
            )
            archive.writestr("tiny-1.0.dist-info/RECORD", f"tiny.py,sha256={record},0\n")
        return wheel

    def lock(self, digest: str) -> None:
        """Name the tiny package with this hash."""
        (self.place / "requirements.lock").write_text(f"tiny==1.0 \\\n    --hash=sha256:{digest}\n", "utf-8")

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run main.py there, with the tiny wheel as all that can be had."""
        environment = {**os.environ, "PIP_NO_INDEX": "1", "PIP_FIND_LINKS": self.wheels.as_uri()}
        command = [sys.executable, str(self.place / "main.py"), *arguments]
        return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)  # noqa: S603


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Folder:
    """Return a folder that was set up once."""
    made = Folder(tmp_path_factory.mktemp("clone") / "Good Offices")
    first = made.run("list", "missions")
    assert first.stdout.splitlines()[-1] == "runs tiny list missions", first.stderr
    assert "package 1 of 1: tiny" in first.stdout
    return made


def test_once_set_up_it_only_runs(folder: Folder) -> None:
    assert folder.run("search", "a word").stdout == "runs tiny search a word\n"


def test_a_setup_that_was_cut_short_is_started_over(folder: Folder) -> None:
    (folder.place / ".venv" / "good-offices.stamp").unlink()
    (folder.place / ".venv" / "half a package").touch()

    again = folder.run("list")

    assert again.stdout.splitlines()[-1] == "runs tiny list"
    assert not (folder.place / ".venv" / "half a package").exists()


def test_a_package_that_is_not_the_one_that_was_checked_is_not_installed(folder: Folder, tmp_path: Path) -> None:
    shutil.copytree(folder.place, tmp_path / "moved", symlinks=True)
    moved = Folder.__new__(Folder)
    moved.place, moved.wheels = tmp_path / "moved", tmp_path / "moved" / "wheels"
    moved.lock("0" * 64)

    refused = moved.run("list")

    assert refused.returncode == 1
    assert "is not the one that was checked" in refused.stderr
    assert "runs" not in refused.stdout


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    place = Folder(tmp_path / "clone")
    (place.place / ".venv").write_text("a file where the environment belongs", "utf-8")

    refused = place.run("list")

    assert refused.returncode == 1
    assert f"Nothing can be written in {place.place}" in refused.stderr
