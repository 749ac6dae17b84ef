from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

from goodoffices.briefing import Master
from goodoffices.records.pack import Reader

ROOT = Path(__file__).parents[2]


def test_masters_are_the_same_bytes_over_hash_seeds_and_processes(masters: dict[Reader, Master]) -> None:
    here = {reader.value: hashlib.sha256(master.pdf).hexdigest() for reader, master in masters.items()}
    for seed in ("0", "1", "2"):
        done = subprocess.run(
            [sys.executable, "-m", "tests.briefing.invented"],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        )
        assert json.loads(done.stdout) == here
