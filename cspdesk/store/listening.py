"""Hearing what other computers save in a shared store, on a connection and a thread of its own.

A notice says only that there is something; what it is stands in the history after the last position known, so nothing
is missed while the server was away.
"""

import contextlib
import selectors
import socket
import threading
from collections.abc import Callable
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.changes import Changes
from cspdesk.domain.kinds import Kind
from cspdesk.errors import ServerAway, StoreFailure
from cspdesk.store.engine import ALIVE, postgres_engine, reading
from cspdesk.store.notices import CHANNEL
from cspdesk.store.tables import history_change, history_unit, local_arrival

AGAIN = 2.0
"""Seconds between two tries to reach a server that is away."""

_MOST = 200
"""Units told one by one; after more of them everything is read again."""


class Listening:
    """Publishes what others commit after `position`, and tells `told` whether the server is there.

    Both are called in the thread of the listening connection; `own` are the units this program made itself.
    """

    def __init__(
        self,
        engine: sa.Engine,
        position: int,
        own: set[UUID],
        publish: Callable[[Changes], None],
        told: Callable[[bool], None],
    ) -> None:
        self.position = position
        self._engine, self._own, self._publish, self._told = engine, own, publish, told
        self._ending = threading.Event()
        self._wake, self._woken = socket.socketpair()
        self._there: bool | None = None
        self._thread = threading.Thread(target=self._run, name="cspdesk-listening", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Ends the thread and its connection."""
        self._ending.set()
        self._wake.send(b".")
        self._thread.join()
        self._wake.close()
        self._woken.close()

    def _run(self) -> None:
        from psycopg import Error

        while not self._ending.is_set():
            try:
                self._listen()
            except (Error, StoreFailure):
                # Whatever the server or the line between says: it is tried again until it answers.
                self._say(there=False)
            self._ending.wait(AGAIN)

    def _listen(self) -> None:
        """Hears notices until it is stopped. Raises what the driver raises when the server goes away."""
        with contextlib.closing(self._connection()) as connection:
            connection.execute(f"LISTEN {CHANNEL}")
            self._catch_up()
            self._say(there=True)
            with selectors.DefaultSelector() as either:
                either.register(connection.fileno(), selectors.EVENT_READ)
                either.register(self._woken, selectors.EVENT_READ)
                while not self._ending.is_set():
                    either.select()
                    if _heard(connection):
                        self._catch_up()

    def _connection(self) -> Any:
        from psycopg import connect

        _, named = self._engine.dialect.create_connect_args(self._engine.url)
        return connect(**named, **ALIVE, autocommit=True, connect_timeout=5)

    def _say(self, *, there: bool) -> None:
        if there is not self._there:
            self._there = there
            self._told(there)

    def _catch_up(self) -> None:
        """Publishes what others made to stand here since the last position."""
        found: dict[UUID, Changes] = {}
        for row in self._rows():
            self.position = row.position
            if row.id in self._own:
                continue
            known = found.get(row.id)
            records = dict(known.records) if known else {}
            kind = Kind(row.kind)
            records[kind] = records.get(kind, frozenset()) | {row.record_id}
            found[row.id] = Changes(records, row.id, row.words, foreign=True, position=row.position)
        if len(found) > _MOST:
            self._publish(Changes(foreign=True, position=self.position))
        else:
            for changes in found.values():
                self._publish(changes)

    def _rows(self) -> list[sa.Row[Any]]:
        query = (
            sa.select(
                local_arrival.c.position,
                history_unit.c.id,
                history_unit.c.words,
                history_change.c.kind,
                history_change.c.record_id,
            )
            .join(history_unit, history_unit.c.id == local_arrival.c.unit_id)
            .join(history_change, history_change.c.unit_id == history_unit.c.id)
            .where(local_arrival.c.position > self.position)
            .order_by(local_arrival.c.position)
        )
        with reading(self._engine) as connection:
            return list(connection.execute(query))


class Knocking:
    """Asks a server that is away, again and again, until it answers.

    In a thread `told` hears of that once, and `refused` why, each time it answers and does not let anybody in.
    """

    def __init__(self, url: str, told: Callable[[], None], refused: Callable[[str], None]) -> None:
        self._url, self._told, self._refused = url, told, refused
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._run, name="cspdesk-knocking", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Ends the thread."""
        self._ending.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._ending.wait(AGAIN):
            engine = postgres_engine(self._url)
            try:
                with reading(engine) as connection:
                    connection.exec_driver_sql("SELECT 1")
            except ServerAway:
                continue
            except StoreFailure as failure:
                if not self._ending.is_set():
                    self._refused(str(failure))
                continue
            finally:
                engine.dispose()
            if not self._ending.is_set():
                self._told()
            return


def _heard(connection: Any) -> bool:
    """Takes what came in off the connection; True when a notice was among it."""
    connection.pgconn.consume_input()
    heard = False
    while connection.pgconn.notifies() is not None:
        heard = True
    return heard
