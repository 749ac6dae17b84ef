"""One table for each kind of record, all with the same open columns."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

KINDS = (
    "presidency",
    "state",
    "organization",
    "bureau_seat",
    "person",
    "situation",
    "analysis",
    "signal",
    "source",
    "protection",
    "pattern",
    "period_count",
    "risk_factor",
    "mission",
    "decision",
    "consent_step",
    "understanding",
    "objective",
    "milestone",
    "mediation",
    "risk",
    "seat",
    "requirement",
    "team",
    "interlocutor",
    "programme_meeting",
    "consultation",
    "note",
    "commitment",
    "reminder",
    "pack_copy",
)


def upgrade() -> None:
    """Create the tables of records."""
    for kind in KINDS:
        op.create_table(
            kind,
            sa.Column("id", sa.LargeBinary(), primary_key=True),
            sa.Column("version", sa.Integer(), nullable=False),
            sa.Column("status", sa.String(), nullable=False),
            sa.Column("compartment", sa.String(), nullable=False),
            sa.Column("level", sa.String(), nullable=False),
            sa.Column("attribution", sa.String(), nullable=False),
            sa.Column("belongs_to", sa.LargeBinary()),
            sa.Column("created_at", sa.String(), nullable=False),
            sa.Column("changed_at", sa.String(), nullable=False),
            sa.Column("sealed", sa.LargeBinary(), nullable=False),
        )
        op.create_index(f"ix_{kind}_belongs_to", kind, ["belongs_to"])
