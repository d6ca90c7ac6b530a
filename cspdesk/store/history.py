"""What was done, by whom and when."""

from typing import Any
from uuid import UUID

import sqlalchemy as sa

from cspdesk.domain.history import HistoryLine, Unit
from cspdesk.domain.kinds import Kind
from cspdesk.errors import Refused
from cspdesk.store.tables import history_change, history_unit, local_arrival


def unit(connection: sa.Connection, unit_id: UUID) -> Unit:
    """One unit of work by its id. Raises Refused when there is none."""
    row = connection.execute(_units().where(history_unit.c.id == unit_id)).first()
    if row is None:
        raise Refused("That change is not in this store's history: look for it in the record's own history.")
    return _unit(row)


def recent_units(connection: sa.Connection, computer_id: UUID, limit: int) -> list[Unit]:
    """The last units this computer made, oldest first."""
    query = _units().where(history_unit.c.computer_id == computer_id)
    rows = connection.execute(query.order_by(history_unit.c.number.desc()).limit(limit)).all()
    return [_unit(row) for row in reversed(rows)]


def lines(connection: sa.Connection, *record_ids: UUID, most: int | None = None) -> list[HistoryLine]:
    """Every change of one record, or of several as one history, in the order it came to stand here, newest first."""
    query = (
        sa.select(
            history_unit.c.id,
            history_unit.c.at,
            history_unit.c.person,
            history_unit.c.computer,
            history_unit.c.words,
            history_change.c.kind,
            history_change.c.record_id,
            history_change.c.field,
            history_change.c.old,
            history_change.c.new,
        )
        .join(history_change, history_change.c.unit_id == history_unit.c.id)
        .join(local_arrival, local_arrival.c.unit_id == history_unit.c.id)
        .where(history_change.c.record_id.in_(record_ids))
        .order_by(local_arrival.c.position.desc(), history_change.c.position)
        .limit(most)
    )
    return [
        HistoryLine(
            row.id,
            row.at,
            row.person,
            row.computer,
            row.words,
            Kind(row.kind),
            row.record_id,
            row.field,
            row.old,
            row.new,
        )
        for row in connection.execute(query)
    ]


def _unit(row: sa.Row[Any]) -> Unit:
    return Unit(row.id, row.words, row.person, row.undoes, row.final)


def _units() -> sa.Select[Any]:
    return sa.select(
        history_unit.c.id,
        history_unit.c.words,
        history_unit.c.person,
        history_unit.c.undoes,
        history_unit.c.final,
    )
