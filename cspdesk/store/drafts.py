"""Texts being typed, kept every second in a row of this computer until they become a change."""

import datetime as dt
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.history import Draft
from cspdesk.domain.kinds import Kind
from cspdesk.domain.text import clean
from cspdesk.store.engine import reading, writing
from cspdesk.store.statements import FORGET_DRAFT
from cspdesk.store.tables import RECORDS, local_draft


class Drafts:
    """The drafts of one computer; in a shared store every computer sees its own alone."""

    def __init__(self, engine: sa.Engine, computer_id: UUID) -> None:
        self._engine = engine
        self._computer_id = computer_id

    def keep(self, kind: Kind, record_id: UUID, field: str, text: str, at: dt.datetime) -> None:
        """Keeps a text as typed so far. Commits; writes no history, publishes nothing."""
        text = clean(text).text
        same = sa.and_(*_key(self._computer_id, kind, record_id, field))
        with writing(self._engine) as connection, connection.begin():
            if connection.execute(sa.update(local_draft).where(same).values(text=text, at=at)).rowcount:
                return
            table = RECORDS[kind]
            base = connection.execute(sa.select(table.c[field]).where(table.c.id == record_id)).scalar_one()
            connection.execute(
                sa.insert(local_draft).values(
                    computer_id=self._computer_id,
                    kind=kind.value,
                    record_id=record_id,
                    field=field,
                    text=text,
                    base=base,
                    at=at,
                )
            )

    def forget(self, kind: Kind, record_id: UUID, field: str) -> None:
        """Drops a draft that came to nothing."""
        with writing(self._engine) as connection, connection.begin():
            forget_on(connection, self._computer_id, kind, record_id, field)

    def all(self) -> list[Draft]:
        """Every draft a stop left behind on this computer, oldest first."""
        query = sa.select(local_draft).where(local_draft.c.computer_id == self._computer_id)
        with reading(self._engine) as connection:
            rows = connection.execute(query.order_by(local_draft.c.at, local_draft.c.record_id)).all()
        return [Draft(Kind(r.kind), r.record_id, r.field, r.text, r.base, r.at) for r in rows]


def forget_on(connection: sa.Connection, computer_id: UUID, kind: Kind, record_id: UUID, field: str) -> None:
    """Forgets one draft inside the caller's transaction."""
    key = {"computer_id": computer_id, "kind": kind.value, "record_id": record_id, "field": field}
    connection.execute(FORGET_DRAFT, key)


def _key(computer_id: UUID, kind: Kind, record_id: UUID, field: str) -> list[sa.ColumnElement[bool]]:
    return [
        local_draft.c.computer_id == computer_id,
        local_draft.c.kind == kind.value,
        local_draft.c.record_id == record_id,
        local_draft.c.field == field,
    ]
