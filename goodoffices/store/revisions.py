"""Alembic over a connection that is handed in, without ini file, log or output."""

from __future__ import annotations

import io
import logging
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, column, inspect, select, table

if TYPE_CHECKING:
    from alembic.config import Config

MIGRATIONS = Path(__file__).parent / "migrations"
_VERSION = "alembic_version"


def known_revisions(migrations: Path = MIGRATIONS) -> tuple[str, ...]:
    """Return every revision that this program knows, the newest first, by the names of their files: Alembic is slow to import."""
    files = (migrations / "versions").glob("[0-9]*_*.py")
    return tuple(sorted((file.name.partition("_")[0] for file in files), reverse=True))


def stored_revision(connection: Connection) -> str | None:
    """Return the revision that the tables of records have, None where there are none yet."""
    if not inspect(connection).has_table(_VERSION):
        return None
    return connection.scalars(select(column("version_num")).select_from(table(_VERSION))).first()


def upgrade(connection: Connection, migrations: Path = MIGRATIONS) -> None:
    """Run every revision that is not in yet, within the transaction of the connection."""
    _silence()
    from alembic import command

    config = _config(migrations)
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def _config(migrations: Path) -> Config:
    from alembic.config import Config

    config = Config(output_buffer=io.StringIO(), stdout=io.StringIO())
    config.set_main_option("script_location", str(migrations).replace("%", "%%"))
    return config


def _silence() -> None:
    """Keep Alembic from telling a log what it does, also while it is imported."""
    logging.getLogger("alembic").setLevel(logging.CRITICAL + 1)
