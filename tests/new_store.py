"""Writes resources/store/new.sql: what the revisions, one after another, make of an empty SQLite file.

    python -m tests.new_store

Run by hand after every change of a revision; a test says when that was forgotten.
"""

import sqlite3
import tempfile
from pathlib import Path

from cspdesk.assets import resource
from cspdesk.store import revision
from cspdesk.store.engine import sqlite_engine, writing

WHERE = resource("store/new.sql")


def by_revisions(path: Path) -> None:
    """Runs every revision on an empty file."""
    path.touch(exist_ok=False)
    engine = sqlite_engine(path)
    with writing(engine) as connection, connection.begin():
        revision.upgrade(connection)
    engine.dispose()


def statements(path: Path) -> list[str]:
    """What made all that stands in a store, word for word, but for what SQLite makes by itself."""
    store = sqlite3.connect(path)
    made = store.execute(
        "SELECT sql FROM sqlite_master"
        " WHERE sql NOT NULL AND name NOT LIKE 'sqlite!_%' ESCAPE '!' AND name NOT LIKE 'search!_words!_%' ESCAPE '!'"
        " ORDER BY CASE type WHEN 'table' THEN 1 WHEN 'index' THEN 2 ELSE 3 END, tbl_name, name"
    )
    told = [sql.strip() for (sql,) in made]
    stamps = store.execute("SELECT version_num FROM alembic_version")
    told += [f"INSERT INTO alembic_version VALUES ('{stamp}')" for (stamp,) in stamps]
    store.close()
    return told


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "new.cspdesk"
        by_revisions(path)
        WHERE.parent.mkdir(exist_ok=True)
        WHERE.write_text(";\n".join(statements(path)) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
