"""Time zones from the pinned tzdata package, and from nowhere else.

The system's own database is never read: two laptops of one presidency must not show one appointment at two times.
"""

from __future__ import annotations

import zoneinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from goodoffices.errors import N_, WorldError

zoneinfo.reset_tzpath(to=())
ZoneInfo.clear_cache()


class UnknownZone(WorldError):
    """No zone of the pinned database has this name."""

    sentence = N_("This time zone is not known. Choose one from the list, for example Europe/Zurich.")


def zone_named(name: str) -> ZoneInfo:
    """Return a zone by its IANA name; raise UnknownZone."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise UnknownZone from None


def zone_names() -> tuple[str, ...]:
    """Return the name of every zone in the database, in order."""
    return tuple(sorted(zoneinfo.available_timezones()))


def tzdata_version() -> str:
    """Return the version of the zone database, for example "2026a"."""
    import tzdata  # type: ignore[import-untyped]  # it has no stubs of its own

    return str(tzdata.IANA_VERSION)
