"""What the mission is for, what it will not do, and on what it rests."""

from __future__ import annotations

from goodoffices.briefing.blocks import Block, Fact, Facts, Paragraph, Points
from goodoffices.briefing.clear import Cleared
from goodoffices.briefing.dates import day, span
from goodoffices.briefing.named import said, state_name
from goodoffices.briefing.sections.section import EVERYONE, Section
from goodoffices.records.mission import Leg
from goodoffices.words import N_, _


def _write(cleared: Cleared) -> tuple[Block, ...]:
    mission = cleared.file.mission
    blocks: list[Block] = [
        Facts(
            (
                Fact(_("State concerned"), state_name(cleared, mission.state)),
                Fact(_("Authority"), said(mission.authority)),
                Fact(_("Travel"), day(mission.travel_on)),
                Fact(_("On the ground"), span(mission.period)),
                *(_leg(cleared, leg, several=len(mission.legs) > 1) for leg in mission.legs),
            )
        )
    ]
    leads = (
        (_("Purpose."), mission.purpose),
        (_("What the mission will not do."), mission.will_not_do),
        (_("Press."), mission.press),
        (_("What would show that talks did not lead to agreement."), mission.did_not_lead_to_agreement_if),
    )
    blocks += [Paragraph(text, lead) for lead, text in leads if text]
    if mission.basis:
        blocks += [Paragraph(_("The mission rests on the following:"), _("Basis.")), Points(mission.basis)]
    return tuple(blocks)


def _leg(cleared: Cleared, leg: Leg, *, several: bool) -> Fact:
    label = _("Leg {number}", number=leg.number) if several else _("Place")
    place = f"{leg.city}, {state_name(cleared, leg.state)}" if leg.city else state_name(cleared, leg.state)
    days = span(leg.period)
    return Fact(label, f"{place}, {days}" if several and days else place)


PURPOSE = Section("purpose", N_("Purpose and basis"), EVERYONE, frozenset(), _write)
