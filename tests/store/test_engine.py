"""Connections: the same pragmas on every one, and a sentence for what disk and lock say."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
import sqlalchemy as sa

from cspdesk.domain.kinds import BodyKind, Kind
from cspdesk.errors import ServerAway, StoreFailure
from cspdesk.store.engine import sqlite_engine, told_plainly
from cspdesk.store.refusal import state_of
from cspdesk.store.store import Store, open_store


def _pragma(connection: sa.Connection, name: str) -> object:
    return connection.exec_driver_sql(f"PRAGMA {name}").scalar()


def test_every_connection_keeps_foreign_keys(sqlite_store: Store) -> None:
    with sqlite_store.reading() as one, sqlite_store.reading() as two, sqlite_store.reading() as three:
        assert [_pragma(c, "foreign_keys") for c in (one, two, three)] == [1, 1, 1]


def test_the_log_is_written_ahead_and_synced_in_full(file: Path) -> None:
    # As the program connects: what tests write is not synced.
    engine = sqlite_engine(file)
    with closing(engine.raw_connection()) as connection:
        asked = [connection.cursor().execute(f"PRAGMA {name}") for name in ("journal_mode", "synchronous")]
        assert [found.fetchone()[0] for found in asked] == ["wal", 2]
    engine.dispose()


def test_a_record_cannot_point_at_nothing(store: Store) -> None:
    with store.work("add support") as work, pytest.raises((sa.exc.IntegrityError, sqlite3.IntegrityError)):
        work.add(Kind.SUPPORT, body_id=work.id, agency_id=work.id)
    with store.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM support").scalar() == 0


def test_a_reader_sees_one_moment(store: Store) -> None:
    with store.reading() as connection:
        count = sa.text("SELECT count(*) FROM body")
        assert connection.execute(count).scalar() == 0
        with store.work("add forum") as work:
            work.add(Kind.BODY, kind=BodyKind.FORUM, name="Forum 1")
            work.commit()
        assert connection.execute(count).scalar() == 0
    with store.reading() as connection:
        assert connection.execute(count).scalar() == 1


def test_a_second_writer_waits_and_is_told_who_is_in_the_way(
    store: Store, place: Path | str, opened: Callable[..., Store]
) -> None:
    other = opened(place)
    with other.engine.begin() as connection:
        lite = connection.dialect.name == "sqlite"
        connection.exec_driver_sql("PRAGMA busy_timeout=1" if lite else "SET lock_timeout = 1")
    with store.work("add forum"), pytest.raises(StoreFailure, match="Another program"):
        other.work("add forum").__enter__()
    with other.work("add forum") as work:
        work.add(Kind.VENUE, name="Hall")
        assert work.commit().unit == work.id


def test_a_mistake_of_ours_in_sql_is_not_dressed_up() -> None:
    with pytest.raises(sqlite3.OperationalError), told_plainly():
        sqlite3.connect(":memory:").execute("SELECT * FROM nowhere")


def test_a_file_error_of_ours_is_not_blamed_on_the_store(store: Store) -> None:
    with pytest.raises(FileNotFoundError), store.reading():
        raise FileNotFoundError("a picture that was never there")


def test_a_server_that_is_not_there_is_said_in_one_sentence() -> None:
    with pytest.raises(StoreFailure, match="does not answer"):
        open_store("postgresql://nobody@127.0.0.1:1/nothing", machine="laptop")


@pytest.mark.parametrize(
    ("address", "why"),
    [
        ("//nobody@/postgres?", "28000"),
        ("//postgres@/terminating?", "3D000"),
        ("//guarded:wrong@/postgres?", "28P01"),
        ("//guarded@/postgres?", "28P01"),
    ],
    ids=["no such role", "no such database", "a wrong password", "no password"],
)
def test_a_server_that_does_not_let_one_in_is_not_away(address: str, why: str, server: str) -> None:
    """By its SQLSTATE: what it says may be in any language, and a name may read like its words."""
    with pytest.raises(StoreFailure, match="does not let this computer in") as refused:
        open_store(server.replace("//postgres@/postgres?", address), machine="laptop")
    assert not isinstance(refused.value, ServerAway)
    said = refused.value.__cause__
    assert isinstance(said, sa.exc.DBAPIError)
    assert state_of(said.orig) == why


@pytest.mark.parametrize(
    "address", ["postgresql://here:there/office", "postgresql://ann@server/office?colour=blue"]
)
def test_an_address_that_is_none_is_said_in_one_sentence(address: str) -> None:
    with pytest.raises(StoreFailure, match="cannot be read"):
        open_store(address, machine="laptop")
