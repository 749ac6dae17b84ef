"""Set Good Offices up on first use and start it: ``python3 main.py``, ``python3 main.py demo``, ``python3 main.py test``.

Standard library only. What runs lives in ``.venv`` beside this file, made from a lock that names every package with its hash; nothing
is installed anywhere else. The network is needed for that once, and never again.

This file has to be understood by old Pythons too, so that they can say what is missing: nothing newer than Python 3.6 in its syntax.
"""

import ctypes
import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

if not (3, 11) <= sys.version_info[:2] <= (3, 14):
    sys.exit(
        f"Good Offices needs Python 3.11 to 3.14, and this is {sys.version_info[0]}.{sys.version_info[1]}. "
        "Install one of those and run the same command with it, for example: python3.11 main.py"
    )

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
STAMP = VENV / "good-offices.stamp"
RUN_LOCK = ROOT / "requirements.lock"
TEST_LOCK = ROOT / "requirements-test.lock"
WINDOWS = sys.platform == "win32"
PYTHON = VENV / ("Scripts/python.exe" if WINDOWS else "bin/python")
IDENTITY = f"Python {sys.version_info[0]}.{sys.version_info[1]} in {ROOT}"

QT_LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
}
X11_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
WAYLAND_LIBRARIES = {
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
}
RENAMED_SINCE_2024 = {"libglib2.0-0": "libglib2.0-0t64"}

CHECKS = (
    ("Style (ruff check)", ["ruff", "check", "--quiet"]),
    ("Layout (ruff format)", ["ruff", "format", "--check", "--quiet"]),
    ("Types (mypy)", ["mypy", "--no-error-summary"]),
)

PIP_STEP = re.compile(
    r"(?:Collecting |Ignoring |Requirement already satisfied: |Processing (?:[^(]*/)?)(\w+(?:-[a-z]\w*)*)"
)
NO_NETWORK = (
    "The network cannot be reached. Good Offices needs it once, to set itself up, and never again: "
    "connect, and run the same command again."
)
PIP_TROUBLE = {
    "DO NOT MATCH THE HASHES": "A package that arrived is not the one that was checked. Nothing of it was installed.",
    "No space left": "The disk is full. Free about 1 GB and run the same command again.",
    "new connection": NO_NETWORK,
    "Connection": NO_NETWORK,
    "": "The packages could not be installed, for the reason above. Mend it, and run the same command again.",
}


def main(arguments: list[str]) -> int:
    """Set up what the command needs, then run it; return its exit status."""
    install_allowed = "--install-system" in arguments
    arguments = [argument for argument in arguments if argument != "--install-system"]
    testing = arguments[:1] == ["test"]
    if not arguments and not has_display():
        sys.exit(
            "There is no display here, so no window can open. To see what works without one: python3 main.py --help"
        )
    look_after_system(missing_packages(needed_libraries(arguments)), install_allowed=install_allowed)
    set_up(TEST_LOCK if testing else RUN_LOCK)
    if testing:
        return run_tests(arguments[1:])
    return become([str(PYTHON), "-I", "-m", "goodoffices", *arguments])


def become(command: list[str]) -> int:
    """Replace this process by the command; where that is not possible, run it and return its exit status."""
    if not WINDOWS:
        os.execv(command[0], command)  # noqa: S606  our own interpreter, no shell wanted
    return subprocess.call(command)


def run_tests(arguments: list[str]) -> int:
    """Run every check and then the tests; return the first exit status that is not 0."""
    statuses = []
    for heading, command in (*CHECKS, ("Tests (pytest)", ["pytest", *arguments])):
        print("\n" + heading, flush=True)
        statuses.append(subprocess.call([str(PYTHON), "-I", "-m", *command], cwd=str(ROOT)))
    return next((status for status in statuses if status), 0)


# What the system has to offer


def has_display() -> bool:
    """Tell whether a window could open here."""
    return sys.platform != "linux" or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def needed_libraries(arguments: list[str]) -> dict[str, str]:
    """Return the system's libraries that the command needs, each with its Debian package."""
    if sys.platform != "linux":
        return {}
    opens_window = not arguments or (arguments[0] == "demo" and "--no-window" not in arguments and has_display())
    if not opens_window:
        return QT_LIBRARIES if arguments[:1] == ["test"] else {}
    return {**QT_LIBRARIES, **(WAYLAND_LIBRARIES if os.environ.get("WAYLAND_DISPLAY") else X11_LIBRARIES)}


