"""Moving a store from a file to a server or back: every record and all history, compared before it is called done.

The store moved from is left as it was. What belongs to one computer alone stays behind: the moved store signs as a new
computer, because the numbers of the old one are given out already.
"""

import contextlib
from collections.abc import Callable, Generator, Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from pathlib import Path
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.ids import new_id
from cspdesk.errors import Refused, StoreFailure
from cspdesk.own_files import make_own
from cspdesk.store import cipher, file, revision, search
from cspdesk.store.digest import digest
from cspdesk.store.engine import postgres_engine, reading, sqlite_engine, told_plainly, writing
from cspdesk.store.place import former_row
from cspdesk.store.tables import history_change, history_unit, local_arrival, local_store, metadata

LEFT_OUT = frozenset({"local_store", "local_draft", "local_peer", "local_taking", "search_entry"})
"""Tables that stay behind; the order in which units came, and which of them agree, belong to the history."""

Tell = Callable[[str, int, int], object]
"""Hears what is done and how far it is; raises Refused to have it stopped."""

Begin = Callable[[Path], object]
"""Has an empty file become a protected one when it is first written to; may leave it plain."""

_AT_ONCE = 1000
_FEW = {"blob": 8}
"""Rows written at once; kept files are large."""


@dataclass(frozen=True)
class Moved:
    """What stands in the new place: rows of each table that has any, and units of work whose digests were compared."""

    rows: Mapping[str, int]
    units: int


def move_to_server(source: sa.Engine, url: str, tell: Tell, *, instead: bool = False) -> Moved:
    """Copies a store into an empty database in one transaction; `instead` of the one it is, where that is given up.

    Raises Refused when the database holds a store or any other table, or `tell` stops it; StoreFailure when the
    server does not answer or the copy is not the same. Nothing of it is left then.
    """
    engine = postgres_engine(url)
    try:
        with told_plainly(), writing(engine) as connection, connection.begin():
            _refuse_taken(connection)
            tell("Making the tables", 0, 0)
            revision.upgrade(connection)
            with _constraints_later(connection):
                moved = _copy(source, connection, tell)
            if instead:
                _keep_former(source, connection)
            for table in (local_arrival,):
                _set_sequence(connection, table.c.position)
        return moved
    finally:
        engine.dispose()


def move_to_file(
    source: sa.Engine, target: Path, tell: Tell, *, instead: bool = False, begin: Begin | None = None
) -> Moved:
    """Copies a store into a new file, beside its place first and then renamed; `begin` has it become a protected one.

    Raises Refused when the file is there, its folder is not or `tell` stops it, StoreFailure when it cannot be written
    or is not the same. Nothing of it is left then.
    """
    if target.exists():
        raise Refused(f"{target.name} is there already: choose another name.")
    file.refuse_without_folder(target)
    beside = target.with_name(target.name + ".part")
    try:
        file.drop(beside)
        make_own(beside)
        if begin is not None:
            begin(beside)
        engine = sqlite_engine(beside)
        try:
            with writing(engine) as connection, connection.begin():
                connection.exec_driver_sql(f"PRAGMA application_id = {file.APPLICATION_ID}")
                revision.make(connection)
                connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
                moved = _copy(source, connection, tell)
                if instead:
                    _keep_former(source, connection)
        finally:
            engine.dispose()
        file.put_in_place(beside, target)
    except OSError as error:
        raise StoreFailure(
            f"The store could not be written there ({error.strerror}): choose a folder you may write to."
        ) from error
    finally:
        cipher.begun(beside)
        with contextlib.suppress(OSError):
            file.drop(beside)
    return moved


def _refuse_taken(connection: sa.Connection) -> None:
    if revision.current(connection) is not None:
        raise Refused(
            "That database holds a cspdesk store already: open it, or name an empty database to move to."
        )
    # Whoever may read the store is given its whole schema: nothing else may stand there.
    taken = sa.inspect(connection).get_table_names()
    if taken:
        raise Refused(
            f"That database holds a table “{min(taken)}” of another program: name an empty database."
        )


def _copy(source: sa.Engine, target: sa.Connection, tell: Tell) -> Moved:
    """Every row of one moment of the source, then the comparing."""
    tables = [table for table in metadata.sorted_tables if table.name not in LEFT_OUT]
    with reading(source) as connection:
        counts = {table.name: _count(connection, table) for table in tables}
        total, done = sum(counts.values()), 0
        for table in tables:
            with contextlib.closing(_portions(connection, table)) as portions:
                for rows in portions:
                    tell("Copying", done, total)
                    target.execute(sa.insert(table), rows)
                    done += len(rows)
        tell("Making search", total, total)
        search.rebuild(target)
        _compare_counts(target, tables, counts)
        units = _compare_digests(connection, target, tell)
    return Moved({name: rows for name, rows in counts.items() if rows}, units)


