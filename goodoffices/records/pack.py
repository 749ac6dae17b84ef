"""The register of briefing packs: every copy numbered, with its holder and the hash of its bytes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import ClassVar

from goodoffices.records.item import Item


class Reader(StrEnum):
    """For whom a pack is made."""

    PRESIDENT = "President"
    TEAM = "team"
    STATE_CONCERNED = "State concerned"


@dataclass(frozen=True, slots=True, kw_only=True)
class PackCopy(Item):
    """One copy that left the vault. ``sha256`` is of the encrypted file, in hexadecimal."""

    KIND: ClassVar[str] = "pack_copy"

    reference: str
    reader: Reader
    copy_number: int
    copies: int
    holder: str
    made_on: date
    pages: int
    sha256: str
    file_name: str
