"""Kills a program with SIGKILL while it makes a store, and while it brings one to a newer revision.

    python -m tests.faults.kill_in_upgrade [--times 30] [--short] [--long]

A store half made must not be there; a store half upgraded must be the old one or the new one, whole. The newer
revision is made up for this run: it rebuilds two parent tables and adds twenty more.
"""

import argparse
import random
import sqlite3
import tempfile
from collections.abc import Callable
from pathlib import Path

from alembic.config import Config

from cspdesk.domain.kinds import Kind
from cspdesk.store import revision
from cspdesk.store.store import create, open_store
from tests.faults.forked import run, say

_NEXT = "9999"
_REVISION = f'''
import sqlalchemy as sa
from alembic import op

revision = "{_NEXT}"
down_revision = "{revision.HEAD}"


def upgrade():
    for table in ("venue", "person"):
        with op.batch_alter_table(table, recreate="always") as batch:
            batch.add_column(sa.Column("extra", sa.TEXT, nullable=False, server_default="new"))
    for number in range(20):
        op.create_table(f"more_{{number}}", sa.Column("id", sa.INTEGER, primary_key=True))
'''


def make(path: Path) -> None:
    say("begun")
    create(path, machine="laptop").close()


def upgrade(path: Path) -> None:
    """Opens a store with a program that knows one revision more."""
    ours: Callable[[], Config] = revision.config

    def with_one_more() -> Config:
        config = ours()
        versions = Path(revision.__file__).parent / "migrations" / "versions"
        config.set_main_option("version_path_separator", "newline")
        config.set_main_option("version_locations", f"{versions}\n{path.parent / 'more'}")
        return config

    revision.config = with_one_more
    revision.HEAD = _NEXT
    say("begun")
    open_store(path, machine="laptop").close()


def _kill_making(path: Path, seconds: float) -> list[str]:
    """What is wrong after a kill in making a store."""
    run(make, path, seconds)
    if path.exists():
        store = open_store(path, machine="laptop")
        found = store.check()
        store.close()
        path.unlink()
        return found
    return []


def _old_or_new(path: Path) -> list[str]:
    """What is wrong with a store that may or may not have been upgraded."""
    connection = sqlite3.connect(path)
    version = connection.execute("SELECT version_num FROM alembic_version").fetchone()[0]
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    columns = {
        row[1] for table in ("venue", "person") for row in connection.execute(f"PRAGMA table_info({table})")
    }
    halls = connection.execute("SELECT count(*) FROM venue").fetchone()[0]
    sound = connection.execute("PRAGMA integrity_check").fetchone()[0]
    connection.close()
    whole = {
        revision.HEAD: "more_0" not in tables and "extra" not in columns,
        _NEXT: {f"more_{n}" for n in range(20)} <= tables and "extra" in columns,
    }
    left = sorted(name for name in tables if name.startswith("_alembic_tmp"))
    found = [] if whole.get(version) and not left else [f"stuck between revisions at {version} {left}"]
    if (halls, sound) != (300, "ok"):
        found.append(f"{halls} of 300 halls left, {sound}")
    return found


def _filled(path: Path) -> None:
    store = create(path, machine="laptop")
    with store.work("fill") as work:
        for number in range(300):
            work.add(Kind.VENUE, name=f"Hall {number}")
        work.commit()
    store.close()
    more = path.parent / "more"
    more.mkdir()
    (more / "more.py").write_text(_REVISION, encoding="utf-8")


def main(times: int) -> int:
    """Kills `times` programs of each sort; gives how many left anything half done."""
    spoilt = 0
    with tempfile.TemporaryDirectory() as folder:
        path, fresh = Path(folder) / "office.cspdesk", Path(folder) / "new.cspdesk"
        whole = run(make, fresh, None)[1]
        fresh.unlink()
        for _ in range(times):
            wrong = _kill_making(fresh, random.uniform(0, 1.05) * whole)
            spoilt += bool(wrong)
            print(*wrong, sep="\n", end="\n" if wrong else "")
        _filled(path)
        old = path.read_bytes()
        whole = run(upgrade, path, None)[1]
        # Killed and tried again by the next start, as a user would; then from the old store anew.
        for _ in range(times):
            if not _upgraded(path):
                wrong = _old_or_new(path)
            else:
                path.write_bytes(old)
                wrong = []
            run(upgrade, path, random.uniform(0, 1.05) * whole)
            wrong += _old_or_new(path)
            spoilt += bool(wrong)
            print(*wrong, sep="\n", end="\n" if wrong else "")
        run(upgrade, path, None)
        spoilt += bool(_old_or_new(path)) or not _upgraded(path)
    print(f"killed {times} times in making and {times} times in upgrading: {spoilt} stores left half done")
    return spoilt


def _upgraded(path: Path) -> bool:
    connection = sqlite3.connect(path)
    version = connection.execute("SELECT version_num FROM alembic_version").fetchone()[0]
    connection.close()
    return bool(version == _NEXT)


if __name__ == "__main__":
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--times", type=int, default=30)
    options.add_argument("--short", action="store_true", help="once, for every run of CI")
    options.add_argument("--long", action="store_true", help="25 times")
    chosen = options.parse_args()
    raise SystemExit(1 if main(1 if chosen.short else 25 if chosen.long else chosen.times) else 0)
