"""Fields that several units wrote alike, knowing nothing of one another: their next change saw them all."""

import json
from uuid import UUID

import sqlalchemy as sa

from cspdesk.store import quick
from cspdesk.store.care_tables import local_head
from cspdesk.store.statements import FIELD, HEADS, RECORD_ID


def superseded(connection: sa.Connection, record_id: UUID, field: str, seen: UUID | None) -> str | None:
    """The units beside `seen` whose values a change of a field saw, as a JSON list, and forgets them; None for none."""
    rows = quick.every(connection, HEADS, {RECORD_ID: record_id, FIELD: field})
    found = {row["unit_id"] for row in rows} - {seen}
    if not found:
        return None
    here = sa.and_(local_head.c.record_id == record_id, local_head.c.field == field)
    connection.execute(sa.delete(local_head).where(here))
    return json.dumps(sorted(map(str, found)))
