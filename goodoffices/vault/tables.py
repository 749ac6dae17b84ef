"""The vault's own tables, beside those of the records: who holds what, and what was done. All of it is under the key of the store."""

from __future__ import annotations

from sqlalchemy import DDL, CheckConstraint, Column, ForeignKey, Integer, LargeBinary, MetaData, Table, Text, event

metadata = MetaData()

vault = Table(
    "vault",
    metadata,
    Column("store_id", LargeBinary, primary_key=True),
    Column("format_version", Integer, nullable=False),
    Column("created", Text, nullable=False),
)

holder = Table(
    "holder",
    metadata,
    Column("id", LargeBinary, primary_key=True),
    Column("label", Text, nullable=False, unique=True),
    Column("role", Text, nullable=False),
    Column("recipient", Text, nullable=False, unique=True),
    Column("public_key", LargeBinary, nullable=False, unique=True),
)

grant = Table(
    "grant",
    metadata,
    Column("holder", LargeBinary, ForeignKey("holder.id"), primary_key=True),
    Column("payload", LargeBinary, nullable=False),
    Column("signature", LargeBinary, nullable=False),
)

compartment = Table(
    "compartment",
    metadata,
    Column("name", Text, primary_key=True),
    Column("id", LargeBinary, nullable=False, unique=True),
    Column("created", Text, nullable=False),
)

compartment_key = Table(
    "compartment_key",
    metadata,
    Column("compartment", Text, ForeignKey("compartment.name"), primary_key=True),
    Column("holder", LargeBinary, ForeignKey("holder.id"), primary_key=True),
    Column("sealed", LargeBinary, nullable=False),
)

audit = Table(
    "audit",
    metadata,
    Column("sequence", Integer, primary_key=True),
    Column("at", Text, nullable=False),
    Column("holder", LargeBinary, nullable=False),
    Column("action", Text, nullable=False),
    Column("subject", Text, nullable=False),
    Column("detail", Text, nullable=False),
    Column("previous", LargeBinary, nullable=False),
    Column("hash", LargeBinary, nullable=False, unique=True),
)

seal = Table(
    "seal",
    metadata,
    Column("counter", Integer, primary_key=True),
    Column("root", LargeBinary, nullable=False),
    Column("audit_head", LargeBinary, nullable=False),
    Column("previous", LargeBinary, nullable=False),
    Column("signer", LargeBinary, ForeignKey("holder.id"), nullable=False),
    Column("signature", LargeBinary, nullable=False),
    CheckConstraint("counter > 0", name="seal_counts_from_one"),
)

for _change in ("UPDATE", "DELETE"):
    event.listen(
        audit,
        "after_create",
        DDL(  # type: ignore[no-untyped-call]  # SQLAlchemy leaves it untyped
            f"CREATE TRIGGER audit_refuses_{_change.lower()} BEFORE {_change} ON audit "
            "BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END"
        ),
    )