def _keep_former(source: sa.Engine, target: sa.Connection) -> None:
    """Has each computer sign anew in the store that is used instead, and keep as whom it signed."""
    with reading(source) as connection:
        signed = sa.select(local_store).where(local_store.c.name.startswith("computer "))
        rows = [dict(row) for row in connection.execute(signed).mappings()]
    for row in rows:
        new = new_id()
        target.execute(sa.insert(local_store).values(row | {"value": str(new)}))
        target.execute(sa.insert(local_store).values(former_row(new, row["value"])))


def _count(connection: sa.Connection, table: sa.Table) -> int:
    return int(connection.execute(sa.select(sa.func.count()).select_from(table)).scalar_one())


def _portions(connection: sa.Connection, table: sa.Table) -> Generator[list[dict[str, Any]], None, None]:
    size = _FEW.get(table.name, _AT_ONCE)
    options = {"stream_results": True, "max_row_buffer": size}
    with connection.execute(sa.select(table), execution_options=options) as found:
        for portion in found.mappings().partitions(size):
            yield [dict(row) for row in portion]


def _compare_counts(target: sa.Connection, tables: list[sa.Table], counts: Mapping[str, int]) -> None:
    for table in tables:
        found = _count(target, table)
        if found != counts[table.name]:
            raise StoreFailure(
                f"The store was not moved: of {counts[table.name]} rows of “{table.name}” {found} arrived. Nothing was"
                " kept there, and the store is as it was: do it again."
            )


def _compare_digests(source: sa.Connection, target: sa.Connection, tell: Tell) -> int:
    """How many units of work are word for word what they were. Raises StoreFailure at the first that is not."""
    known = sa.select(history_unit.c.id, history_unit.c.digest)
    digests: dict[UUID, str] = {row.id: row.digest for row in source.execute(known)}
    compared = 0
    for unit, changes in _units_with_changes(target):
        if compared % _AT_ONCE == 0:
            tell("Comparing the history", compared, len(digests))
        if not unit["digest"] == digests.get(unit["id"]) == digest(unit, changes):
            raise StoreFailure(
                f"The store was not moved: the change “{unit['words']}” is not what its digest says. Nothing was kept"
                " there, and the store is as it was: check it first."
            )
        compared += 1
    return compared


def _units_with_changes(
    connection: sa.Connection,
) -> Iterator[tuple[Mapping[str, Any], list[Any]]]:
    """Every unit of work with its changes in their order."""
    units: dict[UUID, Any] = {
        row["id"]: row for row in connection.execute(sa.select(history_unit)).mappings()
    }
    ordered = sa.select(history_change).order_by(history_change.c.unit_id, history_change.c.position)
    rows = connection.execute(ordered).mappings()
    for unit_id, changes in groupby(rows, key=itemgetter("unit_id")):
        yield units.pop(unit_id), list(changes)
    for bare in units.values():
        yield bare, []


@contextlib.contextmanager
def _constraints_later(connection: sa.Connection) -> Iterator[None]:
    """Has PostgreSQL ask at the end whether every pointer points at something: rows come in any order until then."""
    # The server is asked for their names: it gave some of them itself.
    every = "SELECT conrelid::regclass::text, quote_ident(conname) FROM pg_constraint WHERE contype = 'f'"
    pointers = [
        (table, name)
        for table, name in connection.exec_driver_sql(every)
        if table.strip('"') in metadata.tables
    ]
    _alter(connection, pointers, "DEFERRABLE INITIALLY DEFERRED")
    yield
    connection.exec_driver_sql("SET CONSTRAINTS ALL IMMEDIATE")
    _alter(connection, pointers, "NOT DEFERRABLE")


def _alter(connection: sa.Connection, pointers: list[tuple[str, str]], how: str) -> None:
    connection.exec_driver_sql(
        ";".join(f"ALTER TABLE {table} ALTER CONSTRAINT {name} {how}" for table, name in pointers)
    )


def _set_sequence(connection: sa.Connection, column: sa.Column[Any]) -> None:
    """Has a server count on from the highest number that was copied."""
    table = column.table.name
    connection.exec_driver_sql(
        f"SELECT setval(pg_get_serial_sequence('{table}', '{column.name}'), coalesce(max({column.name}), 0) + 1, false)"
        f" FROM {table}"
    )
