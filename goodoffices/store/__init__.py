"""Where records lie: tables, units of work, sealing and opening, queries, search, migrations.

Rows never leave this room: a read gives a frozen dataclass of ``records``, or ``Withheld``. Keys, files and the audit chain are the vault's;
which rule allows a change is the Council's and the use cases' business. Everything runs on the thread that opened the vault.
"""

from goodoffices.store.changes import Changes, Touched
from goodoffices.store.excerpt import Excerpt
from goodoffices.store.schema import prepare
from goodoffices.store.search import Hit
from goodoffices.store.store import Store, new_id
from goodoffices.store.unit_of_work import UnitOfWork
from goodoffices.store.verify import RecordsVerified, verify_records

__all__ = [
    "Changes",
    "Excerpt",
    "Hit",
    "RecordsVerified",
    "Store",
    "Touched",
    "UnitOfWork",
    "new_id",
    "prepare",
    "verify_records",
]
