"""The unencrypted master of each pack is the same bytes in every process, whatever the seed of its hashes."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from tests.e2e.conftest import Day
from tests.e2e.processes import said_by, start


def test_each_master_is_the_same_bytes_over_three_hash_seeds(day: Day, tmp_path: Path) -> None:
    processes = []
    for seed in ("1", "2"):
        vault = Path(shutil.copytree(day.folder / "vault", tmp_path / seed / "vault"))
        processes.append(start("tests.e2e.masters", vault, place=tmp_path / seed, PYTHONHASHSEED=seed))

    told: list[dict[str, str]] = [day.masters, *(json.loads(said_by(one, day.seats["Seat 1"])) for one in processes)]

    assert len({one["seed"] for one in told}) == 3
    masters = [{reader: master for reader, master in one.items() if reader != "seed"} for one in told]
    assert set(masters[0]) == {"President", "team", "State concerned"}
    assert len(set(masters[0].values())) == 3
    assert masters[0] == masters[1] == masters[2]
