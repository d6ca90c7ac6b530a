"""The schema: revisions and tables agree on both databases, and old stores open."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from cspdesk.domain.kinds import Kind
from cspdesk.store import revision
from cspdesk.store.store import Store
from cspdesk.store.tables import RECORDS, metadata
from tests.new_store import by_revisions, statements

_FROZEN = Path(__file__).with_name("frozen")


def _is_ours(thing: Any, name: str | None, kind: str, _reflected: bool, _other: Any) -> bool:
    """Search keeps tables and an index that no metadata can tell."""
    return not (name or "").startswith(("search_words", "ix_search_entry_words"))


def test_revisions_make_the_tables_that_the_code_knows(store: Store) -> None:
    options = {"compare_type": True, "compare_server_default": False, "include_object": _is_ours}
    with store.reading() as connection:
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, metadata) == []


def test_a_new_store_is_word_for_word_what_the_revisions_make(tmp_path: Path, file: Path) -> None:
    step_by_step = tmp_path / "step_by_step.cspdesk"
    by_revisions(step_by_step)
    assert statements(file) == statements(step_by_step), "run python -m tests.new_store"


def test_revisions_set_the_defaults_that_the_code_knows(sqlite_store: Store) -> None:
    with sqlite_store.reading() as connection:
        for name, table in metadata.tables.items():
            made = {
                row[1]: row[4] for row in connection.exec_driver_sql(f"PRAGMA table_info({name})") if row[4]
            }
            fresh = sa.create_engine("sqlite://")
            with fresh.connect() as other:
                table.create(other)
                told = {
                    row[1]: row[4] for row in other.exec_driver_sql(f"PRAGMA table_info({name})") if row[4]
                }
            assert made == told


def test_the_newest_revision_is_known_without_alembic() -> None:
    assert ScriptDirectory.from_config(revision.config()).get_heads() == [revision.HEAD]


def test_every_table_is_strict(sqlite_store: Store) -> None:
    with sqlite_store.reading() as connection:
        strict = {row[1]: row[5] for row in connection.exec_driver_sql("PRAGMA table_list")}
    assert {name for name in metadata.tables if not strict[name]} == set()


def test_every_kind_has_its_table_with_a_mark_for_deleted() -> None:
    assert [kind for kind in Kind if "deleted" not in RECORDS[kind].c] == []


def test_every_pointer_has_an_index(store: Store) -> None:
    with store.reading() as connection:
        looked = sa.inspect(connection)
        bare = []
        for name in metadata.tables:
            first = {index["column_names"][0] for index in looked.get_indexes(name)}
            keys = {column for key in looked.get_foreign_keys(name) for column in key["constrained_columns"]}
            unique = {one["column_names"][0] for one in looked.get_unique_constraints(name)}
            primary = set(looked.get_pk_constraint(name)["constrained_columns"][:1])
            bare += [(name, column) for column in keys - first - unique - primary]
    assert bare == []


@pytest.fixture(params=sorted(path.name for path in _FROZEN.glob("*.cspdesk")))
def frozen(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A store as a released version made it."""
    path = tmp_path / str(request.param)
    shutil.copyfile(_FROZEN / request.param, path)
    return path


def test_a_frozen_store_opens_and_is_sound(frozen: Path, opened: Callable[..., Store]) -> None:
    assert opened(frozen).check() == []


def test_a_frozen_store_still_says_what_was_written(frozen: Path, opened: Callable[..., Store]) -> None:
    store = opened(frozen)
    (found,) = store.search("lodz lights")
    assert found.title == "F07-2026-014"
    assert store.history_of(found.id)[-1].words == "write minutes"
    with store.work("look") as work:
        assert work.get(Kind.ACTION, found.id)["state"] == "open"


def test_a_frozen_store_takes_new_work_and_undo(frozen: Path, opened: Callable[..., Store]) -> None:
    store = opened(frozen, "frozen")
    undo = store.recent_units()[-1]
    store.undo(undo.id, "redo close action")
    (found,) = store.search("lodz lights")
    with store.work("look") as work:
        assert work.get(Kind.ACTION, found.id)["state"] == "done"


def test_a_store_brought_up_to_date_is_searched_as_this_version_does(
    tmp_path: Path, opened: Callable[..., Store]
) -> None:
    path = Path(shutil.copyfile(_FROZEN / "0001.cspdesk", tmp_path / "old.cspdesk"))
    with closing(sqlite3.connect(path)) as old:
        old.execute("DELETE FROM search_entry")
        old.commit()
    assert [found.title for found in opened(path).search("lodz lights")] == ["F07-2026-014"]


def test_there_is_a_frozen_store_of_every_revision() -> None:
    script = ScriptDirectory.from_config(revision.config())
    assert {made.revision for made in script.walk_revisions()} <= {p.stem for p in _FROZEN.glob("*.cspdesk")}
