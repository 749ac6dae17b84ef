"""Run the revisions over the connection that is handed in; there is no ini file, no URL and no offline mode."""

from __future__ import annotations

from alembic import context

context.configure(connection=context.config.attributes["connection"])
context.run_migrations()
