"""Payloads of earlier versions are lifted; those of a newer program are told apart."""

from __future__ import annotations

import pytest

from goodoffices.errors import VaultNewer
from goodoffices.store.upcasters import Payload, payload_version, upcast


def _call_it_title(payload: Payload) -> Payload:
    return {"title": payload["heading"]}


def _add_about(payload: Payload) -> Payload:
    return {**payload, "about": ""}


_TWO_STEPS = {("note", 1): _call_it_title, ("note", 2): _add_about, ("person", 1): _add_about}


def test_the_first_version_of_every_kind_is_one() -> None:
    assert payload_version("note", {}) == 1


def test_each_upcaster_makes_a_version() -> None:
    assert payload_version("note", _TWO_STEPS) == 3


def test_a_payload_goes_through_every_step_from_its_own_version() -> None:
    assert upcast("note", 1, {"heading": "Talk"}, _TWO_STEPS) == {"title": "Talk", "about": ""}
    assert upcast("note", 2, {"title": "Talk"}, _TWO_STEPS) == {"title": "Talk", "about": ""}


def test_a_payload_of_today_is_left_as_it_is() -> None:
    assert upcast("note", 3, {"title": "Talk"}, _TWO_STEPS) == {"title": "Talk"}


def test_a_payload_of_a_newer_program_is_not_guessed_at() -> None:
    with pytest.raises(VaultNewer):
        upcast("note", 4, {"title": "Talk"}, _TWO_STEPS)
