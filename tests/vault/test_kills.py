from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from goodoffices.vault import check_vault
from tests.vault.sample import unlock_sample

ROOT = Path(__file__).resolve().parents[2]
RECORD_WITHOUT_END = """
import sys
from pathlib import Path
from tests.vault.sample import unlock_sample
vault = unlock_sample(Path(sys.argv[1]))
while True:
    with vault.engine.begin() as connection:
        entry = vault.record(connection, "write note", detail="x" * 3000)
    print(entry.sequence, flush=True)
"""


def _last_acknowledged_before_a_kill(folder: Path, seconds: float) -> int:
    with subprocess.Popen(  # noqa: S603
        [sys.executable, "-c", RECORD_WITHOUT_END, str(folder)], stdout=subprocess.PIPE, cwd=ROOT, text=True
    ) as writer:
        assert writer.stdout is not None
        first = writer.stdout.readline()
        time.sleep(seconds)
        writer.kill()
        acknowledged = [first, *writer.stdout.read().splitlines(keepends=True)]
    return max(int(line) for line in acknowledged if line.endswith("\n"))


def _survives_kills(folder: Path, kills: int) -> None:
    chance = random.Random(kills)  # noqa: S311
    for _kill in range(kills):
        acknowledged = _last_acknowledged_before_a_kill(folder, chance.uniform(0.0, 0.2))

        vault = unlock_sample(folder)
        log, results = vault.audit_entries(), check_vault(vault)
        vault.close()

        assert log[-1].action == "unlock"
        assert log[-2].sequence >= acknowledged
        assert all(result.passed for result in results)


def test_a_killed_process_loses_no_acknowledged_commit(folder: Path) -> None:
    _survives_kills(folder, 3)


@pytest.mark.deep
@pytest.mark.timeout(1200)
def test_a_hundred_killed_processes_lose_no_acknowledged_commit(folder: Path) -> None:
    _survives_kills(folder, 100)
