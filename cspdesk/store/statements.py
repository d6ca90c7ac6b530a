"""The statements of every saved change, made once: making them anew took two thirds of a save's time."""

from functools import cache
from typing import Any

import sqlalchemy as sa

from cspdesk.domain.kinds import Kind
from cspdesk.store.tables import RECORDS, history_change, history_unit, local_arrival, local_draft

# Parameters of what a statement looks for; SQLAlchemy keeps the names of columns for what is written.
RECORD_ID = "this_record"
FIELD = "this_field"
COMPUTER_ID = "this_computer"


@cache
def by_id(kind: Kind) -> sa.Select[Any]:
    """One record by `RECORD_ID`."""
    table = RECORDS[kind]
    return sa.select(table).where(table.c.id == sa.bindparam(RECORD_ID))


@cache
def insert(kind: Kind) -> sa.Insert:
    return sa.insert(RECORDS[kind])


@cache
def update(kind: Kind) -> sa.Update:
    """Sets the fields handed in with the record `RECORD_ID`."""
    table = RECORDS[kind]
    return sa.update(table).where(table.c.id == sa.bindparam(RECORD_ID))


def _insert_unit() -> sa.Insert:
    last = sa.select(sa.func.coalesce(sa.func.max(history_unit.c.number), 0) + 1).where(
        history_unit.c.computer_id == sa.bindparam(COMPUTER_ID)
    )
    return sa.insert(history_unit).values(number=last.scalar_subquery())


def _insert_change() -> sa.Insert:
    earlier = history_change.alias("earlier")
    seen = (
        sa.select(earlier.c.unit_id)
        .join(local_arrival, local_arrival.c.unit_id == earlier.c.unit_id)
        .where(
            earlier.c.record_id == sa.bindparam(RECORD_ID),
            sa.or_(earlier.c.field == "", earlier.c.field == sa.bindparam(FIELD)),
        )
        .order_by(local_arrival.c.position.desc())
        .limit(1)
    )
    return sa.insert(history_change).values(seen=seen.scalar_subquery())


INSERT_UNIT = _insert_unit()
"""A unit with the next running number of its computer."""

INSERT_ARRIVAL = sa.insert(local_arrival).inline()

INSERT_CHANGE = _insert_change()
"""A change of one field, with the unit whose value stood there before it as `seen`."""

FORGET_DRAFT = sa.delete(local_draft).where(
    local_draft.c.computer_id == sa.bindparam("computer_id"),
    local_draft.c.kind == sa.bindparam("kind"),
    local_draft.c.record_id == sa.bindparam("record_id"),
    local_draft.c.field == sa.bindparam("field"),
)
