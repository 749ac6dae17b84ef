"""Schemas go forward only: a new vault in one transaction, an older one on a copy, a newer one not at all."""

from __future__ import annotations

import ast
import logging
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, create_engine

from goodoffices.errors import ProgramError, VaultDamaged, VaultNewer
from goodoffices.records.item import Withheld
from goodoffices.records.note import Note
from goodoffices.store import prepare
from goodoffices.store.revisions import MIGRATIONS, known_revisions, stored_revision
from goodoffices.store.tables import RECORDS, TABLES
from goodoffices.vault import UnlockedVault, create_vault
from tests.cheap import CHEAP, FixedClock, SeededEntropy
from tests.store.records import SOURCES, note, record_id
from tests.store.vaults import PRESIDENT, SECRETARIAT, create, store_of, unlock

_ADDS_A_COLUMN = """
import sqlalchemy as sa
from alembic import op
revision = "0002"
down_revision = "0001"
def upgrade():
    op.add_column("note", sa.Column("later", sa.String()))
"""

_FAILS_HALFWAY = """
import sqlalchemy as sa
from alembic import op
revision = "0002"
down_revision = "0001"
def upgrade():
    op.add_column("note", sa.Column("later", sa.String()))
    op.execute("DELETE FROM note")
    op.add_column("note", sa.Column("later", sa.String()))
"""

_LOSES_ROWS = """
from alembic import op
revision = "0002"
down_revision = "0001"
def upgrade():
    op.execute("DELETE FROM note")
"""


def _newer_program(place: Path, revision: str) -> Path:
    """Return the migrations of a program one revision ahead."""
    migrations = Path(shutil.copytree(MIGRATIONS, place / "migrations"))
    (migrations / "versions" / "0002_of_this_test.py").write_text(revision)
    return migrations


def _revision_of(vault: UnlockedVault) -> str | None:
    with vault.engine.connect() as connection:
        return stored_revision(connection)


def _new_vault(folder: Path) -> UnlockedVault:
    return create_vault(folder, (PRESIDENT, SECRETARIAT), policy=CHEAP, clock=FixedClock(), entropy=SeededEntropy())


def _two_notes(folder: Path) -> None:
    with store_of(folder) as store, store.unit_of_work("write") as work:
        work.add(note(1, title="Open"))
        work.add(note(2, title="Withheld", compartment=SOURCES))


def _shape(connection: Connection) -> dict[str, object]:
    """Return columns and indexes of every table of records as SQLite sees them."""
    shape: dict[str, object] = {}
    for table in TABLES:
        indexes = connection.exec_driver_sql(f"PRAGMA index_list({table})").all()
        shape[table] = connection.exec_driver_sql(f"PRAGMA table_info({table})").all()
        shape[f"{table} indexes"] = sorted((*index[1:], *_indexed(connection, index[1])) for index in indexes)
    return shape


def _indexed(connection: Connection, index: str) -> tuple[str, ...]:
    return tuple(row[2] for row in connection.exec_driver_sql(f"PRAGMA index_info({index})"))


def _of_the_models() -> Engine:
    engine = create_engine("sqlite://")
    RECORDS.create_all(engine)
    return engine


def test_the_head_of_the_migrations_equals_the_models(folder: Path) -> None:
    vault, models = unlock(folder), _of_the_models()
    with vault.engine.connect() as migrated, models.connect() as modelled:
        shapes = _shape(migrated), _shape(modelled)
    models.dispose()
    vault.close()
    assert shapes[0] == shapes[1]
    assert len(shapes[0]["note"]) == 10  # type: ignore[arg-type]


def test_a_prepared_vault_is_left_as_it_is(folder: Path) -> None:
    vault = unlock(folder)
    before = (folder / "store.db").read_bytes()
    prepare(vault)
    after = (folder / "store.db").read_bytes()
    vault.close()
    assert before == after
    assert not list((folder / "backups").iterdir())


def test_a_new_vault_has_all_tables_or_none(tmp_path: Path) -> None:
    vault = _new_vault(tmp_path / "vault")
    with pytest.raises(ProgramError):
        prepare(vault, _newer_program(tmp_path, _FAILS_HALFWAY))
    halfway = _revision_of(vault)
    prepare(vault)
    whole = _revision_of(vault)
    vault.close()
    assert (halfway, whole) == (None, known_revisions()[0])


