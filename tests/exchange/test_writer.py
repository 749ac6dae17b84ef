"""What is written is read back as it was, always in the same bytes."""

from __future__ import annotations

import json
from dataclasses import replace

from hypothesis import given

from goodoffices.exchange import read_dossier, write_dossier
from goodoffices.exchange.dossier.writer import in_file_order
from goodoffices.records.item import Item
from goodoffices.records.situation import Pattern, Signal
from tests.exchange.any_items import any_items
from tests.exchange.files import Counting, demonstration, of, precedent, read, small


def test_the_cases_come_back_as_they_were() -> None:
    for items in (demonstration(), precedent()):
        assert read_dossier(write_dossier(items), entropy=Counting()) == in_file_order(items)


@given(any_items())
def test_any_records_come_back_as_they_were(items: tuple[Item, ...]) -> None:
    assert read_dossier(write_dossier(items), entropy=Counting()) == in_file_order(items)


def test_what_no_reader_takes_is_marked_as_replaced() -> None:
    signal, *others = of(demonstration(), Signal)
    spoilt = replace(signal, text="half \ud83d and\x00 \x9b whole \U0001f54a")

    items = read_dossier(write_dossier([spoilt, *others]), entropy=Counting())

    assert "half \ufffd and\ufffd \ufffd whole \U0001f54a" in [item.text for item in of(items, Signal)]


def test_the_order_of_the_records_does_not_change_the_bytes() -> None:
    items = demonstration()

    assert write_dossier(reversed(items)) == write_dossier(items)


def test_every_entry_carries_its_own_level_and_no_file_gives_one_for_all() -> None:
    document = json.loads(write_dossier(read(small())))

    assert "defaults" not in document
    assert [entry["level"] for entry in document["signal"]] == ["confidential", "confidential"]


def test_what_lies_outside_of_a_part_is_listed_so_that_the_part_can_be_read() -> None:
    items = read(small())
    patterns, signals = of(items, Pattern), of(items, Signal)
    part = (*patterns, signals[0])

    written = write_dossier(part)

    assert signals[1].id.hex() in json.loads(written)["elsewhere"]
    assert read_dossier(written, entropy=Counting()) == in_file_order(part)


def test_nothing_is_written_of_a_vault_s_own_count_of_commits() -> None:
    assert b"version" in write_dossier(())
    assert all("version" not in entry for entry in json.loads(write_dossier(read(small())))["signal"])