def loads(library: str) -> bool:
    """Tell whether the system finds a shared library."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_packages(libraries: dict[str, str]) -> list[str]:
    """Return the Debian packages that are missing, for Qt and for making a virtual environment."""
    missing = [package for library, package in libraries.items() if not loads(library)]
    if not STAMP.exists() and not importlib.util.find_spec("ensurepip"):
        missing.append("python3-venv")
    return missing


def look_after_system(missing: list[str], *, install_allowed: bool) -> None:
    """Install what is missing where that is allowed; otherwise stop with the line that does it."""
    if not missing:
        return
    if not shutil.which("apt-get"):
        sys.exit(
            "Some libraries of the system are missing. On Debian they are called "
            + " ".join(missing)
            + ". Install their like with the package manager of this system, and run the same command again."
        )
    as_root = [] if os.geteuid() == 0 else ["sudo"]
    if not (install_allowed or may_fill_this_system()):
        sys.exit(
            "Some libraries of the system are missing. This line installs them (or add --install-system to your command):\n  "
            + " ".join([*as_root, "apt-get", "install", "-y", *named_here(missing)])
        )
    install_packages(as_root, missing)


def may_fill_this_system() -> bool:
    """Tell whether this machine is there to be filled: one that runs checks, or a container that we are root of."""
    marks = (Path("/.dockerenv"), Path("/run/.containerenv"))
    in_container = bool(os.environ.get("container")) or any(mark.exists() for mark in marks)  # noqa: SIM112  its real name
    return os.environ.get("CI") == "true" or (in_container and os.geteuid() == 0)


def named_here(packages: list[str]) -> list[str]:
    """Return the packages under the names that this release of the distribution gives them."""
    return [RENAMED_SINCE_2024[name] if is_known(RENAMED_SINCE_2024.get(name)) else name for name in packages]


def is_known(package: str | None) -> bool:
    """Tell whether apt knows a package of this name."""
    asked = package and subprocess.run(["apt-cache", "show", package], capture_output=True, check=False)
    return bool(asked and asked.returncode == 0)


def install_packages(as_root: list[str], packages: list[str]) -> None:
    """Install packages of the distribution, quietly; stop with a sentence when that fails."""
    print("Installing from the distribution: " + " ".join(packages), flush=True)
    apt = [*as_root, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq", "-o", "Dpkg::Use-Pty=0"]
    subprocess.call([*apt, "update"])
    if subprocess.call([*apt, "install", "-y", *named_here(packages)], stdout=subprocess.DEVNULL):
        sys.exit("The distribution's packages could not be installed: see the lines above.")


# The environment in .venv


def set_up(lock: Path) -> None:
    """Make ``.venv`` hold what the lock names, unless it does already."""
    stamp = STAMP.read_text("utf-8").splitlines() if STAMP.exists() else []
    is_whole = PYTHON.exists() and stamp[:1] == [IDENTITY]
    if is_whole and fingerprint(lock) in stamp[1:]:
        return
    print("Setting up in .venv, once; this takes a few minutes.", flush=True)
    try:
        STAMP.unlink() if is_whole else make_environment()
        install_locked(lock)
        packages = Path(sysconfig.get_path("purelib", "venv", {"base": str(VENV)}))
        packages.joinpath("good_offices.pth").write_text(f"{ROOT}\n", "utf-8")
        STAMP.write_text("\n".join([IDENTITY, fingerprint(RUN_LOCK), fingerprint(lock), ""]), "utf-8")
    except OSError as error:
        sys.exit(
            f"Nothing can be written in {ROOT} ({error.strerror}), and Good Offices sets itself up there. "
            "Copy the folder to a place of your own, or free some space, and run the same command again."
        )


def fingerprint(lock: Path) -> str:
    """Return what the stamp remembers of a lock; the test lock holds all that the other one does."""
    return hashlib.sha256(lock.read_bytes()).hexdigest()


def make_environment() -> None:
    """Make an empty environment; one that was cut short has no stamp and is started over."""
    VENV.mkdir(exist_ok=True)
    command = [sys.executable, "-I", "-m", "venv", "--clear", str(VENV)]
    made = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    if made.returncode:
        sys.exit("Python could not make a virtual environment: " + made.stdout.decode(errors="replace").strip())


def install_locked(lock: Path) -> None:
    """Install exactly what the lock names, each file checked against its hash, and say how far it is."""
    total = sum("==" in line for line in lock.read_text("utf-8").splitlines())
    pip = [
        str(PYTHON),
        "-I",
        "-m",
        "pip",
        "install",
        "--disable-pip-version-check",
        "--no-input",
        "--progress-bar",
        "off",
    ]
    command = [*pip, "--require-hashes", "--no-deps", "--only-binary", ":all:", "-r", str(lock)]
    said, seen = [], 0
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace"
    ) as running:
        for line in running.stdout or ():
            said.append(line)
            package = PIP_STEP.match(line)
            if package:
                seen += 1
                show_progress(f"package {seen} of {total}: {package[1]}")
            elif line.startswith("Installing "):
                show_progress("putting them in place")
    show_progress("")
    if running.returncode:
        output = "".join(said)
        errors = [line for line in said if line.startswith("ERROR")] or said[-1:]
        mend = next(sentence for sign, sentence in PIP_TROUBLE.items() if sign in output)
        sys.exit("".join(errors[:1]) + mend)


def show_progress(text: str) -> None:
    """Show where the set-up stands: on one line that renews itself, or line by line where output is kept."""
    if sys.stdout.isatty():
        print(f"\r\033[K  {text}" if text else "\r\033[K", end="", flush=True)
    elif text:
        print(f"  {text}", flush=True)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit("\nStopped. Run the same command again to go on.")
