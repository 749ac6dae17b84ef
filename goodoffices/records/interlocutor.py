"""Interlocutors: offices met, with what is said to them and what is not."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from goodoffices.records.item import Item


class Sphere(StrEnum):
    """From which sphere an interlocutor comes, for the coverage view."""

    STATE = "State"
    NON_STATE = "non-State"
    INDEPENDENT = "independent"
    UNITED_NATIONS = "United Nations"
    REGIONAL = "regional"


class Setting(StrEnum):
    """What a meeting with this interlocutor requires."""

    ORDINARY = "ordinary"
    SEPARATE = "separate from the Government"
    CONFIDENTIAL = "confidential and unsupervised"


@dataclass(frozen=True, slots=True)
class TalkingPoint:
    """A message, the obligation it rests on, and the line if asked."""

    message: str
    obligation: str = ""
    if_asked: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Interlocutor(Item):
    """An office, by its category of the shipped list; a name only where it is public."""

    KIND: ClassVar[str] = "interlocutor"

    number: int
    category: str
    office: str
    sphere: Sphere
    leg: int = 1
    setting: Setting = Setting.ORDINARY
    language: str = ""
    form_of_address: str = ""
    background: str = ""
    talking_points: tuple[TalkingPoint, ...] = ()
    not_to_say: tuple[str, ...] = ()
