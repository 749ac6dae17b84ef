"""Hold a vault open in a process of its own until the input ends: ``python -m tests.faults.holding VAULT``."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.faults.conftest import sit_down

if __name__ == "__main__":
    desk = sit_down(Path(sys.argv[1]))
    print("open", flush=True)  # noqa: T201  what the test waits for
    sys.stdin.read()
    desk.close()
