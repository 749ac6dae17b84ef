"""The unencrypted master of each pack is the same bytes in every process, whatever the seed of its hashes."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

from tests.e2e.conftest import Second
from tests.e2e.processes import said_by, start


def test_each_master_is_the_same_bytes_over_three_hash_seeds(second: Second, tmp_path: Path) -> None:
    processes = []
    for seed in ("0", "1", "2"):
        vault = Path(shutil.copytree(second.made.vault, tmp_path / seed / "vault"))
        processes.append(start("tests.e2e.masters", vault, place=tmp_path / seed, PYTHONHASHSEED=seed))

    told: list[dict[str, Any]] = [json.loads(said_by(one, second.made.seats[0].passphrase)) for one in processes]

    assert len({one.pop("seed") for one in told}) == 3
    assert set(told[0]) == {"President", "team", "State concerned"}
    assert len(set(told[0].values())) == 3
    assert told[0] == told[1] == told[2]