def test_an_older_vault_is_migrated_with_what_this_person_cannot_open(folder: Path, tmp_path: Path) -> None:
    _two_notes(folder)
    newer = _newer_program(tmp_path, _ADDS_A_COLUMN)
    vault = unlock(folder, SECRETARIAT)
    prepare(vault, newer)
    revision = _revision_of(vault)
    entry = vault.audit_entries()[-1]
    vault.close()
    with store_of(folder, SECRETARIAT) as store:
        seen = store.all(Note)
    assert revision == "0002"
    assert (entry.action, entry.subject, entry.detail) == ("migrate", "0001", "0002")
    assert seen[0] == replace(note(1, title="Open"), version=1)
    assert isinstance(seen[1], Withheld)
    with store_of(folder) as store:
        assert store.get(Note, record_id(2)) == replace(note(2, title="Withheld", compartment=SOURCES), version=1)


def test_the_store_before_a_migration_is_kept(folder: Path, tmp_path: Path) -> None:
    _two_notes(folder)
    vault = unlock(folder)
    before = (folder / "store.db").read_bytes()
    prepare(vault, _newer_program(tmp_path, _ADDS_A_COLUMN))
    vault.close()
    (kept,) = (folder / "backups").iterdir()
    assert kept.read_bytes() == before


@pytest.mark.parametrize(("revision", "error"), [(_FAILS_HALFWAY, ProgramError), (_LOSES_ROWS, VaultDamaged)])
def test_a_migration_that_fails_or_loses_a_row_leaves_the_store_as_it_was(
    folder: Path, tmp_path: Path, revision: str, error: type[Exception]
) -> None:
    _two_notes(folder)
    vault = unlock(folder)
    before = (folder / "store.db").read_bytes()
    with pytest.raises(error):
        prepare(vault, _newer_program(tmp_path, revision))
    after = (folder / "store.db").read_bytes()
    vault.close()
    assert before == after
    with store_of(folder) as store:
        assert store.counts()["note"] == 2


def test_a_vault_of_a_newer_program_is_not_touched(folder: Path, tmp_path: Path) -> None:
    vault = unlock(folder)
    prepare(vault, _newer_program(tmp_path, _ADDS_A_COLUMN))
    before = (folder / "store.db").read_bytes()
    with pytest.raises(VaultNewer):
        prepare(vault)
    after = (folder / "store.db").read_bytes()
    vault.close()
    assert before == after


def test_migrations_say_nothing(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    vault = _new_vault(tmp_path / "vault")
    prepare(vault)
    prepare(vault, _newer_program(tmp_path, _ADDS_A_COLUMN))
    vault.close()
    assert not caplog.records
    assert capfd.readouterr() == ("", "")


def test_migrations_import_nothing_of_ours_and_go_forward_only() -> None:
    for path in MIGRATIONS.rglob("*.py"):
        tree = ast.parse(path.read_text())
        modules = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
        names = {name.name for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names}
        functions = {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}
        assert modules | names <= {"__future__", "alembic", "sqlalchemy"}
        assert "downgrade" not in functions


def test_every_revision_has_its_test() -> None:
    tested = {path.stem.removeprefix("test_revision_") for path in Path(__file__).parent.glob("test_revision_*.py")}
    assert tested == set(known_revisions())


def test_revisions_are_named_as_alembic_finds_them() -> None:
    found = ScriptDirectory(str(MIGRATIONS)).walk_revisions()

    assert known_revisions() == tuple(script.revision for script in found)


def test_opening_a_vault_of_this_schema_needs_no_migration_tool(tmp_path: Path) -> None:
    create(tmp_path / "vault")
    program = (
        "import sys; from pathlib import Path; from tests.store.vaults import unlock; from goodoffices.store import prepare; "
        f"prepare(unlock(Path({str(tmp_path / 'vault')!r}))); print('alembic' in sys.modules)"
    )

    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)  # noqa: S603

    assert said.stdout.strip() == "False"
