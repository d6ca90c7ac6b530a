"""A sample store moved to a server and back: every row, every read, and never a password."""

import datetime as dt
import inspect
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import psycopg
import pytest
import sqlalchemy as sa

from cspdesk import cli, logs
from cspdesk.domain.kinds import Kind
from cspdesk.errors import Refused
from cspdesk.store.moving import LEFT_OUT, move_to_file, move_to_server
from cspdesk.store.reads.nouns import NounReads
from cspdesk.store.store import Store, open_store
from cspdesk.store.tables import RECORDS, metadata
from tests.postgres import new_database

_IN_NO_ORDER = frozenset({"people.tallies", "indicators.serves", "today.action_counts", "today.last_before"})
"""Reads that are looked up by key and shown in no order of theirs."""
TODAY = dt.date(2026, 11, 21)


@dataclass(frozen=True)
class Moved:
    """The sample in a file and on a server, both open, and what was told of the moving."""

    file: Store
    server: Store
    address: str
    rows: int


def _nothing(words: str, done: int, total: int) -> None:
    del words, done, total


@pytest.fixture(scope="module")
def moved(
    sample_store: Path, postgresql: Callable[[str], str], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Moved]:
    path = tmp_path_factory.mktemp("moved") / "sample.cspdesk"
    shutil.copyfile(sample_store, path)
    address = new_database(postgresql, "moved")
    file = open_store(path, machine="here")
    told = move_to_server(file.engine, address, _nothing)
    server = open_store(address, machine="here")
    yield Moved(file, server, address, sum(told.rows.values()))
    file.close()
    server.close()


def _rows(store: Store) -> dict[str, list[Any]]:
    with store.reading() as connection:
        return {
            table.name: [
                tuple(row) for row in connection.execute(sa.select(table).order_by(*table.primary_key))
            ]
            for table in metadata.tables.values()
            if table.name not in LEFT_OUT
        }


def test_a_moved_store_holds_every_row(moved: Moved) -> None:
    rows = _rows(moved.server)
    assert rows == _rows(moved.file)
    assert sum(map(len, rows.values())) == moved.rows


def test_a_moved_store_is_sound_and_signs_as_another_computer(moved: Moved) -> None:
    assert moved.server.check() == []
    assert moved.server.computer_id != moved.file.computer_id


def test_every_read_gives_the_same_on_both(moved: Moved) -> None:
    """Each read of each noun that can be asked with what the sample has."""
    asked = 0
    for noun in (name for name, value in vars(NounReads).items() if isinstance(value, cached_property)):
        here, there = getattr(moved.file, noun), getattr(moved.server, noun)
        for name, read in inspect.getmembers(here, inspect.ismethod):
            given = None if name.startswith("_") else _arguments(moved.file, read)
            if given is not None:
                found, wanted = getattr(there, name)(**given), read(**given)
                if f"{noun}.{name}" in _IN_NO_ORDER:
                    found, wanted = set(found), set(wanted)
                assert found == wanted, f"{noun}.{name}"
                asked += 1
    assert asked > 150


def _arguments(store: Store, read: Any) -> dict[str, Any] | None:
    """What a read is asked with, None when the sample has no such thing."""
    given: dict[str, Any] = {}
    for name, parameter in inspect.signature(read).parameters.items():
        if parameter.default is not inspect.Parameter.empty:
            continue
        if parameter.annotation is dt.date:
            given[name] = dt.date(2026, 4, 1) if "from" in name or "first" in name else TODAY
        elif name.endswith("_id") and name.removesuffix("_id") in set(Kind):
            given[name] = _first(store, Kind(name.removesuffix("_id")))
        else:
            return None
    return None if None in given.values() else given


def _first(store: Store, kind: Kind) -> Any:
    table = RECORDS[kind]
    with store.reading() as connection:
        return connection.execute(sa.select(table.c.id).where(~table.c.deleted).order_by(table.c.id)).scalar()


def test_a_store_goes_back_into_a_file_with_every_row(moved: Moved, tmp_path: Path) -> None:
    path = tmp_path / "back.cspdesk"
    move_to_file(moved.server.engine, path, _nothing)
    back = open_store(path, machine="here")
    assert _rows(back) == _rows(moved.file)
    assert [found.title for found in back.search("forum 1")][:1] == ["Forum 1"]
    back.close()


def test_a_moving_that_is_stopped_leaves_nothing(moved: Moved, tmp_path: Path) -> None:
    def stop(words: str, done: int, total: int) -> None:
        if done:
            raise Refused("The work was cancelled.")

    with pytest.raises(Refused):
        move_to_file(moved.server.engine, tmp_path / "back.cspdesk", stop)
    assert list(tmp_path.iterdir()) == []


def test_a_database_that_holds_a_store_is_not_moved_into(moved: Moved, refuse: Any, own_sample: Path) -> None:
    status, said = refuse("move", moved.address, "--store", own_sample)
    assert (status, "holds a cspdesk store already" in said) == (1, True)


def test_a_database_of_somebody_else_is_not_moved_into(
    postgresql: Callable[[str], str], refuse: Any, own_sample: Path
) -> None:
    address = new_database(postgresql, "payroll")
    with psycopg.connect(address) as connection:
        connection.execute("CREATE TABLE wages (id integer)")
    status, said = refuse("move", address, "--store", own_sample)
    assert (status, "holds a table “wages” of another program" in said) == (1, True)


@pytest.mark.parametrize(
    ("to", "why"), [("other.cspdesk", "is a file already"), ("mysql://x/y", "begins with postgresql://")]
)
def test_what_is_no_place_to_move_to_is_said(to: str, why: str, refuse: Any, own_sample: Path) -> None:
    status, said = refuse("move", to, "--store", own_sample)
    assert (status, why in said) == (1, True)


def test_a_password_is_told_nowhere(moved: Moved, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The server lets anybody in; the address has a password all the same, in both places it can have one."""
    address = moved.address.replace("postgres@", "postgres:s3cret@") + "&password=s3cret"
    assert cli.main(["check", "--store", address, "--json"]) == 0
    assert cli.main(["check", "--store", address.replace("/moved", "/nowhere"), "--json"]) == 3
    assert cli.main(["move", address, "--store", address]) == 1
    assert cli.main(["move", str(tmp_path), "--store", address, "--json"]) == 1
    said = capsys.readouterr()
    log = logs.log_file()
    written = said.out + said.err + (log.read_text("utf-8") if log.exists() else "")
    assert "postgresql://postgres@/moved" in written
    assert "s3cret" not in written


def test_roles_are_printed_as_sql(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["roles"]) == 0
    said = capsys.readouterr().out
    assert "CREATE ROLE cspdesk_reader NOLOGIN" in said
    assert "GRANT SELECT" in said


@pytest.mark.parametrize(
    "verb", [("backup",), ("backup", "copy.cspdesk"), ("backups",), ("restore", "copy.cspdesk")]
)
def test_a_shared_store_is_backed_up_and_restored_on_its_server(refuse: Any, verb: tuple[str, ...]) -> None:
    status, said = refuse("--store", "postgresql://server/forums", *verb)
    assert (status, "on its server, not from here" in said) == (1, True)
