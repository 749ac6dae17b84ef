"""The three packs of the invented mission, laid out once for all tests of this room."""

from __future__ import annotations

import pytest

from goodoffices.briefing import Master, make_master
from goodoffices.records.mission_file import MissionFile
from goodoffices.records.pack import Reader
from tests.briefing.invented import invented_file, snapshot_of


@pytest.fixture(scope="session")
def whole_file() -> MissionFile:
    return invented_file()


@pytest.fixture(scope="session")
def masters(whole_file: MissionFile) -> dict[Reader, Master]:
    return {reader: make_master(snapshot_of(whole_file, reader)) for reader in Reader}
