"""Consent of the State concerned and the understandings with it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from goodoffices.records.item import Item


class ConsentState(StrEnum):
    """How far the State concerned has gone."""

    SOUNDED_OUT = "sounded out"
    AGREED_IN_PRINCIPLE = "agreed in principle"
    INVITATION_RECEIVED = "invitation received"
    ACCEPTED = "accepted"
    ACCEPTED_WITH_UNDERSTANDINGS = "accepted with understandings"
    NO_REPLY = "no reply"
    DEFERRED = "deferred"
    NOT_AT_THIS_TIME = "not at this time"
    WITHDRAWN = "withdrawn"


class Form(StrEnum):
    """In what form it was said or sent."""

    ORAL = "orally"
    NON_PAPER = "non-paper"
    LETTER = "letter"
    NOTE_VERBALE = "note verbale"


class ConditionAnswer(StrEnum):
    """What the mission answered to a condition."""

    OPEN = "open"
    ACCEPTED = "accepted"
    COUNTER_OFFER = "counter-offer"
    NOT_ACCEPTED = "not accepted"


class Tier(StrEnum):
    """For which missions an understanding is asked."""

    CORE = "core"
    PROGRAMME = "if the programme needs it"
    MANDATE_HOLDERS = "for mandate holders"


class UnderstandingState(StrEnum):
    """How far an understanding has gone."""

    REQUESTED = "requested"
    AGREED = "agreed"
    WITH_RESERVATION = "agreed with reservation"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition of the State and the mission's answer."""

    text: str
    answer: ConditionAnswer = ConditionAnswer.OPEN
    answer_text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentStep(Item):
    """One dated step of consent; the last one tells where consent stands."""

    KIND: ClassVar[str] = "consent_step"

    state: ConsentState
    on: date
    form: Form = Form.ORAL
    reference: str = ""
    spoke_with: str = ""
    text: str = ""
    conditions: tuple[Condition, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Understanding(Item):
    """One understanding with the State; ``code`` is of the shipped list."""

    KIND: ClassVar[str] = "understanding"

    code: str
    text: str
    tier: Tier = Tier.CORE
    state: UnderstandingState = UnderstandingState.REQUESTED
    reservation: str = ""
