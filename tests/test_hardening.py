"""What the program does to itself before anything else: nobody looks in, and nothing that goes wrong repeats a text."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
CANARY = "heron over eleven bridges"

BEGIN = f"""
import logging, sys, threading, warnings
from goodoffices.__main__ import main
sys.argv = ["goodoffices", "--version"]
try:
    main()
except SystemExit:
    pass
canary = {CANARY!r}

class Unforgiving:
    def __repr__(self): return canary
    def __str__(self): raise ValueError(canary)
    def __del__(self): raise LookupError(canary)

def fail(): raise RuntimeError(canary) from KeyError(canary)
"""


def _said(script: str) -> str:
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-X", "faulthandler", "-c", BEGIN + script],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout + done.stderr


@pytest.mark.parametrize(
    ("script", "kind"),
    [
        ("fail()", "RuntimeError"),
        ("threading.Thread(target=fail).start()", "RuntimeError"),
        ("one = Unforgiving(); del one", "LookupError"),
        ("warnings.warn(canary)", "UserWarning"),
        ("logging.getLogger('library').error(canary)", "library: ERROR"),
        ("logging.getLogger('goodoffices.room').error('%s', Unforgiving())", "LookupError"),
        (
            "try: fail()\nexcept RuntimeError: logging.getLogger('library').exception(canary)",
            "library: ERROR, RuntimeError",
        ),
        ("import faulthandler; assert faulthandler.is_enabled(), canary", "AssertionError"),
    ],
)
def test_what_goes_wrong_says_its_type_and_never_its_text(script: str, kind: str) -> None:
    said = _said(script)

    assert kind in said
    assert CANARY not in said


def test_what_this_program_logs_is_shown() -> None:
    assert "job ended\n" in _said("logging.getLogger('goodoffices.room').error('job %s', 'ended')")


def test_no_core_is_dumped_and_no_process_of_the_same_user_looks_in() -> None:
    said = _said("""
import ctypes, resource
print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))""")

    assert said.endswith("(0, 0) 0\n")
