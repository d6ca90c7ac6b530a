"""Texts being typed, kept every second in a row of this computer until they become a change."""

import datetime as dt
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.history import Draft
from cspdesk.domain.kinds import Kind
from cspdesk.store.engine import reading, writing
from cspdesk.store.tables import RECORDS, local_draft


class Drafts:
    """The drafts of one store."""

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine

    def keep(self, kind: Kind, record_id: UUID, field: str, text: str, at: dt.datetime) -> None:
        """Keeps a text as typed so far. Commits; writes no history, publishes nothing."""
        key = (
            local_draft.c.kind == kind.value,
            local_draft.c.record_id == record_id,
            local_draft.c.field == field,
        )
        with writing(self._engine) as connection, connection.begin():
            kept = connection.execute(sa.update(local_draft).where(*key).values(text=text, at=at))
            if kept.rowcount:
                return
            table = RECORDS[kind]
            base = connection.execute(sa.select(table.c[field]).where(table.c.id == record_id)).scalar_one()
            connection.execute(
                sa.insert(local_draft).values(
                    kind=kind.value, record_id=record_id, field=field, text=text, base=base, at=at
                )
            )

    def forget(self, kind: Kind, record_id: UUID, field: str) -> None:
        """Drops a draft that came to nothing."""
        with writing(self._engine) as connection, connection.begin():
            connection.execute(
                sa.delete(local_draft).where(
                    local_draft.c.kind == kind.value,
                    local_draft.c.record_id == record_id,
                    local_draft.c.field == field,
                )
            )

    def all(self) -> list[Draft]:
        """Every draft a stop left behind, oldest first."""
        with reading(self._engine) as connection:
            rows = connection.execute(sa.select(local_draft).order_by(local_draft.c.at)).all()
        return [Draft(Kind(r.kind), r.record_id, r.field, r.text, r.base, r.at) for r in rows]
