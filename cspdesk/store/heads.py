"""Fields that several units wrote alike, knowing nothing of one another: their next change saw them all."""

import json
from uuid import UUID

import sqlalchemy as sa

from cspdesk.store.care_tables import local_head


def superseded(connection: sa.Connection, record_id: UUID, field: str, seen: UUID | None) -> str | None:
    """The units beside `seen` whose values a change of a field saw, as a JSON list, and forgets them; None for none."""
    here = sa.and_(local_head.c.record_id == record_id, local_head.c.field == field)
    found = set(connection.execute(sa.select(local_head.c.unit_id).where(here)).scalars()) - {seen}
    if not found:
        return None
    connection.execute(sa.delete(local_head).where(here))
    return json.dumps(sorted(map(str, found)))
