"""What a record is called where it stands alone: as search knows it, else by what it belongs to."""

from collections.abc import Iterable
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.kinds import Kind
from cspdesk.store.engine import reading
from cspdesk.store.tables import RECORDS, search_entry

_OWN = ("name", "title", "text", "words", "term", "label", "key")
_MOST = 2


class TitleReads:
    """Titles of records of any kind."""

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine

    def of(self, ids: Iterable[UUID]) -> dict[UUID, str]:
        """The titles of those that search finds; others are left out."""
        with reading(self._engine) as connection:
            return titles_of(connection, ids)

    def told(self, kind: Kind, record_id: UUID) -> str:
        """A record by its own title, else by its own words, else by the records it points at; empty for none."""
        with reading(self._engine) as connection:
            return title_told(connection, kind, record_id)


def titles_of(connection: sa.Connection, ids: Iterable[UUID]) -> dict[UUID, str]:
    """The same within a transaction."""
    wanted = sorted(set(ids))
    entry = search_entry.c
    query = sa.select(entry.record_id, entry.title).where(entry.record_id.in_(wanted))
    return {row.record_id: row.title for row in connection.execute(query)} if wanted else {}


def title_told(connection: sa.Connection, kind: Kind, record_id: UUID) -> str:
    """The same within a transaction."""
    known = titles_of(connection, [record_id]).get(record_id)
    if known:
        return known
    table = RECORDS[kind]
    row = connection.execute(sa.select(table).where(table.c.id == record_id)).mappings().first()
    if row is None:
        return ""
    own = next((str(row[name]) for name in _OWN if row.get(name)), "")
    if own:
        return own
    pointed = [row[column.name] for column in table.c if column.foreign_keys and row[column.name]]
    titles = titles_of(connection, pointed)
    return ", ".join([titles[each] for each in pointed if each in titles][:_MOST])
