"""Invented, neutral records for the rules: each maker fills what a rule does not look at."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from goodoffices.records.consent import (
    Condition,
    ConsentState,
    ConsentStep,
    Form,
    Tier,
    Understanding,
    UnderstandingState,
)
from goodoffices.records.ids import PatternId, PersonId, RecordId, SignalId
from goodoffices.records.item import Attribution, Compartment, Level, Lifecycle
from goodoffices.records.mission import Authority, Mission, MissionStage
from goodoffices.records.presidency import BureauOffice, BureauSeat
from goodoffices.records.situation import Direction, Pattern, Signal
from goodoffices.records.state import RegionalGroup
from goodoffices.records.team import Seat, SeatStep
from goodoffices.records.time import Period

MISSION = Compartment("mission")
CYCLE = Period(date(2026, 1, 1), date(2026, 12, 31))


def record_id(number: int) -> RecordId:
    return RecordId(number.to_bytes(16, "big"))


def person_id(number: int) -> PersonId:
    return PersonId(record_id(number))


def signal(
    number: int,
    code: str,
    on: date,
    *,
    direction: Direction = Direction.DECLINE,
    status: Lifecycle = Lifecycle.ACTIVE,
) -> Signal:
    return Signal(
        id=record_id(number),
        compartment=MISSION,
        level=Level.CONFIDENTIAL,
        attribution=Attribution.NOT_FOR_ATTRIBUTION,
        status=status,
        number=number,
        code=code,
        happened_on=on,
        text="an invented instance",
        source_type="civil society",
        direction=direction,
    )


def pattern(
    label: str,
    linked: Sequence[Signal],
    *,
    alike: str = "the same unit, the same month",
    gravity: str = "",
    status: Lifecycle = Lifecycle.ACTIVE,
) -> Pattern:
    return Pattern(
        id=PatternId(record_id(1000 + ord(label[0]))),
        compartment=MISSION,
        level=Level.CONFIDENTIAL,
        attribution=Attribution.NOT_FOR_ATTRIBUTION,
        status=status,
        label=label,
        title="an invented pattern",
        signals=tuple(SignalId(found.id) for found in linked),
        alike=alike,
        gravity=gravity,
    )


def consent_step(
    state: ConsentState,
    on: date,
    *conditions: Condition,
    status: Lifecycle = Lifecycle.ACTIVE,
    reference: str = "",
) -> ConsentStep:
    return ConsentStep(
        id=record_id(on.toordinal() * 100 + tuple(ConsentState).index(state)),
        compartment=MISSION,
        level=Level.CONFIDENTIAL,
        attribution=Attribution.OFFICE_ONLY,
        status=status,
        state=state,
        on=on,
        form=Form.NOTE_VERBALE,
        reference=reference,
        conditions=conditions,
    )


def understanding(
    code: str, state: UnderstandingState, tier: Tier = Tier.CORE, status: Lifecycle = Lifecycle.ACTIVE
) -> Understanding:
    return Understanding(
        id=record_id(sum(code.encode())),
        compartment=MISSION,
        level=Level.CONFIDENTIAL,
        attribution=Attribution.OFFICE_ONLY,
        status=status,
        code=code,
        text=f"understanding {code}",
        tier=tier,
        state=state,
    )


def mission(
    stage: MissionStage = MissionStage.FIRST_CALL,
    *,
    authority: Authority = Authority.PRESIDENT,
    basis: tuple[str, ...] = ("A/HRC/43/37 ¶72",),
    did_not_lead_to_agreement_if: str = "no second meeting is offered",
) -> Mission:
    return Mission(
        id=record_id(1),
        compartment=MISSION,
        level=Level.CONFIDENTIAL,
        attribution=Attribution.OFFICE_ONLY,
        reference="GO-2026-003",
        title="an invented mission",
        state="XXA",
        stage=stage,
        authority=authority,
        basis=basis,
        did_not_lead_to_agreement_if=did_not_lead_to_agreement_if,
    )


def bureau_seat(
    office: BureauOffice,
    state: str,
    group: RegionalGroup,
    period: Period = CYCLE,
    status: Lifecycle = Lifecycle.ACTIVE,
) -> BureauSeat:
    return BureauSeat(
        id=record_id(sum(state.encode())),
        compartment=MISSION,
        level=Level.UNCLASSIFIED,
        attribution=Attribution.NAMED,
        status=status,
        office=office,
        state=state,
        group=group,
        period=period,
    )


def invented_bureau_seats() -> tuple[BureauSeat, ...]:
    """The Bureau of the demonstration: a President of the Asia-Pacific group and four Vice-Presidents."""
    return (
        bureau_seat(BureauOffice.PRESIDENT, "XXP", RegionalGroup.ASIA_PACIFIC),
        bureau_seat(BureauOffice.VICE_PRESIDENT, "XXV", RegionalGroup.AFRICAN),
        bureau_seat(BureauOffice.VICE_PRESIDENT, "XXW", RegionalGroup.EASTERN_EUROPEAN),
        bureau_seat(BureauOffice.VICE_PRESIDENT_AND_RAPPORTEUR, "XXX", RegionalGroup.LATIN_AMERICAN_AND_CARIBBEAN),
        bureau_seat(BureauOffice.VICE_PRESIDENT, "XXY", RegionalGroup.WESTERN_EUROPEAN_AND_OTHER),
    )


def seat(*steps: SeatStep, number: int = 1, who_fills: str = "the coordinator of the group") -> Seat:
    return Seat(
        id=record_id(500 + number),
        compartment=MISSION,
        level=Level.CONFIDENTIAL,
        attribution=Attribution.OFFICE_ONLY,
        number=number,
        title="member of the Council",
        categories=(),
        who_fills=who_fills,
        steps=steps,
    )
