from __future__ import annotations

import ast
import inspect
from dataclasses import FrozenInstanceError, fields
from pathlib import Path

import pytest

import goodoffices.vault
from goodoffices.errors import VaultDamaged
from goodoffices.vault import PRODUCTION, KdfCost, create_vault, unlock_vault
from goodoffices.vault.policy import CEILING, calibrated
from tests.cheap import CHEAP, FixedClock
from tests.vault.sample import PASSPHRASES, SYSTEM

MIB = 1024
VAULT = Path(goodoffices.vault.__file__).parent


def test_production_costs_what_the_design_says() -> None:
    assert PRODUCTION.default == KdfCost(memory_kib=256 * MIB, iterations=3, lanes=4)
    assert PRODUCTION.floor == KdfCost(memory_kib=64 * MIB, iterations=3, lanes=1)
    assert KdfCost(memory_kib=2048 * MIB, iterations=16, lanes=8) == CEILING
    assert PRODUCTION.target_seconds == 1.0


def test_production_is_what_one_gets_without_asking() -> None:
    for function in (create_vault, unlock_vault):
        assert inspect.signature(function).parameters["policy"].default is PRODUCTION


def test_the_policy_cannot_be_changed_while_the_program_runs() -> None:
    for field in fields(PRODUCTION):
        with pytest.raises((FrozenInstanceError, AttributeError)):
            setattr(PRODUCTION, field.name, CHEAP.default)
    with pytest.raises(FrozenInstanceError):
        PRODUCTION.floor.memory_kib = 1  # type: ignore[misc]


def test_no_variable_of_the_environment_reaches_the_vault() -> None:
    for module in VAULT.rglob("*.py"):
        names = {
            node.attr if isinstance(node, ast.Attribute) else node.id
            for node in ast.walk(ast.parse(module.read_text()))
            if isinstance(node, ast.Attribute | ast.Name)
        }
        assert names.isdisjoint({"environ", "environb", "getenv", "argv"}), module.name


def test_production_opens_no_seat_that_is_cheap_to_guess(folder: Path) -> None:
    with pytest.raises(VaultDamaged):
        unlock_vault(folder, "Seat 1", PASSPHRASES["Seat 1"], clock=FixedClock(), entropy=SYSTEM)


@pytest.mark.parametrize(
    ("seconds", "memory"),
    [(5.0, 256), (1.0, 256), (0.6, 256), (0.5, 512), (0.3, 768), (0.2, 1024), (0.01, 1024), (0.0, 1024)],
)
def test_a_faster_machine_is_given_more_work_and_a_slow_one_never_less(seconds: float, memory: int) -> None:
    cost = calibrated(PRODUCTION, lambda _cost: seconds)

    assert cost == KdfCost(memory_kib=memory * MIB, iterations=3, lanes=4)
    assert PRODUCTION.allows(cost)


def test_a_policy_without_a_target_measures_nothing() -> None:
    def never(_cost: KdfCost) -> float:
        raise AssertionError

    assert calibrated(CHEAP, never) == CHEAP.default


def test_a_policy_allows_what_lies_between_floor_and_ceiling() -> None:
    assert PRODUCTION.allows(PRODUCTION.floor)
    assert PRODUCTION.allows(CEILING)
    assert not PRODUCTION.allows(CHEAP.default)
    assert not PRODUCTION.allows(KdfCost(memory_kib=64 * 1024 * MIB, iterations=3, lanes=4))
