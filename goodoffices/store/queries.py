"""Questions to the tables of records; the answers come in the order in which the records were added."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from sqlalchemy import ColumnClause, literal, literal_column, union_all
from sqlmodel import Session, col, func, select

from goodoffices.records.ids import RecordId
from goodoffices.records.item import Item, Lifecycle
from goodoffices.records.kinds import KINDS
from goodoffices.store.tables import TABLES, RecordRow

ACTIVE = frozenset({Lifecycle.ACTIVE})

_AS_ADDED: ColumnClause[int] = literal_column("rowid")


def row_of(session: Session, kind: type[Item], record: RecordId) -> RecordRow | None:
    """Return the row of one record."""
    return session.get(TABLES[kind.KIND], record)


def rows_of_kind(
    session: Session, kind: type[Item], *, belongs_to: RecordId | None, statuses: Collection[Lifecycle]
) -> Sequence[RecordRow]:
    """Return the rows of a kind; ``belongs_to`` None asks for all of them."""
    table = TABLES[kind.KIND]
    question = select(table).where(col(table.status).in_(_values(statuses))).order_by(_AS_ADDED)
    if belongs_to is not None:
        question = question.where(table.belongs_to == belongs_to)
    return session.exec(question).all()


def rows_lying_in(
    session: Session, files: Collection[RecordId], *, statuses: Collection[Lifecycle]
) -> Iterator[tuple[type[Item], RecordRow]]:
    """Go through the rows of all kinds that belong to one of the files, in the order of their kinds."""
    for kind in KINDS:
        table = TABLES[kind.KIND]
        question = (
            select(table)
            .where(col(table.belongs_to).in_(tuple(files)), col(table.status).in_(_values(statuses)))
            .order_by(_AS_ADDED)
        )
        for row in session.exec(question):
            yield kind, row


def ids_of_kind(session: Session, kind: type[Item]) -> tuple[RecordId, ...]:
    """Return the ids of a kind, of every status."""
    table = TABLES[kind.KIND]
    return tuple(RecordId(record) for record in session.exec(select(table.id).order_by(_AS_ADDED)))


def count_rows(session: Session) -> dict[str, int]:
    """Count the rows of each kind, of every status."""
    counted = (select(literal(kind), func.count()).select_from(table) for kind, table in TABLES.items())
    return dict(session.connection().execute(union_all(*counted)).all())


def _values(statuses: Collection[Lifecycle]) -> tuple[str, ...]:
    return tuple(status.value for status in statuses)
