"""Make the stored vault of schema 1: ``python -m tests.store.make_fixture``. It is made once, kept as it is, and opens for ever."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from goodoffices.ports import SystemEntropy
from goodoffices.records.consent import Condition, ConditionAnswer, ConsentState, ConsentStep
from goodoffices.records.ids import PersonId, RecordId, SeatId, SignalId
from goodoffices.records.item import Attribution, Compartment, Item, Level, Lifecycle
from goodoffices.records.meeting import Consultation
from goodoffices.records.mission import Leg, Mission
from goodoffices.records.note import Note
from goodoffices.records.person import Category, Language, LanguageLevel, Person
from goodoffices.records.situation import ProtectionRecord, SignalSource
from goodoffices.records.state import RegionalGroup
from goodoffices.records.team import Team, TeamMember
from goodoffices.records.time import Period, WallTime
from goodoffices.store import Store, prepare
from goodoffices.vault import NewSeat, Role, create_vault
from tests.cheap import CHEAP, FixedClock

SCHEMA_1 = Path(__file__).parent / "fixtures" / "vault-of-schema-1"

MISSION, SOURCES, PROTECTION = Compartment("mission"), Compartment("sources"), Compartment("protection")
OWNER = NewSeat(
    "Seat 1", Role.PRESIDENT, frozenset({MISSION, SOURCES, PROTECTION}), "kept ladder orchard seven thimble"
)
READER = NewSeat("Seat 2", Role.SECRETARIAT, frozenset({MISSION}), "kept harbour pencil eleven ribbon")


def _id(number: int) -> RecordId:
    return RecordId(number.to_bytes(16, "big"))


def _header(number: int, compartment: Compartment = MISSION, **fields: Any) -> dict[str, Any]:
    return {
        "id": _id(number),
        "compartment": compartment,
        "level": Level.CONFIDENTIAL,
        "attribution": Attribution.OFFICE_ONLY,
        "belongs_to": _id(1),
        **fields,
    }


WRITTEN: tuple[Item, ...] = (
    Mission(
        **_header(1, belongs_to=None),
        reference="GO-2026-001",
        title="An invented mission",
        state="XXA",
        basis=("A/HRC/43/37 ¶72",),
        period=Period(date(2026, 6, 1), date(2026, 6, 5)),
        legs=(Leg(1, "XXA", "Capital A", "Africa/Abidjan", Period(date(2026, 6, 1))),),
    ),
    Person(
        **_header(2, belongs_to=None),
        family_name="Álvares",
        given_name="Noor",
        category=Category.MANDATE_HOLDER,
        group=RegionalGroup.AFRICAN,
        languages=(Language("fr", LanguageLevel.WORKING),),
    ),
    Consultation(
        **_header(3),
        subject="First talk",
        with_whom="An invented office",
        place="Geneva",
        starts=WallTime(datetime(2026, 10, 25, 2, 30), "Europe/Zurich", fold=1),  # noqa: DTZ001  a wall time
        minutes=45,
        participants=(PersonId(_id(2)),),
    ),
    ConsentStep(
        **_header(4, level=Level.STRICTLY_CONFIDENTIAL),
        state=ConsentState.ACCEPTED_WITH_UNDERSTANDINGS,
        on=date(2026, 4, 2),
        conditions=(Condition("One condition", ConditionAnswer.COUNTER_OFFER, "One answer"),),
    ),
    Team(**_header(5), number=1, members=(TeamMember(SeatId(_id(6)), PersonId(_id(2))),)),
    Note(
        **_header(7, attribution=Attribution.CHATHAM_HOUSE),
        title="Une réunion",
        body="اجتماع مع الحكومة\n与政府会谈",
        taken_at=datetime(2026, 3, 9, 9, 0, tzinfo=UTC),
    ),
    Note(**_header(8, status=Lifecycle.ARCHIVED), title="Archived", body="", taken_at=datetime(2026, 3, 1, tzinfo=UTC)),
    Note(**_header(9, status=Lifecycle.TRASHED), title="Trashed", body="", taken_at=datetime(2026, 3, 1, tzinfo=UTC)),
    SignalSource(**_header(10, SOURCES), signal=SignalId(_id(11)), identity="An invented observer"),
    ProtectionRecord(**_header(12, PROTECTION), person="An invented person", text="What nobody else may read"),
)
"""Each is written in version 1; the mission is then written once more."""


def make(folder: Path) -> None:
    """Write the vault into a new folder."""
    clock, entropy = FixedClock(), SystemEntropy()
    vault = create_vault(folder, (OWNER, READER), policy=CHEAP, clock=clock, entropy=entropy)
    prepare(vault)
    store = Store(vault, clock, entropy)
    with store.unit_of_work("write") as work:
        for item in WRITTEN:
            work.add(item)
    with store.unit_of_work("change") as work:
        work.replace(replace(WRITTEN[0], version=1))
    vault.close()
    for passing in ("lock", "store.db-journal"):
        (folder / passing).unlink()
    for empty in ("backups", "quarantine"):
        (folder / empty).rmdir()


if __name__ == "__main__":
    make(SCHEMA_1)
