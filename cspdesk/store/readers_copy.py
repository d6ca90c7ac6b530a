"""The mark by which a store is a reader's copy: begun by a file for readers, renewed by the next, else only read.

It is a row of `local_store`, so that it stands in the file itself and in every back-up of it.
"""

import datetime as dt
import json
from dataclasses import dataclass
from uuid import UUID

import sqlalchemy as sa

from cspdesk.errors import StoreFailure
from cspdesk.store.engine import reading
from cspdesk.store.tables import local_store

NAME = "reader's copy"
ONLY_READ = (
    "This is a reader's copy: nothing in it is changed, and the office's next file for readers renews it."
)


@dataclass(frozen=True)
class ReadersCopy:
    """Of which office it tells, by which file, and when that was made."""

    office: UUID
    file: UUID
    at: dt.datetime


def read_mark(engine: sa.Engine) -> ReadersCopy | None:
    """The mark of a store; None where there is none. Raises StoreFailure for one that nobody here wrote."""
    with reading(engine) as connection:
        kept = connection.execute(sa.select(local_store.c.value).where(local_store.c.name == NAME)).scalar()
    if kept is None:
        return None
    try:
        told = json.loads(kept)
        return ReadersCopy(UUID(told["office"]), UUID(told["file"]), dt.datetime.fromisoformat(told["at"]))
    except (ValueError, KeyError, TypeError) as error:
        raise StoreFailure(
            "The store is damaged: take the newest file for readers into a new one."
        ) from error


def keep_mark(connection: sa.Connection, mark: ReadersCopy) -> None:
    """Marks the store in the caller's transaction."""
    told = {"office": str(mark.office), "file": str(mark.file), "at": mark.at.isoformat()}
    connection.execute(sa.delete(local_store).where(local_store.c.name == NAME))
    connection.execute(sa.insert(local_store).values(name=NAME, value=json.dumps(told)))
