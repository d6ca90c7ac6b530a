"""Why a server lets nobody in, by SQLSTATE: its words are in whatever language it speaks.

libpq keeps the state of a connection that failed to itself, but writes it in the place of the words where it is asked
to before it connects; so the attempt is made once more. Source: PostgreSQL documentation, PQsetErrorVerbosity.
"""

import ctypes
import re
import selectors
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

_STATE_ALONE = 3  # PQERRORS_SQLSTATE
_STATE = re.compile(rb":  ([0-9A-Z]{5})\s*\Z")
_PATIENCE = 5.0
_NO_PASSWORD = "28P01"
_UNKNOWN = "28000"


def state_of(failure: Any) -> str:
    """The SQLSTATE by which an attempt to connect was refused, from psycopg's error; empty where nobody answered."""
    failed = getattr(failure, "pgconn", None)
    if failed is None:
        return ""  # a connection there was, or a time that ran out
    if failed.needs_password:
        return _NO_PASSWORD
    from psycopg.conninfo import make_conninfo
    from psycopg.pq import PGconn, Ping

    told = {each.keyword.decode(): each.val.decode() for each in failed.info if each.val}
    address = make_conninfo("", **told).encode()
    tell_state = _tells_state(PGconn)
    if tell_state is None:
        return _UNKNOWN if PGconn.ping(address) == Ping.OK else ""
    connection: Any = PGconn.connect_start(address)
    try:
        tell_state(connection.pgconn_ptr, _STATE_ALONE)
        return _state(connection)
    finally:
        connection.finish()


def _state(connection: Any) -> str:
    """Connects as far as it goes."""
    from psycopg.pq import PollingStatus

    ends = time.monotonic() + _PATIENCE
    with selectors.DefaultSelector() as either:
        while (status := connection.connect_poll()) in (PollingStatus.READING, PollingStatus.WRITING):
            wanted = selectors.EVENT_READ if status == PollingStatus.READING else selectors.EVENT_WRITE
            either.register(connection.socket, wanted)
            ready = either.select(max(0.0, ends - time.monotonic()))
            either.unregister(connection.socket)
            if not ready:
                return ""
    found = _STATE.search(connection.error_message)
    return found[1].decode() if found else ""


def _tells_state(connections: type) -> Callable[[int, int], int] | None:
    """libpq's own function, which psycopg does not hand on; None where it is not found."""
    module = Path(sys.modules[connections.__module__].__file__ or "")
    # Windows looks for a function in the library alone, others also in what it stands on.
    beside = module.parent.with_name(f"{module.parent.name}.libs").glob("libpq*.dll")
    for library in (*beside, module):
        try:
            found = ctypes.CDLL(str(library)).PQsetErrorVerbosity
        except (OSError, AttributeError):
            continue
        found.argtypes, found.restype = [ctypes.c_void_p, ctypes.c_int], ctypes.c_int
        return found
    return None
