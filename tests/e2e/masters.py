"""Make the master of each pack of a vault, and say the hash of its bytes.

Run as ``python -m tests.e2e.masters VAULT``; the passphrase of Seat 1 is the first line of its input.
"""

from __future__ import annotations

import json
import sys
from hashlib import sha256
from pathlib import Path

from goodoffices.office import Desk, MissionLine, draft_pack, missions, open_vault
from goodoffices.records.pack import Reader
from tests.cheap import CHEAP


def hashes_of_masters(desk: Desk) -> dict[str, str]:
    """Return the hash of each master by its reader, and one that shows which seed this process has."""
    line = missions(desk)[0]
    assert isinstance(line, MissionLine)
    masters = {reader.value: draft_pack(desk, line.id, reader).master.pdf for reader in Reader}
    return {**{reader: sha256(pdf).hexdigest() for reader, pdf in masters.items()}, "seed": str(hash("a word"))}


if __name__ == "__main__":
    seated = open_vault(Path(sys.argv[1]), "Seat 1", sys.stdin.readline().strip(), policy=CHEAP)
    print(json.dumps(hashes_of_masters(seated)))  # noqa: T201  what the test reads
    seated.close()
