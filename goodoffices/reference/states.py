"""The 193 Member States: names in six languages, group, capital and zone, rest days, neighbours, development categories."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from goodoffices.reference.groups import GroupName
from goodoffices.reference.tables import Row, rows, words

LANGUAGES = ("en", "fr", "es", "ru", "zh", "ar")
"""The six official languages of the United Nations, in which names are given."""


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """A Member State by its ISO 3166-1 alpha-3 code.

    ``zone`` is the IANA zone of the capital; ``rest_days`` are English names of days, those of the public sector; ``neighbours`` are codes and
    may name a territory that is no Member State; ``latitude`` and ``longitude`` are degrees.
    """

    code: str
    iso2: str
    m49: str
    names: Mapping[str, str]
    formal_name: str
    sort_name: str
    capital: str
    capital_note: str
    zone: str
    rest_days: tuple[str, ...]
    languages: tuple[str, ...]
    group: GroupName
    region: str
    subregion: str
    latitude: float
    longitude: float
    neighbours: tuple[str, ...]
    least_developed: bool
    landlocked_developing: bool
    small_island_developing: bool
    note: str

    @property
    def name(self) -> str:
        """The name in English."""
        return self.names["en"]

    def named_in(self, language: str) -> str:
        """Return the name in a language of the United Nations, in English for any other."""
        return self.names.get(language, self.name)


def _state(row: Row) -> State:
    return State(
        code=row["code"],
        iso2=row["iso2"],
        m49=row["m49"],
        names={language: row[f"name_{language}"] for language in LANGUAGES},
        formal_name=row["formal_name"],
        sort_name=row["sort_name"],
        capital=row["capital"],
        capital_note=row["capital_note"],
        zone=row["zone"],
        rest_days=words(row["rest_days"]),
        languages=words(row["languages"]),
        group=GroupName(row["group"]),
        region=row["region"],
        subregion=row["subregion"],
        latitude=float(row["latitude"]),
        longitude=float(row["longitude"]),
        neighbours=words(row["neighbours"]),
        least_developed=row["ldc"] == "yes",
        landlocked_developing=row["lldc"] == "yes",
        small_island_developing=row["sids"] == "yes",
        note=row["note"],
    )


@cache
def _by_code() -> Mapping[str, State]:
    return {row["code"]: _state(row) for row in rows("states.csv")}


def states() -> tuple[State, ...]:
    """Return the Member States in the order of their names."""
    return tuple(_by_code().values())


def state(code: str) -> State | None:
    """Return the State with this code, None for one that is no Member State, such as an invented one."""
    return _by_code().get(code)
