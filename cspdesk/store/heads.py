"""Fields that several units wrote alike, knowing nothing of one another: their next change saw them all."""

import json
from uuid import UUID

import sqlalchemy as sa

from cspdesk.store import quick
from cspdesk.store.statements import FIELD, FORGET_HEADS, HEADS, RECORD_ID


def superseded(connection: sa.Connection, record_id: UUID, field: str, seen: UUID | None) -> str | None:
    """The units beside `seen` whose values a change of a field saw, as a JSON list, and forgets them; None for none."""
    here = {RECORD_ID: record_id, FIELD: field}
    rows = quick.every(connection, HEADS, here)
    found = {row["unit_id"] for row in rows} - {seen}
    if not found:
        return None
    quick.run(connection, FORGET_HEADS, here)
    return json.dumps(sorted(map(str, found)))
