from __future__ import annotations

import json

import pytest

from goodoffices.errors import VaultDamaged
from goodoffices.vault import UnlockedVault, age, check_vault
from goodoffices.vault.canonical import canonical
from goodoffices.vault.signing import sign
from tests.vault.conftest import Unlock
from tests.vault.sample import alter


def _grants_pass(vault: UnlockedVault) -> bool:
    return {result.name: result.passed for result in check_vault(vault)}["grants"]


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE holder SET role = 'President' WHERE id = :own",
        "UPDATE holder SET role = 'Emperor' WHERE id = :own",
        "UPDATE holder SET label = 'Seat 9' WHERE id = :own",
        "UPDATE holder SET recipient = :stranger WHERE id != :own AND label = 'Seat 1'",
        "UPDATE holder SET public_key = randomblob(32) WHERE id != :own AND label = 'Seat 1'",
        "UPDATE holder SET public_key = 5 WHERE id != :own AND label = 'Seat 1'",
        'DELETE FROM "grant" WHERE holder = :own',
        'UPDATE "grant" SET signature = zeroblob(64) WHERE holder = :own',
        "UPDATE \"grant\" SET signature = 'text' WHERE holder = :own",
        "UPDATE \"grant\" SET payload = 'text' WHERE holder = :own",
        """UPDATE "grant" SET (payload, signature) =
        (SELECT payload, signature FROM "grant" AS other WHERE other.holder != :own LIMIT 1) WHERE holder = :own""",
        "INSERT INTO holder VALUES (:other, 'Seat 8', 'Observer', :stranger, randomblob(32))",
        "DELETE FROM compartment_key WHERE holder = :own",
        "UPDATE compartment_key SET sealed = 'text' WHERE holder = :own",
    ],
)
def test_what_an_insider_changes_about_a_seat_is_seen(unlock: Unlock, statement: str) -> None:
    insider = unlock("Seat 3")
    named = {"own": insider.seat.id, "other": bytes(16), "stranger": age.recipient_of(age.new_identity())}

    alter(insider, statement, **{name: value for name, value in named.items() if f":{name}" in statement})
    insider.close()

    with pytest.raises(VaultDamaged):
        unlock("Seat 3")


def test_a_grant_that_a_person_signed_for_themselves_is_seen(unlock: Unlock) -> None:
    insider = unlock("Seat 3")
    with insider.engine.connect() as connection:
        payload = connection.exec_driver_sql('SELECT payload FROM "grant"').scalars().all()[0]
    said = json.loads(payload)
    said["compartments"]["protection"] = "00" * 32
    forged = canonical(said)
    signature = sign(insider.secrets.seed, b"Good Offices grant 1", forged)

    alter(
        insider,
        'UPDATE "grant" SET payload = :payload, signature = :signature WHERE holder = :own',
        payload=forged,
        signature=signature,
        own=bytes.fromhex(said["holder"]),
    )

    assert not _grants_pass(insider)
    insider.close()
    with pytest.raises(VaultDamaged):
        unlock("Seat 1")


def test_untouched_grants_pass(unlock: Unlock) -> None:
    assert _grants_pass(unlock("Seat 2"))


def test_only_compartments_that_the_owner_signed_for_count(unlock: Unlock) -> None:
    insider = unlock("Seat 3")
    alter(insider, "INSERT INTO compartment VALUES ('of my own', zeroblob(16), '')")
    insider.close()

    assert unlock("Seat 2").compartments == ("bureau", "mission", "protection")


def test_a_compartment_that_an_insider_adds_gives_nobody_a_key(unlock: Unlock) -> None:
    insider = unlock("Seat 3")
    alter(insider, "INSERT INTO compartment VALUES ('extra', randomblob(16), '2026-03-09')")
    insider.close()

    assert "extra" not in unlock("Seat 1").held
