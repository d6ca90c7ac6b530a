"""What an erasing that was stopped, by a full disk or a dead computer, still owes the store."""

import contextlib

import sqlalchemy as sa

from cspdesk.errors import StoreFailure
from cspdesk.store.engine import reading
from cspdesk.store.tables import local_store

_OWED = "to scrub"


def owe(connection: sa.Connection) -> None:
    """Notes, in the transaction that erases, that the file is to be written anew after it."""
    paid(connection)
    connection.execute(sa.insert(local_store).values(name=_OWED, value="1"))


def paid(connection: sa.Connection) -> None:
    """Takes the note away, in the caller's transaction."""
    connection.execute(sa.delete(local_store).where(local_store.c.name == _OWED))


def finish_erasing(engine: sa.Engine) -> None:
    """Writes file and search anew where that is owed; while it cannot be done it stays owed. Raises StoreFailure.

    Of several programs that open a shared store at once each may do it, one after the other.
    """
    query = sa.select(local_store.c.value).where(local_store.c.name == _OWED)
    with reading(engine) as connection:
        owed = connection.execute(query).scalar()
    if owed is None:
        return
    from cspdesk.store.erasing import scrub

    with contextlib.suppress(StoreFailure):
        scrub(engine)
