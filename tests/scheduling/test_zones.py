"""The pinned zone database, and no other."""

from __future__ import annotations

import re
import subprocess
import sys
import zoneinfo

import pytest

from goodoffices.scheduling import UnknownZone, tzdata_version, zone_named, zone_names


def test_the_database_of_the_system_is_never_read() -> None:
    assert zoneinfo.TZPATH == ()


def test_a_system_database_named_in_the_environment_is_never_read() -> None:
    ask = "import goodoffices.scheduling, zoneinfo; print(zoneinfo.TZPATH, len(zoneinfo.available_timezones()) > 400)"

    answer = subprocess.run(  # noqa: S603  our own interpreter
        [sys.executable, "-c", ask],
        env={"PYTHONTZPATH": "/usr/share/zoneinfo"},
        capture_output=True,
        text=True,
        check=True,
    )

    assert answer.stdout.strip() == "() True"


def test_the_version_of_the_database_is_a_year_and_a_letter() -> None:
    assert re.fullmatch(r"20\d\d[a-z]", tzdata_version())


def test_every_zone_has_its_name_and_opens() -> None:
    names = zone_names()

    assert {"Europe/Zurich", "America/New_York", "Africa/Bamako", "Etc/GMT-11"} <= set(names)
    assert {zone_named(name).key for name in names} == set(names)


@pytest.mark.parametrize("name", ["", "Europe/Atlantis", "../etc/passwd", "/etc/localtime", "Europe", "\0"])
def test_an_unknown_zone_is_refused_in_plain_words(name: str) -> None:
    with pytest.raises(UnknownZone) as refused:
        zone_named(name)

    assert "Choose one from the list" in refused.value.sentence
    assert refused.value.params == {}
