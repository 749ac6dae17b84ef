"""Make the master of each pack of a vault, and say the hash of its bytes.

Run as ``python -m tests.e2e.masters VAULT``; the passphrase of Seat 1 is the first line of its input.
"""

from __future__ import annotations

import json
import sys
from hashlib import sha256
from pathlib import Path

from goodoffices.office import draft_pack, open_vault
from goodoffices.records.pack import Reader
from tests.cheap import CHEAP
from tests.e2e.conftest import mission_of


def main(vault: Path, passphrase: str) -> None:
    """Say the hashes, by reader."""
    desk = open_vault(vault, "Seat 1", passphrase, policy=CHEAP)
    masters = {reader: draft_pack(desk, mission_of(desk), reader).master.pdf for reader in Reader}
    desk.close()
    said = {reader.value: sha256(pdf).hexdigest() for reader, pdf in masters.items()}
    print(json.dumps({**said, "seed": hash("a word")}))  # noqa: T201  what the test reads


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.stdin.readline().strip())
