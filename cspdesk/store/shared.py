"""Opening a store on a PostgreSQL server: made where none is, brought up to date by its owner, read by a reader."""

from typing import TYPE_CHECKING

import sqlalchemy as sa

from cspdesk.errors import Refused, StoreFailure
from cspdesk.store import revision, search
from cspdesk.store.engine import NOT_YOURS, postgres_engine, reading, writing
from cspdesk.store.roles import may_upgrade, may_write
from cspdesk.store.unfinished import finish_erasing

if TYPE_CHECKING:
    from cspdesk.store.store import Store


def open_shared(url: str, machine: str, *, may_create: bool, readonly: bool) -> "Store":
    """Opens the store of an address; whoever may only read there gets a store that is only read.

    Raises StoreFailure when there is none, the server is away or the store of another version, Refused when one is to
    be made where one is.
    """
    from cspdesk.store.store import Store

    engine = postgres_engine(url)
    try:
        with reading(engine) as connection:
            found = revision.current(connection)
        if found is None and not may_create:
            raise StoreFailure("That database holds no cspdesk store yet: make one with “new”.")
        if found is not None and may_create:
            raise Refused("That database holds a cspdesk store already: open it.")
        if found is None or revision.is_older(found):
            if readonly:
                raise StoreFailure("That store is of an older version: open it once to write, then read it.")
            if found is not None:
                _refuse_upgrading_for_others(engine)
            with writing(engine) as connection, connection.begin():
                revision.upgrade(connection)
                search.rebuild(connection)
        with reading(engine) as connection:
            reader = not may_write(connection)
        if not readonly and not reader:
            finish_erasing(engine)
        store = Store(engine, None, readonly=readonly or reader, machine=machine)
    except BaseException:
        engine.dispose()
        raise
    if reader:
        store.why_readonly = NOT_YOURS
    return store


def _refuse_upgrading_for_others(engine: sa.Engine) -> None:
    with reading(engine) as connection:
        if not may_upgrade(connection):
            raise StoreFailure(
                "This shared store is of an older version: whoever set it up must open it once with this version."
            )
